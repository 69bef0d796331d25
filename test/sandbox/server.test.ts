import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { type SandboxState, seedSids, seedState, startSandbox } from '../support/sandbox/index.ts';
import { basic, closedAfterTest, started, studioAddress } from './support.ts';

const authorization = basic(seedSids.account, 'sandbox');
const form = 'application/x-www-form-urlencoded';

/** Sends raw bytes; returns everything received until the connection ends. */
function raw(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let got = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      got += chunk;
    });
    socket.on('end', () => resolve(got));
    socket.on('error', reject);
  });
}

describe('requests', () => {
  test('are recorded with query, form, headers and authorization', async () => {
    const { url, requests } = await started();

    await fetch(`${url}/v1/FlexFlows?FriendlyName=Acme%20VIP&PageSize=5`, { headers: { authorization } });
    await fetch(`${url}/v1/FlexFlows`, {
      method: 'POST',
      body: new URLSearchParams({ FriendlyName: 'Zoë' }),
    });

    expect(requests).toMatchObject([
      {
        method: 'GET',
        path: '/v1/FlexFlows',
        query: { FriendlyName: 'Acme VIP', PageSize: '5' },
        form: {},
        headers: { authorization },
        authorized: true,
      },
      { method: 'POST', path: '/v1/FlexFlows', query: {}, form: { FriendlyName: 'Zoë' }, authorized: false },
    ]);
  });

  test('that are not forms are rejected', async () => {
    const { url } = await started();

    const answer = await fetch(`${url}/v1/FlexFlows`, {
      method: 'POST',
      body: '{}',
      headers: { authorization, 'content-type': 'application/json' },
    });

    expect(answer.status).toBe(400);
  });

  test.each([
    ['text that is not HTTP', 'hello\r\n\r\n'],
    ['a header without a colon', 'GET / HTTP/1.1\r\nnonsense\r\n\r\n'],
    ['no path', 'GET * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'],
    ['another origin', 'GET http://x/v1/FlexFlows HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'],
  ])('that are malformed (%s) get a 400', async (_, bytes) => {
    const { url } = await started();

    expect(await raw(url, bytes)).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('that are cut off are ignored', async () => {
    const { url, requests } = await started();
    const port = Number(new URL(url).port);
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('POST /v1/FlexFlows HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nFriendly');
        socket.destroySoon();
      });
      socket.on('close', () => resolve());
      socket.resume();
    });

    expect((await fetch(`${url}/v1/Configuration`, { headers: { authorization } })).status).toBe(200);
    expect(requests).toHaveLength(1);
  });
});

describe('links', () => {
  test.each(['127.0.0.1', 'localhost'])('lead to the host that the client connected to: %s', async (host) => {
    const { url } = await started();
    const { port } = new URL(url);

    const answer = await raw(
      url,
      `GET /v1/Services HTTP/1.1\r\nhost: ${host}:${port}\r\nauthorization: ${authorization}\r\nconnection: close\r\n\r\n`,
    );

    expect(answer).toContain(`"url":"http://${host}:${port}/v1/Services?PageSize=50&Page=0"`);
  });

  test('lead to the sandbox when the Host header names another host', async () => {
    const { url } = await started();

    const answer = await raw(
      url,
      `GET /v1/Services HTTP/1.1\r\nhost: evil.example\r\nauthorization: ${authorization}\r\nconnection: close\r\n\r\n`,
    );

    expect(answer).toContain(`"url":"${url}/v1/Services?PageSize=50&Page=0"`);
  });
});

describe('onChange', () => {
  const post = {
    method: 'POST',
    body: new URLSearchParams(studioAddress),
    headers: { authorization, 'content-type': form },
  };

  test('is called with the new state after a write, but not after a read or a rejected write', async () => {
    const counts: number[] = [];
    const onChange = (state: SandboxState) => counts.push(Object.keys(state.flexFlows).length);
    const { url } = closedAfterTest(await startSandbox({ state: seedState(), onChange }));

    const created = (await (await fetch(`${url}/v1/FlexFlows`, post)).json()) as { url: string };
    const made = created.url;
    await fetch(`${url}/v1/FlexFlows`, { headers: { authorization } });
    await fetch(`${url}/v1/FlexFlows`, { ...post, body: 'ChannelType=fax' });
    await fetch(made, { ...post, body: 'Enabled=false' });
    await fetch(made, { method: 'DELETE', headers: { authorization } });

    expect(counts).toEqual([12, 12, 11]);
  });

  test('makes the response an HTTP 500 if it throws', async () => {
    const onChange = () => {
      throw new Error('disk full');
    };
    const { url } = closedAfterTest(await startSandbox({ state: seedState(), onChange }));

    const answer = await fetch(`${url}/v1/FlexFlows`, post);

    expect([answer.status, await answer.json()]).toMatchObject([500, { code: 20500, message: 'disk full' }]);
  });
});

test('a fault callback that throws makes the response an HTTP 500 with its message', async () => {
  const { url } = await started({
    fault: () => {
      throw new Error('no such fault');
    },
  });

  const answer = await fetch(`${url}/v1/Configuration`, { headers: { authorization } });

  expect([answer.status, await answer.json()]).toMatchObject([500, { message: 'no such fault' }]);
});

describe('starting and closing', () => {
  test('reports a port that is in use', async () => {
    const { url } = await started();
    const port = Number(new URL(url).port);

    await expect(startSandbox({ state: seedState(), port })).rejects.toThrow(
      `listen EADDRINUSE: address already in use 127.0.0.1:${port}`,
    );
  });

  test('closes idle connections, and may be closed twice', async () => {
    const { url, close } = await started();
    await fetch(`${url}/v1/Configuration`, { headers: { authorization } });

    await close();
    await close();

    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  test('latencyMs changes only the time of a response', async () => {
    const { url } = await started({ latencyMs: 1 });

    expect((await fetch(`${url}/v1/Configuration`, { headers: { authorization } })).status).toBe(200);
  });
});
