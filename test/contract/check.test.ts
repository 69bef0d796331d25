import { describe, expect, test } from 'vitest';
import { bodyViolations, type ContractRequest, contract, missingProperties, violations } from './check.ts';

const hex = '0123456789abcdef0123456789abcdef';
const flows = '/v1/FlexFlows';
const chats = '/v1/Configuration/Addresses';
const flow = `${flows}/FO${hex}`;
const workspace = `/v1/Workspaces/WS${hex}`;

function request(method: string, path: string, more: Partial<ContractRequest> = {}): ContractRequest {
  return { method, path, query: {}, form: {}, ...more };
}

const creation = {
  FriendlyName: 'Acme.com (English)',
  ChatServiceSid: `IS${hex}`,
  ChannelType: 'web',
  Enabled: 'true',
  IntegrationType: 'studio',
  'Integration.FlowSid': `FW${hex}`,
  'Integration.RetryCount': '3',
  JanitorEnabled: 'true',
  LongLived: 'false',
};

function create(form: Record<string, string>): ContractRequest {
  return request('POST', flows, { form: { ...creation, ...form } });
}

const answer = {
  sid: `FO${hex}`,
  account_sid: `AC${hex}`,
  date_created: '2026-01-31T22:10:40Z',
  date_updated: '2026-01-31T22:10:40Z',
  friendly_name: 'Acme.com (English)',
  chat_service_sid: `IS${hex}`,
  channel_type: 'web',
  contact_identity: null,
  enabled: true,
  integration_type: 'studio',
  integration: { flow_sid: `FW${hex}`, retry_count: 3 },
  long_lived: false,
  janitor_enabled: true,
  url: `https://flex-api.twilio.com${flow}`,
};

const meta = {
  page: 0,
  page_size: 50,
  first_page_url: `https://flex-api.twilio.com${flows}?PageSize=50&Page=0`,
  previous_page_url: null,
  url: `https://flex-api.twilio.com${flows}?PageSize=50&Page=0`,
  next_page_url: null,
  key: 'flex_flows',
};

test('the contract has every operation that the product uses, without descriptions', () => {
  expect(Object.keys(contract.operations)).toEqual([
    'CreateConfigurationAddress',
    'CreateFlexFlow',
    'DeleteConfigurationAddress',
    'DeleteFlexFlow',
    'FetchConfiguration (conversations)',
    'FetchConfiguration (flex-api)',
    'FetchConfigurationAddress',
    'FetchFlexFlow',
    'FetchFlow',
    'FetchFlowRevision',
    'FetchTaskChannel',
    'FetchWorkflow',
    'FetchWorkspace',
    'ListConfigurationAddress',
    'ListFlexFlow',
    'ListFlow',
    'ListService',
    'ListTaskChannel',
    'ListWorkflow',
    'ListWorkspace',
    'UpdateConfigurationAddress',
    'UpdateFlexFlow',
  ]);
  expect(JSON.stringify(contract)).not.toMatch(/"(description|summary|examples?)":/);
});

