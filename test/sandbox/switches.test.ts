import { describe, expect, test } from 'vitest';
import { channelSids, flowSids, type Switches } from '../support/sandbox/index.ts';
import { api, ask, request, studioAddress } from './support.ts';

const FO = (sid: string) => `/v1/FlexFlows/${sid}`;
const withSwitches = (switches: Partial<Switches>) => api({ switches });

describe('staleIntegrationKeys', () => {
  const toWebhook = { IntegrationType: 'external', 'Integration.Url': 'https://vip.acme.com' };

  test('keys of the old type stay after a change of type', () => {
    const { body } = ask(withSwitches({ staleIntegrationKeys: true }), 'POST', FO(flowSids.vip), toWebhook);

    expect(body.integration_type).toBe('external');
    expect(body.integration).toEqual({
      workspace_sid: 'WS5a4d0b0c000000000000000000003001',
      workflow_sid: 'WW5a4d0b0c000000000000000000004002',
      channel: 'chat',
      timeout: 3600,
      priority: 10,
      url: 'https://vip.acme.com',
      retry_count: 3,
    });
  });

  test('off: keys of the old type are dropped, and keys of both types stay', () => {
    const { body } = ask(withSwitches({}), 'POST', FO(flowSids.english), toWebhook);

    expect(body.integration).toEqual({ url: 'https://vip.acme.com', retry_count: 1 });
  });
});

describe('fillIntegrationDefaults', () => {
  test.each([
    [true, { flow_sid: 'FW5a4d0b0c00000000000000000000a004', retry_count: 3 }],
    [false, { flow_sid: 'FW5a4d0b0c00000000000000000000a004' }],
  ])('%s: a studio address shows %j', (fillIntegrationDefaults, integration) => {
    const { body } = ask(withSwitches({ fillIntegrationDefaults }), 'POST', '/v1/FlexFlows', studioAddress);

    expect(body.integration).toEqual(integration);
  });

  test('fills in channel, timeout and priority of a task address', () => {
    const { body } = ask(api(), 'POST', FO(flowSids.english), {
      IntegrationType: 'task',
      'Integration.WorkspaceSid': 'WS5a4d0b0c000000000000000000003001',
      'Integration.WorkflowSid': 'WW5a4d0b0c000000000000000000004001',
    });

    expect(body.integration).toEqual({
      workspace_sid: 'WS5a4d0b0c000000000000000000003001',
      workflow_sid: 'WW5a4d0b0c000000000000000000004001',
      channel: 'default',
      timeout: 86400,
      priority: 0,
    });
  });
});

test('integrationNumbersAsStrings: numbers are returned as strings, and stored as numbers', () => {
  const strings = withSwitches({ integrationNumbersAsStrings: true });

  const { body } = ask(strings, 'GET', FO(flowSids.vip));

  expect(body.integration).toMatchObject({ timeout: '3600', priority: '10', channel: 'chat' });
  expect(strings.state.flexFlows[flowSids.vip]?.integration.timeout).toBe(3600);
});

describe('channelReadBack', () => {
  test.each([
    ['asSent', 'chat', 'chat'],
    ['asSent', channelSids.chat, channelSids.chat],
    ['sid', 'chat', channelSids.chat],
    ['sid', channelSids.chat, channelSids.chat],
    ['uniqueName', channelSids.chat, 'chat'],
    ['uniqueName', 'chat', 'chat'],
    ['sid', 'fax', 'fax'],
  ] as const)('%s: %s reads back as %s', (channelReadBack, sent, shown) => {
    const { body } = ask(withSwitches({ channelReadBack }), 'POST', FO(flowSids.vip), {
      'Integration.Channel': sent,
    });

    expect(body.integration.channel).toBe(shown);
  });
});

describe('contactIdentity', () => {
  test.each([
    ['null', { contact_identity: null }],
    ['empty', { contact_identity: '' }],
    ['absent', {}],
  ] as const)('%s: an unset contact identity shows as %j', (contactIdentity, shown) => {
    const { body } = ask(withSwitches({ contactIdentity }), 'GET', FO(flowSids.vip));
    const has = 'contact_identity' in body ? { contact_identity: body.contact_identity } : {};

    expect(has).toEqual(shown);
  });

  test('a contact identity that is set is always shown', () => {
    const { body } = ask(withSwitches({ contactIdentity: 'absent' }), 'GET', FO(flowSids.sms));

    expect(body.contact_identity).toBe('+15005550006');
  });
});

test.each([true, false])('enabledByDefault %s: a create without Enabled', (enabledByDefault) => {
  const { body } = ask(withSwitches({ enabledByDefault }), 'POST', '/v1/FlexFlows', studioAddress);

  expect(body.enabled).toBe(enabledByDefault);
});

describe('omittedResetOnUpdate', () => {
  test('an update resets the optional parameters that it omits', () => {
    const resetting = withSwitches({ omittedResetOnUpdate: true });
    ask(resetting, 'POST', FO(flowSids.vip), {
      ContactIdentity: 'vip',
      Enabled: 'false',
      LongLived: 'true',
      JanitorEnabled: 'true',
    });

    const { body } = ask(resetting, 'POST', FO(flowSids.vip), { FriendlyName: 'Acme VIPs' });

    expect(body).toMatchObject({
      friendly_name: 'Acme VIPs',
      channel_type: 'web',
      contact_identity: null,
      enabled: true,
      long_lived: false,
      janitor_enabled: false,
      integration_type: 'task',
      integration: {
        workspace_sid: 'WS5a4d0b0c000000000000000000003001',
        workflow_sid: 'WW5a4d0b0c000000000000000000004002',
        channel: 'default',
        timeout: 86400,
        priority: 0,
      },
    });
  });

  test('an update that omits nothing has the same result with and without it', () => {
    const whole = {
      ...studioAddress,
      ContactIdentity: 'x',
      Enabled: 'false',
      LongLived: 'true',
      JanitorEnabled: 'true',
      'Integration.RetryCount': '0',
    };
    const update = (omittedResetOnUpdate: boolean) => {
      const either = api({ switches: { omittedResetOnUpdate }, now: () => 0 });
      return ask(either, 'POST', FO(flowSids.english), whole).body;
    };

    expect(update(true)).toEqual(update(false));
  });
});

describe('configuration', () => {
  test.each([
    ['present', 200, 'IS5a4d0b0c000000000000000000001001'],
    ['withoutChatService', 200, null],
    ['missing', 404, undefined],
  ] as const)('%s', (configuration, status, chatService) => {
    const answer = ask(withSwitches({ configuration }), 'GET', '/v1/Configuration');

    expect([answer.status, answer.body.chat_service_instance_sid]).toEqual([status, chatService]);
  });
});

test('defaultPageSize and maxPageSize apply to every list', () => {
  const small = withSwitches({ defaultPageSize: 2, maxPageSize: 3 });
  const sizes = (query: string) =>
    ['/v1/FlexFlows', '/v2/Flows', '/v1/Workspaces', '/v1/Services'].map(
      (path) => ask(small, 'GET', path + query).body.meta.page_size,
    );

  expect(sizes('')).toEqual([2, 2, 2, 2]);
  expect(sizes('?PageSize=50')).toEqual([3, 3, 3, 3]);
});

test('a switch can be changed between two requests', () => {
  const changing = withSwitches({});
  changing.switches.configuration = 'missing';

  expect(changing.handle(request('GET', '/v1/Configuration')).status).toBe(404);
});
