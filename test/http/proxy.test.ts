import { expect, test } from 'vitest';
import { proxyFor } from '../../src/http/proxy.ts';

const FLEX = 'https://flex-api.twilio.com/v1/FlexFlows';
const PROXY = 'http://proxy.example:3128';
const through = (url: string, environment: Record<string, string>) => proxyFor(new URL(url), environment);

test.each([
  [{ HTTPS_PROXY: PROXY }, PROXY],
  [{ https_proxy: PROXY }, PROXY],
  [{ https_proxy: PROXY, HTTPS_PROXY: 'http://other.example' }, PROXY],
  [{ https_proxy: '', HTTPS_PROXY: PROXY }, PROXY],
  [{ ALL_PROXY: PROXY }, PROXY],
  [{ all_proxy: 'http://other.example', HTTPS_PROXY: PROXY }, PROXY],
  [{ HTTP_PROXY: PROXY }, undefined],
  [{ HTTPS_PROXY: '' }, undefined],
  [{}, undefined],
])('the environment %o names this proxy for https: %s', (environment, expected) => {
  expect(through(FLEX, environment)).toBe(expected);
});

test.each([
  ['proxy.example:3128', 'http://proxy.example:3128'],
  ['proxy.example', 'http://proxy.example'],
  ['10.0.0.1:8080', 'http://10.0.0.1:8080'],
  ['corp:secret@proxy.example:3128', 'http://corp:secret@proxy.example:3128'],
  [' proxy.example:3128\r', 'http://proxy.example:3128'],
  ['https://proxy.example', 'https://proxy.example'],
  ['HTTP://proxy.example', 'HTTP://proxy.example'],
  ['socks5://proxy.example:1080', 'socks5://proxy.example:1080'],
])('HTTPS_PROXY=%s is the proxy %s', (written, expected) => {
  expect(through(FLEX, { HTTPS_PROXY: written })).toBe(expected);
});

test.each([
  'twilio.com',
  '.twilio.com',
  '*.twilio.com',
  'TWILIO.COM',
  'flex-api.twilio.com',
  'com',
  '*',
  'twilio.com:443',
  'localhost,twilio.com',
  'localhost, 10.0.0.1 ,\ttwilio.com',
  'localhost twilio.com',
  'twilio.com.',
])('NO_PROXY=%s covers flex-api.twilio.com', (list) => {
  expect(through(FLEX, { HTTPS_PROXY: PROXY, NO_PROXY: list })).toBeUndefined();
  expect(through(FLEX, { https_proxy: PROXY, no_proxy: list })).toBeUndefined();
});

test.each([
  'api.twilio.com',
  'lio.com',
  'xtwilio.com',
  'twilio.com.example',
  'twilio.com:80',
  'studio.twilio.com',
  '*twilio.org',
  '',
  ',',
  '.',
  'https://twilio.com',
])('NO_PROXY=%s does not cover flex-api.twilio.com', (list) => {
  expect(through(FLEX, { HTTPS_PROXY: PROXY, NO_PROXY: list })).toBe(PROXY);
});

test.each([
  ['https://10.0.0.1/', '10.0.0.1'],
  ['https://[2001:db8::1]/', '2001:db8::1'],
  ['https://[2001:db8::1]/', '[2001:db8::1]'],
  ['https://[2001:db8::1]:8443/', '[2001:db8::1]:8443'],
  ['https://ghe.example:8443/api/v3', 'ghe.example:8443'],
])('%s is covered by NO_PROXY=%s', (url, list) => {
  expect(through(url, { HTTPS_PROXY: PROXY, NO_PROXY: list })).toBeUndefined();
});

test('a proxy for http is named by HTTP_PROXY', () => {
  expect(through('http://ghe.example/api', { HTTP_PROXY: PROXY, HTTPS_PROXY: 'http://other.example' })).toBe(
    PROXY,
  );
});
