import { afterEach, describe, expect, test } from 'vitest';
import { singleChatAddressSwitches } from '../properties/support/switches.ts';
import {
  addressKinds,
  type Switches,
  startTestSandbox,
  studioSids,
  type TestSandbox,
} from '../support/sandbox/index.ts';
import { encoded, type Form, type KindRow, kinds } from './address-requests.ts';
import { bodyViolations, contract, missingProperties, violations } from './check.ts';

const hex = '0123456789abcdef0123456789abcdef';
const flows = '/v1/FlexFlows';

let sandbox: TestSandbox;
afterEach(() => sandbox.close());

interface Answer {
  status: number;
  /** Undefined if there is none. */
  body: unknown;
}

async function start(switches: Partial<Switches> = {}): Promise<void> {
  sandbox = await startTestSandbox({ switches });
}

async function call(method: string, path: string, form?: Form): Promise<Answer> {
  const { accountSid, authToken } = sandbox.state;
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const response = await fetch(`${sandbox.url}${path}`, {
    method,
    headers: { authorization },
    ...(form && { body: encoded(form) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** Sends a request, and checks it and its response against the contract of the operation. */
async function holds(operation: string, path: string, form?: Form): Promise<unknown> {
  const { status, body } = await call(contract.operations[operation]?.method ?? '', path, form);
  expect(sandbox.requests.slice(-1).flatMap(violations), `the request of ${operation}`).toEqual([]);
  expect(bodyViolations(operation, status, body), `the answer to ${operation}`).toEqual([]);
  return body;
}

/** A property of a response whose type is unknown. */
function at(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

/** Operations that the product never uses, because it reads lists, and that the sandbox does not have. */
const UNUSED = ['FetchTaskChannel', 'FetchWorkflow', 'FetchWorkspace'];

async function callKind({ path, resource, listQueries, creation, integrations, updates }: KindRow) {
  const list = await holds(`List${resource}`, `${path}?PageSize=3`);
  const next = at(at(list, 'meta'), 'next_page_url');
  await holds(`List${resource}`, String(next).replace(sandbox.url, ''));
  for (const query of listQueries) await holds(`List${resource}`, path + query);

  for (const created of integrations(sandbox.state)) {
    const sid = at(await holds(`Create${resource}`, path, creation(sandbox.state, created)), 'sid');
    await holds(`Fetch${resource}`, `${path}/${sid}`);
    for (const updated of [...integrations(sandbox.state), ...updates])
      await holds(`Update${resource}`, `${path}/${sid}`, updated);
    await holds(`Fetch${resource}`, `${path}/${sid}`);
    await holds(`Delete${resource}`, `${path}/${sid}`);
  }
}

/** Every operation of the contract that the sandbox has, at least once. */
async function callEverything(): Promise<void> {
  for (const kind of kinds) await callKind(kind);
  await holds('ListFlow', '/v2/Flows?PageSize=1000');
  const flow = `/v2/Flows/${studioSids.en}`;
  await holds('FetchFlow', flow);
  if (sandbox.api.switches.publishedRevision === 'present')
    await holds('FetchFlowRevision', `${flow}/Revisions/LatestPublished`);
  await holds('ListService', '/v1/Services');
  await holds('ListWorkspace', '/v1/Workspaces?PageSize=1000');
  const [workspace] = sandbox.state.workspaces;
  const inside = `/v1/Workspaces/${workspace?.sid}`;
  await holds('ListWorkflow', `${inside}/Workflows`);
  await holds('ListTaskChannel', `${inside}/TaskChannels`);
  await configurationHolds();
}

/** The sandbox has one origin, so the Configurations of Flex and Conversations are one. */
async function configurationHolds(): Promise<void> {
  const request = { method: 'GET', path: '/v1/Configuration' };
  const { status, body } = await call(request.method, request.path);
  expect(sandbox.requests.slice(-1).flatMap(violations)).toEqual([]);
  expect(bodyViolations(request, status, body)).toEqual([]);
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
    ...singleChatAddressSwitches.filter(
      // The contract has no responses for rejected requests.
      ({ chatCreates, typeFilter }) => chatCreates !== 'refused' && typeFilter !== 'refused',
    ),
  ])('with the switches %o', async (switches) => {
    await start(switches);
    await callEverything();
  });

  test('with a Configuration without a chat service', async () => {
    await start({ configuration: 'withoutChatService' });
    await configurationHolds();
  });

  test('in all operations of the contract that the sandbox has', async () => {
    await start();
    await callEverything();
    const called = Object.entries(contract.operations).filter(([, { method, path }]) => {
      const template = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
      return sandbox.requests.some((request) => request.method === method && template.test(request.path));
    });
    expect(called.map(([operation]) => operation)).toEqual(
      Object.keys(contract.operations).filter((operation) => !UNUSED.includes(operation)),
    );
  });

  test.each(kinds)('with every property of a row: $resource', async ({ path, resource, listKey }) => {
    await start();
    const list = await holds(`List${resource}`, path);
    expect(at(list, listKey)).not.toHaveLength(0);
    expect(missingProperties(`List${resource}`, list)).toEqual([]);
  });

  test('with every property of the Conversations Configuration', async () => {
    await start();
    const { body } = await call('GET', '/v1/Configuration');
    expect(missingProperties('FetchConfiguration (conversations)', body)).toEqual([]);
  });
});

describe('the sandbox rejects a request that violates the contract', () => {
  const sid = `FO${hex}`;
  const chats = addressKinds.conversations.path;
  test.each<[string, string, string, Form?]>([
    ['an unknown path', 'GET', '/v1/FlexFlow'],
    ['a path that is too long', 'GET', `${flows}/${sid}/Nothing`],
    ['an unsupported method', 'PUT', flows, {}],
    ['a deletion of the whole list', 'DELETE', flows],
    ['a SID of another kind', 'GET', `${flows}/FW${hex}`],
    ['a page size of 0', 'GET', `${flows}?PageSize=0`],
    ['half a page', 'GET', `${flows}?PageSize=1.5`],
    ['a page before the first', 'GET', `${flows}?Page=-1`],
    ['a creation without parameters', 'POST', flows, {}],
    ['an unknown channel', 'POST', flows, { ChannelType: 'Web' }],
    ['an invalid chat service', 'POST', flows, { ChatServiceSid: `FO${hex}` }],
    ['a boolean in other words', 'POST', flows, { Enabled: 'yes' }],
    ['an empty boolean', 'POST', flows, { LongLived: '' }],
    ['an unknown integration type', 'POST', flows, { IntegrationType: 'webhook' }],
    ['a Studio Flow by its name', 'POST', flows, { 'Integration.FlowSid': 'WebChat EN' }],
    ['a webhook that is not a URL', 'POST', flows, { 'Integration.Url': 'bots' }],
    ['a retry count that is not a number', 'POST', flows, { 'Integration.RetryCount': 'often' }],
    ['a deletion of the whole list of chat addresses', 'DELETE', chats],
    ['a page size of 0 for chat addresses', 'GET', `${chats}?PageSize=0`],
    ['a chat address without a type', 'POST', chats, { Type: '' }],
    ['an unknown type', 'POST', chats, { Type: 'fax' }],
    ['an unknown type of auto-creation', 'POST', chats, { 'AutoCreation.Type': 'task' }],
    ['a service of another kind', 'POST', chats, { 'AutoCreation.ConversationServiceSid': `FO${hex}` }],
    ['an unknown webhook method', 'POST', chats, { 'AutoCreation.WebhookMethod': 'put' }],
    [
      'the Studio Flow of a chat address by its name',
      'POST',
      chats,
      { 'AutoCreation.StudioFlowSid': 'WebChat EN' },
    ],
    ['an `enabled` that is not a boolean', 'POST', chats, { 'AutoCreation.Enabled': 'on' }],
    ['a fraction of a second', 'POST', flows, { 'Integration.Timeout': '0.5' }],
  ])('with %s', async (_, method, path, form) => {
    await start();
    const before = structuredClone(sandbox.state);
    const kind = kinds.find((row) => row.path === path);
    const whole =
      kind && form && Object.keys(form).length > 0
        ? { ...kind.creation(sandbox.state, kind.integrations(sandbox.state)[0] ?? {}), ...form }
        : form;
    const { status, body } = await call(method, path, whole);
    expect(sandbox.requests.slice(-1).flatMap(violations)).not.toEqual([]);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toMatchObject({ status, code: expect.any(Number), message: expect.any(String) });
    expect(sandbox.state).toEqual(before);
  });
});
