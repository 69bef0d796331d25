import { expect, test } from 'vitest';
import { channelSids, type Switches, seedSids } from '../../support/sandbox/index.ts';
import { address, expectInSync, fo, HEAD, repository, twilioWith } from './scene.ts';

const FILE = `${HEAD}removed: [Old]
addresses:
  studio: { studio: { flow: WebChat EN, retryCount: 2 } }
  hook: { name: Hook, was: Hook (old), webhook: https://bots.acme.com/flex, enabled: false }
  task:
    name: Task
    task: { workspace: Flex Task Assignment, workflow: VIP, channel: chat, priority: 5 }
    longLived: true
`;
const LIVE = [
  address(1, 'Hook (old)'),
  address(2, 'Task', {
    integration_type: 'task',
    integration: {
      workspace_sid: seedSids.flexWorkspace,
      workflow_sid: seedSids.assignToAnyone,
      channel: channelSids.voice,
    },
  }),
  address(3, 'Old'),
];

const settings: Partial<Switches>[] = [
  {},
  { staleIntegrationKeys: true },
  { fillIntegrationDefaults: false },
  { integrationNumbersAsStrings: true },
  { channelReadBack: 'sid' },
  { channelReadBack: 'uniqueName' },
  { contactIdentity: 'empty' },
  { contactIdentity: 'absent' },
  { enabledByDefault: false },
  { omittedResetOnUpdate: true },
  { fuzzyNameFilter: 'ignoreCase' },
  { fuzzyNameFilter: 'contains' },
  { fuzzyNameFilter: 'ignored' },
  { lateCreates: 2 },
  { staleReads: 2 },
  { configuration: 'withoutChatService' },
  { configuration: 'missing' },
  { defaultPageSize: 1, maxPageSize: 1 },
  { defaultPageSize: 1, maxPageSize: 2, staleIntegrationKeys: true, omittedResetOnUpdate: true },
];

test.each(settings)('a complete apply succeeds, however Twilio behaves: %o', async (switches) => {
  const twilio = await twilioWith(LIVE, { switches });
  const repo = repository(twilio, FILE);

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { creates: '1', updates: '2', deletes: '1' } });
  expect(twilio.names().sort()).toEqual(['Hook', 'Task', 'studio']);
  expect(twilio.state.flexFlows[fo(1)]).toMatchObject({ enabled: false, integration_type: 'external' });
  expect(twilio.state.flexFlows[fo(2)]).toMatchObject({
    long_lived: true,
    integration: { workflow_sid: seedSids.vipWorkflow, channel: 'chat' },
  });
  expect(twilio.writes()).toHaveLength(4);
  await expectInSync(twilio, repo);
});
