import { describe, expect, test } from 'vitest';
import { chatSids, seedSids } from '../support/sandbox/index.ts';
import { basic, CHATS, started } from './support.ts';

// Requests for addresses of Conversations as Twilio's documentation, its SDKs and public code send them.

const HEADERS = {
  authorization: basic(seedSids.account, 'sandbox'),
  'content-type': 'application/x-www-form-urlencoded',
};
const IS = `IS${'a'.repeat(32)}`;
const FW = `FW${'B'.repeat(32)}`;

/** `curl --data-urlencode "NAME=VALUE" …` */
const curl = (...pairs: string[]) =>
  pairs
    .map((pair) => {
      const at = pair.indexOf('=');
      return `${pair.slice(0, at)}=${encodeURIComponent(pair.slice(at + 1))}`;
    })
    .join('&');

async function send(url: string, method: string, rest: string, body?: string) {
  const answer = await fetch(`${url}${CHATS}${rest}`, {
    method,
    headers: HEADERS,
    ...(body === undefined ? {} : { body }),
  });
  const text = await answer.text();
  return { status: answer.status, row: text === '' ? undefined : JSON.parse(text) };
}

async function post(body: string) {
  const { url } = await started();
  return send(url, 'POST', '', body);
}

const WEBHOOK = [
  'FriendlyName=My Test Configuration',
  'AutoCreation.Enabled=true',
  'AutoCreation.Type=webhook',
  `AutoCreation.ConversationServiceSid=${IS}`,
  'AutoCreation.WebhookUrl=https://example.com',
  'AutoCreation.WebhookMethod=post',
  'AutoCreation.WebhookFilters=onParticipantAdded',
  'AutoCreation.WebhookFilters=onMessageAdded',
  'AddressCountry=CA',
];

describe("curl of Twilio's documentation creates", () => {
  test.each([
    ['sms', '+37256123457'],
    ['whatsapp', 'whatsapp:+15005550006'],
    // In any case, and returned as it was sent.
    ['whAtsAPP', 'urn:mbid:AQAAYyUbut6E4B3T9FLv5EbG'],
    ['messenger', 'messenger:1234567890'],
    ['gbm', 'urn:mbid:AQAAYyUbut6E4B3T9FLv5EbG'],
    ['rcs', 'urn:mbid:AQAAYyUbut6E4B3T9FLv5EbG'],
    ['apple', 'urn:mbid:AQAAYyUbut6E4B3T9FLv5EbG'],
    ['chat', `CV${'c'.repeat(32)}`],
  ])('an address of type %s that goes to a webhook', async (type, address) => {
    const { status, row } = await post(curl(`Type=${type}`, `Address=${address}`, ...WEBHOOK));

    expect(status).toBe(201);
    expect(row).toMatchObject({
      type,
      address,
      friendly_name: 'My Test Configuration',
      address_country: 'CA',
      auto_creation: {
        enabled: true,
        type: 'webhook',
        conversation_service_sid: IS,
        webhook_url: 'https://example.com',
        webhook_method: 'POST',
        webhook_filters: ['onParticipantAdded', 'onMessageAdded'],
      },
    });
  });

  test('an address that goes to Studio', async () => {
    const { status, row } = await post(
      curl(
        'Type=sms',
        'Address=+37256123458',
        'FriendlyName=Studio Test Configuration',
        'AutoCreation.Enabled=False',
        'AutoCreation.Type=studio',
        `AutoCreation.StudioFlowSid=${FW}`,
        'AutoCreation.StudioRetryCount=3',
      ),
    );

    expect(status).toBe(201);
    expect(row.auto_creation).toEqual({
      enabled: false,
      type: 'studio',
      studio_flow_sid: FW,
      studio_retry_count: 3,
    });
  });

  test('an address that only starts a conversation', async () => {
    const { status, row } = await post(
      curl(
        'Type=email',
        'Address=example@example.com',
        'AutoCreation.Enabled=TRUE',
        'AutoCreation.Type=default',
      ),
    );

    expect(status).toBe(201);
    expect(row.auto_creation).toEqual({ enabled: true, type: 'default' });
  });
});

test.each(['get', 'GET', 'Post', 'POST'])('the webhook method may be written as %s', async (method) => {
  const { status, row } = await post(
    curl('Type=sms', 'Address=+37256123457', ...WEBHOOK, 'AddressCountry=CA').replace('=post', `=${method}`),
  );

  expect([status, row.auto_creation.webhook_method]).toEqual([201, method.toUpperCase()]);
});

describe('the form of a request of the SDK for', () => {
  test.each([
    ['Node.js', 'true'],
    ['Python, C#', 'True'],
    ['others', 'TRUE'],
  ])('%s is accepted, with enabled as %s', async (_, on) => {
    const { status, row } = await post(
      `Type=chat&Address=CV${'c'.repeat(32)}&AutoCreation.Enabled=${on}&AutoCreation.Type=studio&AutoCreation.StudioFlowSid=${FW}`,
    );

    expect([status, row.auto_creation.enabled]).toEqual([201, true]);
  });
});

describe('an address in the path', () => {
  test.each([
    ['a number, encoded', '%2B15005550006'],
    ['a number, not encoded', '+15005550006'],
  ])('may be %s', async (_, id) => {
    const { url } = await started();

    expect((await send(url, 'GET', `/${id}`)).row.sid).toBe(chatSids.sms);
    expect(
      (await send(url, 'POST', `/${id}`, curl('AutoCreation.Enabled=False'))).row.auto_creation.enabled,
    ).toBe(false);
    expect((await send(url, 'DELETE', `/${id}`)).status).toBe(204);
    expect((await send(url, 'GET', `/${id}`)).status).toBe(404);
  });

  test.each([
    'whatsapp:+15005550006',
    'example@example.com',
    'messenger:1234567890',
    'urn:mbid:AQAA',
    'a/b c?d',
  ])('may be %s, encoded', async (address) => {
    const { url } = await started();
    await send(url, 'POST', '', curl('Type=whatsapp', `Address=${address}`));

    const { status, row } = await send(url, 'GET', `/${encodeURIComponent(address)}`);

    expect([status, row.address]).toEqual([200, address]);
  });
});

test.each(['', '?Type=sms', '?Type=whatsapp&PageSize=50', '?PageSize=200', '?PageSize=20&Page=0'])(
  'a list with the query "%s" is accepted',
  async (query) => {
    const { url } = await started();

    expect((await send(url, 'GET', query)).status).toBe(200);
  },
);

test('an empty name and service, as Terraform sends them, clear both', async () => {
  const { url } = await started();

  const { row } = await send(
    url,
    'POST',
    `/${chatSids.english}`,
    'FriendlyName=&AutoCreation.ConversationServiceSid=',
  );

  expect([row.friendly_name, 'conversation_service_sid' in row.auto_creation]).toEqual([null, false]);
});
