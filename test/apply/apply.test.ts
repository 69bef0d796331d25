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
  /** What becomes of a write; done where nothing is thrown. */
  readonly send?: (what: string, log: readonly string[]) => void;
  /** What is live right before a write. */
  readonly fetch?: (sid: string, log: readonly string[]) => LiveAddress | undefined;
  /** What the plan is, each time it is made again. */
  readonly again?: (time: number) => Plan;
  readonly options?: Partial<ApplyOptions>;
  /** Milliseconds that every write takes. */
  readonly takes?: number;
}

const numberOf = (sid: string) => Number(sid.slice(2));

/** Applies a plan, and notes what was sent and how long was waited. */
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

test('an apply writes in the safe order, lists outcomes in that of the plan, and is in sync', async () => {
  const ended = await applying(planOf([remove(3), update(2), create(1)]));

  expect(ended.log.slice(0, 2).sort()).toEqual(['create Address 1', 'update 2']);
  expect(ended.log.slice(2)).toEqual(['delete 3']);
  expect(ended.outcomes.map(({ change }) => change.action)).toEqual(['delete', 'update', 'create']);
  expect(ended).toMatchObject({ ends: ['done', 'done', 'done'], inSync: true, failed: false, problems: [] });
});

test('what the plan holds is reported after all else, and nothing goes out of service while it is waited for', async () => {
  const held = { ...update(2), heldBecause: 'not reviewed' as const };
  const plan = { ...planOf([create(1), remove(3)]), held: [held] };

  const waiting = await applying(plan, { options: { waitedFor: [held] } });
  const free = await applying(plan);

  expect(waiting.log).toEqual(['create Address 1']);
  expect(waiting.ends).toEqual(['done', 'not attempted', 'held']);
  expect(free.log).toEqual(['create Address 1', 'delete 3']);
  expect(free.ends).toEqual(['done', 'done', 'held']);
});

test('what goes out of service does not wait for what is held and would go, too', async () => {
  const held = { ...remove(2), heldBecause: 'not reviewed' as const };

  const ended = await applying({ ...planOf([remove(3)]), held: [held] }, { options: { waitedFor: [held] } });

  expect(ended.ends).toEqual(['done', 'held']);
});

test('an interrupted run starts nothing more, and reads nothing again', async () => {
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
])('a run that has taken %i ms has ended so: %j', async (takes, ends) => {
  expect((await applying(planOf([create(1), remove(3)]), { takes })).ends).toEqual(ends);
});

test('a run that wrote nothing reads nothing again', async () => {
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

test('the account is read until what was written shows, with longer and longer waits', async () => {
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
  ['a change of others is left', { changes: [update(2)] }, false],
  ['the plan is blocked', { blocked: true }, false],
])('an account is in sync after an apply where %s: %s', async (_, differs, inSync) => {
  const again = () => ({ ...planOf([], [1, 2]), ...differs });

  expect(await applying(planOf([update(1)]), { again })).toMatchObject({ inSync, failed: false });
});

test.each<[string, () => Error]>([
  ['cannot be read', unread],
  ['is not read since the run was interrupted', () => new Interrupted()],
])('an account that %s after the writes fails the run, and the outcomes stay', async (_, failure) => {
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

test('deletes in doubt are done where a later look finds the address gone, each by itself', async () => {
  const sends: string[] = [];
  const ended = await applying(planOf([remove(1), remove(2), remove(3)]), {
    send: (what) => {
      if (what !== 'delete 3') throw lost();
    },
    // Deletes are in doubt after their own look; the look of the verification comes later.
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
  // What is done is looked at before its write alone.
  expect(sends).toHaveLength(1);
});

test.each([create(1), update(1)])(
  'a change in doubt fails the run until it shows: $action',
  async (change) => {
    const ended = await applying(planOf([change]), {
      send: () => {
        throw lost();
      },
      again: () => planOf([change]),
    });

    expect(ended).toMatchObject({ ends: ['in doubt'], failed: true });
  },
);
