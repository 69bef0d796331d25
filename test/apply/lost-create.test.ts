import { expect, test } from 'vitest';
import type { LiveAddress } from '../../src/address/address.ts';
import { CHAT_ADDRESS } from '../../src/address/chat-address/kind.ts';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { RequestError } from '../../src/address/request-error.ts';
import { findLostCreate, isReadFailure } from '../../src/apply/lost-create.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { problem, stop } from '../../src/problem.ts';
import { Interrupted } from '../../src/runtime/clock.ts';
import { buildersFor, cv, ig } from '../support/addresses.ts';
import { create, fo, live, planOf } from './scene.ts';

const ERROR = new RequestError('lost', 'HTTP status 500', 500, 20500);
const NAME = 'Address 1';

/** Looks for the address that a create may have made: `seen` returns the live addresses of each read. */
async function looking(
  seen: (look: number) => readonly LiveAddress[] | Error,
  {
    kind = FLEX_FLOW,
    change = create(1),
    ...differs
  }: Partial<Plan> & { change?: ReturnType<typeof create> } = {},
) {
  const waits: number[] = [];
  const asked: string[] = [];
  const look = (what: string) => {
    asked.push(what);
    const found = seen(asked.length);
    if (found instanceof Error) throw found;
    return found;
  };
  const never = async () => {
    throw new Error('sent');
  };
  const outcome = await findLostCreate(change, ERROR, {
    plan: { ...planOf([change]), kind, ...differs },
    store: {
      kind,
      turn: async () => undefined,
      list: async () => ({ addresses: look('list'), others: new Map() }),
      find: async (handle) => look(handle),
      fetch: never,
      create: never,
      update: never,
      remove: never,
    },
    clock: {
      now: () => 0,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
      },
    },
    random: () => 0,
  });
  return { ...outcome, waits, asked };
}

const other = live(2, { name: 'Other' });

test('a lost create is done once a new address with exactly its name appears', async () => {
  const found = await looking((look) => (look < 3 ? [other] : [other, live(1)]));

  expect(found).toMatchObject({ status: 'done', sid: fo(1), code: undefined, waits: [0, 500, 1000] });
  expect(found.asked).toEqual(['list', 'list', 'list']);
});

test('a lost create is in doubt if its address does not appear within 7.5 seconds', async () => {
  expect(await looking(() => [other])).toMatchObject({
    status: 'in doubt',
    sid: undefined,
    code: 20500,
    waits: [0, 500, 1000, 2000, 4000],
  });
});

test('an address that existed before or serves another channel does not count for a lost create', async () => {
  const before = { liveNames: new Map([[fo(1), NAME]]) };
  const elsewhere = { otherSids: new Set([fo(1)]) };

  expect((await looking(() => [live(1)], before)).status).toBe('in doubt');
  expect((await looking(() => [live(1)], elsewhere)).status).toBe('in doubt');
  expect(await looking(() => [live(1), live(3, { name: NAME })], before)).toMatchObject({
    status: 'done',
    sid: fo(3),
  });
});

test('two new addresses with the name leave a lost create in doubt, with both SIDs', async () => {
  const found = await looking(() => [live(3, { name: NAME }), live(1)]);

  expect(found).toMatchObject({ status: 'in doubt', sid: undefined, code: 20500, waits: [0] });
  expect(found.note?.match(/FO\d+/g)).toEqual([fo(1), fo(3)]);
});

test('a new address without a key counts even if its settings differ, which the read-back reports', async () => {
  expect((await looking(() => [live(1, { janitor: true })])).status).toBe('done');
});

const chat = buildersFor(CHAT_ADDRESS);
const chatCreate = { ...create(1), desired: chat.desired('address-1', NAME, { deploymentKey: cv(1) }) };
const chats = { kind: CHAT_ADDRESS, change: chatCreate };

test('a lost create with a deployment key is found by the key, and done if the settings match the file', async () => {
  expect(await looking((look) => (look < 2 ? [] : [chat.live(1)]), chats)).toMatchObject({
    status: 'done',
    sid: ig(1),
    asked: [cv(1), cv(1)],
  });
});

test('an address with the key but other settings leaves a lost create in doubt, with its SID', async () => {
  expect(await looking(() => [chat.live(1, { enabled: false })], chats)).toMatchObject({
    status: 'in doubt',
    sid: ig(1),
    code: 20500,
  });
});

test.each<[string, Error]>([
  ['is rejected', new RequestError('refused', 'no', 403)],
  ['ends with a problem', stop(problem('FA210', 'the answer is cut off', 'Run again.'))],
  ['is interrupted', new Interrupted()],
])('a lost create is in doubt if the read of the account %s', async (_, failure) => {
  expect(isReadFailure(failure)).toBe(true);
  expect(await looking(() => failure)).toMatchObject({ status: 'in doubt', code: 20500, waits: [0] });
});

test('a bug while reading the account is not treated as a failed read', async () => {
  expect(isReadFailure(new TypeError('a bug'))).toBe(false);
  await expect(looking(() => new TypeError('a bug'))).rejects.toThrow(TypeError);
});
