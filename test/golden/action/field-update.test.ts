import { expect, test } from 'vitest';
import { seedSids, studioSids } from '../../support/sandbox/index.ts';
import { address, expectInSync, fo, HEAD, repository, said, twilioWith } from './scene.ts';

const FILE = `${HEAD}addresses:
  acme:
    name: Acme
    studio: { flow: WebChat EN, retryCount: 1 }
    janitor: true
    longLived: true
`;

test('an update shows changed fields before and after, and sends the whole address', async () => {
  const twilio = await twilioWith([address(1, 'Acme', { contact_identity: 'set by hand' })]);
  const repo = repository(twilio, FILE);

  const plan = await repo.plan();
  await repo.apply();

  expect(said(plan).slice(2, 7)).toEqual([
    `  ~ update  acme  "Acme"  ${fo(1)}`,
    `      studio.flow        Webchat Flow (${studioSids.webchatFlow}) → WebChat EN (${studioSids.en})`,
    '      studio.retryCount  3 → 1',
    '      janitor            false → true',
    '      longLived          false → true',
  ]);
  expect(twilio.writes()).toEqual([
    {
      request: `POST /v1/FlexFlows/${fo(1)}`,
      form: {
        FriendlyName: 'Acme',
        ChatServiceSid: seedSids.chatService,
        ChannelType: 'web',
        ContactIdentity: 'set by hand',
        Enabled: 'true',
        JanitorEnabled: 'true',
        LongLived: 'true',
        IntegrationType: 'studio',
        'Integration.FlowSid': studioSids.en,
        'Integration.RetryCount': '1',
      },
    },
  ]);
  await expectInSync(twilio, repo);
});

test('an update keeps values that the file does not mention, even if Twilio resets omitted ones', async () => {
  const twilio = await twilioWith([address(1, 'Acme', { contact_identity: 'set by hand' })], {
    switches: { omittedResetOnUpdate: true },
  });
  const repo = repository(twilio, FILE);

  await repo.apply();

  expect(twilio.state.flexFlows[fo(1)]?.contact_identity).toBe('set by hand');
  await expectInSync(twilio, repo);
});

test('a chat service in the file is compared and updated', async () => {
  const other = 'IS0000000000000000000000000000000f';
  const twilio = await twilioWith([address(1, 'Acme', { chat_service_sid: other })]);
  const repo = repository(
    twilio,
    `${HEAD}chatService: ${seedSids.chatService}\naddresses:\n  acme: { name: Acme, studio: Webchat Flow }\n`,
  );

  const plan = await repo.plan();
  await repo.apply();

  expect(said(plan)).toContain(`      chatService  ${other} → ${seedSids.chatService}`);
  expect(twilio.state.flexFlows[fo(1)]?.chat_service_sid).toBe(seedSids.chatService);
  await expectInSync(twilio, repo);
});

test('a chat service that the file does not mention is not compared', async () => {
  const twilio = await twilioWith([
    address(1, 'Acme', { chat_service_sid: 'IS0000000000000000000000000000000f' }),
  ]);

  const plan = await repository(
    twilio,
    `${HEAD}addresses:\n  acme: { name: Acme, studio: Webchat Flow }\n`,
  ).plan();

  expect(plan.outputs.changed).toBe('false');
});
