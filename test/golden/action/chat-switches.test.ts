import { expect, test } from 'vitest';
import { singleChatAddressSwitches } from '../../properties/support/switches.ts';
import { type Switches, seedSids, studioSids } from '../../support/sandbox/index.ts';
import { chat, cv, expectInSync, HEAD, ig, repository, twilioWith } from './scene.ts';

const FILE = `${HEAD}api: conversations
chatService: ${seedSids.chatService}
removed: [Old]
addresses:
  hook:
    name: Hook
    deploymentKey: ${cv(1)}
    webhook: { url: https://bots.acme.com/chat, method: get, events: [onMessageAdded, onConversationUpdated] }
    enabled: false
  studio: { name: Studio, deploymentKey: ${cv(2)}, studio: { flow: WebChat EN, retryCount: 2 } }
  fresh: { name: Fresh, deploymentKey: ${cv(9)}, studio: WebChat DE }
`;
const LIVE = [
  chat(1, 'Hook (old)'),
  chat(2, null, { auto_creation: { enabled: true, type: 'default' } }),
  chat(3, 'Old'),
  chat(4, 'A number', { type: 'sms', address: '+15005550006' }),
];

const settings: Partial<Switches>[] = [
  {},
  { staleIntegrationKeys: true },
  { fillIntegrationDefaults: false },
  { integrationNumbersAsStrings: true },
  { enabledByDefault: false },
  { omittedResetOnUpdate: true },
  { lateCreates: 2 },
  { staleReads: 2 },
  { defaultPageSize: 1, maxPageSize: 1 },
  ...singleChatAddressSwitches.filter(({ chatCreates }) => chatCreates !== 'refused'),
];

test.each(settings)(
  'a whole apply of chat addresses succeeds, whatever Twilio is like: %o',
  async (switches) => {
    const twilio = await twilioWith(LIVE, { switches });
    const repo = repository(twilio, FILE);

    const apply = await repo.apply();

    expect(apply).toMatchObject({ code: 0, outputs: { creates: '1', updates: '2', deletes: '1' } });
    expect(twilio.names().sort()).toEqual(['A number', 'Fresh', 'Hook', 'Studio']);
    expect(twilio.state.chatAddresses[ig(1)]?.auto_creation).toMatchObject({
      enabled: false,
      type: 'webhook',
      webhook_url: 'https://bots.acme.com/chat',
    });
    expect(twilio.state.chatAddresses[ig(2)]?.auto_creation).toMatchObject({
      type: 'studio',
      studio_flow_sid: studioSids.en,
      studio_retry_count: 2,
    });
    expect(twilio.writes()).toHaveLength(4);
    await expectInSync(twilio, repo);
  },
);

test('where Twilio creates no address of type chat, the other changes are made, and the Console is named', async () => {
  const twilio = await twilioWith(LIVE, { switches: { chatCreates: 'refused' } });
  const repo = repository(
    twilio,
    // What goes out of service waits for every create.
    FILE.replace('removed:', 'ignore:').replace('    enabled: false\n', ''),
  );

  const apply = await repo.apply();

  expect(apply.code).toBe(1);
  expect(apply.log.join('\n')).toContain(`type Chat, name "Fresh", deployment key ${cv(9)}`);
  expect(twilio.names().sort()).toEqual(['A number', 'Hook', 'Old', 'Studio']);
  // Somebody makes it in the Console: the next run finds it by its key.
  twilio.state.chatAddresses[ig(9)] = chat(9, 'Whatever');
  expect(await repo.apply()).toMatchObject({ code: 0, outputs: { creates: '0', updates: '1' } });
  await expectInSync(twilio, repo);
});
