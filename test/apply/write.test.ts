import { expect, test } from 'vitest';
import type { LiveAddress } from '../../src/address/address.ts';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { RequestError } from '../../src/address/request-error.ts';
import type { AddressStore } from '../../src/address/store.ts';
import { RESPONSE_LOST } from '../../src/apply/notes.ts';
import { write } from '../../src/apply/write.ts';
import type { Change, Plan } from '../../src/plan/plan.ts';
import { problem, stop } from '../../src/problem.ts';
import { Interrupted } from '../../src/runtime/clock.ts';
import { create, desired, disable, fo, live, planOf, remove, update } from './scene.ts';

const limited = (retryAfter: string) =>
  Object.assign(new RequestError('refused', 'HTTP status 429', 429), { mayRepeat: true, retryAfter });
const broken = () =>
  Object.assign(new RequestError('lost', 'HTTP status 500', 500), { mayRepeat: true, isInDoubt: true });
const refused = () => new RequestError('refused', 'no', 400, 45004);

interface Scene {
  /** The error of each attempt; attempts without one succeed. */
  readonly attempts?: readonly (Error | undefined)[];
  /** The live address, by elapsed time; by default what the plan was made from. */
  readonly at?: (now: number) => LiveAddress | undefined;
  /** SIDs with the name of the create, by elapsed time. */
  readonly named?: (now: number) => readonly number[];
  /** Milliseconds that a request waits for its turn. */
  readonly turn?: number;
  /** The response to a create. */
  readonly made?: LiveAddress;
  readonly plan?: Partial<Plan>;
  /** Whether the run is interrupted while it waits. */
  readonly isInterrupted?: boolean;
}

