import { expect, test } from 'vitest';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { RequestError, undefinedIfMissing } from '../../src/address/request-error.ts';
import type { HttpResponse } from '../../src/http/transport.ts';
import { TransportError } from '../../src/http/transport-error.ts';
import { Secrets } from '../../src/secrets.ts';
import { inStyle } from '../../src/text/input-style.ts';
import { TwilioClient } from '../../src/twilio/client.ts';
import { createHosts, type HostOptions } from '../../src/twilio/hosts.ts';
import { RateLimiter } from '../../src/twilio/rate-limiter.ts';
import { requestProblem } from '../../src/twilio/request-problem.ts';

const PACE = FLEX_FLOW.pace;

/** The problem that a run reports if every request to Twilio ends like this. */
async function reported(end: HttpResponse | TransportError, hosts: HostOptions = {}) {
  const clock = { now: () => 0, sleep: async () => undefined };
  const client = new TwilioClient({
    credentials: { user: 'AC1', password: 'secret' },
    hosts: createHosts(hosts),
    send: async () => {
      if (end instanceof TransportError) throw end;
      return end;
    },
    secrets: new Secrets(),
    clock,
    rateLimiter: new RateLimiter(clock, PACE),
    isRateLimited: () => false,
    interrupted: new AbortController().signal,
    random: () => 1,
  });
  const request = client.request({ method: 'get', uri: 'https://flex-api.twilio.com/v1/FlexFlows' });
  const error = await request.catch((thrown: unknown) => thrown);
  const { code, message, remedy } = requestProblem(error as RequestError);
  return inStyle('workflow', `${code} ${message}. ${remedy}`);
}

const json = (status: number, body: object): HttpResponse => ({
  status,
  retryAfter: undefined,
  text: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});

const page = (status: number, type = 'text/html; charset=utf-8'): HttpResponse => ({
  status,
  retryAfter: undefined,
  text: '<!doctype html><title>Access denied</title>',
  headers: { 'content-type': type },
});

test.each([
  [page(403), '"HTTP status 403 with text/html"'],
  [page(401), '"HTTP status 401 with text/html"'],
  [page(404), '"HTTP status 404 with text/html"'],
  [page(451, 'text/plain'), '"HTTP status 451 with text/plain"'],
  [json(403, { error: 'blocked' }), '"HTTP status 403 with application/json"'],
  [{ status: 403, retryAfter: undefined, text: '' }, '"HTTP status 403"'],
])(
  'reports a response without the format of Twilio as one of a proxy or gateway: %o',
  async (answer, said) => {
    const text = await reported(answer);

    expect(text).toMatch(/^FA203 .*\bproxy or gateway\b/);
    expect(text).toContain(said);
    expect(text).toContain('`api-url`');
  },
);

test.each([401, 403])(
  'reports the account, and not the key, if the account is not active: HTTP %i',
  async (status) => {
    const answer = json(status, { code: 20005, message: 'Account not active', status });

    const text = await reported(answer);

    expect(text).toMatch(/^FA201 The Twilio account /);
    expect(text).toContain('"Account not active"');
    expect(text).toContain('https://www.twilio.com/docs/api/errors/20005');
    expect(text).not.toContain('key');
  },
);

test('reports a key that lacks a permission as restricted', async () => {
  const text = await reported(json(403, { code: 20003, message: 'Permission denied' }));

  expect(text).toMatch(/^FA201 .*"Permission denied".* restricted key /);
});

test.each([
  [{ region: 'ie1' }, 'ie1'],
  [{ region: 'au1', edge: 'sydney' }, 'au1'],
  [{ edge: 'dublin' }, 'us1'],
])('a 401 with %o names the region that the credentials must belong to', async (hosts, region) => {
  const text = await reported(json(401, { code: 20003, message: 'Authenticate' }), hosts);

  expect(text).toMatch(/^FA201 .*`region` or `edge`/);
  expect(text).toContain(` the region ${region}`);
});

test('a 401 without region or edge does not mention regions', async () => {
  expect(await reported(json(401, { code: 20003, message: 'Authenticate' }))).not.toContain('region');
});

test('a 407 names the variable for the credentials of the proxy', async () => {
  expect(await reported(page(407))).toMatch(/^FA203 Proxy .*HTTPS_PROXY/);
});

test('an error of Twilio without a code has no link to its page', async () => {
  const text = await reported(json(400, { message: 'Invalid PageSize' }));

  expect(text).toMatch(/^FA204 .*"Invalid PageSize"/);
  expect(text).not.toMatch(/http|page of/);
});

test.each([
  [new TransportError('unsent', 'ENOTFOUND'), {}, '"ENOTFOUND flex-api.twilio.com"'],
  [new TransportError('unsent', 'ENOTFOUND'), { region: 'ie1' }, '"ENOTFOUND flex-api.ie1.twilio.com"'],
  [new TransportError('lost', 'ECONNRESET'), {}, '"ECONNRESET flex-api.twilio.com"'],
  [
    new TransportError('unsent', 'ECONNREFUSED'),
    { apiUrl: 'http://127.0.0.1:4010' },
    '"ECONNREFUSED 127.0.0.1:4010"',
  ],
  [
    new TransportError('lost', 'no response within 30 s'),
    {},
    '"no response within 30 s from flex-api.twilio.com"',
  ],
  [
    new TransportError('unsent', 'ENOTFOUND', 'proxy.example:3128 (the proxy)'),
    {},
    '"ENOTFOUND proxy.example:3128 (the proxy)"',
  ],
])('a network error names the host: %s', async (error, hosts, said) => {
  const text = await reported(error, hosts);

  expect(text).toMatch(/^FA203 /);
  expect(text).toContain(said);
});

test('a page with status 404 does not mean that an address is gone', () => {
  const ofTwilio = new RequestError('refused', 'not found', 404, 20404);
  const ofProxy = Object.assign(new RequestError('refused', 'HTTP status 404', 404), { isFromTwilio: false });

  expect(undefinedIfMissing(ofTwilio)).toBeUndefined();
  expect(() => undefinedIfMissing(ofProxy)).toThrow(ofProxy);
});
