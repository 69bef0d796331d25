import { describe, expect, test } from 'vitest';
import { chatSids, deploymentKeys, type Switches } from '../support/sandbox/index.ts';
import { api, ask, CHATS, studioChat } from './support.ts';

const IG = (sid: string) => `${CHATS}/${sid}`;
const withSwitches = (switches: Partial<Switches>) => api({ switches });
const toWebhook = {
  'AutoCreation.Type': 'webhook',
  'AutoCreation.WebhookUrl': 'https://bots.acme.com/chat',
  'AutoCreation.WebhookMethod': 'get',
  'AutoCreation.WebhookFilters': ['onMessageAdded', 'onConversationUpdated'],
};

describe('chatCreates', () => {
  test.each([
    ['accepted', 'chat', 201],
    ['refused', 'chat', 400],
    ['refused', 'sms', 201],
  ] as const)('%s: a create of type %s is answered with %i', (chatCreates, Type, status) => {
    const tested = withSwitches({ chatCreates });

    expect(ask(tested, 'POST', CHATS, { ...studioChat, Type }).status).toBe(status);
    expect(Object.keys(tested.state.chatAddresses)).toHaveLength(status === 201 ? 11 : 10);
  });
});

describe('duplicateAddress', () => {
  const duplicate = { ...studioChat, Address: deploymentKeys.english };

  test.each([400, 409] as const)(
    '%i: a second configuration of an address is rejected',
    (duplicateAddress) => {
      const tested = withSwitches({ duplicateAddress });
      const before = structuredClone(tested.state);

      expect(ask(tested, 'POST', CHATS, duplicate)).toMatchObject({
        status: duplicateAddress,
        body: { status: duplicateAddress, code: expect.any(Number) },
      });
      expect(tested.state).toEqual(before);
      expect(ask(tested, 'POST', CHATS, studioChat).status).toBe(201);
    },
  );

  test('existing: a second configuration returns the first one unchanged', () => {
    const tested = withSwitches({ duplicateAddress: 'existing' });
    const before = structuredClone(tested.state);

    expect(ask(tested, 'POST', CHATS, duplicate)).toMatchObject({
      status: 201,
      body: { sid: chatSids.english, friendly_name: 'Acme.com (English)' },
    });
    expect(tested.state).toEqual(before);
  });
});

describe('typeFilter', () => {
  const list = (typeFilter: Switches['typeFilter'], query: string) =>
    ask(withSwitches({ typeFilter }), 'GET', `${CHATS}?${query}`);

  test.each([
    ['honoured', 9],
    ['ignored', 10],
  ] as const)('%s: a list of type chat has %i rows', (typeFilter, count) => {
    expect(list(typeFilter, 'Type=chat').body.address_configurations).toHaveLength(count);
  });

  test('ignored: the links keep the filter', () => {
    const { body } = list('ignored', 'Type=chat&PageSize=4');

    expect(new URL(body.meta.next_page_url).searchParams.get('Type')).toBe('chat');
  });

  test.each([
    ['Type=chat', 400],
    ['Type=sms', 200],
    ['Type=whatsapp', 200],
    ['PageSize=50', 200],
  ])('refused: a list with %s gets %i', (query, status) => {
    expect(list('refused', query).status).toBe(status);
  });
});

describe('overlongPageSize', () => {
  test.each([
    ['cut', 50, 200],
    ['cut', 200, 200],
    ['refused', 50, 200],
    ['refused', 51, 400],
  ] as const)('%s: a page of %i chat addresses is answered with %i', (overlongPageSize, size, status) => {
    const tested = withSwitches({ overlongPageSize });

    expect(ask(tested, 'GET', `${CHATS}?PageSize=${size}`).status).toBe(status);
    expect(ask(tested, 'GET', `/v1/FlexFlows?PageSize=${size}`).status).toBe(200);
  });
});

test.each([
  ['upperCase', 'GET'],
  ['asSent', 'get'],
] as const)('webhookMethod %s: get reads back as %s', (webhookMethod, shown) => {
  const tested = withSwitches({ webhookMethod });
  ask(tested, 'POST', IG(chatSids.english), toWebhook);

  expect(ask(tested, 'GET', IG(chatSids.english)).body.auto_creation.webhook_method).toBe(shown);
});

test.each([
  ['asSent', ['onMessageAdded', 'onConversationUpdated']],
  ['reversed', ['onConversationUpdated', 'onMessageAdded']],
] as const)('webhookFilterOrder %s: events read back as %j', (webhookFilterOrder, shown) => {
  const { body } = ask(withSwitches({ webhookFilterOrder }), 'POST', IG(chatSids.english), toWebhook);

  expect(body.auto_creation.webhook_filters).toEqual(shown);
});

