import { expect, test } from 'vitest';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import type { RequestKind } from '../../src/address/kind.ts';
import { RateLimiter } from '../../src/twilio/rate-limiter.ts';

/** A clock on which time passes only for waits, in order. */
function fakeClock() {
  let now = 0;
  return {
    now: () => now,
    sleep: async (milliseconds: number) => {
      const until = now + milliseconds;
      await Promise.resolve();
      now = Math.max(now, until);
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

/** When each of this many requests may be sent, in milliseconds. */
async function times(limiter: RateLimiter, clock: { now: () => number }, kind: RequestKind, count: number) {
  const at: number[] = [];
  for (let n = 0; n < count; n++) {
    await limiter.turn(kind);
    at.push(clock.now());
  }
  return at;
}

const gaps = (at: readonly number[]) => at.slice(1).map((time, n) => time - (at[n] ?? 0));

test.each([
  ['list', 10],
  ['fetch', 2],
  ['create', 2],
  ['update', 1],
  ['delete', 2],
] as const)(
  'requests that %s are sent evenly, the first immediately, within 5%% of %i per second',
  async (kind, rate) => {
    const clock = fakeClock();

    const at = await times(new RateLimiter(clock, FLEX_FLOW.pace), clock, kind, 20);

    expect(at[0]).toBe(0);
    for (const gap of gaps(at)) {
      expect(gap).toBeGreaterThanOrEqual(1000 / rate);
      expect(gap).toBeLessThanOrEqual((1000 / rate) * 1.05);
    }
  },
);

test('different kinds of requests do not wait for each other', async () => {
  const clock = fakeClock();
  const limiter = new RateLimiter(clock, FLEX_FLOW.pace);

  for (const kind of ['list', 'fetch', 'create', 'update', 'delete'] as const) await limiter.turn(kind);

  expect(clock.now()).toBe(0);
});

test('idle time does not allow a burst', async () => {
  const clock = fakeClock();
  const limiter = new RateLimiter(clock, FLEX_FLOW.pace);
  await limiter.turn('update');
  clock.pass(60_000);

  const at = await times(limiter, clock, 'update', 3);

  expect(at[0]).toBe(60_000);
  for (const gap of gaps(at)) expect(gap).toBeGreaterThanOrEqual(1000);
});

test('requests are sent in the order in which they were made', async () => {
  const clock = fakeClock();
  const limiter = new RateLimiter(clock, FLEX_FLOW.pace);
  const order: number[] = [];

  await Promise.all([1, 2, 3].map((n) => limiter.turn('update').then(() => order.push(n))));

  expect(order).toEqual([1, 2, 3]);
});

test('one kind of request pauses, slows down and recovers after a 429 while the others go on', async () => {
  const clock = fakeClock();
  const limiter = new RateLimiter(clock, FLEX_FLOW.pace);
  await limiter.turn('update');
  limiter.pause('update', 5000);
  await limiter.turn('create');
  expect(clock.now()).toBe(0);

  const slow = await times(limiter, clock, 'update', 2);
  for (let n = 0; n < 20; n++) limiter.recover('update');
  const [, ...later] = await times(limiter, clock, 'update', 3);

  expect(slow[0]).toBe(5000);
  expect((slow[1] ?? 0) - 5000).toBeGreaterThanOrEqual(2000);
  expect(gaps(later)[0]).toBeLessThanOrEqual(1050);
});

test('an interrupted request does not stop later ones', async () => {
  const clock = fakeClock();
  let sleeps = 0;
  const sleep = async (milliseconds: number) => {
    if (++sleeps === 1) throw new Error('interrupted');
    await clock.sleep(milliseconds);
  };
  const limiter = new RateLimiter({ now: clock.now, sleep }, FLEX_FLOW.pace);
  await limiter.turn('update');

  const [first, second] = [limiter.turn('update'), limiter.turn('update')];

  await expect(first).rejects.toThrow('interrupted');
  await expect(second).resolves.toBeUndefined();
});
