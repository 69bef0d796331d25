import { expect, test } from 'vitest';
import type { LiveAddress } from '../../src/address/address.ts';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { RequestError } from '../../src/address/request-error.ts';
import type { AddressStore } from '../../src/address/store.ts';
import { type ApplyOptions, apply } from '../../src/apply/apply.ts';
import { isFailure } from '../../src/apply/outcome.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { Interrupted } from '../../src/runtime/clock.ts';
import { create, fo, live, planOf, remove, update } from './scene.ts';

const lost = () => Object.assign(new RequestError('lost', 'timeout'), { isInDoubt: true });
const unread = () => new RequestError('refused', 'HTTP status 503', 503);

interface Scene {
  /** Called for each write, which succeeds unless this throws. */
  readonly send?: (what: string, log: readonly string[]) => void;
  /** Returns the live address right before a write. */
  readonly fetch?: (sid: string, log: readonly string[]) => LiveAddress | undefined;
  /** Returns the plan of each read after the writes. */
  readonly again?: (time: number) => Plan;
  readonly options?: Partial<ApplyOptions>;
  /** Milliseconds that each write takes. */
  readonly takes?: number;
}

const numberOf = (sid: string) => Number(sid.slice(2));

/** Applies a plan, and logs each write and each wait. */
async function applying(plan: Plan, { send, fetch, again, options, takes = 0 }: Scene = {}) {
  const log: string[] = [];
  let now = 0;
  let plans = 0;
  const sent = async (what: string) => {
    log.push(what);
    now += takes;
    send?.(what, log);
  };
  const store: AddressStore = {
    kind: FLEX_FLOW,
    turn: async () => undefined,
    list: async () => ({ addresses: [], others: new Map() }),
    fetch: async (sid) => (fetch === undefined ? live(numberOf(sid)) : fetch(sid, log)),
    find: async () => [],
    create: async (values) => {
      const name = String(values.get('name'));
      await sent(`create ${name}`);
      return live(Number(name.slice('Address '.length)));
    },
    update: async (sid) => {
      await sent(`update ${numberOf(sid)}`);
      return live(numberOf(sid));
    },
    remove: async (sid) => sent(`delete ${numberOf(sid)}`),
  };
  const applied = await apply(plan, {
    store,
    planAgain: async () => again?.(++plans) ?? planOf([], [1, 2, 3]),
    clock: {
      now: () => now,
      sleep: async (milliseconds) => {
        if (milliseconds > 0) log.push(`wait ${milliseconds}`);
        now += milliseconds;
      },
    },
    random: () => 1,
    interrupted: new AbortController().signal,
    progress: () => undefined,
    waitedFor: [],
    ...options,
  });
  return { ...applied, log, failed: isFailure(applied), ends: applied.outcomes.map(({ status }) => status) };
}

test('an apply writes in the safe order, lists outcomes in the order of the plan, and is in sync', async () => {
  const ended = await applying(planOf([remove(3), update(2), create(1)]));

  expect(ended.log.slice(0, 2).sort()).toEqual(['create Address 1', 'update 2']);
  expect(ended.log.slice(2)).toEqual(['delete 3']);
  expect(ended.outcomes.map(({ change }) => change.action)).toEqual(['delete', 'update', 'create']);
  expect(ended).toMatchObject({ ends: ['done', 'done', 'done'], inSync: true, failed: false, problems: [] });
});

test('held changes are listed last, and deletes wait for those that must be reviewed first', async () => {
  const held = { ...update(2), heldBecause: 'not reviewed' as const };
  const plan = { ...planOf([create(1), remove(3)]), held: [held] };

  const waiting = await applying(plan, { options: { waitedFor: [held] } });
  const free = await applying(plan);

  expect(waiting.log).toEqual(['create Address 1']);
  expect(waiting.ends).toEqual(['done', 'not attempted', 'held']);
  expect(free.log).toEqual(['create Address 1', 'delete 3']);
  expect(free.ends).toEqual(['done', 'done', 'held']);
});

test('a delete does not wait for another delete that is held', async () => {
  const held = { ...remove(2), heldBecause: 'not reviewed' as const };

  const ended = await applying({ ...planOf([remove(3)]), held: [held] }, { options: { waitedFor: [held] } });

  expect(ended.ends).toEqual(['done', 'held']);
});

