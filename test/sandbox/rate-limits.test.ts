import { describe, expect, test } from 'vitest';
import { chatSids, flowSids } from '../support/sandbox/index.ts';
import { api, ask, CHATS, type Form, studioAddress } from './support.ts';

const IG = `${CHATS}/${chatSids.english}`;
const FO = `/v1/FlexFlows/${flowSids.english}`;
const kinds = {
  list: ['GET', '/v1/FlexFlows', {}],
  fetch: ['GET', FO, {}],
  create: ['POST', '/v1/FlexFlows', studioAddress],
  update: ['POST', FO, { Enabled: 'true' }],
  delete: ['DELETE', `/v1/FlexFlows/FO${'0'.repeat(32)}`, {}],
} as const;
const chats = {
  list: ['GET', CHATS, {}],
  fetch: ['GET', IG, {}],
  create: ['POST', CHATS, {}],
  update: ['POST', IG, { 'AutoCreation.Enabled': 'true' }],
  delete: ['DELETE', `${CHATS}/IG${'0'.repeat(32)}`, {}],
} as const;

/** An account that enforces its limits, and a clock that the test sets. */
function limited(requests: Readonly<Record<keyof typeof kinds, readonly [string, string, Form]>> = kinds) {
  const clock = { now: 0 };
  const limits = api({ switches: { rateLimits: 'enforced' }, now: () => clock.now });
  const send = (kind: keyof typeof kinds) => {
    const [method, path, form] = requests[kind];
    return ask(limits, method, path, form);
  };
  return { clock, send };
}

const passed = (status: number) => status !== 429;

describe('rate limits', () => {
  test.each([
    ['list', 10],
    ['fetch', 2],
    ['create', 2],
    ['update', 1],
    ['delete', 2],
  ] as const)('%s: accepts %i requests at once and refuses the next', (kind, rate) => {
    const { send } = limited();

    const statuses = Array.from({ length: rate + 1 }, () => send(kind).status);

    expect(statuses.filter(passed)).toHaveLength(rate);
    expect(statuses.at(-1)).toBe(429);
  });

  test('a 429 has the seconds to wait in Retry-After', () => {
    const { send } = limited();
    send('update');

    expect(send('update')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '1' },
      body: { code: 20429, more_info: 'https://www.twilio.com/docs/errors/20429', status: 429 },
    });
  });

  test.each([
    ['list', 100],
    ['fetch', 500],
    ['create', 500],
    ['update', 1000],
    ['delete', 500],
  ] as const)('%s: accepts one request every %i ms without end', (kind, pace) => {
    const { clock, send } = limited();

    for (let count = 0; count < 50; count++) {
      expect(passed(send(kind).status)).toBe(true);
      clock.now += pace;
    }
  });

  test('rejects requests that are a tenth too fast', () => {
    const { clock, send } = limited();

    const statuses = Array.from({ length: 50 }, () => {
      clock.now += 900;
      return send('update').status;
    });

    expect(statuses).toContain(429);
  });

  test('a rejected request takes no token', () => {
    const { clock, send } = limited();
    send('update');
    send('update');
    clock.now += 1000;

    expect(send('update').status).toBe(200);
  });

  test('each kind of request has its own limit', () => {
    const { send } = limited();
    send('update');

    expect([send('update').status, send('fetch').status, send('list').status]).toEqual([429, 200, 200]);
  });

  test.each([
    ['list', 5],
    ['fetch', 5],
    ['create', 2],
    ['update', 2],
    ['delete', 2],
  ] as const)('%s of chat addresses: accepts %i requests at once and refuses the next', (kind, rate) => {
    const { send } = limited(chats);

    const statuses = Array.from({ length: rate + 1 }, () => send(kind).status);

    expect(statuses.filter(passed)).toHaveLength(rate);
    expect(statuses.at(-1)).toBe(429);
  });

  test('all reads of chat addresses share one limit, and all writes share another', () => {
    const { send } = limited(chats);
    for (let count = 0; count < 5; count++) send('list');
    send('update');
    send('create');

    expect([send('fetch').status, send('delete').status]).toEqual([429, 429]);
  });

  test('are off by default', () => {
    const free = api();

    for (let count = 0; count < 30; count++) expect(ask(free, 'GET', '/v1/FlexFlows').status).toBe(200);
  });
});
