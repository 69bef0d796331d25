import { describe, expect, test } from 'vitest';
import { countingSids, emptyState, flowSids, seedSids, studioSids } from '../support/sandbox/index.ts';
import { sdk, started } from './support.ts';

const noon = Date.parse('2026-01-31T12:00:00.789Z');

describe("Flex Flows, through Twilio's own SDK", () => {
  test('a create returns the complete address', async () => {
    const { url, state } = await started({
      state: emptyState(),
      now: () => noon,
      newSid: countingSids(0xf0),
    });

    const created = await sdk(url).flexApi.v1.flexFlow.create({
      friendlyName: 'Acme.fr (Français)',
      chatServiceSid: seedSids.chatService,
      channelType: 'web',
      integrationType: 'studio',
      'integration.flowSid': studioSids.fr,
      'integration.retryCount': 2,
      janitorEnabled: true,
    });

    expect(created.toJSON()).toEqual({
      accountSid: 'AC5a4d0b0c0000000000000000000f1e80',
      dateCreated: new Date('2026-01-31T12:00:00Z'),
      dateUpdated: new Date('2026-01-31T12:00:00Z'),
      sid: 'FO000000000000000000000000000000f0',
      friendlyName: 'Acme.fr (Français)',
      chatServiceSid: 'IS5a4d0b0c000000000000000000001001',
      channelType: 'web',
      contactIdentity: null,
      enabled: true,
      integrationType: 'studio',
      integration: { flow_sid: 'FW5a4d0b0c00000000000000000000a004', retry_count: 2 },
      longLived: false,
      janitorEnabled: true,
      url: `${url}/v1/FlexFlows/FO000000000000000000000000000000f0`,
    });
    expect(Object.keys(state.flexFlows)).toEqual(['FO000000000000000000000000000000f0']);
  });

  test('a create stores every parameter of a task address', async () => {
    const { url } = await started();

    const created = await sdk(url).flexApi.v1.flexFlow.create({
      friendlyName: 'Acme Concierge',
      chatServiceSid: seedSids.chatService,
      channelType: 'web',
      contactIdentity: 'concierge',
      enabled: false,
      integrationType: 'task',
      'integration.workspaceSid': seedSids.flexWorkspace,
      'integration.workflowSid': seedSids.vipWorkflow,
      'integration.channel': 'chat',
      'integration.timeout': 60,
      'integration.priority': 5,
      'integration.creationOnMessage': true,
      longLived: true,
    });

    expect(created).toMatchObject({ contactIdentity: 'concierge', enabled: false, longLived: true });
    expect(created.integration).toEqual({
      workspace_sid: 'WS5a4d0b0c000000000000000000003001',
      workflow_sid: 'WW5a4d0b0c000000000000000000004002',
      channel: 'chat',
      timeout: 60,
      priority: 5,
      creation_on_message: true,
    });
  });

  test('two addresses may have the same name', async () => {
    const { url } = await started();
    const { flexFlow } = sdk(url).flexApi.v1;
    const twin = {
      friendlyName: 'Acme VIP',
      chatServiceSid: seedSids.chatService,
      channelType: 'web' as const,
      integrationType: 'external' as const,
      'integration.url': 'https://vip.acme.com/chat',
    };

    await flexFlow.create(twin);

    expect(await flexFlow.list({ friendlyName: 'Acme VIP' })).toHaveLength(2);
  });

  test('a fetch finds an address by its SID', async () => {
    const { url } = await started();

    const row = await sdk(url).flexApi.v1.flexFlow(flowSids.helpBot).fetch();

    expect(row).toMatchObject({
      friendlyName: 'Acme Help Bot',
      enabled: false,
      integrationType: 'external',
      integration: { url: 'https://bots.acme.com/flex', retry_count: 3 },
    });
  });

  test('a list returns every channel type in order of creation', async () => {
    const { url } = await started();

    const rows = await sdk(url).flexApi.v1.flexFlow.list();

    expect(rows.map(({ friendlyName }) => friendlyName)).toEqual([
      'Flex Web Channel Flow',
      'Acme.com (English)',
      'Acme Deutsch',
      'Acme Help Bot',
      'Acme VIP',
      'Acme Shop (old)',
      'Acme Intranet Chat',
      'Acme Careers',
      'Globex Support',
      'Acme SMS',
      'Acme WhatsApp',
    ]);
  });

  test('an update changes only the parameters that it sends', async () => {
    const { url, state } = await started({ now: () => noon });
    const before = state.flexFlows[flowSids.deutsch];

    const row = await sdk(url)
      .flexApi.v1.flexFlow(flowSids.deutsch)
      .update({ friendlyName: 'Acme.de (Deutsch)' });

    expect(row.sid).toBe(flowSids.deutsch);
    expect(state.flexFlows[flowSids.deutsch]).toEqual({
      ...before,
      friendly_name: 'Acme.de (Deutsch)',
      date_updated: '2026-01-31T12:00:00Z',
    });
  });

  test('a change of type keeps the SID and drops keys of the old type', async () => {
    const { url } = await started();

    const row = await sdk(url).flexApi.v1.flexFlow(flowSids.vip).update({
      integrationType: 'external',
      'integration.url': 'https://vip.acme.com/chat',
    });

    expect(row.sid).toBe(flowSids.vip);
    expect(row.integration).toEqual({ url: 'https://vip.acme.com/chat', retry_count: 3 });
  });

  test('an empty ContactIdentity clears it', async () => {
    const { url, state } = await started();

    await sdk(url).flexApi.v1.flexFlow(flowSids.sms).update({ contactIdentity: '' });

    expect(state.flexFlows[flowSids.sms]?.contact_identity).toBeNull();
  });

  test('a deleted address returns 404 for every further request', async () => {
    const { url, state } = await started();
    const { flexFlow } = sdk(url).flexApi.v1;

    expect(await flexFlow(flowSids.shop).remove()).toBe(true);

    expect(state.flexFlows[flowSids.shop]).toBeUndefined();
    await expect(flexFlow(flowSids.shop).remove()).rejects.toMatchObject({
      status: 404,
      code: 20404,
      message: `The requested resource /FlexFlows/${flowSids.shop} was not found`,
      moreInfo: 'https://www.twilio.com/docs/errors/20404',
    });
    await expect(flexFlow(flowSids.shop).fetch()).rejects.toMatchObject({ status: 404 });
    await expect(flexFlow(flowSids.shop).update({ enabled: true })).rejects.toMatchObject({ status: 404 });
  });
});