test('an interrupted run starts no further write and does not read the account again', async () => {
  const interruption = new AbortController();
  const ended = await applying(planOf([create(1), remove(3)]), {
    send: () => interruption.abort(),
    again: () => {
      throw new Error('read');
    },
    options: { interrupted: interruption.signal },
  });

  expect(ended.log).toEqual(['create Address 1']);
  expect(ended).toMatchObject({ ends: ['done', 'not attempted'], failed: true });
});

const HOUR = 60 * 60 * 1000;

test.each([
  [2 * HOUR, ['done', 'done']],
  [2 * HOUR + 1, ['done', 'not attempted']],
])('after a first write of %i ms, the outcomes are %j', async (takes, ends) => {
  expect((await applying(planOf([create(1), remove(3)]), { takes })).ends).toEqual(ends);
});

test('a run that wrote nothing does not read the account again', async () => {
  const again = () => {
    throw new Error('read');
  };

  expect(await applying(planOf([]), { again })).toMatchObject({ ends: [], inSync: true, failed: false });
  const refused = await applying(planOf([update(1)]), {
    again,
    send: () => {
      throw new RequestError('refused', 'no', 400, 45004);
    },
  });
  expect(refused).toMatchObject({ ends: ['failed'], inSync: false, failed: true });
});

test('the account is read with increasing waits until it shows the writes', async () => {
  const change = update(1);
  const again = (time: number) => (time < 3 ? planOf([change], [1]) : planOf([], [1]));

  expect(await applying(planOf([change]), { again })).toMatchObject({
    log: ['update 1', 'wait 250', 'wait 500'],
    inSync: true,
    failed: false,
  });
  expect(await applying(planOf([change]), { again: () => planOf([change], [1]) })).toMatchObject({
    log: ['update 1', 'wait 250', 'wait 500', 'wait 1000', 'wait 2000', 'wait 4000'],
    inSync: false,
    failed: true,
  });
});

test.each<[string, Partial<Plan>, boolean]>([
  ['no change is left', {}, true],
  ['a change that the apply did not write is left', { changes: [update(2)] }, false],
  ['the plan is blocked', { blocked: true }, false],
])('in sync after an apply if %s: %s', async (_, differs, inSync) => {
  const again = () => ({ ...planOf([], [1, 2]), ...differs });

  expect(await applying(planOf([update(1)]), { again })).toMatchObject({ inSync, failed: false });
});

test.each<[string, () => Error]>([
  ['the account cannot be read', unread],
  ['the run is interrupted', () => new Interrupted()],
])('fails the run and keeps the outcomes if %s after the writes', async (_, failure) => {
  const again = () => {
    throw failure();
  };

  const ended = await applying(planOf([update(1)]), { again });

  expect(ended).toMatchObject({ ends: ['done'], inSync: false, failed: true });
  expect(ended.problems.map(({ code }) => code)).toEqual(['FA246']);
  await expect(
    applying(planOf([update(1)]), {
      again: () => {
        throw new TypeError('a bug');
      },
    }),
  ).rejects.toThrow(TypeError);
});

test('each delete in doubt is done if a later read does not find its address', async () => {
  const sends: string[] = [];
  const ended = await applying(planOf([remove(1), remove(2), remove(3)]), {
    send: (what) => {
      if (what !== 'delete 3') throw lost();
    },
    // The read right after a delete leaves it in doubt; the verification reads again later.
    fetch: (sid, log) => {
      if (sid === fo(3)) sends.push(sid);
      return log.includes('delete 3') && sid === fo(1) && log.includes('wait 250')
        ? undefined
        : live(numberOf(sid));
    },
    again: () => planOf([]),
  });

  expect(ended.ends).toEqual(['done', 'in doubt', 'done']);
  expect(ended.failed).toBe(true);
  // An address is not read again once its delete is done.
  expect(sends).toHaveLength(1);
});

test.each([create(1), update(1)])('fails the run while a change is in doubt: $action', async (change) => {
  const ended = await applying(planOf([change]), {
    send: () => {
      throw lost();
    },
    again: () => planOf([change]),
  });

  expect(ended).toMatchObject({ ends: ['in doubt'], failed: true });
});
