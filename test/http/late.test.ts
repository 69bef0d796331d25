import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { openTransport } from '../../src/http/transport.ts';

/** A server that records whether it received anything. */
async function listening() {
  const received: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      received.push(String(data));
      socket.end('HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { received, server, url: new URL(`http://127.0.0.1:${port}/v1/FlexFlows/FO1`) };
}

const headers = { accept: 'application/json' };

test('a request that is late once its connection is open is known to be unsent', async () => {
  const { received, server, url } = await listening();
  const { send, close } = openTransport({ timeout: 5000, interrupted: new AbortController().signal });
  let late = true;
  const request = { method: 'DELETE', url, headers, body: undefined, isLate: () => late };

  await expect(send(request)).rejects.toMatchObject({
    kind: 'unsent',
    message: 'the connection took too long to open',
  });
  expect(received).toEqual([]);
  late = false;
  expect((await send(request)).status).toBe(204);
  expect(received).toHaveLength(1);

  close();
  server.close();
});
