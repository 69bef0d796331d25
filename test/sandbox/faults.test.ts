import { describe, expect, test } from 'vitest';
import { type Fault, flowSids, seedSids } from '../support/sandbox/index.ts';
import { basic, CHATS, sdk, started, studioAddress, studioChat } from './support.ts';

const headers = { authorization: basic(seedSids.account, 'sandbox') };
const post = { method: 'POST', headers, body: new URLSearchParams(studioAddress) };
const remove = { method: 'DELETE', headers };

/** A sandbox whose first request has a fault, and the number of addresses added since the start. */
async function failing(fault: Fault) {
  const sandbox = await started({ fault: (_, index) => (index === 0 ? fault : undefined) });
  const made = () => Object.keys(sandbox.state.flexFlows).length - 11;
  return { ...sandbox, made, flows: `${sandbox.url}/v1/FlexFlows` };
}

describe('a status', () => {
  test('with a code is a Twilio error', async () => {
    const { url, made } = await failing({ kind: 'status', status: 503, code: 45001, message: 'Try again' });

    await expect(sdk(url).flexApi.v1.flexFlow.list()).rejects.toMatchObject({
      status: 503,
      code: 45001,
      message: 'Try again',
      moreInfo: 'https://www.twilio.com/docs/errors/45001',
    });
    expect(made()).toBe(0);
  });

  test('without a code is not JSON, as from a proxy', async () => {
    const { flows } = await failing({ kind: 'status', status: 502, headers: { 'retry-after': '7' } });

    const answer = await fetch(flows, { headers });

    expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([
      502,
      '7',
      'Bad Gateway',
    ]);
  });

  test.each([
    [true, 1],
    [false, 0],
  ])('with applied %s creates %i address', async (applied, count) => {
    const { flows, made } = await failing({ kind: 'status', status: 500, code: 20500, applied });

    expect((await fetch(flows, post)).status).toBe(500);
    expect(made()).toBe(count);
  });
});

test('a faulty create of a chat address has a success status and a SID of its kind', async () => {
  const { url, state } = await failing({ kind: 'truncated' });

  const answer = await fetch(`${url}${CHATS}`, { ...post, body: new URLSearchParams(studioChat) });

  expect([answer.status, (await answer.text()).slice(0, 11)]).toEqual([201, '{"sid":"IG0']);
  expect(Object.keys(state.chatAddresses)).toHaveLength(10);
});

describe('a reset', () => {
  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)('%s the request is carried out creates %i address', async (when, count) => {
    const { flows, made } = await failing({ kind: 'reset', when });

    await expect(fetch(flows, post)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(made()).toBe(count);
  });
});

describe('a truncated response', () => {
  test.each([
    [true, 1],
    [false, 0],
  ])('with applied %s returns 201 and half of the JSON, and creates %i address', async (applied, count) => {
    const { flows, made } = await failing({ kind: 'truncated', applied });

    const answer = await fetch(flows, post);

    expect(answer.status).toBe(201);
    expect(await answer.text()).toMatch(/^\{"sid":"FO[^}]*$/);
    expect(made()).toBe(count);
  });

  test('makes the SDK throw a bare SyntaxError for a list, too', async () => {
    const { url } = await failing({ kind: 'truncated' });

    await expect(sdk(url).flexApi.v1.flexFlow.list()).rejects.toThrow(SyntaxError);
  });

  test('to a delete is a success without a body', async () => {
    const { flows, made } = await failing({ kind: 'truncated', applied: true });

    const answer = await fetch(`${flows}/${flowSids.shop}`, remove);

    expect([answer.status, await answer.text(), made()]).toEqual([200, '', -1]);
  });
});

describe('a page of HTML', () => {
  test.each([
    [true, 1],
    [false, 0],
  ])('with applied %s has a success status, and creates %i address', async (applied, count) => {
    const { flows, made } = await failing({ kind: 'html', applied });

    const answer = await fetch(flows, post);

    expect([answer.status, answer.headers.get('content-type')]).toEqual([201, 'text/html']);
    expect(await answer.text()).toContain('<h1>');
    expect(made()).toBe(count);
  });
});

describe('a hang', () => {
  test.each([
    [true, 1],
    [false, 0],
  ])('with applied %s lasts until the sandbox closes, and creates %i address', async (applied, count) => {
    const { flows, made, requests, close } = await failing({ kind: 'hang', applied });

    const lost = expect(fetch(flows, post)).rejects.toThrow('fetch failed');
    await expect.poll(() => requests.length).toBe(1);
    await close();

    await lost;
    expect(made()).toBe(count);
  });
});

test('a body fault replaces the response', async () => {
  const { url } = await failing({
    kind: 'body',
    body: JSON.stringify({ meta: { key: 'flex_flows', next_page_url: null }, flex_flows: [] }),
  });

  expect(await sdk(url).flexApi.v1.flexFlow.list()).toEqual([]);
  expect(await sdk(url).flexApi.v1.flexFlow.list()).toHaveLength(11);
});

test('a redirect fault sends its status and location', async () => {
  const { flows } = await failing({ kind: 'redirect', location: 'https://evil.example/', status: 307 });

  const answer = await fetch(flows, { headers, redirect: 'manual' });

  expect([answer.status, answer.headers.get('location')]).toEqual([307, 'https://evil.example/']);
});

test('a fault can depend on the request and on its index', async () => {
  const { url } = await started({
    fault: ({ method, path }, index) =>
      method === 'DELETE' && path.endsWith(flowSids.shop) && index > 0
        ? { kind: 'status', status: 500, code: 20500 }
        : undefined,
  });
  const { flexFlow } = sdk(url).flexApi.v1;

  expect(await flexFlow.list()).toHaveLength(11);
  await expect(flexFlow(flowSids.shop).remove()).rejects.toMatchObject({ code: 20500 });
  expect(await flexFlow(flowSids.careers).remove()).toBe(true);
});
