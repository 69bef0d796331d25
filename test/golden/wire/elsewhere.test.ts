import { expect, test } from 'vitest';
import { folder, runCli } from '../../support/process.ts';
import { type RecordedRequest, seedSids } from '../../support/sandbox/index.ts';
import { address, entries, HEAD, LIST, ONE, repository, twilioWith } from '../action/scene.ts';
import { proxyTo, tlsTwilio } from './tls-twilio.ts';

const FILE = HEAD + entries({ acme: 'Acme', new: 'New' });
const LIVE = [address(1, 'Acme', { janitor_enabled: true })];

const redirected: [string, (request: RecordedRequest) => boolean][] = [
  ['a list', ({ method, path }) => method === 'GET' && LIST.test(path)],
  ['the Configuration', ({ path }) => path.endsWith('/Configuration')],
  ['the list of Studio Flows', ({ path }) => path.endsWith('/Flows')],
  ['a fetch', ({ method, path }) => method === 'GET' && ONE.test(path)],
  ['a create', ({ method, path }) => method === 'POST' && LIST.test(path)],
  ['an update', ({ method, path }) => method === 'POST' && ONE.test(path)],
];

test.each(redirected)('%s is not led to another host by a redirect', async (_, isSuch) => {
  for (const status of [301, 302, 307, 308]) {
    const stranger = await twilioWith(LIVE);
    const twilio = await twilioWith(LIVE, {
      fault: (request) =>
        isSuch(request)
          ? { kind: 'redirect', status, location: stranger.sandbox.url + request.path }
          : undefined,
    });

    const apply = await repository(twilio, FILE).apply();

    expect(apply.code).toBe(1);
    expect(apply.stdout).toContain('redirect');
    expect(stranger.requests()).toEqual([]);
  }
});

const links: [string, string][] = [
  ['another host', 'https://flex-api.twilio.com.evil.example/v1/FlexFlows?Page=1'],
  ['a host of Twilio that was not asked', 'https://studio.twilio.com/v1/FlexFlows?Page=1'],
  ['the same host without TLS', 'http://flex-api.twilio.com/v1/FlexFlows?Page=1'],
  ['the same host at another port', 'https://flex-api.twilio.com:8443/v1/FlexFlows?Page=1'],
  ['the same host for a user', 'https://flex-api.twilio.com@evil.example/v1/FlexFlows?Page=1'],
];

test.each(links)('the next page is not asked for at %s', async (_, next_page_url) => {
  const page = { meta: { key: 'flex_flows', next_page_url }, flex_flows: [] };
  const twilio = await tlsTwilio([], (asked) =>
    asked === 'flex-api.twilio.com GET /v1/FlexFlows'
      ? { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(page) }
      : undefined,
  );
  const proxy = await proxyTo(twilio.port);

  const plan = await runCli(['plan'], {
    cwd: folder({ 'addresses.yaml': FILE }),
    env: { ...twilio.env, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` },
  });

  expect(plan.code).toBe(1);
  expect(plan.stdout).toContain('FA302');
  expect(twilio.requests.filter((request) => request.includes('FlexFlows'))).toHaveLength(1);
  for (const tunnel of proxy.tunnels) expect(tunnel).toMatch(/^CONNECT (flex-api|studio)\.twilio\.com:443$/);
});

test.each([
  'http://twilio.example',
  'http://127.0.0.1.evil.example',
  'http://localhost.evil.example',
  'http://0.0.0.0:4010',
  'http://[::]:4010',
  'http://10.0.0.7',
  'ftp://127.0.0.1',
])('credentials do not go to %s', async (apiUrl) => {
  const proxy = await proxyTo(1);
  const anyProxy = `http://127.0.0.1:${proxy.port}`;

  const plan = await runCli(['plan', '--api-url', apiUrl], {
    cwd: folder({ 'addresses.yaml': FILE }),
    env: {
      TWILIO_ACCOUNT_SID: seedSids.account,
      TWILIO_AUTH_TOKEN: 'x'.repeat(32),
      HTTP_PROXY: anyProxy,
      HTTPS_PROXY: anyProxy,
    },
  });

  expect(plan.code).toBe(1);
  expect(plan.stdout).toContain('FA003');
  expect(proxy.tunnels.size).toBe(0);
});

test.each(['127.0.0.1', 'localhost'])(
  'plain http to %s is fine: it does not leave the machine',
  async (host) => {
    const twilio = await twilioWith(LIVE);

    const plan = await runCli(['plan', '--api-url', twilio.sandbox.url.replace('127.0.0.1', host)], {
      cwd: folder({ 'addresses.yaml': FILE }),
      env: { ...twilio.env },
    });

    expect(plan.code).toBe(0);
  },
);
