import { describe, expect, test } from 'vitest';
import { seedSids } from '../support/sandbox/index.ts';
import { basic, started } from './support.ts';

// Requests as sent by public examples and by Twilio's SDKs in other languages.

const AUTHORIZATION = basic(seedSids.account, 'sandbox');
const IS = `IS${'a'.repeat(32)}`;
const FW = `FW${'B'.repeat(32)}`;
const WS = `WS${'c'.repeat(32)}`;
const WW = `WW${'d'.repeat(32)}`;
const TC = `TC${'e'.repeat(32)}`;
const FORM = 'application/x-www-form-urlencoded';

/** `curl --data-urlencode "NAME=VALUE" …` */
const curl = (...pairs: string[]) =>
  pairs
    .map((pair) => {
      const at = pair.indexOf('=');
      return `${pair.slice(0, at)}=${encodeURIComponent(pair.slice(at + 1))}`;
    })
    .join('&');

async function post(body: string, headers: Record<string, string> = {}, path = '/v1/FlexFlows') {
  const { url } = await started();
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    body,
    headers: { authorization: AUTHORIZATION, 'content-type': FORM, ...headers },
  });
  return { status: answer.status, row: (await answer.json()) as Record<string, unknown> };
}

test("the curl command in Twilio's guide creates an address with a Studio Flow", async () => {
  const { status, row } = await post(
    curl(
      'IntegrationType=studio',
      'Enabled=True',
      `Integration.FlowSid=${FW}`,
      'FriendlyName=Flex Messaging Channel Flow',
      'ContactIdentity=+18885550100',
      'ChannelType=sms',
      'LongLived=False',
      'JanitorEnabled=TRUE',
      `ChatServiceSid=${IS}`,
    ),
  );

  expect(status).toBe(201);
  expect(row).toMatchObject({
    enabled: true,
    long_lived: false,
    janitor_enabled: true,
    contact_identity: '+18885550100',
    integration: { flow_sid: FW },
  });
});

test('the curl command in a guide creates an address whose chats become tasks', async () => {
  const { status, row } = await post(
    curl(
      'ChannelType=sms',
      'IntegrationType=task',
      'Enabled=false',
      'FriendlyName=Flex SMS To Task Flow',
      'ContactIdentity=+18885550100',
      `ChatServiceSid=${IS}`,
      `Integration.WorkspaceSid=${WS}`,
      `Integration.WorkflowSid=${WW}`,
      `Integration.Channel=${TC}`,
      'LongLived=false',
    ),
  );

  expect(status).toBe(201);
  expect(row).toMatchObject({
    enabled: false,
    integration: { workspace_sid: WS, workflow_sid: WW, channel: TC },
  });
});

test('the curl command in an example creates an address with a webhook', async () => {
  const { status, row } = await post(
    curl(
      'ChannelType=custom',
      'Enabled=true',
      'ContactIdentity=null',
      'IntegrationType=external',
      'Integration.Url=https://bots.acme.example/flexflow',
      'FriendlyName=Email FlexFlow',
      `ChatServiceSid=${IS}`,
      'LongLived=true',
    ),
  );

  expect(status).toBe(201);
  expect(row).toMatchObject({
    channel_type: 'custom',
    integration: { url: 'https://bots.acme.example/flexflow' },
  });
});

test('a create with only the required parameters is accepted, as the Go client sends it', async () => {
  const { status, row } = await post(`ChannelType=web&ChatServiceSid=${IS}&FriendlyName=Test+Flex+Flow`, {
    'accept-charset': 'utf-8',
    'user-agent': 'twilio-go/1.26.0 (linux amd64) go/1.23.0',
  });

  expect(status).toBe(201);
  expect(row).toMatchObject({ friendly_name: 'Test Flex Flow', integration_type: null });
});

describe('the form of a request of the SDK for', () => {
  const fields = (on: string, off: string) =>
    `FriendlyName=Acme&ChatServiceSid=${IS}&ChannelType=web&IntegrationType=studio&Integration.FlowSid=${FW}&Integration.RetryCount=2&Enabled=${on}&LongLived=${off}&JanitorEnabled=${on}`;

  test.each([
    ['Node.js', 'true', 'false', { 'content-type': FORM }],
    ['Python', 'True', 'False', { 'content-type': FORM, 'x-twilio-client': 'python-9.4.1' }],
    ['C#', 'True', 'False', { 'content-type': FORM, 'accept-encoding': 'gzip' }],
    ['Java', 'true', 'false', { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' }],
    ['Ruby', 'true', 'false', { 'content-type': FORM, accept: 'application/json' }],
    ['PHP', 'true', 'false', { 'content-type': 'Application/X-WWW-Form-Urlencoded' }],
    ['Go, and Terraform over it', 'true', 'false', { 'content-type': FORM, 'accept-charset': 'utf-8' }],
  ])('%s is accepted', async (_, on, off, headers) => {
    const { status, row } = await post(fields(on, off), headers);

    expect(status).toBe(201);
    expect(row).toMatchObject({
      enabled: true,
      long_lived: false,
      janitor_enabled: true,
      integration: { flow_sid: FW, retry_count: 2 },
    });
  });
});

test.each(['true', 'True', 'TRUE', 'tRuE'])('an update with Enabled=%s enables an address', async (word) => {
  const { url } = await started();
  const headers = { authorization: AUTHORIZATION, 'content-type': FORM };
  const list = (await (await fetch(`${url}/v1/FlexFlows`, { headers })).json()) as {
    flex_flows: { sid: string }[];
  };
  const one = `${url}/v1/FlexFlows/${list.flex_flows[0]?.sid}`;

  await fetch(one, { method: 'POST', headers, body: 'Enabled=False' });
  const row = (await (await fetch(one, { method: 'POST', headers, body: `Enabled=${word}` })).json()) as {
    enabled: boolean;
  };

  expect(row.enabled).toBe(true);
});

test.each(['yes', '1', '', 'wahr'])('Enabled=%s is rejected', async (word) => {
  expect((await post(`FriendlyName=A&ChatServiceSid=${IS}&ChannelType=web&Enabled=${word}`)).status).toBe(
    400,
  );
});

test('a list accepts the headers and the query of other clients', async () => {
  const { url } = await started();
  const headers = { authorization: AUTHORIZATION, 'content-type': 'application/json' };

  for (const query of [
    '',
    '?&page_size=5',
    '?PageSize=20',
    '?FriendlyName=Acme+VIP',
    '?PageSize=1000&Page=0',
  ])
    expect((await fetch(`${url}/v1/FlexFlows${query}`, { headers })).status, query).toBe(200);
});

test('a client without credentials gets a challenge', async () => {
  const { url } = await started();

  const answer = await fetch(`${url}/v1/FlexFlows`);

  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Twilio API"');
});

test.each(['Basic', 'basic', 'BASIC'])('the authentication scheme may be written as %s', async (scheme) => {
  const { url } = await started();
  const authorization = AUTHORIZATION.replace('Basic', scheme);

  expect((await fetch(`${url}/v1/Configuration`, { headers: { authorization } })).status).toBe(200);
});
