import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { countingSids, seedSids, startSandbox } from '../../src/sandbox/index.ts';
import { basic, started, studioAddress } from './support.ts';

const authorization = basic(seedSids.account, 'sandbox');
const form = 'application/x-www-form-urlencoded';

/** Sends bytes as they are; gives back all that comes until the end of the connection. */
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
  test('are recorded with all that a test may ask about', async () => {
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

  test('that are too long are refused, and the sandbox lives on', async () => {
    const { url, requests } = await started();
    const body = `FriendlyName=${'x'.repeat(1024 * 1024)}`;

    const answer = await fetch(`${url}/v1/FlexFlows`, {
      method: 'POST',
      body,
      headers: { authorization, 'content-type': form },
    });

    expect([answer.status, requests.length]).toEqual([413, 0]);
    expect((await fetch(`${url}/v1/Configuration`, { headers: { authorization } })).status).toBe(200);
  });

  test('of another content type than a form are refused', async () => {
    const { url } = await started();

    const answer = await fetch(`${url}/v1/FlexFlows`, {
      method: 'POST',
      body: '{}',
      headers: { authorization, 'content-type': 'application/json' },
    });

    expect(answer.status).toBe(400);
  });

  test.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['a header without a colon', 'GET / HTTP/1.1\r\nnonsense\r\n\r\n'],
    ['no path', 'GET * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'],
    ['another origin', 'GET http://x/v1/FlexFlows HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'],
  ])('malformed (%s) are answered with 400', async (_, bytes) => {
    const { url } = await started();

    expect(await raw(url, bytes)).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('that break off do no harm', async () => {
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
  test.each(['127.0.0.1', 'localhost'])('lead where the client is: %s', async (host) => {
    const { url } = await started();
    const { port } = new URL(url);

    const answer = await raw(
      url,
      `GET /v1/Services HTTP/1.1\r\nhost: ${host}:${port}\r\nauthorization: ${authorization}\r\nconnection: close\r\n\r\n`,
    );

    expect(answer).toContain(`"url":"http://${host}:${port}/v1/Services?PageSize=50&Page=0"`);
  });

  test('lead to the sandbox, whatever else the client says', async () => {
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

  test('is called after a write, with what it made, and not after a read or a refusal', async () => {
    const counts: number[] = [];
    const { url } = await started({
      newSid: countingSids(),
      onChange: (state) => counts.push(Object.keys(state.flexFlows).length),
    });
    const made = `${url}/v1/FlexFlows/FO${'1'.padStart(32, '0')}`;

    await fetch(`${url}/v1/FlexFlows`, post);
    await fetch(`${url}/v1/FlexFlows`, { headers: { authorization } });
    await fetch(`${url}/v1/FlexFlows`, { ...post, body: 'ChannelType=fax' });
    await fetch(made, { ...post, body: 'Enabled=false' });
    await fetch(made, { method: 'DELETE', headers: { authorization } });

    expect(counts).toEqual([12, 12, 11]);
  });

  test('that fails makes the answer an error', async () => {
    const { url } = await started({
      onChange: () => {
        throw new Error('disk full');
      },
    });

    const answer = await fetch(`${url}/v1/FlexFlows`, post);

    expect([answer.status, await answer.json()]).toMatchObject([500, { code: 20500, message: 'disk full' }]);
  });
});

test('a callback of a test that fails is an error that says so', async () => {
  const { url } = await started({
    fault: () => {
      throw new Error('no such fault');
    },
  });

  const answer = await fetch(`${url}/v1/Configuration`, { headers: { authorization } });

  expect([answer.status, await answer.json()]).toMatchObject([500, { message: 'no such fault' }]);
});

describe('starting and closing', () => {
  test('a port that is taken is told', async () => {
    const { url } = await started();
    const port = Number(new URL(url).port);

    await expect(startSandbox({ port })).rejects.toThrow(
      `The sandbox cannot listen on 127.0.0.1:${port}: listen EADDRINUSE`,
    );
  });

  test('closing cuts idle connections, and may be done twice', async () => {
    const { url, close } = await started();
    await fetch(`${url}/v1/Configuration`, { headers: { authorization } });

    await close();
    await close();

    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  test('latency delays an answer and changes nothing else', async () => {
    const { url } = await started({ latencyMs: 1 });

    expect((await fetch(`${url}/v1/Configuration`, { headers: { authorization } })).status).toBe(200);
  });
});