/** Writes one change, and logs each look and request with its time. */
async function writing(change: Change, { attempts = [], turn = 0, plan = {}, ...scene }: Scene = {}) {
  const log: string[] = [];
  const turns: string[] = [];
  const handles: string[] = [];
  let now = 0;
  let sent = 0;
  const send = async (what: string) => {
    log.push(`${what} ${now}`);
    const error = attempts[sent++];
    if (error !== undefined) throw error;
  };
  const store: AddressStore = {
    kind: FLEX_FLOW,
    turn: async (kind) => {
      turns.push(kind);
      now += turn;
    },
    list: async () => ({ addresses: [], others: new Map() }),
    fetch: async () => {
      log.push(`look ${now}`);
      return scene.at === undefined ? live(1, { janitor: true }) : scene.at(now);
    },
    find: async (handle) => {
      handles.push(handle);
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
    if (scene.isInterrupted) throw new Interrupted();
    now += milliseconds;
  };
  const clock = { now: () => now, sleep };
  const outcome = await write(change, {
    ...{ plan: { ...planOf([change]), ...plan }, store, clock },
    random: () => 1,
  });
  return { outcome, log, turns, handles };
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
  [2000, ['look 0', 'delete 2000']],
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

test('a write stays in doubt after an attempt that may have been carried out, whatever follows', async () => {
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

const plannedUpdate = { ...update(1), live: planned };
const plannedDisable = { ...disable(1), live: planned };
const plannedRemove = { ...remove(1), live: planned };

test.each([
  ['create', create(1), 'create'],
  ['update', plannedUpdate, 'update'],
  ['disable', plannedDisable, 'update'],
  ['delete', plannedRemove, 'delete'],
])('a %s reads its address once, waits for its turn, and is sent', async (_, change, kind) => {
  expect(await writing(change)).toMatchObject({
    outcome: { status: 'done', note: undefined, sid: fo(1) },
    log: ['look 0', `${kind} 0`],
    turns: [kind],
  });
});

test.each([
  ['update', plannedUpdate, 'left alone'],
  ['disable', plannedDisable, 'done'],
  ['delete', plannedRemove, 'done'],
])('a %s is not sent if its address no longer exists', async (_, change, status) => {
  const { outcome, log } = await writing(change, { at: () => undefined });

  expect(log).toEqual(['look 0']);
  expect(outcome.status).toBe(status);
  expect(outcome.note).toBeDefined();
});

test('an unmanaged field may change before an update, but not before a disable or a delete', async () => {
  const change = { ...plannedUpdate, desired: desired(1, { longLived: true }, ['janitor']) };
  const at = () => live(1, { janitor: false });

  expect((await writing(change, { at })).log).toEqual(['look 0', 'update 0']);
  // Before a disable or a delete, nothing may have changed.
  expect((await writing(plannedDisable, { at })).outcome.status).toBe('left alone');
  expect((await writing(plannedRemove, { at })).outcome.status).toBe('left alone');
});

test.each([
  ['it is off, and nothing else has changed', { janitor: true, enabled: false }, 'done'],
  ['it is off, and has another name', { janitor: true, enabled: false, name: 'Other' }, 'left alone'],
  ['it has another name', { janitor: true, name: 'Other' }, 'left alone'],
])('a disable is not sent if somebody changed the address: %s', async (_, differs, status) => {
  const { outcome, log } = await writing(plannedDisable, { at: () => live(1, differs) });

  expect(log).toEqual(['look 0']);
  expect(outcome.status).toBe(status);
});

test.each([
  ['is rejected', () => new RequestError('refused', 'no', 403, 20403), 'failed', 20403],
  ['ends with a problem', () => stop(problem('FA210', 'cut off', 'Run again.')), 'failed', undefined],
  [
    'is rejected for its credentials',
    () => new RequestError('refused', 'no', 401, 20003),
    'not attempted',
    20003,
  ],
  ['is interrupted', () => new Interrupted(), 'not attempted', undefined],
])('a write is not sent if the read before it %s', async (_, failure, status, code) => {
  const at = () => {
    throw failure();
  };

  expect(await writing(plannedUpdate, { at })).toMatchObject({ outcome: { status, code }, log: ['look 0'] });
});

test.each([
  ['is rejected for its credentials', new RequestError('refused', 'no', 401, 20003), 'failed', 20003],
  [
    'is held back because the credentials were rejected',
    new RequestError('refused', 'no', 401, 20003).heldBack(),
    'not attempted',
    20003,
  ],
  ['finds no connection', new RequestError('unsent', 'no route'), 'failed', undefined],
  ['ends with a problem', stop(problem('FA210', 'cut off', 'Run again.')), 'failed', undefined],
])('reports the status and code of an update that %s', async (_, failure, status, code) => {
  expect(await writing(plannedUpdate, { attempts: [failure] })).toMatchObject({
    outcome: { status, code },
    log: ['look 0', 'update 0'],
  });
});

test('a bug is not reported as an outcome of a write', async () => {
  const at = () => {
    throw new TypeError('a bug');
  };

  await expect(writing(plannedUpdate, { at })).rejects.toThrow(TypeError);
  await expect(writing(plannedUpdate, { attempts: [new TypeError('a bug')] })).rejects.toThrow(TypeError);
  await expect(writing(create(1), { attempts: [new TypeError('a bug')] })).rejects.toThrow(TypeError);
});

test('a write that is interrupted while it waits is not attempted, or in doubt if it may have been carried out', async () => {
  const status = async (failure: RequestError) =>
    (await writing(plannedUpdate, { attempts: [failure], isInterrupted: true })).outcome.status;

  expect(await status(limited('1'))).toBe('not attempted');
  expect(await status(broken())).toBe('in doubt');
});

test('a create whose response is lost is sent only once', async () => {
  const lost = Object.assign(new RequestError('lost', 'timeout'), { isInDoubt: true });

  const { outcome, log } = await writing(create(1), { attempts: [lost] });

  expect(outcome.status).toBe('in doubt');
  expect(log.filter((line) => line.startsWith('create'))).toEqual(['create 0']);
});

test('a create that Twilio rejects fails with the error code', async () => {
  expect((await writing(create(1), { attempts: [refused()] })).outcome).toMatchObject({
    status: 'failed',
    code: 45004,
    sid: undefined,
  });
});

test('a create is in doubt if its response has another name and an address that existed before or does not exist', async () => {
  const made = live(5, { name: 'Addr' });
  const liveNames = new Map([[fo(5), 'Addr']]);

  const before = await writing(create(1), { made, at: () => made, plan: { liveNames } });
  const missing = await writing(create(1), { made, at: () => undefined });

  for (const { outcome } of [before, missing])
    expect(outcome).toMatchObject({ status: 'in doubt', sid: fo(5) });
});

test('a create also looks up its former names, except those that other entries have', async () => {
  const change = create(1);
  const was = ['Old', 'Address 2', 'Kept'].map((value) => ({ value, place: change.desired.place }));
  const claims = [{ key: 'address-2', desired: desired(2), live: live(2, { name: 'Kept' }) }];

  const { handles } = await writing({ ...change, desired: { ...change.desired, was } }, { plan: { claims } });

  expect(handles).toEqual(['Address 1', 'Old']);
});
