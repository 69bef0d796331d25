import { expect, test } from 'vitest';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { RequestError } from '../../src/address/request-error.ts';
import type { HttpRequest, HttpResponse } from '../../src/http/transport.ts';
import { TransportError } from '../../src/http/transport-error.ts';
import { Secrets } from '../../src/secrets.ts';
import { TwilioClient } from '../../src/twilio/client.ts';
import { FLEX_FLOWS } from '../../src/twilio/flex-flows.ts';
import { createHosts } from '../../src/twilio/hosts.ts';
import { RateLimiter } from '../../src/twilio/rate-limiter.ts';

const FLOWS = 'https://flex-api.twilio.com/v1/FlexFlows';
const CONFIGURATION = 'https://flex-api.twilio.com/v1/Configuration';
const TOKEN = '0123456789abcdef';

const answer = (status: number, body: unknown = {}, retryAfter?: string): HttpResponse => ({
  status,
  retryAfter,
  text: typeof body === 'string' ? body : JSON.stringify(body),
});

/** A client that gets these responses in turn (the last one repeatedly), and records its requests and waits. */
function scene(...answers: (HttpResponse | TransportError)[]) {
  const sent: HttpRequest[] = [];
  const waits: number[] = [];
  let now = 0;
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
  const secrets = new Secrets();
  secrets.add(TOKEN);
  const client = new TwilioClient({
    credentials: { user: 'AC1', password: TOKEN },
    hosts: createHosts({ region: undefined, edge: undefined, apiUrl: undefined }),
    send: async (request) => {
      const next = answers[Math.min(sent.push(request), answers.length) - 1] ?? answer(200);
      if (next instanceof TransportError) throw next;
      return next;
    },
    secrets,
    clock,
    rateLimiter: new RateLimiter(clock, FLEX_FLOW.pace),
    isRateLimited: FLEX_FLOWS.isRateLimited,
    interrupted: new AbortController().signal,
    random: () => 1,
  });
  return { client, sent, waits };
}

test('a request is sent as the SDK builds it, with credentials only in its header', async () => {
  const { client, sent } = scene(answer(201, { sid: 'FO1' }));

  const response = await client.request({
    method: 'post',
    uri: FLOWS,
    data: { FriendlyName: 'Acme & Söhne', Enabled: true, Absent: undefined },
  });

  expect(response).toEqual({ statusCode: 201, body: { sid: 'FO1' } });
  expect(sent).toMatchObject([
    {
      method: 'POST',
      url: new URL(FLOWS),
      body: 'FriendlyName=Acme+%26+S%C3%B6hne&Enabled=true',
      headers: {
        authorization: `Basic ${Buffer.from(`AC1:${TOKEN}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
    },
  ]);
});

test('a retry waits as long as Retry-After says', async () => {
  const { client, sent, waits } = scene(answer(429, {}, '7'), answer(200));

  await client.request({ method: 'get', uri: CONFIGURATION });

  expect(sent).toHaveLength(2);
  expect(waits).toEqual([7000]);
});

test('retries without Retry-After wait longer each time and end after five attempts', async () => {
  const { client, sent, waits } = scene(answer(503, 'busy'));

  await expect(client.request({ method: 'get', uri: CONFIGURATION })).rejects.toMatchObject({ status: 503 });

  expect(sent).toHaveLength(5);
  expect(waits).toEqual([250, 500, 1000, 2000]);
});

test.each([
  ['is reset', new TransportError('lost', 'ECONNRESET')],
  ['is HTTP 500', answer(500)],
  ['is half of its JSON', answer(201, '{"sid": "FO')],
  ['is a page of HTML', answer(200, '<!doctype html>')],
  ['is no object', answer(201, '"FO1"')],
])('a create whose response %s is sent once', async (_, wrong) => {
  const { client, sent } = scene(wrong);

  await expect(client.request({ method: 'post', uri: FLOWS, data: {} })).rejects.toBeInstanceOf(RequestError);

  expect(sent).toHaveLength(1);
});

const ONE = `${FLOWS}/FO00000000000000000000000000000001`;

test.each([
  ['a create', { method: 'post', uri: FLOWS, data: {} }],
  ['an update', { method: 'post', uri: ONE, data: {} }],
  ['a delete', { method: 'delete', uri: ONE }],
])('%s is sent once, and its error shows whether it may be sent again', async (_, request) => {
  const { client, sent } = scene(answer(429, {}, '7'));

  await expect(client.request(request)).rejects.toMatchObject({
    mayRepeat: true,
    isInDoubt: false,
    retryAfter: '7',
  });
  expect(sent).toHaveLength(1);
});

test('the error of a create that may have been carried out shows that, and it must not be sent again', async () => {
  const { client } = scene(answer(500));

  await expect(client.request({ method: 'post', uri: FLOWS, data: {} })).rejects.toMatchObject({
    mayRepeat: false,
    isInDoubt: true,
  });
});

test('a redirect is an error and is not followed', async () => {
  const { client, sent } = scene(answer(302, ''));

  await expect(client.request({ method: 'get', uri: FLOWS })).rejects.toMatchObject({
    kind: 'refused',
    status: 302,
  });
  expect(sent).toHaveLength(1);
});

test("an error has its code, our own link and Twilio's message", async () => {
  const { client } = scene(
    answer(400, { code: 45004, message: 'Flow is\nnot valid', more_info: 'https://evil.example' }),
  );

  const error = await client.request({ method: 'get', uri: FLOWS }).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({
    message: 'Flow is\\nnot valid',
    status: 400,
    code: 45004,
    link: 'https://www.twilio.com/docs/api/errors/45004',
  });
});

test.each(['45004', 1.5, null, {}])('an invalid code (%o) makes no link', async (code) => {
  const { client } = scene(answer(400, { code, message: 'no' }));

  await expect(client.request({ method: 'get', uri: FLOWS })).rejects.toMatchObject({
    code: undefined,
    link: undefined,
  });
});

test.each([0, 490, 499])(
  'an error that repeats a secret after %i characters shows no part of it',
  async (length) => {
    const { client } = scene(answer(400, { code: 20001, message: `${'x'.repeat(length)}${TOKEN}` }));

    const error = await client.request({ method: 'get', uri: FLOWS }).catch((thrown: unknown) => thrown);

    expect((error as Error).message).not.toMatch(/x0|01234/);
  },
);

test('a delete is done only with status 204', async () => {
  const { client } = scene(answer(200, '<html>'), answer(204, ''));

  await expect(client.request({ method: 'delete', uri: ONE })).rejects.toMatchObject({ isInDoubt: true });
  expect((await client.request({ method: 'delete', uri: ONE })).statusCode).toBe(204);
});
