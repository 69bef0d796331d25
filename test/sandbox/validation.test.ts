import { describe, expect, test } from 'vitest';
import { flowSids, manyFlexFlows, seedState } from '../support/sandbox/index.ts';
import { api, ask, sdk, started, studioAddress } from './support.ts';

const FO = `/v1/FlexFlows/${flowSids.english}`;

describe('a create', () => {
  test.each(['FriendlyName', 'ChatServiceSid', 'ChannelType'])('requires %s', (name) => {
    const form: Record<string, string> = { ...studioAddress };
    delete form[name];

    expect(ask(api(), 'POST', '/v1/FlexFlows', form)).toMatchObject({
      status: 400,
      body: {
        code: 20001,
        message: `Missing required parameter ${name} in the post body`,
        more_info: 'https://www.twilio.com/docs/errors/20001',
        status: 400,
      },
    });
  });

  test.each([
    ['studio', {}, 'Integration.FlowSid'],
    ['external', {}, 'Integration.Url'],
    ['task', { 'Integration.WorkflowSid': `WW${'a'.repeat(32)}` }, 'Integration.WorkspaceSid'],
    ['task', { 'Integration.WorkspaceSid': `WS${'a'.repeat(32)}` }, 'Integration.WorkflowSid'],
  ])('of type %s requires its target', (type, target, missing) => {
    const { 'Integration.FlowSid': _, ...rest } = studioAddress;

    const answer = ask(api(), 'POST', '/v1/FlexFlows', { ...rest, ...target, IntegrationType: type });

    expect(answer).toMatchObject({
      status: 400,
      body: { code: 45004, message: `${missing} is required when IntegrationType is ${type}` },
    });
  });

  test('without a type needs no target', () => {
    const { IntegrationType: _, 'Integration.FlowSid': __, ...rest } = studioAddress;

    expect(ask(api(), 'POST', '/v1/FlexFlows', rest)).toMatchObject({
      status: 201,
      body: { integration_type: null, integration: {} },
    });
  });

  test("that is refused creates nothing, and the SDK's error has Twilio's code", async () => {
    const { url, state } = await started();

    await expect(
      sdk(url).flexApi.v1.flexFlow.create({
        friendlyName: 'Acme.fr',
        chatServiceSid: 'CH123',
        channelType: 'web',
      }),
    ).rejects.toMatchObject({
      status: 400,
      code: 20001,
      moreInfo: 'https://www.twilio.com/docs/errors/20001',
    });
    expect(Object.keys(state.flexFlows)).toHaveLength(11);
  });

  test('is rejected if the account has 2,500 Flex Flows', () => {
    const state = { ...seedState(), flexFlows: manyFlexFlows(2499) };
    const full = api({ state });

    expect(ask(full, 'POST', '/v1/FlexFlows', studioAddress).status).toBe(201);
    expect(ask(full, 'POST', '/v1/FlexFlows', studioAddress)).toMatchObject({
      status: 400,
      body: { code: 45004 },
    });
    expect(Object.keys(state.flexFlows)).toHaveLength(2500);
  });
});

describe('rejects an invalid parameter', () => {
  test.each([
    ['FriendlyName', ''],
    ['ChatServiceSid', 'IS123'],
    ['ChatServiceSid', `FW${'a'.repeat(32)}`],
    ['ChannelType', 'Web'],
    ['ChannelType', 'fax'],
    ['Enabled', 'yes'],
    ['LongLived', '1'],
    ['JanitorEnabled', ''],
    ['IntegrationType', 'webhook'],
    ['Integration.FlowSid', `FO${'a'.repeat(32)}`],
    ['Integration.FlowSid', `FW${'g'.repeat(32)}`],
    ['Integration.Url', 'bots.acme.com'],
    ['Integration.Url', 'ftp://bots.acme.com'],
    ['Integration.WorkspaceSid', 'Flex Task Assignment'],
    ['Integration.WorkflowSid', 'VIP'],
    ['Integration.Channel', ''],
    ['Integration.RetryCount', '4'],
    ['Integration.RetryCount', '-1'],
    ['Integration.RetryCount', '1.5'],
    ['Integration.Timeout', '1h'],
    ['Integration.Timeout', ''],
    ['Integration.Priority', '99999999999999999999'],
    ['Integration.CreationOnMessage', 'null'],
  ])('%s=%s', (name, value) => {
    const refusing = api();
    const before = structuredClone(refusing.state);

    expect(ask(refusing, 'POST', FO, { [name]: value })).toMatchObject({
      status: 400,
      body: { code: 20001 },
    });
    expect(refusing.state).toEqual(before);
  });
});

describe('accepts a valid parameter', () => {
  test.each([
    ['ChatServiceSid', `IS${'A'.repeat(32)}`, 'chat_service_sid', `IS${'A'.repeat(32)}`],
    ['ChannelType', 'custom', 'channel_type', 'custom'],
    ['Enabled', 'false', 'enabled', false],
    ['ContactIdentity', 'x', 'contact_identity', 'x'],
  ])('%s=%s', (name, value, key, shown) => {
    const { status, body } = ask(api(), 'POST', FO, { [name]: value });

    expect([status, body[key]]).toEqual([200, shown]);
  });

  test('a parameter of another type, or an unknown one, is ignored', () => {
    const { body } = ask(api(), 'POST', FO, { 'Integration.Priority': '7', Colour: 'red' });

    expect(body.integration).toEqual({ flow_sid: 'FW5a4d0b0c00000000000000000000a002', retry_count: 1 });
  });

  test('a change of type without the new target is rejected', () => {
    expect(ask(api(), 'POST', FO, { IntegrationType: 'external' })).toMatchObject({
      status: 400,
      body: { code: 45004, message: 'Integration.Url is required when IntegrationType is external' },
    });
  });
});
