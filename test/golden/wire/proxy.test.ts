import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { NO_WAITING } from '../../support/no-waiting.ts';
import { folder, runCli } from '../../support/process.ts';
import { address, entries, HEAD } from '../action/scene.ts';
import { proxyTo, type TlsTwilio, tlsTwilio } from './tls-twilio.ts';

const FILE = HEAD + entries({ acme: 'Acme', new: 'New' });
const LIVE = [address(1, 'Acme')];

type Env = Readonly<Record<string, string>>;

const plan = (twilio: TlsTwilio, env: Env, ...args: string[]) =>
  runCli(['plan', ...args], {
    cwd: folder({ 'addresses.yaml': FILE }),
    env: { ...twilio.env, ...env },
  });

/** An environment in which connections that bypass the proxy also end at this Twilio, and are recorded. */
function direct(twilio: TlsTwilio): { env: Env; hosts: () => Set<string> } {
  const file = join(folder({ hosts: '' }), 'hosts');
  const preload = join(import.meta.dirname, 'hosts-are-here.cjs');
  return {
    env: { NODE_OPTIONS: `--require=${preload}`, HOSTS_FILE: file, PORT_OF_TWILIO: String(twilio.port) },
    hosts: () => new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean)),
  };
}

test.each(['HTTPS_PROXY', 'https_proxy'])(
  '%s sends all requests to Twilio through the proxy',
  async (name) => {
    const twilio = await tlsTwilio(LIVE);
    const proxy = await proxyTo(twilio.port);

    const ended = await plan(twilio, { [name]: `http://127.0.0.1:${proxy.port}` });

    expect(ended.stdout).toContain('1 to create');
    expect(ended.code).toBe(0);
    expect(proxy.tunnels).toEqual(
      new Set(['CONNECT flex-api.twilio.com:443', 'CONNECT studio.twilio.com:443']),
    );
    expect(twilio.requests).toContain('flex-api.twilio.com GET /v1/FlexFlows');
  },
);

test('a proxy URL may have no scheme', async () => {
  const twilio = await tlsTwilio(LIVE);
  const proxy = await proxyTo(twilio.port);

  const ended = await plan(twilio, { HTTPS_PROXY: `127.0.0.1:${proxy.port}` });

  expect(ended.code).toBe(0);
  expect(proxy.tunnels).toContain('CONNECT flex-api.twilio.com:443');
});

test('an unreachable proxy is named in the report', async () => {
  const twilio = await tlsTwilio(LIVE);

  const ended = await plan(twilio, { ...NO_WAITING, HTTPS_PROXY: 'http://corp:pr0xy-s3cret@127.0.0.1:1' });

  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('"ECONNREFUSED 127.0.0.1:1 (the proxy)"');
  expect(ended.stdout).not.toContain('pr0xy-s3cret');
});

test('a proxy that is not an http proxy is reported', async () => {
  const twilio = await tlsTwilio(LIVE);

  const ended = await plan(twilio, { ...NO_WAITING, HTTPS_PROXY: 'socks5://127.0.0.1:1080' });

  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('the proxy in the environment is not an http or https proxy');
});

test('an error page of the proxy is not taken for a response of Twilio', async () => {
  const twilio = await tlsTwilio(LIVE);
  const proxy = createServer().on('connect', (_request, socket) => {
    socket.on('error', () => undefined);
    const page = '<html><body>Blocked by policy</body></html>';
    socket.end(
      `HTTP/1.1 403 Forbidden\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: ${page.length}\r\n\r\n${page}`,
    );
  });
  onTestFinished(() => void proxy.close());
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const { port } = proxy.address() as AddressInfo;

  const ended = await plan(twilio, { HTTPS_PROXY: `http://127.0.0.1:${port}` });

  expect(ended.code).toBe(1);
  expect(ended.stdout).toMatch(/^error FA203\n {2}.*proxy.*"HTTP status 403 with text\/html"$/m);
  expect(ended.stdout).not.toContain('restricted');
});

