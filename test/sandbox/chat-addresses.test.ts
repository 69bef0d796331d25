import { describe, expect, test } from 'vitest';
import {
  chatSids,
  countingSids,
  deploymentKeys,
  emptyState,
  seedSids,
  studioSids,
} from '../support/sandbox/index.ts';
import { sdk, started } from './support.ts';

const noon = Date.parse('2026-01-31T12:00:00.789Z');

describe("chat addresses, through Twilio's own SDK", () => {
  test('a create with a Studio Flow returns the complete address', async () => {
    const { url, state } = await started({
      state: emptyState(),
      now: () => noon,
      newSid: countingSids(0xf0),
    });

    const created = await sdk(url).conversations.v1.addressConfigurations.create({
      type: 'chat',
      address: deploymentKeys.french,
      friendlyName: 'Acme.fr (Français)',
      'autoCreation.enabled': true,
      'autoCreation.type': 'studio',
      'autoCreation.conversationServiceSid': seedSids.chatService,
      'autoCreation.studioFlowSid': studioSids.fr,
      'autoCreation.studioRetryCount': 2,
    });

    expect(created.toJSON()).toEqual({
      sid: 'IG000000000000000000000000000000f0',
      accountSid: 'AC5a4d0b0c0000000000000000000f1e80',
      type: 'chat',
      address: 'CV5a4d0b0c00000000000000000000d009',
      friendlyName: 'Acme.fr (Français)',
      addressCountry: null,
      autoCreation: {
        enabled: true,
        type: 'studio',
        conversation_service_sid: 'IS5a4d0b0c000000000000000000001001',
        studio_flow_sid: 'FW5a4d0b0c00000000000000000000a004',
        studio_retry_count: 2,
      },
      dateCreated: new Date('2026-01-31T12:00:00Z'),
      dateUpdated: new Date('2026-01-31T12:00:00Z'),
      url: `${url}/v1/Configuration/Addresses/IG000000000000000000000000000000f0`,
    });
    expect(Object.keys(state.chatAddresses)).toEqual(['IG000000000000000000000000000000f0']);
  });

  test('a create with a webhook keeps every event, and returns the method in upper case', async () => {
    const { url, requests } = await started();

    const created = await sdk(url).conversations.v1.addressConfigurations.create({
      type: 'chat',
      address: deploymentKeys.french,
      'autoCreation.enabled': false,
      'autoCreation.type': 'webhook',
      'autoCreation.webhookUrl': 'https://bots.acme.com/chat#rc=2',
      'autoCreation.webhookMethod': 'get',
      'autoCreation.webhookFilters': ['onParticipantAdded', 'onMessageAdded'],
    });

    expect(created.friendlyName).toBeNull();
    expect(created.autoCreation).toEqual({
      enabled: false,
      type: 'webhook',
      webhook_url: 'https://bots.acme.com/chat#rc=2',
      webhook_method: 'GET',
      webhook_filters: ['onParticipantAdded', 'onMessageAdded'],
    });
    expect(requests[0]?.values['AutoCreation.WebhookFilters']).toEqual([
      'onParticipantAdded',
      'onMessageAdded',
    ]);
  });

  test('a create with only the required parameters starts a conversation without an integration', async () => {
    const { url } = await started();

    const created = await sdk(url).conversations.v1.addressConfigurations.create({
      type: 'email',
      address: 'example@example.com',
    });

    expect(created.autoCreation).toEqual({ enabled: true, type: 'default' });
  });

  test('a fetch finds an address by its SID, in any case, or by the address itself', async () => {
    const { url } = await started();
    const { addressConfigurations } = sdk(url).conversations.v1;
    const ids = [
      chatSids.helpBot,
      chatSids.helpBot.toUpperCase(),
      chatSids.helpBot.toLowerCase(),
      deploymentKeys.helpBot,
    ];

    for (const id of ids) {
      expect((await addressConfigurations(id).fetch()).toJSON()).toMatchObject({
        sid: chatSids.helpBot,
        friendlyName: 'Acme Help Bot',
        autoCreation: { enabled: false, type: 'webhook', webhook_method: 'POST' },
      });
    }
  });

  test('a list returns every type in order of creation, and with the filter only one type', async () => {
    const { url } = await started();
    const { addressConfigurations } = sdk(url).conversations.v1;

    expect((await addressConfigurations.list()).map(({ friendlyName }) => friendlyName)).toEqual([
      null,
      'Acme.com (English)',
      'Acme Deutsch',
      'Acme Help Bot',
      'Acme App',
      'Acme Shop (old)',
      'Acme Intranet Chat',
      'Acme Careers',
      'Globex Support',
      'Acme SMS',
    ]);
    expect((await addressConfigurations.list({ type: 'sms' })).map(({ sid }) => sid)).toEqual([chatSids.sms]);
    expect(await addressConfigurations.list({ type: 'chat' })).toHaveLength(9);
  });

  test('an update changes only the parameters that it sends', async () => {
    const { url, state } = await started({ now: () => noon });
    const before = state.chatAddresses[chatSids.english];

    await sdk(url).conversations.v1.addressConfigurations(chatSids.english).update({
      friendlyName: 'Acme',
      'autoCreation.studioRetryCount': 0,
    });

    expect(state.chatAddresses[chatSids.english]).toEqual({
      ...before,
      friendly_name: 'Acme',
      auto_creation: { ...before?.auto_creation, studio_retry_count: 0 },
      date_updated: '2026-01-31T12:00:00Z',
    });
  });

  test('an update by the address itself changes the same row', async () => {
    const { url, state } = await started();

    await sdk(url)
      .conversations.v1.addressConfigurations(deploymentKeys.deutsch)
      .update({ friendlyName: 'Acme.de (Deutsch)' });

    expect(state.chatAddresses[chatSids.deutsch]?.friendly_name).toBe('Acme.de (Deutsch)');
  });

  test('a shorter list of events replaces a longer one', async () => {
    const { url } = await started();

    const row = await sdk(url)
      .conversations.v1.addressConfigurations(chatSids.helpBot)
      .update({ 'autoCreation.webhookFilters': ['onMessageAdded'] });

    expect(row.autoCreation.webhook_filters).toEqual(['onMessageAdded']);
  });

  test('a change of type keeps the SID and drops keys of the old type', async () => {
    const { url } = await started();

    const row = await sdk(url).conversations.v1.addressConfigurations(chatSids.english).update({
      'autoCreation.type': 'webhook',
      'autoCreation.webhookUrl': 'https://bots.acme.com/chat',
    });

    expect(row.sid).toBe(chatSids.english);
    expect(row.autoCreation).toEqual({
      enabled: true,
      type: 'webhook',
      conversation_service_sid: seedSids.chatService,
      webhook_url: 'https://bots.acme.com/chat',
      webhook_method: 'POST',
      webhook_filters: ['onMessageAdded'],
    });
  });

  test('an empty name or service clears it', async () => {
    const { url } = await started();

    const row = await sdk(url)
      .conversations.v1.addressConfigurations(chatSids.english)
      .update({ friendlyName: '', 'autoCreation.conversationServiceSid': '' });

    expect(row.friendlyName).toBeNull();
    expect(row.autoCreation).not.toHaveProperty('conversation_service_sid');
  });

  test('a deleted address returns 404 for every further request, and its key is free', async () => {
    const { url, state } = await started();
    const { addressConfigurations } = sdk(url).conversations.v1;

    expect(await addressConfigurations(chatSids.shop).remove()).toBe(true);

    expect(state.chatAddresses[chatSids.shop]).toBeUndefined();
    for (const id of [chatSids.shop, deploymentKeys.shop]) {
      await expect(addressConfigurations(id).remove()).rejects.toMatchObject({ status: 404, code: 20404 });
      await expect(addressConfigurations(id).fetch()).rejects.toMatchObject({ status: 404 });
      await expect(addressConfigurations(id).update({})).rejects.toMatchObject({ status: 404 });
    }
    const again = await addressConfigurations.create({ type: 'chat', address: deploymentKeys.shop });
    expect(again.address).toBe(deploymentKeys.shop);
  });
});
