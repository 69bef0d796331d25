import { expect, test } from 'vitest';
import { chatSids, seedSids, studioSids } from '../../support/sandbox/index.ts';
import { annotations, chat, cv, expectInSync, HEAD, made, repository, twilioWith } from '../action/scene.ts';

const ONE = `/v1/Configuration/Addresses/${cv(1)}`;
const STUDIO = `${HEAD}addresses:
  acme-en:
    name: Acme.com (English)
    website: [https://www.acme.com, https://acme.com]
    locale: en-US
    deploymentKey: ${cv(1)}
    studio: WebChat EN
`;

test('a chat address with a Studio Flow is created with its key and all its settings', async () => {
  const twilio = await twilioWith([]);
  const repo = repository(twilio, STUDIO);

  const apply = await repo.apply();

  expect(apply.code).toBe(0);
  expect(twilio.writes()).toEqual([
    {
      request: 'POST /v1/Configuration/Addresses',
      form: {
        Type: 'chat',
        Address: cv(1),
        FriendlyName: 'Acme.com (English)',
        'AutoCreation.Enabled': 'true',
        'AutoCreation.Type': 'studio',
        'AutoCreation.StudioFlowSid': studioSids.en,
        'AutoCreation.StudioRetryCount': '3',
        'AutoCreation.ConversationServiceSid': seedSids.chatService,
      },
    },
  ]);
  expect(JSON.parse(apply.outputs.addresses ?? '')).toEqual({
    'acme-en': {
      api: 'conversations',
      sid: made(1),
      deploymentKey: cv(1),
      name: 'Acme.com (English)',
      website: ['https://www.acme.com', 'https://acme.com'],
      locale: 'en-US',
      enabled: true,
    },
  });
  await expectInSync(twilio, repo);
});

test('a chat address with a webhook is created with its defaults, and each event is a parameter of its own', async () => {
  const twilio = await twilioWith([]);
  const repo = repository(
    twilio,
    `${HEAD}addresses:
  short: { deploymentKey: ${cv(1)}, webhook: https://bots.acme.com/chat }
  long:
    deploymentKey: ${cv(2)}
    enabled: false
    webhook: { url: https://bots.acme.com/chat, method: get, events: [onParticipantAdded, onMessageAdded] }
`,
  );

  await repo.apply();

  const creates = twilio.sandbox.requests.filter(({ method }) => method === 'POST');
  const values = Object.fromEntries(creates.map(({ form, values }) => [form.FriendlyName, values]));
  expect(values).toEqual({
    short: {
      Type: ['chat'],
      Address: [cv(1)],
      FriendlyName: ['short'],
      'AutoCreation.Enabled': ['true'],
      'AutoCreation.Type': ['webhook'],
      'AutoCreation.WebhookUrl': ['https://bots.acme.com/chat'],
      'AutoCreation.WebhookMethod': ['post'],
      'AutoCreation.WebhookFilters': ['onMessageAdded'],
      'AutoCreation.ConversationServiceSid': [seedSids.chatService],
    },
    long: {
      Type: ['chat'],
      Address: [cv(2)],
      FriendlyName: ['long'],
      'AutoCreation.Enabled': ['false'],
      'AutoCreation.Type': ['webhook'],
      'AutoCreation.WebhookUrl': ['https://bots.acme.com/chat'],
      'AutoCreation.WebhookMethod': ['get'],
      'AutoCreation.WebhookFilters': ['onMessageAdded', 'onParticipantAdded'],
      'AutoCreation.ConversationServiceSid': [seedSids.chatService],
    },
  });
  await expectInSync(twilio, repo);
});

test('the address is looked up by its key right before it is created', async () => {
  const twilio = await twilioWith([]);

  await repository(twilio, STUDIO).apply();

  const asked = twilio.requests();
  const create = asked.indexOf('POST /v1/Configuration/Addresses');
  expect(asked[create - 1]).toBe(`GET ${ONE}`);
  expect(asked.filter((request) => request === `GET ${ONE}`)).toHaveLength(1);
});

test('the problem of a new chat address without a deployment key shows where to create one', async () => {
  const twilio = await twilioWith([]);

  const apply = await repository(twilio, STUDIO.replace(/ {4}deploymentKey.*\n/, '')).apply();

  expect(apply.code).toBe(1);
  expect(annotations(apply)).toEqual([
    expect.stringMatching(
      /^::error title=FA214 addresses\.acme-en,file=addresses\.yaml,line=5,col=3::.*acme-en.*`deploymentKey: CV…`.*Flex > Manage > Webchat/,
    ),
  ]);
  expect(twilio.writes()).toEqual([]);
});

test('a chat address needs no deployment key in the file if the entry has its sid', async () => {
  const twilio = await twilioWith([chat(1, 'App', { address: chatSids.app })]);
  const file = `${HEAD}addresses:\n  app: { sid: ${chat(1, '').sid}, name: App, studio: WebChat EN }\n`;
  const repo = repository(twilio, file);

  const apply = await repo.apply();

  expect(apply).toMatchObject({ code: 0, outputs: { updates: '1' } });
  expect(twilio.writes()[0]?.form).not.toHaveProperty('Address');
  expect(twilio.writes()[0]?.form).not.toHaveProperty('Type');
  await expectInSync(twilio, repo);
});

test('plan --json has the kind and the deployment key of each address', async () => {
  const twilio = await twilioWith([]);

  const { code, stdout } = await repository(twilio, STUDIO).cli('plan', '--json');

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    changes: [{ action: 'create', key: 'acme-en', sid: null }],
    addresses: { 'acme-en': { api: 'conversations', sid: null, deploymentKey: cv(1) } },
  });
});
