import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type HttpRequest, openTransport } from '../../src/http/transport.ts';
import { type Fault, startTestSandbox } from '../support/sandbox/index.ts';

/** A transport with a timeout of a minute or this many milliseconds, and a server with this fault in every response. */
async function scene(fault?: Fault, timeout = 60_000) {
  const sandbox = await startTestSandbox({ fault: () => fault });
  const transport = openTransport({ timeout, interrupted: new AbortController().signal });
  onTestFinished(async () => {
    transport.close();
    await sandbox.close();
  });
  return { transport, sandbox };
}

const get = (url: string): HttpRequest => ({
  method: 'GET',
  url: new URL(`${url}/v1/FlexFlows`),
  headers: { accept: 'application/json' },
  body: undefined,
});

test('a response is read completely, whatever its status', async () => {
  const { transport, sandbox } = await scene({
    kind: 'status',
    status: 429,
    message: 'wait',
    headers: { 'retry-after': '7' },
  });

  expect(await transport.send(get(sandbox.url))).toMatchObject({
    status: 429,
    retryAfter: '7',
    text: 'wait',
  });
});

test('Retry-After may be a date, by the clock of the server', async () => {
  const headers = { date: 'Mon, 01 Jun 2026 10:00:00 GMT', 'retry-after': 'Mon, 01 Jun 2026 10:00:42 GMT' };
  const { transport, sandbox } = await scene({ kind: 'status', status: 429, headers });

  expect(await transport.send(get(sandbox.url))).toMatchObject({ retryAfter: '42' });
});

test.each(['-5', '0.3', 'soon', ''])('Retry-After of %j is passed on as it is', async (text) => {
  const { transport, sandbox } = await scene({
    kind: 'status',
    status: 429,
    headers: { 'retry-after': text },
  });

  expect(await transport.send(get(sandbox.url))).toMatchObject({ retryAfter: text });
});

test('a redirect is a response and is not followed', async () => {
  const { transport, sandbox } = await scene({ kind: 'redirect', location: 'https://evil.example/' });

  expect(await transport.send(get(sandbox.url))).toMatchObject({ status: 302 });
  expect(sandbox.requests).toHaveLength(1);
});

test.each<[string, Fault]>([
  ['that never comes', { kind: 'hang' }],
  ['that is reset', { kind: 'reset', when: 'after' }],
])('a response %s is lost, and the request may have been carried out', async (_, fault) => {
  const { transport, sandbox } = await scene(fault, 200);

  await expect(transport.send(get(sandbox.url))).rejects.toMatchObject({
    name: 'TransportError',
    kind: 'lost',
  });
});

test('a response that is reset on a reused connection is lost', async () => {
  const { transport, sandbox } = await scene({ kind: 'reset', when: 'before' });
  await transport.send(get(sandbox.url)).catch(() => undefined);

  await expect(transport.send(get(sandbox.url))).rejects.toMatchObject({ kind: 'lost' });
});

test('a refused connection means that nothing was sent', async () => {
  const { transport, sandbox } = await scene();
  await sandbox.close();

  await expect(transport.send(get(sandbox.url))).rejects.toMatchObject({
    kind: 'unsent',
    message: 'ECONNREFUSED',
  });
});

test('a failed TLS handshake means that nothing was sent', async () => {
  const { transport } = await scene();
  const plain = createServer((socket) => socket.destroy());
  await new Promise<void>((done) => plain.listen(0, '127.0.0.1', done));
  onTestFinished(() => new Promise<void>((done) => plain.close(() => done())));
  const address = plain.address();
  const port = typeof address === 'object' ? address?.port : undefined;

  await expect(transport.send(get(`https://127.0.0.1:${port}`))).rejects.toMatchObject({ kind: 'unsent' });
});

test('an error has no data of the request', async () => {
  const { transport, sandbox } = await scene({ kind: 'reset', when: 'after' });
  const request = { ...get(sandbox.url), headers: { authorization: 'Basic c2VjcmV0' } };

  const error = await transport.send(request).catch((thrown: unknown) => thrown);

  expect(Object.keys(error as object).sort()).toEqual(['kind', 'name']);
  expect(JSON.stringify(error) + String(error) + String((error as Error).stack)).not.toContain('c2VjcmV0');
});