describe('a valid request', () => {
  test.each<[string, ContractRequest]>([
    ['a list', request('GET', flows)],
    ['a page of a list', request('GET', flows, { query: { PageSize: '1000', Page: '1', PageToken: 'PTx' } })],
    ['a list by name', request('GET', flows, { query: { FriendlyName: 'Acme & Söhne' } })],
    ['a creation', create({})],
    [
      'a creation with a webhook',
      create({ 'Integration.Url': 'https://user:pass@bots.example.com/flex?key=1' }),
    ],
    ['a creation with an emptied identity', create({ ContactIdentity: '' })],
    ['a fetch', request('GET', flow)],
    ['an update of one field', request('POST', flow, { form: { Enabled: 'false' } })],
    ['an update of nothing', request('POST', flow)],
    ['a deletion', request('DELETE', flow)],
    ['a method in lower case', request('delete', flow)],
    ['the configuration', request('GET', '/v1/Configuration', { query: { UiVersion: '1' } })],
    ['Studio Flows', request('GET', '/v2/Flows', { query: { PageSize: '1000' } })],
    ['a Studio Flow', request('GET', `/v2/Flows/FW${hex}`)],
    [
      'workspaces by name',
      request('GET', '/v1/Workspaces', { query: { FriendlyName: 'Flex Task Assignment' } }),
    ],
    ['a workspace', request('GET', workspace)],
    ['workflows by name', request('GET', `${workspace}/Workflows`, { query: { FriendlyName: 'VIP' } })],
    ['a workflow', request('GET', `${workspace}/Workflows/WW${hex}`)],
    ['task channels', request('GET', `${workspace}/TaskChannels`)],
    ['a task channel', request('GET', `${workspace}/TaskChannels/TC${hex}`)],
    ['a task channel by its unique name', request('GET', `${workspace}/TaskChannels/my%2Fchat`)],
    ['chat addresses', request('GET', chats, { query: { Type: 'chat', PageSize: '50' } })],
    ['a chat address by its address', request('GET', `${chats}/whatsapp%3A%2B15005550006`)],
    [
      'a creation with several events',
      request('POST', chats, {
        form: { Type: 'chat', Address: `CV${hex}`, 'AutoCreation.WebhookFilters': 'onMessageAdded' },
        values: {
          Type: ['chat'],
          Address: [`CV${hex}`],
          'AutoCreation.WebhookFilters': ['onMessageAdded', 'onConversationUpdated'],
        },
      }),
    ],
    ['what runs of a Studio Flow', request('GET', `/v2/Flows/FW${hex}/Revisions/LatestPublished`)],
    [
      'the configuration of Conversations',
      request('GET', '/v1/Configuration', { host: 'conversations.twilio.com' }),
    ],
    ['Proxy services', request('GET', '/v1/Services')],
    ['its host', request('GET', flows, { host: 'flex-api.twilio.com' })],
    ['an edge and a region of its host', request('GET', flows, { host: 'flex-api.dublin.ie1.twilio.com' })],
  ])('passes the check: %s', (_, holding) => {
    expect(violations(holding)).toEqual([]);
  });
});

