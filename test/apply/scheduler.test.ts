import { expect, test } from 'vitest';
import type { Outcome, Status } from '../../src/apply/outcome.ts';
import { nextStep } from '../../src/apply/scheduler.ts';
import type { Change } from '../../src/plan/plan.ts';
import { create, disable, ended, remove, update } from './scene.ts';

/** The next step after the outcomes `done`, while `underWay` is pending. */
const after = (
  changes: readonly Change[],
  done: readonly Outcome[] = [],
  underWay: readonly Change[] = [],
  stopped?: string,
) => nextStep(changes, done, new Set(underWay), stopped);

/** The order in which changes are written one after another, each with this status. */
function order(changes: readonly Change[], status: Status = 'done'): string[] {
  const done: Outcome[] = [];
  const written: string[] = [];
  for (let step = after(changes, done); step.kind === 'write'; step = after(changes, done)) {
    written.push(step.change.digest);
    done.push(ended(step.change, status));
  }
  return written;
}

test('creates and updates come before disables and deletes come last, whatever the order of the plan', () => {
  const changes = [remove(1), disable(2), update(3), create(4), remove(5), create(6)];
  const expected = ['create 4', 'create 6', 'update 3', 'disable 2', 'delete 1', 'delete 5'];

  expect(order(changes)).toEqual(expected);
  expect(order([...changes].reverse())).toEqual([
    'create 6',
    'create 4',
    'update 3',
    'disable 2',
    'delete 5',
    'delete 1',
  ]);
});

test('a plan without changes is finished', () => {
  expect(after([])).toEqual({ kind: 'end' });
});

test('a plan is not finished while a request is in flight', () => {
  expect(after([create(1)], [], [create(1)]).kind).toBe('write');
  const only = create(1);
  expect(after([only], [], [only])).toEqual({ kind: 'wait' });
  expect(after([only], [ended(only, 'done')])).toEqual({ kind: 'end' });
});

test.each(['failed', 'in doubt', 'left alone', 'not attempted'] as const)(
  'no delete is attempted once another change is %s',
  (status) => {
    const [wrong, one, two] = [update(1), remove(2), remove(3)];

    const step = after([wrong, one, two], [ended(wrong, status)]);

    expect(step).toEqual({
      kind: 'leave',
      changes: [one, two],
      because: expect.stringContaining('1 of them'),
    });
  },
);

test('a failed change does not stop other creates and updates', () => {
  expect(order([create(1), update(2), create(3), remove(4)], 'failed')).toEqual([
    'create 1',
    'create 3',
    'update 2',
  ]);
});

test('a failed delete does not stop other deletes', () => {
  expect(order([remove(1), remove(2)], 'failed')).toEqual(['delete 1', 'delete 2']);
});

test('deletes wait for requests in flight', () => {
  const [writing, waiting] = [update(1), remove(2)];

  expect(after([writing, waiting], [], [writing])).toEqual({ kind: 'wait' });
});

test('creates and updates run side by side', () => {
  const creates = Array.from({ length: 20 }, (_, n) => create(n + 1));
  const changes = [...creates, update(30)];

  const step = after(changes, [], creates.slice(0, 19));

  expect(step.kind === 'wait' || (step.kind === 'write' && step.change.action === 'update')).toBe(true);
  expect(after(changes, [], creates.slice(0, 3))).toMatchObject({ change: { digest: 'update 30' } });
});

test('no address is written twice', () => {
  const changes = [create(1), update(2)];

  expect(after(changes, [], changes)).toEqual({ kind: 'wait' });
});

test('nothing starts after a stop, and requests in flight finish', () => {
  const [writing, open] = [create(1), create(2)];

  expect(after([writing, open], [], [writing], 'interrupted')).toEqual({ kind: 'wait' });
  expect(after([writing, open], [ended(writing, 'done')], [], 'interrupted')).toEqual({
    kind: 'leave',
    changes: [open],
    because: 'interrupted',
  });
});

test('an update that takes an address out of service waits like a delete', () => {
  const off = { ...update(1), outOfService: true };
  const other = update(2);

  expect(order([off, create(3), other])).toEqual(['create 3', other.digest, off.digest]);
  expect(after([off, other], [ended(other, 'failed')])).toMatchObject({ kind: 'leave', changes: [off] });
});

test('a disable is not attempted once a create has failed', () => {
  const [made, off] = [create(1), disable(2)];

  expect(after([made, off], [ended(made, 'failed')])).toMatchObject({ kind: 'leave', changes: [off] });
});
