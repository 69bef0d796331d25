import { describe, expect, test } from 'vitest';
import type { MaxDeletes } from '../../src/plan/guards.ts';
import { naming } from '../support/naming.ts';
import { codes, entry, fo, live, plan, problem, type Scene } from './guards-scene.ts';

const percent = (n: number): MaxDeletes => ({ kind: 'percent', percent: n });
const number = (n: number): MaxDeletes => ({ kind: 'number', number: n });
const ALL: MaxDeletes = { kind: 'all' };

const addresses = (count: number) => Array.from({ length: count }, (_, n) => live(n + 1, `Acme ${n + 1}`));
const listed = (from: number, count: number, enabled = true) =>
  Array.from({ length: count - from }, (_, n) =>
    entry(`acme-${from + n + 1}`, `Acme ${from + n + 1}`, { enabled }),
  );

/** So many live addresses, of which the first `going` go out of service in each of the ways. */
const ways: [string, (count: number, going: number) => Scene][] = [
  [
    'deleted',
    (count, going) => ({ live: addresses(count), entries: listed(going, count), unlisted: 'delete' }),
  ],
  [
    'disabled',
    (count, going) => ({ live: addresses(count), entries: listed(going, count), unlisted: 'disable' }),
  ],
  [
    'switched off by their entries',
    (count, going) => ({
      live: addresses(count),
      entries: [...listed(0, going, false), ...listed(going, count)],
    }),
  ],
];

/** Live addresses in scope, max-deletes, how many may go. */
const edges: [number, MaxDeletes, number][] = [
  [1, percent(20), 1],
  [2, percent(20), 1],
  [4, percent(20), 1],
  [5, percent(20), 1],
  [6, percent(20), 1],
  [9, percent(20), 1],
  [10, percent(20), 2],
  [14, percent(20), 2],
  [15, percent(20), 3],
  [9, percent(33), 2],
  [100, percent(29), 29],
  [3, percent(1), 1],
  [5, percent(0), 0],
  [5, number(0), 0],
  [5, number(1), 1],
  [5, number(3), 3],
];

describe.each(ways)('the guard on addresses that are %s', (_, scene) => {
  test.each(edges)('blocks by their number: %i with max-deletes %o', (count, maxDeletes, allowed) => {
    const blocked = (going: number) => codes(plan({ ...scene(count, going), maxDeletes })).includes('FA305');

    if (allowed > 0) expect([allowed - 1, blocked(allowed - 1)]).toEqual([allowed - 1, false]);
    expect([allowed, blocked(allowed)]).toEqual([allowed, false]);
    if (allowed < count) expect([allowed + 1, blocked(allowed + 1)]).toEqual([allowed + 1, true]);
  });

  test('allows all of them with `all` and 100%', () => {
    for (const maxDeletes of [ALL, percent(100)]) {
      const made = plan({ ...scene(5, 5), maxDeletes });
      expect(codes(made)).not.toContain('FA305');
    }
  });
});

test('the guard on addresses out of service reports the numbers and how to allow them', () => {
  const made = plan({ live: addresses(10), entries: listed(3, 10), unlisted: 'delete' });

  expect(made.blocked).toBe(true);
  expect(problem(made, 'FA305')).toMatchObject({
    severity: 'error',
    message: naming('3 addresses', 'max-deletes', '20% of 10', ' 2'),
    remedy: naming('`removed`', '`max-deletes: 3`'),
  });
});

test('the remedies of guards name the options of the command line', () => {
  const scene: Scene = {
    live: addresses(10),
    entries: listed(3, 10),
    unlisted: 'delete',
  };
  const strangers = plan({ ...scene, entries: [entry('new', 'New')] });
  const empty = plan({ ...scene, entries: [] });

  expect(problem(plan(scene), 'FA305', 'command').remedy).toContain('`--max-deletes 3`');
  for (const found of [problem(strangers, 'FA303', 'command'), problem(empty, 'FA304', 'command')])
    expect(found.remedy).toContain('`--max-deletes all`');
});

test('the guard on addresses out of service names the deletes that do not count', () => {
  const made = plan({ live: addresses(10), entries: listed(4, 10), unlisted: 'delete', removed: ['Acme 1'] });

  expect(made.counts.deletes).toBe(4);
  expect(problem(made, 'FA305').message).toEqual(naming('3 addresses', 'the 1 under `removed`', '20% of 10'));
});

test('a blocked plan still lists all changes', () => {
  const made = plan({
    live: addresses(5),
    entries: [...listed(3, 5), entry('new', 'New')],
    unlisted: 'delete',
  });

  expect(made.counts).toMatchObject({ creates: 1, deletes: 3, outOfService: 3, inScope: 5 });
});

test('deletes and entries that disable are counted together', () => {
  const scene: Scene = {
    live: addresses(10),
    entries: [entry('acme-2', 'Acme 2', { enabled: false }), ...listed(2, 10)],
    unlisted: 'delete',
  };

  expect(codes(plan({ ...scene, maxDeletes: number(2) }))).toEqual([]);
  expect(codes(plan({ ...scene, maxDeletes: number(1) }))).toEqual(['FA305']);
});

test('addresses listed under `removed` by name or SID do not count as out of service', () => {
  const made = plan({
    live: addresses(5),
    entries: listed(3, 5),
    unlisted: 'delete',
    removed: ['Acme 1', fo(2)],
    maxDeletes: number(1),
  });

  expect(made.blocked).toBe(false);
  expect(made.counts).toMatchObject({ deletes: 3, outOfService: 1 });
});

test('an address that is already disabled and a new one that is disabled are not counted', () => {
  const made = plan({
    live: [live(1, 'Acme 1', { enabled: false }), live(2, 'Acme 2'), live(3, 'Acme 3', { enabled: false })],
    entries: [
      entry('acme-1', 'Acme 1', { enabled: false }),
      ...listed(1, 2),
      entry('new', 'New', { enabled: false }),
    ],
    unlisted: 'disable',
    maxDeletes: number(0),
  });

  expect(made.blocked).toBe(false);
  expect(made.counts.outOfService).toBe(0);
});

test('an address without a value of enabled is counted when its entry disables it', () => {
  const made = plan({
    live: [live(1, 'Acme', { enabled: null })],
    entries: [entry('acme', 'Acme', { enabled: false })],
    maxDeletes: number(0),
  });

  expect(codes(made)).toEqual(['FA305']);
});

test('disabling an unmanaged address is no change and not counted', () => {
  const off = entry('acme', 'Acme', { enabled: false });
  const made = plan({
    live: [live(1, 'Acme')],
    entries: [{ ...off, unmanaged: new Set(['enabled']) }],
    maxDeletes: number(0),
  });

  expect(made.changes).toEqual([]);
  expect(made.blocked).toBe(false);
});

test('the share refers to addresses in scope, without ignored ones', () => {
  const made = plan({
    live: [...addresses(5), live(11, 'Globex'), live(12, 'Acme Intranet')],
    entries: listed(2, 5),
    scope: ['Acme*'],
    ignore: ['Acme Intranet'],
    unlisted: 'delete',
    others: { [fo(20)]: 'F', [fo(21)]: 'G', [fo(22)]: 'H', [fo(23)]: 'I' },
    maxDeletes: percent(30),
  });

  expect(problem(made, 'FA305').message).toContain('30% of 5 ');
  expect(made.counts.ignored).toBe(6);
});
