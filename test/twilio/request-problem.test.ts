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
])("an answer that is not in Twilio's format is attributed to a proxy or gateway", async (answer, said) => {
  expect(await reported(answer)).toBe(
    `FA203 Twilio was not reached: a proxy or gateway answered in its place, ${said}. Check the proxy and firewall of this machine, and \`api-url\` where it is given. The answer does not have the form of Twilio's.`,
  );
});

test.each([401, 403])(
  'an inactive account is reported as such, and not as a wrong key: HTTP %i',
  async (status) => {
    const answer = json(status, { code: 20005, message: 'Account not active', status });

    expect(await reported(answer)).toBe(
      `FA201 The Twilio account is not active: "Account not active" (Twilio's error 20005: https://www.twilio.com/docs/api/errors/20005). Look at the account in the Twilio Console: it may be suspended or closed.`,
    );
  },
);

test('a key without the permission is reported as restricted', async () => {
  expect(await reported(json(403, { code: 20003, message: 'Permission denied' }))).toContain(
    'FA201 The credentials may not do this: "Permission denied"',
  );
});

test.each([
  [{ region: 'ie1' }, 'ie1'],
  [{ region: 'au1', edge: 'sydney' }, 'au1'],
  [{ edge: 'dublin' }, 'us1'],
])('the message for status 401 with %o says that keys belong to a region', async (hosts, region) => {
  expect(await reported(json(401, { code: 20003, message: 'Authenticate' }), hosts)).toContain(
    `Keys and tokens belong to one region: \`region\` or \`edge\` is set, so give those of the region ${region}.`,
  );
});

test('the message for status 401 without region or edge does not mention regions', async () => {
  expect(await reported(json(401, { code: 20003, message: 'Authenticate' }))).not.toContain('region');
});

test('the message for status 407 says that proxy authentication failed', async () => {
  expect(await reported(page(407))).toContain(
    'FA203 Proxy authentication failed: the proxy wants credentials',
  );
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
    new TransportError('lost', 'no answer within 30 s'),
    {},
    '"no answer within 30 s from flex-api.twilio.com"',
  ],
  [
    new TransportError('unsent', 'ENOTFOUND', 'proxy.example:3128 (the proxy)'),
    {},
    '"ENOTFOUND proxy.example:3128 (the proxy)"',
  ],
])('a network error names the host: %s', async (error, hosts, said) => {
  expect(await reported(error, hosts)).toContain(`FA203 Twilio cannot be reached: ${said}. `);
});

test('a page with status 404 does not mean that an address is gone', () => {
  const ofTwilio = new RequestError('refused', 'not found', 404, 20404);
  const ofProxy = Object.assign(new RequestError('refused', 'HTTP status 404', 404), { isFromTwilio: false });

  expect(undefinedIfMissing(ofTwilio)).toBeUndefined();
  expect(() => undefinedIfMissing(ofProxy)).toThrow(ofProxy);
});