describe('an invalid request', () => {
  test.each<[string, ContractRequest, string[]]>([
    ['an unknown path', request('GET', '/v1/FlexFlow'), ['operation: no GET /v1/FlexFlow']],
    [
      'a page of chat addresses that is too long',
      request('GET', chats, { query: { PageSize: '51' } }),
      ['query PageSize: 51 is more than 50'],
    ],
    [
      'a chat address that gets another address',
      request('POST', `${chats}/IG${hex}`, { form: { Address: `CV${hex}` } }),
      ['form Address: unknown'],
    ],
    [
      'a method in upper case',
      request('POST', `${chats}/IG${hex}`, { form: { 'AutoCreation.WebhookMethod': 'POST' } }),
      ['form AutoCreation.WebhookMethod: "POST" is none of get, post'],
    ],
    [
      'a parameter that is sent twice',
      request('POST', flow, { values: { FriendlyName: ['Acme', 'Acme'] } }),
      ['form FriendlyName: 2 times'],
    ],
    [
      "Flex's parameter of the configuration, sent to Conversations",
      request('GET', '/v1/Configuration', { query: { UiVersion: '1' }, host: 'conversations.twilio.com' }),
      ['query UiVersion: unknown'],
    ],
    ['a path that goes on', request('GET', `${flow}/Nothing`), [`operation: no GET ${flow}/Nothing`]],
    ['a path that ends in a slash', request('GET', `${flows}/`), [`operation: no GET ${flows}/`]],
    ['another version', request('GET', '/v1/Flows'), ['operation: no GET /v1/Flows']],
    ['a method that is not there', request('PUT', flows), [`operation: no PUT ${flows}, only POST, GET`]],
    [
      'a host of another product',
      request('GET', flows, { host: 'studio.twilio.com' }),
      [`operation: no GET studio.twilio.com${flows}`],
    ],
    [
      'a host that only looks right',
      request('GET', flows, { host: 'flex-api.twilio.com.example.org' }),
      [`operation: no GET flex-api.twilio.com.example.org${flows}`],
    ],
    [
      'a SID of another kind',
      request('DELETE', `${flows}/FW${hex}`),
      [`path Sid: "FW${hex}" does not match ^FO[0-9a-fA-F]{32}$`],
    ],
    ['an unknown parameter', request('GET', flows, { query: { Name: 'x' } }), ['query Name: unknown']],
    [
      'a filter of another list',
      request('GET', '/v2/Flows', { query: { FriendlyName: 'x' } }),
      ['query FriendlyName: unknown'],
    ],
    ['a query on a creation', { ...create({}), query: { PageSize: '50' } }, ['query PageSize: unknown']],
    ['a form on a fetch', request('GET', flow, { form: { Enabled: 'true' } }), ['form Enabled: unknown']],
    [
      'a page size of none',
      request('GET', flows, { query: { PageSize: '0' } }),
      ['query PageSize: 0 is less than 1'],
    ],
    [
      'a page size over the limit',
      request('GET', flows, { query: { PageSize: '1001' } }),
      ['query PageSize: 1001 is more than 1000'],
    ],
    [
      'half a page',
      request('GET', flows, { query: { PageSize: '1.5' } }),
      ['query PageSize: "1.5" is no integer'],
    ],
    [
      'a creation of nothing',
      request('POST', flows),
      ['form ChannelType: missing', 'form ChatServiceSid: missing', 'form FriendlyName: missing'],
    ],
    ['an unknown property', create({ enabled: 'true' }), ['form enabled: unknown']],
    ['a property that every object inherits', create({ constructor: 'x' }), ['form constructor: unknown']],
    [
      'a boolean in a different spelling',
      create({ Enabled: 'True' }),
      ['form Enabled: "True" is neither true nor false'],
    ],
    ['an empty boolean', create({ LongLived: '' }), ['form LongLived: "" is neither true nor false']],
    [
      'an empty integer',
      create({ 'Integration.Priority': '' }),
      ['form Integration.Priority: "" is no integer'],
    ],
    [
      'an integer beyond counting',
      create({ 'Integration.Timeout': '99999999999999999999' }),
      ['form Integration.Timeout: 100000000000000000000 is no integer'],
    ],
    [
      'a channel that is not there',
      create({ ChannelType: 'Web' }),
      ['form ChannelType: "Web" is none of custom, facebook, line, sms, web, whatsapp'],
    ],
    [
      'the name of the Console for an integration',
      create({ IntegrationType: 'webhook' }),
      ['form IntegrationType: "webhook" is none of external, studio, task'],
    ],
    [
      'a name where a SID belongs',
      create({ 'Integration.FlowSid': 'WebChat EN' }),
      ['form Integration.FlowSid: "WebChat EN" does not match ^FW[0-9a-fA-F]{32}$'],
    ],
    [
      'a webhook that is no URL',
      create({ 'Integration.Url': 'bots' }),
      ['form Integration.Url: "bots" is no uri'],
    ],
    ['an empty webhook', create({ 'Integration.Url': '' }), ['form Integration.Url: "" is no uri']],
    [
      'all at once',
      request('POST', `${flows}/FO1`, { query: { a: '' }, form: { LongLived: 'no' } }),
      [
        'path Sid: "FO1" does not match ^FO[0-9a-fA-F]{32}$',
        'query a: unknown',
        'form LongLived: "no" is neither true nor false',
      ],
    ],
  ])('fails the check: %s', (_, breaking, expected) => {
    expect(violations(breaking)).toEqual(expected);
  });
});

describe('a valid response', () => {
  test.each<[string, string | { method: string; path: string }, number, unknown]>([
    ['a creation', 'CreateFlexFlow', 201, answer],
    ['the same, found by method and path', { method: 'POST', path: flows }, 201, answer],
    ['an untyped integration', 'FetchFlexFlow', 200, { ...answer, integration: null }],
    ['an empty list', 'ListFlexFlow', 200, { flex_flows: [], meta }],
    ['a list', { method: 'GET', path: flows }, 200, { flex_flows: [answer, answer], meta }],
    ['a deletion', 'DeleteFlexFlow', 204, undefined],
    ['a deletion, as text', 'DeleteFlexFlow', 204, ''],
    ['a URL that is not set', 'FetchWorkspace', 200, { event_callback_url: '' }],
    ['links', 'FetchFlow', 200, { links: { revisions: 'https://studio.twilio.com/v2' } }],
  ])('passes the check: %s', (_, operation, status, body) => {
    expect(bodyViolations(operation, status, body)).toEqual([]);
  });
});