describe('defaultService', () => {
  const IS = 'IS5a4d0b0c000000000000000000001001';
  const other = `IS${'a'.repeat(32)}`;

  test.each([
    ['asSent', chatSids.english, IS],
    ['asSent', chatSids.deutsch, undefined],
    ['absent', chatSids.english, undefined],
    ['absent', chatSids.deutsch, undefined],
    ['always', chatSids.english, IS],
    ['always', chatSids.deutsch, IS],
  ] as const)('%s: the service of %s reads back as %s', (defaultService, sid, shown) => {
    const { body } = ask(withSwitches({ defaultService }), 'GET', IG(sid));

    expect(body.auto_creation.conversation_service_sid).toBe(shown);
  });

  test.each(['asSent', 'absent', 'always'] as const)(
    '%s: another service is always shown',
    (defaultService) => {
      const { body } = ask(withSwitches({ defaultService }), 'POST', IG(chatSids.english), {
        'AutoCreation.ConversationServiceSid': other,
      });

      expect(body.auto_creation.conversation_service_sid).toBe(other);
    },
  );
});

test.each([
  ['asSent', ['chat', 'studio']],
  ['upperCase', ['CHAT', 'STUDIO']],
] as const)('typeReadBack %s: the types read back as %j', (typeReadBack, shown) => {
  const { body } = ask(withSwitches({ typeReadBack }), 'GET', CHATS);
  const [, english] = body.address_configurations;

  expect([english.type, english.auto_creation.type]).toEqual(shown);
});

test.each([
  ['default', { enabled: true, type: 'default' }],
  ['null', null],
] as const)('autoCreation %s: that of an address that leads nowhere is %j', (autoCreation, shown) => {
  const form = { Type: 'chat', Address: deploymentKeys.french };

  expect(ask(withSwitches({ autoCreation }), 'POST', CHATS, form).body.auto_creation).toEqual(shown);
});

describe('switches of both kinds', () => {
  test('staleIntegrationKeys: keys of the old type stay after a change of type', () => {
    const tested = withSwitches({ staleIntegrationKeys: true });

    expect(ask(tested, 'POST', IG(chatSids.english), toWebhook).body.auto_creation).toEqual({
      enabled: true,
      type: 'webhook',
      conversation_service_sid: 'IS5a4d0b0c000000000000000000001001',
      studio_flow_sid: 'FW5a4d0b0c00000000000000000000a002',
      studio_retry_count: 1,
      webhook_url: 'https://bots.acme.com/chat',
      webhook_method: 'GET',
      webhook_filters: ['onMessageAdded', 'onConversationUpdated'],
    });
  });

  test.each([
    [true, { studio_retry_count: 3 }],
    [false, {}],
  ])(
    'fillIntegrationDefaults %s: retries that were never sent are shown as %j',
    (fillIntegrationDefaults, shown) => {
      const { 'AutoCreation.StudioRetryCount': _, ...form } = studioChat;
      const { body } = ask(withSwitches({ fillIntegrationDefaults }), 'POST', CHATS, form);

      expect(body.auto_creation).toEqual({
        enabled: true,
        type: 'studio',
        studio_flow_sid: 'FW5a4d0b0c00000000000000000000a004',
        ...shown,
      });
    },
  );

  test('integrationNumbersAsStrings: retries are returned as a string', () => {
    const { body } = ask(withSwitches({ integrationNumbersAsStrings: true }), 'GET', IG(chatSids.english));

    expect(body.auto_creation.studio_retry_count).toBe('1');
  });

  test.each([true, false])(
    'enabledByDefault %s: a create without AutoCreation.Enabled',
    (enabledByDefault) => {
      const { 'AutoCreation.Enabled': _, ...form } = studioChat;
      const { body } = ask(withSwitches({ enabledByDefault }), 'POST', CHATS, form);

      expect(body.auto_creation.enabled).toBe(enabledByDefault);
    },
  );

  test('omittedResetOnUpdate: an update resets the optional parameters that it omits', () => {
    const resetting = withSwitches({ omittedResetOnUpdate: true });

    const { body } = ask(resetting, 'POST', IG(chatSids.helpBot), { 'AutoCreation.WebhookMethod': 'get' });

    expect(body).toMatchObject({ type: 'chat', address: deploymentKeys.helpBot, friendly_name: null });
    expect(body.auto_creation).toEqual({
      enabled: true,
      type: 'webhook',
      webhook_url: 'https://bots.acme.com/chat',
      webhook_method: 'GET',
      webhook_filters: ['onMessageAdded'],
    });
  });

  test('omittedResetOnUpdate: an update that omits nothing has the same result with and without it', () => {
    const update = (omittedResetOnUpdate: boolean) => {
      const either = api({ switches: { omittedResetOnUpdate }, now: () => 0 });
      return ask(either, 'POST', IG(chatSids.english), {
        ...studioChat,
        'AutoCreation.ConversationServiceSid': `IS${'a'.repeat(32)}`,
      }).body;
    };

    expect(update(true)).toEqual(update(false));
  });

  test('defaultPageSize and maxPageSize apply to the list of chat addresses', () => {
    const small = withSwitches({ defaultPageSize: 2, maxPageSize: 3 });
    const sizes = ['', '?PageSize=50'].map((query) => ask(small, 'GET', CHATS + query).body.meta.page_size);

    expect(sizes).toEqual([2, 3]);
  });
});
