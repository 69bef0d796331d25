import { expect, test } from 'vitest';
import { channelSids, seedSids, studioSids } from '../../support/sandbox/index.ts';
import { expectInSync, HEAD, made, repository, twilioWith } from './scene.ts';

test('an address with a Studio Flow is created with all its settings', async () => {
  const twilio = await twilioWith([]);
  const repo = repository(
    twilio,
    `${HEAD}addresses:
  acme-en:
    name: Acme.com (English)
    website: [https://www.acme.com, https://acme.com]
    locale: en-US
    studio: WebChat EN
`,
  );

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toEqual([
    {
      request: 'POST /v1/FlexFlows',
      form: {
        FriendlyName: 'Acme.com (English)',
        ChatServiceSid: seedSids.chatService,
        ChannelType: 'web',
        Enabled: 'true',
        JanitorEnabled: 'false',
        LongLived: 'false',
        IntegrationType: 'studio',
        'Integration.FlowSid': studioSids.en,
        'Integration.RetryCount': '3',
      },
    },
  ]);
  expect(JSON.parse(apply.outputs.addresses ?? '')).toEqual({
    'acme-en': {
      sid: made(1),
      name: 'Acme.com (English)',
      website: ['https://www.acme.com', 'https://acme.com'],
      locale: 'en-US',
      enabled: true,
      api: 'flex-flows',
    },
  });
  await expectInSync(twilio, repo);
});

test('an address with a webhook is created disabled and with unusual settings', async () => {
  const twilio = await twilioWith([]);
  const repo = repository(
    twilio,
    `${HEAD}addresses:
  acme-bot:
    webhook: { url: https://bots.acme.com/flex, retryCount: 0 }
    enabled: false
    janitor: true
    longLived: true
    contactIdentity: bot
`,
  );

  await repo.apply();

  expect(twilio.writes().map(({ form }) => form)).toEqual([
    {
      FriendlyName: 'acme-bot',
      ChatServiceSid: seedSids.chatService,
      ChannelType: 'web',
      ContactIdentity: 'bot',
      Enabled: 'false',
      JanitorEnabled: 'true',
      LongLived: 'true',
      IntegrationType: 'external',
      'Integration.Url': 'https://bots.acme.com/flex',
      'Integration.RetryCount': '0',
    },
  ]);
  await expectInSync(twilio, repo);
});

test.each(['asSent', 'sid', 'uniqueName'] as const)(
  'an address with a task is created when its channel reads back %s',
  async (channelReadBack) => {
    const twilio = await twilioWith([], { switches: { channelReadBack } });
    const repo = repository(
      twilio,
      `${HEAD}addresses:
  acme-vip:
    task: { workspace: Flex Task Assignment, workflow: VIP, channel: ${channelSids.chat}, creationOnMessage: true }
`,
    );

    await repo.apply();

    expect(twilio.writes()[0]?.form).toMatchObject({
      IntegrationType: 'task',
      'Integration.WorkspaceSid': seedSids.flexWorkspace,
      'Integration.WorkflowSid': seedSids.vipWorkflow,
      'Integration.Channel': 'chat',
      'Integration.Priority': '0',
      'Integration.Timeout': '86400',
      'Integration.CreationOnMessage': 'true',
    });
    await expectInSync(twilio, repo);
  },
);