describe('an invalid response', () => {
  test.each<[string, string | { method: string; path: string }, number, unknown, string[]]>([
    ['an unknown operation', 'PurgeFlexFlow', 200, {}, ['operation: no PurgeFlexFlow']],
    ['a name that every object inherits', 'toString', 200, {}, ['operation: no toString']],
    ['an unknown path', { method: 'GET', path: '/' }, 200, {}, ['operation: no GET /']],
    ['another status', 'CreateFlexFlow', 200, answer, ['status: 200 is not 201']],
    ['a body where there is none', 'DeleteFlexFlow', 204, {}, ['body: there must be none']],
    ['no body', 'FetchFlexFlow', 200, undefined, ['body: undefined is no object']],
    ['an unknown property', 'FetchFlexFlow', 200, { ...answer, channel: 'web' }, ['body.channel: unknown']],
    [
      'a wrong type',
      'FetchFlexFlow',
      200,
      { ...answer, enabled: 'true' },
      ['body.enabled: "true" is no boolean'],
    ],
    [
      'a number for text',
      'FetchFlexFlow',
      200,
      { ...answer, friendly_name: 1 },
      ['body.friendly_name: 1 is no string'],
    ],
    [
      'null',
      'FetchFlexFlow',
      200,
      { ...answer, channel_type: null },
      ['body.channel_type: null is not allowed'],
    ],
    [
      'an integration that is not there',
      'FetchFlexFlow',
      200,
      { ...answer, integration_type: 'webhook' },
      ['body.integration_type: "webhook" is none of external, studio, task'],
    ],
    [
      'another date',
      'FetchFlexFlow',
      200,
      { ...answer, date_created: 'Sat, 31 Jan 2026 22:10:40 GMT' },
      ['body.date_created: "Sat, 31 Jan 2026 22:10:40 GMT" is no date-time'],
    ],
    ['a relative URL', 'FetchFlexFlow', 200, { ...answer, url: flow }, [`body.url: "${flow}" is no uri`]],
    [
      'an item of a list',
      'ListFlexFlow',
      200,
      { flex_flows: [answer, { ...answer, sid: 'FO1' }], meta },
      ['body.flex_flows[1].sid: "FO1" does not match ^FO[0-9a-fA-F]{32}$'],
    ],
    [
      'the page',
      'ListFlexFlow',
      200,
      { flex_flows: [], meta: { page: 0.5 } },
      ['body.meta.page: 0.5 is no integer'],
    ],
    [
      'the key of the list',
      'ListTaskChannel',
      200,
      { task_channels: [], meta },
      ['body.task_channels: unknown'],
    ],
    [
      'a list that is none',
      'ListFlexFlow',
      200,
      { flex_flows: {}, meta },
      ['body.flex_flows: {} is no array'],
    ],
    ['a link', 'FetchFlow', 200, { links: { revisions: '/v2' } }, ['body.links.revisions: "/v2" is no uri']],
  ])('fails the check: %s', (_, operation, status, body, expected) => {
    expect(bodyViolations(operation, status, body)).toEqual(expected);
  });
});

test('a missing property in a response is reported separately from violations', () => {
  const { enabled: _, ...rest } = answer;
  expect(bodyViolations('FetchFlexFlow', 200, rest)).toEqual([]);
  expect(missingProperties('FetchFlexFlow', answer)).toEqual([]);
  expect(missingProperties('FetchFlexFlow', rest)).toEqual(['body.enabled: missing']);
  expect(missingProperties('ListFlexFlow', { flex_flows: [answer, rest] })).toEqual([
    'body.flex_flows[1].enabled: missing',
    'body.meta: missing',
  ]);
  expect(missingProperties('DeleteFlexFlow', undefined)).toEqual([]);
});
