import { expect, test } from 'vitest';
import { seedSids, studioSids } from '../../support/sandbox/index.ts';
import { address, expectInSync, fo, HEAD, made, repository, twilioWith } from './scene.ts';

const FILE = `${HEAD}addresses:
  acme:
    name: Acme
    was: Acme Inc.
    studio: { flow: WebChat EN, retryCount: 1 }
    enabled: false
    janitor: true
    unmanaged: [enabled, janitor, studio]
`;

test('fields that people manage by hand are sent on create', async () => {
  const twilio = await twilioWith([]);
  const repo = repository(twilio, FILE);

  await repo.apply();

  expect(twilio.writes()[0]?.form).toMatchObject({
    Enabled: 'false',
    JanitorEnabled: 'true',
    'Integration.FlowSid': studioSids.en,
    'Integration.RetryCount': '1',
  });
  await expectInSync(twilio, repo);
});

test('they are not compared', async () => {
  const twilio = await twilioWith([address(1, 'Acme')]);

  const plan = await repository(twilio, FILE).plan();

  expect(plan.outputs).toMatchObject({ changed: 'false' });
  expect(JSON.parse(plan.outputs.addresses ?? '')).toMatchObject({ acme: { sid: fo(1), enabled: true } });
});

test('an update for another reason sends them as they are live', async () => {
  const twilio = await twilioWith([address(1, 'Acme Inc.')]);
  const repo = repository(twilio, FILE);

  await repo.apply();

  expect(twilio.writes()[0]).toMatchObject({
    request: `POST /v1/FlexFlows/${fo(1)}`,
    form: {
      FriendlyName: 'Acme',
      Enabled: 'true',
      JanitorEnabled: 'false',
      'Integration.FlowSid': studioSids.webchatFlow,
      'Integration.RetryCount': '3',
    },
  });
  await expectInSync(twilio, repo);
});

test('what somebody changes by hand meanwhile is kept, not overwritten', async () => {
  const twilio = await twilioWith([address(1, 'Acme Inc.')], {
    fault: ({ method, path }) => {
      const row = twilio.state.flexFlows[fo(1)];
      if (method === 'GET' && path.endsWith(fo(1)) && row !== undefined)
        twilio.state.flexFlows[fo(1)] = { ...row, enabled: false, janitor_enabled: true };
      return undefined;
    },
  });
  const repo = repository(twilio, FILE);

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(twilio.state.flexFlows[fo(1)]).toMatchObject({
    friendly_name: 'Acme',
    enabled: false,
    janitor_enabled: true,
  });
});

test('parts of a task alone', async () => {
  const task = { workspace_sid: seedSids.flexWorkspace, workflow_sid: seedSids.vipWorkflow };
  const byHand = { ...task, channel: 'default', timeout: 60, priority: 7, creation_on_message: true };
  const twilio = await twilioWith([address(1, 'Acme', { integration_type: 'task', integration: byHand })]);
  const repo = repository(
    twilio,
    `${HEAD}addresses:
  acme:
    name: Acme
    task: { workspace: Flex Task Assignment, workflow: VIP, channel: chat }
    unmanaged: [priority, timeout, creationOnMessage]
`,
  );

  const apply = await repo.apply();

  expect(apply.outputs.updates).toBe('1');
  expect(twilio.state.flexFlows[fo(1)]?.integration).toEqual({ ...byHand, channel: 'chat' });
  await expectInSync(twilio, repo);
});

test('an address whose creation is over is not made again for its unmanaged fields', async () => {
  const twilio = await twilioWith([]);
  const repo = repository(twilio, FILE);
  await repo.apply();
  const row = twilio.state.flexFlows[made(1)];
  if (row !== undefined) twilio.state.flexFlows[made(1)] = { ...row, enabled: true };

  await expectInSync(twilio, repo);
});
