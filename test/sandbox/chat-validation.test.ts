import { describe, expect, test } from 'vitest';
import { chatAddress, chatSids, deploymentKeys } from '../support/sandbox/index.ts';
import { api, ask, CHATS, studioChat } from './support.ts';

const english = `${CHATS}/${chatSids.english}`;

describe('a create of a chat address', () => {
  test.each(['Type', 'Address'])('requires %s', (name) => {
    const form: Record<string, string> = { ...studioChat };
    delete form[name];

    expect(ask(api(), 'POST', CHATS, form)).toMatchObject({
      status: 400,
      body: { code: 20001, message: `Missing required parameter ${name} in the post body` },
    });
  });

  test.each([
    ['studio', 'AutoCreation.StudioFlowSid'],
    ['webhook', 'AutoCreation.WebhookUrl'],
  ])('of type %s requires its target', (type, missing) => {
    const form = { Type: 'chat', Address: deploymentKeys.french, 'AutoCreation.Type': type };

    expect(ask(api(), 'POST', CHATS, form)).toMatchObject({
      status: 400,
      body: { message: `${missing} is required when AutoCreation.Type is ${type}` },
    });
  });

  test.each(['sms', 'whatsapp', 'messenger', 'gbm', 'email', 'rcs', 'apple', 'chat'])(
    'accepts the type %s',
    (Type) => {
      const { status, body } = ask(api(), 'POST', CHATS, { Type, Address: 'anything' });

      expect([status, body.type, body.address]).toEqual([201, Type, 'anything']);
    },
  );

  test.each(['chat', 'sms'])('is rejected as type %s if the address exists', (Type) => {
    const refusing = api();
    const answer = ask(refusing, 'POST', CHATS, { ...studioChat, Type, Address: deploymentKeys.english });

    expect(answer).toMatchObject({ status: 400, body: { code: 20001 } });
    expect(Object.keys(refusing.state.chatAddresses)).toHaveLength(10);
  });

  test('keeps the country of a short code', () => {
    const { body } = ask(api(), 'POST', CHATS, { Type: 'sms', Address: '12345', AddressCountry: 'CA' });

    expect(body.address_country).toBe('CA');
  });
});

describe('rejects an invalid parameter of a chat address', () => {
  test.each([
    ['FriendlyName', 'x'.repeat(257)],
    ['AutoCreation.Enabled', 'yes'],
    ['AutoCreation.Enabled', ''],
    ['AutoCreation.Type', 'task'],
    ['AutoCreation.Type', ''],
    ['AutoCreation.StudioFlowSid', 'WebChat EN'],
    ['AutoCreation.StudioFlowSid', `FO${'a'.repeat(32)}`],
    ['AutoCreation.StudioRetryCount', '4'],
    ['AutoCreation.StudioRetryCount', 'often'],
    ['AutoCreation.WebhookUrl', 'bots.acme.com'],
    ['AutoCreation.WebhookMethod', 'PUT'],
    ['AutoCreation.WebhookFilters', ''],
    ['AutoCreation.WebhookFilters', 'onConversationAdded'],
    ['AutoCreation.WebhookFilters', 'onMessageAdded,onMessageUpdated'],
    ['AutoCreation.ConversationServiceSid', `CH${'a'.repeat(32)}`],
  ])('%s=%s', (name, value) => {
    const refusing = api();
    const before = structuredClone(refusing.state);

    expect(ask(refusing, 'POST', english, { [name]: value })).toMatchObject({
      status: 400,
      body: { code: 20001 },
    });
    expect(refusing.state).toEqual(before);
  });
});

describe('an update of a chat address', () => {
  test('ignores what only a create can set', () => {
    const { status, body } = ask(api(), 'POST', english, {
      Type: 'sms',
      Address: deploymentKeys.french,
      AddressCountry: 'CA',
    });

    expect([status, body.type, body.address, body.address_country]).toEqual([
      200,
      'chat',
      deploymentKeys.english,
      null,
    ]);
  });

  test('ignores parameters of another type, and unknown ones', () => {
    const { body } = ask(api(), 'POST', english, { 'AutoCreation.WebhookMethod': 'get', Colour: 'red' });

    expect(body.auto_creation).toEqual({
      enabled: true,
      type: 'studio',
      conversation_service_sid: 'IS5a4d0b0c000000000000000000001001',
      studio_flow_sid: 'FW5a4d0b0c00000000000000000000a002',
      studio_retry_count: 1,
    });
  });

  test.each([
    ['none', null],
    ['an unknown one', { enabled: true, type: 'bot', bot_sid: 'BO1' }],
  ])('of only its name keeps the auto-creation: %s', (_, auto_creation) => {
    const tested = api();
    const row = chatAddress(chatSids.english, 'Acme', { auto_creation });
    tested.state.chatAddresses[row.sid] = row;

    const { body } = ask(tested, 'POST', english, { FriendlyName: 'Acme Gold' });

    expect([body.friendly_name, body.auto_creation]).toEqual(['Acme Gold', auto_creation]);
  });

  test('of an address without auto-creation adds one', () => {
    const tested = api();
    const row = chatAddress(chatSids.english, 'Acme', { auto_creation: null });
    tested.state.chatAddresses[row.sid] = row;

    const { body } = ask(tested, 'POST', english, {
      'AutoCreation.Type': 'webhook',
      'AutoCreation.WebhookUrl': 'https://bots.acme.com/chat',
    });

    expect(body.auto_creation).toMatchObject({ type: 'webhook', webhook_url: 'https://bots.acme.com/chat' });
  });

  test('accepts a name of 256 characters', () => {
    expect(ask(api(), 'POST', english, { FriendlyName: 'x'.repeat(256) }).status).toBe(200);
  });
});
