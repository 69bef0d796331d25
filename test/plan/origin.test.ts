import { expect, test } from 'vitest';
import { origins } from '../../src/plan/origin.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { entry, live, NOBODY, plan } from './guards-scene.ts';

/** Where each change comes from, by its key; an unlisted address by its name. */
const fromWhere = (made: Plan, base: Plan) => {
  const found = origins(made.changes, base);
  return Object.fromEntries(made.changes.map(({ key, name, digest }) => [key ?? name, found.get(digest)]));
};

const off = { enabled: false };

test('a change that the base version asked for as well is drift', () => {
  const scene = { live: [live(1, 'One')], entries: [entry('one', 'One', off), entry('two', 'Two')] };

  expect(fromWhere(plan(scene), plan(scene))).toEqual({ one: 'drift', two: 'drift' });
});

test('each create is compared with that of its own entry', () => {
  const base = plan({ live: [], entries: [entry('one', 'One'), entry('two', 'Two')] });
  const made = plan({
    live: [],
    entries: [entry('one', 'One'), entry('two', 'Two', off), entry('new', 'New')],
  });

  // Of `two`, the fields other than `enabled` were asked for before.
  expect(fromWhere(made, base)).toEqual({
    one: 'drift',
    two: 'this change and drift',
    new: 'this change',
  });
});

test('a change of another kind to the same address is this change', () => {
  const scene = { live: [live(1, 'One', { enabled: false })], entries: [entry('one', 'One')] };
  const base = plan({ ...scene, entries: [], unlisted: 'delete', maxDeletes: { kind: 'all' } });

  expect(fromWhere(plan(scene), base)).toEqual({ one: 'this change' });
});

test('an update with fields of its own and fields that the base version asked for is both', () => {
  const now = { ...off, janitor: true };
  const scene = (differs: Record<string, boolean>) => ({
    live: [live(1, 'One')],
    entries: [entry('one', 'One', differs)],
  });

  expect(fromWhere(plan(scene(now)), plan(scene(off)))).toEqual({ one: 'this change and drift' });
  expect(fromWhere(plan(scene({ janitor: true })), plan(scene(off)))).toEqual({ one: 'this change' });
});

test('what the base version would do, but holds, is drift, too', () => {
  const scene = {
    live: [live(1, 'One'), live(2, 'Two')],
    entries: [entry('two', 'Two')],
    unlisted: 'delete',
  } as const;
  const base = plan({ ...scene, witness: NOBODY });

  expect(base.changes).toEqual([]);
  expect(fromWhere(plan(scene), base)).toEqual({ One: 'drift' });
});
