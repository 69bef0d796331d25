import { describe, expect, test } from 'vitest';
import { seedSids, studioSids } from '../support/sandbox/index.ts';
import { api, ask, sdk, started } from './support.ts';

describe("look-ups through Twilio's own SDK", () => {
  test('the Configuration names the chat service and the workspace of Flex', async () => {
    const { url } = await started();

    const configuration = await sdk(url).flexApi.v1.configuration().fetch();

    expect(configuration).toMatchObject({
      accountSid: seedSids.account,
      chatServiceInstanceSid: 'IS5a4d0b0c000000000000000000001001',
      taskrouterWorkspaceSid: 'WS5a4d0b0c000000000000000000003001',
      taskrouterTargetWorkflowSid: 'WW5a4d0b0c000000000000000000004001',
      uiVersion: '1.34.1',
      attributes: { internal_note: 'Private to the account: must not be logged' },
    });
  });

  test('the Configuration of Conversations names the default service', async () => {
    const { url } = await started();

    const configuration = await sdk(url).conversations.v1.configuration().fetch();

    expect(configuration.toJSON()).toEqual({
      accountSid: 'AC5a4d0b0c0000000000000000000f1e80',
      defaultChatServiceSid: 'IS5a4d0b0c000000000000000000001001',
      defaultMessagingServiceSid: 'MG5a4d0b0c000000000000000000005001',
      defaultInactiveTimer: 'PT1H',
      defaultClosedTimer: 'PT24H',
      url: `${url}/v1/Configuration`,
      links: {
        service: `${url}/v1/Services/IS5a4d0b0c000000000000000000001001/Configuration`,
        webhooks: `${url}/v1/Configuration/Webhooks`,
      },
    });
  });

  test('Studio lists all flows over several pages', async () => {
    const { url, requests } = await started();

    const flows = await sdk(url).studio.v2.flows.list({ pageSize: 3 });

    expect(flows.map(({ friendlyName, status }) => `${friendlyName}: ${status}`)).toEqual([
      'Webchat Flow: published',
      'WebChat EN: published',
      'WebChat DE: published',
      'WebChat FR: published',
      'WebChat ES: draft',
      'Out of Office: published',
      'Out of Office: published',
      'Messaging Flow: published',
    ]);
    expect(requests).toHaveLength(3);
  });

  test('TaskRouter lists workspaces', async () => {
    const { url } = await started();

    const workspaces = await sdk(url).taskrouter.v1.workspaces.list();

    expect(workspaces.map(({ sid, friendlyName }) => [sid, friendlyName])).toEqual([
      [seedSids.flexWorkspace, 'Flex Task Assignment'],
      [seedSids.backOfficeWorkspace, 'Back Office'],
    ]);
  });

  test('TaskRouter lists the workflows of a workspace', async () => {
    const { url } = await started();

    const workflows = await sdk(url).taskrouter.v1.workspaces(seedSids.flexWorkspace).workflows.list();

    expect(workflows.map(({ sid, friendlyName }) => [sid, friendlyName])).toEqual([
      [seedSids.assignToAnyone, 'Assign to Anyone'],
      [seedSids.vipWorkflow, 'VIP'],
    ]);
  });

  test('TaskRouter lists the task channels of a workspace', async () => {
    const { url } = await started();
    const { taskChannels } = sdk(url).taskrouter.v1.workspaces(seedSids.flexWorkspace);

    expect((await taskChannels.list()).map(({ uniqueName }) => uniqueName)).toEqual([
      'default',
      'chat',
      'voice',
      'sms',
      'email',
    ]);
  });

  test('Proxy lists the service with the chat service', async () => {
    const { url } = await started();

    const [service, ...others] = await sdk(url).proxy.v1.services.list();

    expect(service).toMatchObject({
      sid: seedSids.proxyService,
      uniqueName: 'Flex Proxy Service',
      chatInstanceSid: seedSids.chatService,
    });
    expect(others).toEqual([]);
  });
});

describe('unknown paths and methods', () => {
  const none = '0'.repeat(32);

  test.each([
    '/',
    '/v1',
    '/v1/Nothing',
    '/v3/FlexFlows',
    '/v1/FlexFlows/',
    `/v1/FlexFlows/FO${none}`,
    '/v1/FlexFlows/__proto__',
    `/v1/FlexFlows/${none}/More`,
    '/v1/Configuration/More',
    '/v1/Configuration/Addresses/',
    `/v1/Configuration/Addresses/IG${none}`,
    '/v1/Configuration/Addresses/__proto__',
    '/v1/Configuration/Addresses/%2B15005550001',
    `/v2/Flows/FW${none}`,
    `/v2/Flows/FW${none}/Revisions/LatestPublished`,
    `/v2/Flows/${studioSids.en}/Revisions`,
    `/v2/Flows/${studioSids.en}/Executions`,
    `/v1/Workspaces/WS${none}/Workflows`,
    `/v1/Workspaces/${seedSids.flexWorkspace}/Workers`,
    `/v1/Workspaces/${seedSids.flexWorkspace}/TaskChannels/chat/more`,
  ])('returns 404 for %s', (path) => {
    expect(ask(api(), 'GET', path)).toMatchObject({ status: 404, body: { code: 20404, status: 404 } });
  });

  test.each([
    ['PUT', '/v1/FlexFlows'],
    ['DELETE', '/v1/FlexFlows'],
    ['PATCH', '/v1/FlexFlows/FO5a4d0b0c00000000000000000000f001'],
    ['POST', '/v1/Configuration'],
    ['DELETE', '/v1/Configuration/Addresses'],
    ['POST', `/v2/Flows/${studioSids.en}`],
    ['POST', '/v2/Flows'],
    ['POST', `/v1/Workspaces/${seedSids.flexWorkspace}/Workflows`],
  ])('returns 405 for %s %s', (method, path) => {
    expect(ask(api(), method, path)).toMatchObject({ status: 405, body: { code: 20004 } });
  });

  test('returns 400 for a path that cannot be decoded', () => {
    expect(ask(api(), 'GET', '/v1/FlexFlows/%E0%A4%A')).toMatchObject({ status: 400 });
  });
});
