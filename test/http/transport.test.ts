import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type HttpRequest, openTransport } from '../../src/http/transport.ts';
import { type Fault, startTestSandbox } from '../support/sandbox/index.ts';

/** A transport that waits 200 ms for an answer, and a server whose every answer goes wrong so. */
async function scene(fault?: Fault) {
  const sandbox = await startTestSandbox({ fault: () => fault });
  const transport = openTransport({ timeout: 200, interrupted: new AbortController().signal });
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

test('an answer is read whole, whatever its status', async () => {
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

test('Retry-After may be a date: it is one by the clock of the server', async () => {
  const headers = { date: 'Mon, 01 Jun 2026 10:00:00 GMT', 'retry-after': 'Mon, 01 Jun 2026 10:00:42 GMT' };
  const { transport, sandbox } = await scene({ kind: 'status', status: 429, headers });

  expect(await transport.send(get(sandbox.url))).toMatchObject({ retryAfter: '42' });
});

test.each(['-5', '0.3', 'soon', ''])('Retry-After that is %j is left to whoever waits', async (text) => {
  const { transport, sandbox } = await scene({
    kind: 'status',
    status: 429,
    headers: { 'retry-after': text },
  });

  expect(await transport.send(get(sandbox.url))).toMatchObject({ retryAfter: text });
});

test('a redirect is an answer, and not followed', async () => {
  const { transport, sandbox } = await scene({ kind: 'redirect', location: 'https://evil.example/' });

  expect(await transport.send(get(sandbox.url))).toMatchObject({ status: 302 });
  expect(sandbox.requests).toHaveLength(1);
});

test.each<[string, Fault]>([
  ['that never comes', { kind: 'hang' }],
  ['that is reset', { kind: 'reset', when: 'after' }],
])('an answer %s is lost: the request may have been carried out', async (_, fault) => {
  const { transport, sandbox } = await scene(fault);

  await expect(transport.send(get(sandbox.url))).rejects.toMatchObject({
    name: 'TransportError',
    kind: 'lost',
  });
});

test('so is one on a connection that was used before', async () => {
  const { transport, sandbox } = await scene({ kind: 'reset', when: 'before' });
  await transport.send(get(sandbox.url)).catch(() => undefined);

  await expect(transport.send(get(sandbox.url))).rejects.toMatchObject({ kind: 'lost' });
});

test('where nobody listens, nothing was sent', async () => {
  const { transport, sandbox } = await scene();
  await sandbox.close();

  await expect(transport.send(get(sandbox.url))).rejects.toMatchObject({
    kind: 'unsent',
    message: 'ECONNREFUSED',
  });
});

test('where the handshake of TLS fails, nothing was sent', async () => {
  const { transport } = await scene();
  const plain = createServer((socket) => socket.destroy());
  await new Promise<void>((done) => plain.listen(0, '127.0.0.1', done));
  onTestFinished(() => new Promise<void>((done) => plain.close(() => done())));
  const address = plain.address();
  const port = typeof address === 'object' ? address?.port : undefined;

  await expect(transport.send(get(`https://127.0.0.1:${port}`))).rejects.toMatchObject({ kind: 'unsent' });
});

test('an error holds nothing of the request', async () => {
  const { transport, sandbox } = await scene({ kind: 'reset', when: 'after' });
  const request = { ...get(sandbox.url), headers: { authorization: 'Basic c2VjcmV0' } };

  const error = await transport.send(request).catch((thrown: unknown) => thrown);

  expect(Object.keys(error as object).sort()).toEqual(['kind', 'name']);
  expect(JSON.stringify(error) + String(error) + String((error as Error).stack)).not.toContain('c2VjcmV0');
});
