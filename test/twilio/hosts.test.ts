import { expect, test } from 'vitest';
import { apiUrlBeyondPath, invalidApiUrl, unprotectedApiUrl } from '../../src/messages/requests.ts';
import { ProblemError } from '../../src/problem.ts';
import { createHosts, type HostOptions } from '../../src/twilio/hosts.ts';
import { URLS } from '../../src/twilio/sdk.ts';

const given = (options: Partial<HostOptions>) =>
  createHosts({ region: undefined, edge: undefined, apiUrl: undefined, ...options });
const FLOWS = new URL(`${URLS.flexFlows}?PageSize=1000`);

/** The same as in Twilio's SDKs: product, edge, region. */
test.each([
  [{}, 'flex-api.twilio.com'],
  [{ region: 'ie1' }, 'flex-api.ie1.twilio.com'],
  [{ edge: 'dublin' }, 'flex-api.dublin.us1.twilio.com'],
  [{ region: 'ie1', edge: 'dublin' }, 'flex-api.dublin.ie1.twilio.com'],
])('the host of %o is %s', (options, host) => {
  expect(given(options).route(FLOWS).href).toBe(`https://${host}/v1/FlexFlows?PageSize=1000`);
});

test('every product uses the same region', () => {
  const { route } = given({ region: 'au1', edge: 'sydney' });

  expect(Object.values(URLS).map((url) => route(new URL(url)).hostname)).toEqual([
    'flex-api.sydney.au1.twilio.com',
    'conversations.sydney.au1.twilio.com',
    'studio.sydney.au1.twilio.com',
    'taskrouter.sydney.au1.twilio.com',
    'proxy.sydney.au1.twilio.com',
  ]);
});

test.each([
  { region: 'ie1.evil.example' },
  { region: 'ie1/' },
  { region: 'IE1' },
  { edge: 'dub lin' },
  { edge: '@evil' },
  { edge: '' },
])('%o is rejected as a part of a host', (options) => {
  const [[input = '', value = ''] = []] = Object.entries(options);

  expect(() => given(options)).toThrow(ProblemError);
  expect(() => given(options)).toThrow(/FA003/);
  expect(() => given(options)).toThrow(input);
  expect(() => given(options)).toThrow(`"${value}"`);
});

test.each([
  ['http://127.0.0.1:4010', 'http://127.0.0.1:4010/v1/FlexFlows?PageSize=1000'],
  ['http://localhost:4010/', 'http://localhost:4010/v1/FlexFlows?PageSize=1000'],
  ['http://[::1]:4010', 'http://[::1]:4010/v1/FlexFlows?PageSize=1000'],
  ['https://proxy.acme.com/twilio/', 'https://proxy.acme.com/twilio/v1/FlexFlows?PageSize=1000'],
])('api-url %s receives all requests', (apiUrl, href) => {
  expect(given({ apiUrl, region: 'ie1' }).route(FLOWS).href).toBe(href);
});

test.each([
  ['http://api.acme.com', unprotectedApiUrl],
  ['http://127.0.0.1.evil.example', unprotectedApiUrl],
  ['http://localhost.evil.example', unprotectedApiUrl],
  ['http://10.0.0.1', unprotectedApiUrl],
  ['ftp://127.0.0.1', invalidApiUrl],
  ['127.0.0.1:4010', invalidApiUrl],
  ['https://user:word@acme.com', apiUrlBeyondPath],
  ['https://acme.com/?x=1', apiUrlBeyondPath],
  ['https://acme.com/#x', apiUrlBeyondPath],
])('api-url %s is rejected and not shown, because it may contain a secret', (apiUrl, expected) => {
  expect(() => given({ apiUrl })).toThrow(expect.objectContaining({ problems: [expected()] }));
  expect(() => given({ apiUrl })).toThrow(
    expect.not.objectContaining({ message: expect.stringContaining(apiUrl) }),
  );
});

test.each([
  [{}, 'https://flex-api.twilio.com/x', true],
  [{}, 'https://studio.twilio.com/x', false],
  [{}, 'http://flex-api.twilio.com/x', false],
  [{}, 'https://flex-api.twilio.com:8443/x', false],
  [{}, 'https://flex-api.twilio.com.evil.example/x', false],
  [{}, 'https://flex-api.twilio.com@evil.example/x', false],
  [{ region: 'ie1' }, 'https://flex-api.ie1.twilio.com/x', true],
  [{ region: 'ie1' }, 'https://flex-api.au1.twilio.com/x', false],
  [{ apiUrl: 'http://127.0.0.1:4010' }, 'http://127.0.0.1:4010/x', true],
  [{ apiUrl: 'http://127.0.0.1:4010' }, 'http://127.0.0.1:4011/x', false],
])('the next page with %o goes to the host that was requested: %s, %s', (options, link, same) => {
  expect(given(options).isSameHost(new URL(link), FLOWS)).toBe(same);
});
