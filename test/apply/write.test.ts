import { expect, test } from 'vitest';
import type { LiveAddress } from '../../src/address/address.ts';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { RequestError } from '../../src/address/request-error.ts';
import type { AddressStore } from '../../src/address/store.ts';
import { RESPONSE_LOST } from '../../src/apply/notes.ts';
import { write } from '../../src/apply/write.ts';
import type { Change } from '../../src/plan/plan.ts';
import { create, disable, fo, live, planOf, remove, update } from './scene.ts';

const limited = (retryAfter: string) =>
  Object.assign(new RequestError('refused', 'HTTP status 429', 429), { mayRepeat: true, retryAfter });
const broken = () =>
  Object.assign(new RequestError('lost', 'HTTP status 500', 500), { mayRepeat: true, isInDoubt: true });
const refused = () => new RequestError('refused', 'no', 400, 45004);

interface Scene {
  /** The error of each attempt; attempts without one succeed. */
  readonly attempts?: readonly (RequestError | undefined)[];
  /** The live address, by elapsed time; by default what the plan was made from. */
  readonly at?: (now: number) => LiveAddress | undefined;
  /** SIDs with the name of the create, by elapsed time. */
  readonly named?: (now: number) => readonly number[];
  /** Milliseconds that a turn takes. */
  readonly turn?: number;
  /** The response to a create. */
  readonly made?: LiveAddress;
}

/** Writes one change, and logs each look and request with its time. */
async function writing(change: Change, { attempts = [], turn = 0, ...scene }: Scene = {}) {
  const log: string[] = [];
  let now = 0;
  let sent = 0;
  const send = async (what: string) => {
    log.push(`${what} ${now}`);
    const error = attempts[sent++];
    if (error !== undefined) throw error;
  };
  const store: AddressStore = {
    kind: FLEX_FLOW,
    turn: async () => {
      now += turn;
    },
    list: async () => ({ addresses: [], others: new Map() }),
    fetch: async () => {
      log.push(`look ${now}`);
      return scene.at === undefined ? live(1, { janitor: true }) : scene.at(now);
    },
    find: async () => {
      log.push(`look ${now}`);
      return (scene.named?.(now) ?? []).map((n) => live(n));
    },
    create: async (_values, by) => {
      expect(by).toBeLessThanOrEqual(now + 2000);
      await send('create');
      return scene.made ?? live(1);
    },
    update: async () => {
      await send('update');
      return live(1);
    },
    remove: async () => send('delete'),
  };
  const sleep = async (milliseconds: number) => {
    now += milliseconds;
  };
  const clock = { now: () => now, sleep };
  const outcome = await write(change, { plan: planOf([change]), store, clock, random: () => 1 });
  return { outcome, log };
}

const planned = live(1, { janitor: true });
const renamed = live(1, { janitor: true, name: 'Given to another team' });

test('a delete that was rate-limited leaves alone an address that others renamed meanwhile', async () => {
  const { outcome, log } = await writing(
    { ...remove(1), live: planned },
    { attempts: [limited('10')], at: (now) => (now < 5000 ? planned : renamed) },
  );

  expect(outcome.status).toBe('left alone');
  expect(log).toEqual(['look 0', 'delete 0', 'look 10000']);
});

test('an update that was rate-limited leaves alone an address that others changed meanwhile', async () => {
  const { outcome, log } = await writing(
    { ...update(1), live: planned },
    { attempts: [limited('10')], at: (now) => (now < 5000 ? planned : renamed) },
  );

  expect(outcome.status).toBe('left alone');
  expect(log).toEqual(['look 0', 'update 0', 'look 10000']);
});

test('a create that was rate-limited is not sent again after others created that address', async () => {
  const { outcome, log } = await writing(create(1), {
    attempts: [limited('10')],
    named: (now) => (now < 5000 ? [] : [7]),
  });

  expect(outcome).toMatchObject({ status: 'left alone', note: expect.stringContaining(fo(7)) });
  expect(log).toEqual(['look 0', 'create 0', 'look 10000']);
});

test.each([
  [1900, ['look 0', 'delete 1900']],
  [2100, ['look 0', 'look 2100', 'delete 2100']],
])('a write whose turn takes %i ms looks again if that is too long', async (turn, expected) => {
  const { outcome, log } = await writing({ ...remove(1), live: planned }, { turn });

  expect(outcome.status).toBe('done');
  expect(log).toEqual(expected);
});

test('an update whose response is lost is done if the account shows it', async () => {
  const { outcome, log } = await writing(
    { ...update(1), live: planned },
    { attempts: [broken()], at: (now) => (now === 0 ? planned : live(1)) },
  );

  expect(outcome).toMatchObject({ status: 'done', note: RESPONSE_LOST });
  expect(log).toEqual(['look 0', 'update 0', 'look 250']);
});

test('a disable whose response is lost is done if the account shows it', async () => {
  const { outcome } = await writing(
    { ...disable(1), live: planned },
    { attempts: [broken()], at: (now) => (now === 0 ? planned : live(1, { janitor: true, enabled: false })) },
  );

  expect(outcome.status).toBe('done');
});

test('a delete whose response is lost is done if the address is gone', async () => {
  const { outcome } = await writing(
    { ...remove(1), live: planned },
    { attempts: [broken()], at: (now) => (now === 0 ? planned : undefined) },
  );

  expect(outcome.status).toBe('done');
});

test('an attempt that may have been carried out keeps a write in doubt, whatever comes after it', async () => {
  const change = { ...update(1), live: planned };

  const refusedAfterwards = await writing(change, { attempts: [broken(), refused()] });
  const changedAfterwards = await writing(change, {
    attempts: [broken()],
    at: (now) => (now === 0 ? planned : renamed),
  });

  expect(refusedAfterwards.outcome.status).toBe('in doubt');
  expect(changedAfterwards.outcome.status).toBe('in doubt');
});

test('a write that was certainly not carried out fails with its last response', async () => {
  const { outcome } = await writing({ ...update(1), live: planned }, { attempts: [limited('1'), refused()] });

  expect(outcome).toMatchObject({ status: 'failed', code: 45004 });
});

test('a write that is rate-limited ten times fails', async () => {
  const { outcome, log } = await writing(
    { ...update(1), live: planned },
    { attempts: Array.from({ length: 20 }, () => limited('1')) },
  );

  expect(outcome.status).toBe('failed');
  expect(log.filter((line) => line.startsWith('update'))).toHaveLength(10);
});

test('a create is known by the SID in its response, whatever name Twilio stores', async () => {
  const made = live(5, { name: 'Addr' });

  const { outcome } = await writing(create(1), { made, at: () => made });

  expect(outcome).toMatchObject({ status: 'done', sid: fo(5), note: expect.stringContaining('"Addr"') });
});

test('a create stays in doubt if the address in its response does not exist', async () => {
  const { outcome } = await writing(create(1), { made: live(5, { name: 'Addr' }), at: () => undefined });

  expect(outcome.status).toBe('in doubt');
});

test('an address with a former name that appears before a create is not left behind', async () => {
  const change = create(1);
  const was = [{ value: 'Old', place: change.desired.place }];

  const { outcome } = await writing({ ...change, desired: { ...change.desired, was } }, { named: () => [3] });

  expect(outcome.status).toBe('left alone');
});
