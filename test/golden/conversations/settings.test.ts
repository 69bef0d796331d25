import { expect, test } from 'vitest';
import { type ChatAddressRow, seedSids, studioSids } from '../../support/sandbox/index.ts';
import {
  annotations,
  chat,
  cv,
  expectInSync,
  HEAD,
  ig,
  repository,
  said,
  twilioWith,
} from '../action/scene.ts';

const OTHER = 'IS0000000000000000000000000000000f';
const studio = (more: object = {}): Pick<ChatAddressRow, 'auto_creation'> => ({
  auto_creation: {
    enabled: true,
    type: 'studio',
    studio_flow_sid: studioSids.webchatFlow,
    studio_retry_count: 3,
    ...more,
  },
});
const hook = (more: object = {}): Pick<ChatAddressRow, 'auto_creation'> => ({
  auto_creation: {
    enabled: true,
    type: 'webhook',
    webhook_url: 'https://bots.acme.com/chat',
    webhook_method: 'POST',
    webhook_filters: ['onMessageAdded'],
    ...more,
  },
});
const FILE = `${HEAD}addresses:\n  acme: { name: Acme, studio: Webchat Flow }\n`;
const HOOK = (more: string) =>
  `${HEAD}addresses:\n  acme: { name: Acme, webhook: { url: "https://bots.acme.com/chat"${more} } }\n`;

test.each([
  ['absent', studio()],
  ["the account's default", studio({ conversation_service_sid: seedSids.chatService })],
  [
    'the default in upper case',
    studio({ conversation_service_sid: `IS${seedSids.chatService.slice(2).toUpperCase()}` }),
  ],
])('a service that is %s is in sync with a file that names none', async (_, differs) => {
  const twilio = await twilioWith([chat(1, 'Acme', differs)]);

  await expectInSync(twilio, repository(twilio, FILE));
});

test('an absent service is in sync with a file that names the default', async () => {
  const twilio = await twilioWith([chat(1, 'Acme')]);

  await expectInSync(twilio, repository(twilio, `chatService: ${seedSids.chatService}\n${FILE}`));
});

test('a service other than the default is updated if the file does not name one', async () => {
  const twilio = await twilioWith([chat(1, 'Acme', studio({ conversation_service_sid: OTHER }))]);
  const repo = repository(twilio, FILE);

  const plan = await repo.plan();
  const apply = await repo.apply();

  expect(said(plan)).toContain(`      chatService  ${OTHER} → ${seedSids.chatService}`);
  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(twilio.writes()[0]?.form['AutoCreation.ConversationServiceSid']).toBe(seedSids.chatService);
  await expectInSync(twilio, repo);
});

test('a service that the file names is written and compared', async () => {
  const twilio = await twilioWith([chat(1, 'Acme')]);
  const repo = repository(twilio, `chatService: ${OTHER}\n${FILE}`);

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(twilio.state.chatAddresses[ig(1)]?.auto_creation?.conversation_service_sid).toBe(OTHER);
  await expectInSync(twilio, repo);
});

test('an update sends every setting of its integration and neither key nor type', async () => {
  const twilio = await twilioWith([chat(1, 'Acme', studio({ studio_retry_count: 1 }))]);
  const repo = repository(twilio, FILE);

  await repo.apply();

  expect(twilio.writes()).toEqual([
    {
      request: `POST /v1/Configuration/Addresses/${ig(1)}`,
      form: {
        FriendlyName: 'Acme',
        'AutoCreation.Enabled': 'true',
        'AutoCreation.Type': 'studio',
        'AutoCreation.StudioFlowSid': studioSids.webchatFlow,
        'AutoCreation.StudioRetryCount': '3',
        'AutoCreation.ConversationServiceSid': seedSids.chatService,
      },
    },
  ]);
  await expectInSync(twilio, repo);
});

test.each(['get', 'GET', 'Get'])('the method %s in Twilio is `method: get`', async (webhook_method) => {
  const twilio = await twilioWith([chat(1, 'Acme', hook({ webhook_method }))]);

  await expectInSync(twilio, repository(twilio, HOOK(', method: get')));
});

test.each([
  ['in another order', ['onParticipantAdded', 'onMessageAdded', 'onConversationRemoved']],
  ['one of them twice', ['onMessageAdded', 'onMessageAdded', 'onParticipantAdded', 'onConversationRemoved']],
])('the events of a webhook are compared as a set: %s', async (_, webhook_filters) => {
  const twilio = await twilioWith([chat(1, 'Acme', hook({ webhook_filters }))]);
  const file = HOOK(', events: [onConversationRemoved, onMessageAdded, onParticipantAdded]');

  await expectInSync(twilio, repository(twilio, file));
});