test('an apply works through a proxy', async () => {
  const twilio = await tlsTwilio(LIVE);
  const proxy = await proxyTo(twilio.port);

  const apply = await runCli(['apply', '--yes'], {
    cwd: folder({ 'addresses.yaml': FILE }),
    env: { ...twilio.env, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` },
  });

  expect(apply.code).toBe(0);
  expect(Object.values(twilio.state.flexFlows).map((row) => row.friendly_name)).toEqual(['Acme', 'New']);
});

test.each([
  ['a host', 'flex-api.twilio.com', ['flex-api.twilio.com:443'], ['CONNECT studio.twilio.com:443']],
  ['a domain', 'twilio.com', ['flex-api.twilio.com:443', 'studio.twilio.com:443'], []],
  ['a domain with a dot', '.twilio.com', ['flex-api.twilio.com:443', 'studio.twilio.com:443'], []],
  ['everything', '*', ['flex-api.twilio.com:443', 'studio.twilio.com:443'], []],
])('NO_PROXY with %s bypasses the proxy', async (_, noProxy, past, through) => {
  const twilio = await tlsTwilio(LIVE);
  const proxy = await proxyTo(twilio.port);
  const { env, hosts } = direct(twilio);

  const ended = await plan(twilio, {
    ...env,
    HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`,
    NO_PROXY: noProxy,
  });

  expect(ended.code).toBe(0);
  expect(hosts()).toEqual(new Set(past));
  expect(proxy.tunnels).toEqual(new Set(through));
});

test.each([
  ['NODE_DEBUG', 'http,https,net,tls'],
  ['DEBUG', '*'],
])('a proxy gets its user and password, and %s prints neither', async (debug, what) => {
  const twilio = await tlsTwilio(LIVE);
  const proxy = await proxyTo(twilio.port);

  const ended = await plan(twilio, {
    HTTPS_PROXY: `http://corp:pr0xy-s3cret@127.0.0.1:${proxy.port}`,
    [debug]: what,
  });

  expect(ended.code).toBe(0);
  const basic = Buffer.from('corp:pr0xy-s3cret').toString('base64');
  expect(proxy.tunnels).toContain(`CONNECT flex-api.twilio.com:443 Basic ${basic}`);
  for (const secret of ['pr0xy-s3cret', basic]) expect(ended.stdout + ended.stderr).not.toContain(secret);
});

test('a run ends with a report when the proxy cannot reach Twilio', async () => {
  const twilio = await tlsTwilio(LIVE);
  const proxy = await proxyTo(1);

  const ended = await plan(twilio, { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` });

  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('FA203');
  expect(twilio.requests).toEqual([]);
});

test('a failed proxy authentication is reported without the password', async () => {
  const twilio = await tlsTwilio(LIVE);
  const proxy = createServer().on('connect', (_request, socket) => {
    // The rejected client may close the connection at once.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\n\r\n');
  });
  onTestFinished(() => void proxy.close());
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const { port } = proxy.address() as AddressInfo;

  const ended = await plan(twilio, { HTTPS_PROXY: `http://corp:pr0xy-s3cret@127.0.0.1:${port}` });

  expect(ended.code).toBe(1);
  expect(ended.stdout).toMatch(/^error FA203\n(.*\n)+.*HTTPS_PROXY/m);
  expect(ended.stdout + ended.stderr).not.toContain('pr0xy-s3cret');
});

test.each(['http://:3128', 'http://corp:p%ZZ@127.0.0.1:1', 'http://corp:pr0xy@127.0.0.1:99999', '::'])(
  'a run ends with a report when the URL of the proxy is invalid: %s',
  async (url) => {
    const twilio = await tlsTwilio(LIVE);

    const ended = await plan(twilio, { ...NO_WAITING, HTTPS_PROXY: url });

    expect(ended).toMatchObject({ code: 1, stderr: '' });
    expect(ended.stdout).toContain('FA203');
    expect(ended.stdout).toContain('the proxy in the environment is not a URL');
    expect(ended.stdout).not.toContain('pr0xy');
  },
);

test.each([
  [['--region', 'ie1', '--edge', 'dublin'], 'dublin.ie1'],
  [['--region', 'ie1'], 'ie1'],
  [['--edge', 'dublin'], 'dublin.us1'],
])(
  'requests with %s go to the hosts of region and edge, like those of the SDK of Twilio',
  async (args, part) => {
    const twilio = await tlsTwilio(LIVE);
    const proxy = await proxyTo(twilio.port);

    const ended = await plan(twilio, { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }, ...args);

    expect(ended.code).toBe(0);
    expect(proxy.tunnels).toEqual(
      new Set([`CONNECT flex-api.${part}.twilio.com:443`, `CONNECT studio.${part}.twilio.com:443`]),
    );
  },
);
