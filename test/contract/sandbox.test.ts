import { afterEach, describe, expect, test } from 'vitest';
import type { Switches } from '../support/sandbox/index.ts';
import { startTestSandbox, type TestSandbox } from '../support/sandbox/index.ts';
import { bodyViolations, contract, missingProperties, violations } from './check.ts';

const hex = '0123456789abcdef0123456789abcdef';
const flows = '/v1/FlexFlows';

let sandbox: TestSandbox;
afterEach(() => sandbox.close());

interface Answer {
  status: number;
  /** Undefined where there is none. */
  body: unknown;
}

async function start(switches: Partial<Switches> = {}): Promise<void> {
  sandbox = await startTestSandbox({ switches });
}

async function call(method: string, path: string, form?: Record<string, string>): Promise<Answer> {
  const { accountSid, authToken } = sandbox.state;
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const response = await fetch(`${sandbox.url}${path}`, {
    method,
    headers: { authorization },
    ...(form && { body: new URLSearchParams(form) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** Calls, and holds both the request and its answer to the contract of the operation. */
async function holds(operation: string, path: string, form?: Record<string, string>): Promise<unknown> {
  const { status, body } = await call(contract.operations[operation]?.method ?? '', path, form);
  expect(sandbox.requests.slice(-1).flatMap(violations), `the request of ${operation}`).toEqual([]);
  expect(bodyViolations(operation, status, body), `the answer to ${operation}`).toEqual([]);
  return body;
}

/** What an answer's property is, without claiming to know the rest of it. */
function at(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

function creation(integration: Record<string, string>): Record<string, string> {
  return {
    FriendlyName: 'Contract',
    ChatServiceSid: sandbox.state.configuration.chat_service_instance_sid,
    ChannelType: 'web',
    Enabled: 'true',
    JanitorEnabled: 'true',
    LongLived: 'false',
    ...integration,
  };
}

/** The forms of each integration, for the seeded account. */
function integrations(): Record<string, string>[] {
  const [workspace] = sandbox.state.workspaces;
  return [
    {
      IntegrationType: 'studio',
      'Integration.FlowSid': sandbox.state.studioFlows[0]?.sid ?? '',
      'Integration.RetryCount': '2',
    },
    {
      IntegrationType: 'external',
      'Integration.Url': 'https://user:pass@bots.example.com/flex?key=1',
      'Integration.RetryCount': '0',
    },
    {
      IntegrationType: 'task',
      'Integration.WorkspaceSid': workspace?.sid ?? '',
      'Integration.WorkflowSid': workspace?.workflows[0]?.sid ?? '',
      'Integration.Channel': workspace?.task_channels[0]?.unique_name ?? '',
      'Integration.Timeout': '3600',
      'Integration.Priority': '10',
      'Integration.CreationOnMessage': 'false',
    },
  ];
}

/** What the product never asks for: it reads lists. */
const UNUSED = ['FetchFlow', 'FetchTaskChannel', 'FetchWorkflow', 'FetchWorkspace'];

/** Every operation of the contract that the product uses, once or more. */
async function callEverything(): Promise<void> {
  const list = await holds('ListFlexFlow', `${flows}?PageSize=3`);
  const next = at(at(list, 'meta'), 'next_page_url');
  await holds('ListFlexFlow', String(next).replace(sandbox.url, ''));
  await holds('ListFlexFlow', `${flows}?FriendlyName=Nobody`);

  for (const created of integrations()) {
    const sid = at(await holds('CreateFlexFlow', flows, creation(created)), 'sid');
    await holds('FetchFlexFlow', `${flows}/${sid}`);
    for (const updated of integrations()) await holds('UpdateFlexFlow', `${flows}/${sid}`, updated);
    await holds('UpdateFlexFlow', `${flows}/${sid}`, { Enabled: 'false', ContactIdentity: 'vip' });
    await holds('DeleteFlexFlow', `${flows}/${sid}`);
  }

  await holds('ListFlow', '/v2/Flows?PageSize=1000');
  await holds('ListService', '/v1/Services');
  await holds('ListWorkspace', '/v1/Workspaces?PageSize=1000');
  const [workspace] = sandbox.state.workspaces;
  const inside = `/v1/Workspaces/${workspace?.sid}`;
  await holds('ListWorkflow', `${inside}/Workflows`);
  await holds('ListTaskChannel', `${inside}/TaskChannels`);
}

describe('responses of the sandbox match the contract', () => {
  test.each<Partial<Switches>>([
    {},
    { staleIntegrationKeys: true },
    { fillIntegrationDefaults: false },
    { integrationNumbersAsStrings: true },
    { channelReadBack: 'sid' },
    { channelReadBack: 'uniqueName' },
    { contactIdentity: 'empty' },
    { contactIdentity: 'absent' },
    { enabledByDefault: false },
    { omittedResetOnUpdate: true },
    { defaultPageSize: 1 },
  ])('with the switches %o', async (switches) => {
    await start(switches);
    await callEverything();
    await holds('FetchConfiguration', '/v1/Configuration');
  });

  test('with a Configuration without a chat service', async () => {
    await start({ configuration: 'withoutChatService' });
    await holds('FetchConfiguration', '/v1/Configuration');
  });

  test('in all operations of the contract that the product uses', async () => {
    await start();
    await callEverything();
    await holds('FetchConfiguration', '/v1/Configuration');
    const called = Object.entries(contract.operations).filter(([, { method, path }]) => {
      const template = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
      return sandbox.requests.some((request) => request.method === method && template.test(request.path));
    });
    expect(called.map(([operation]) => operation)).toEqual(
      Object.keys(contract.operations).filter((operation) => !UNUSED.includes(operation)),
    );
  });

  test('with every property of a Flex Flow', async () => {
    await start();
    const list = await holds('ListFlexFlow', flows);
    expect(at(list, 'flex_flows')).not.toHaveLength(0);
    expect(missingProperties('ListFlexFlow', list)).toEqual([]);
  });
});

describe('the sandbox rejects a request against the contract', () => {
  const sid = `FO${hex}`;
  test.each<[string, string, string, Record<string, string>?]>([
    ['an unknown path', 'GET', '/v1/FlexFlow'],
    ['a path that goes on', 'GET', `${flows}/${sid}/Nothing`],
    ['a method that is not there', 'PUT', flows, {}],
    ['a deletion of all', 'DELETE', flows],
    ['a SID of another kind', 'GET', `${flows}/FW${hex}`],
    ['a page size of none', 'GET', `${flows}?PageSize=0`],
    ['half a page', 'GET', `${flows}?PageSize=1.5`],
    ['a page before the first', 'GET', `${flows}?Page=-1`],
    ['a creation of nothing', 'POST', flows, {}],
    ['a channel that is not there', 'POST', flows, { ChannelType: 'Web' }],
    ['a chat service that is none', 'POST', flows, { ChatServiceSid: `FO${hex}` }],
    ['a boolean in another word', 'POST', flows, { Enabled: 'yes' }],
    ['an empty boolean', 'POST', flows, { LongLived: '' }],
    ['an integration that is not there', 'POST', flows, { IntegrationType: 'webhook' }],
    ['a Studio Flow by its name', 'POST', flows, { 'Integration.FlowSid': 'WebChat EN' }],
    ['a webhook that is no URL', 'POST', flows, { 'Integration.Url': 'bots' }],
    ['a retry count that is no number', 'POST', flows, { 'Integration.RetryCount': 'often' }],
    ['half a second', 'POST', flows, { 'Integration.Timeout': '0.5' }],
  ])('with %s', async (_, method, path, form) => {
    await start();
    const before = structuredClone(sandbox.state);
    const whole =
      form && Object.keys(form).length > 0 ? { ...creation(integrations()[0] ?? {}), ...form } : form;
    const { status, body } = await call(method, path, whole);
    expect(sandbox.requests.slice(-1).flatMap(violations)).not.toEqual([]);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toMatchObject({ status, code: expect.any(Number), message: expect.any(String) });
    expect(sandbox.state).toEqual(before);
  });
});