test('changed events are shown sorted and sent one by one', async () => {
  const twilio = await twilioWith([
    chat(1, 'Acme', hook({ webhook_filters: ['onParticipantAdded', 'onMessageAdded'] })),
  ]);
  const repo = repository(twilio, HOOK(', events: [onMessageRemoved, onMessageAdded]'));

  const plan = await repo.plan();
  await repo.apply();

  expect(said(plan)).toContain(
    '      webhook.events  onMessageAdded, onParticipantAdded → onMessageAdded, onMessageRemoved',
  );
  const update = twilio.sandbox.requests.find(({ method }) => method === 'POST');
  expect(update?.values['AutoCreation.WebhookFilters']).toEqual(['onMessageAdded', 'onMessageRemoved']);
  await expectInSync(twilio, repo);
});

test('the fragment of a webhook is kept, since it holds connection overrides', async () => {
  const url = 'https://bots.acme.com/chat#rc=3&rp=all';
  const twilio = await twilioWith([chat(1, 'Acme', hook())]);
  const repo = repository(twilio, `${HEAD}addresses:\n  acme: { name: Acme, webhook: "${url}" }\n`);

  await repo.apply();

  expect(twilio.writes()[0]?.form['AutoCreation.WebhookUrl']).toBe(url);
  await expectInSync(twilio, repo);
});

test.each<[string, ChatAddressRow['auto_creation']]>([
  ['of type default', { enabled: true, type: 'default' }],
  ['of an unknown type', { enabled: true, type: 'carrier-pigeon' }],
  ['null', null],
])(
  'an auto-creation %s is shown, and written because the file says an integration',
  async (_, auto_creation) => {
    const twilio = await twilioWith([chat(1, 'Acme', { auto_creation })]);
    const repo = repository(twilio, FILE);

    const plan = await repo.plan();
    const apply = await repo.apply();

    expect(plan.outputs).toMatchObject({ updates: '1', blocked: 'false' });
    expect(said(plan).find((text) => /^ {6}integration /.test(text))).toMatch(/ → studio$/);
    expect(apply.code).toBe(0);
    expect(twilio.state.chatAddresses[ig(1)]?.auto_creation).toMatchObject({ enabled: true, type: 'studio' });
    await expectInSync(twilio, repo);
  },
);

test('an unlisted address of type default is disabled without another integration', async () => {
  const twilio = await twilioWith([
    chat(1, 'Acme'),
    chat(2, 'Unlisted', { auto_creation: { enabled: true, type: 'default' } }),
  ]);
  const repo = repository(twilio, `unlisted: disable\n${FILE}`);

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(twilio.state.chatAddresses[ig(2)]?.auto_creation).toMatchObject({ enabled: false, type: 'default' });
  await expectInSync(twilio, repo);
});

test('studio to webhook and back is done in place', async () => {
  const twilio = await twilioWith([chat(1, 'Acme')]);
  const repo = repository(twilio, HOOK(''));

  const there = await repo.apply();
  repo.write(FILE);
  const back = await repo.apply();

  expect([there.code, back.code]).toEqual([0, 0]);
  expect(twilio.writes().map(({ form }) => form['AutoCreation.Type'])).toEqual(['webhook', 'studio']);
  expect(Object.keys(twilio.state.chatAddresses)).toEqual([ig(1)]);
  await expectInSync(twilio, repo);
});

test.each([
  ['janitor: true', 'Flex closes the conversation when the agent completes the task'],
  ['longLived: true', 'an agent can park a conversation instead'],
  ['contactIdentity: vip', 'Chat addresses have no contact identity'],
  ['task: { workflow: VIP }', 'a Send to Flex widget'],
])('`%s` is a problem that says what to do instead, and nothing is asked', async (field, remedy) => {
  const twilio = await twilioWith([]);

  const plan = await repository(
    twilio,
    `${HEAD}addresses:\n  acme:\n    deploymentKey: ${cv(1)}\n    studio: Webchat Flow\n    ${field}\n`,
  ).plan();

  expect(plan.code).toBe(1);
  const errors = annotations(plan).filter((text) => text.includes('line=8'));
  expect(errors.join('\n')).toContain(remedy);
});
