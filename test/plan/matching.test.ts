import { expect, test } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { naming } from '../support/naming.ts';
import { codes, entry, fo, live, placed, plan, problem } from './guards-scene.ts';

const actions = ({ changes }: Plan) =>
  changes.map((change) => [change.action, change.key, 'sid' in change ? change.sid : undefined]);

test('renames in place by any of the names that an entry lists under `was`', () => {
  const made = plan({
    live: [live(1, 'Acme Deutsch')],
    entries: [entry('shop', 'Shop', {}, { was: [placed('Acme.de'), placed('Acme Deutsch')] })],
  });

  expect(codes(made)).toEqual([]);
  expect(actions(made)).toEqual([['update', 'shop', fo(1)]]);
});

test('refuses two names under `was` that are live on different addresses', () => {
  const made = plan({
    live: [live(1, 'Acme Deutsch'), live(2, 'Acme.de')],
    entries: [entry('shop', 'Shop', {}, { was: [placed('Acme.de'), placed('Acme Deutsch')] })],
    unlisted: 'delete',
  });

  expect(codes(made)).toEqual(['FA224']);
  expect(actions(made)).toEqual([]);
  expect(problem(made, 'FA224').remedy).toContain(`\`sid: ${fo(2)}\` or \`sid: ${fo(1)}\``);
});

test('ignores `was` where another entry pins the address of the former name', () => {
  const made = plan({
    live: [live(1, 'B'), live(2, 'A')],
    entries: [entry('a', 'B', { was: 'A' }), entry('c', 'A', { sid: fo(2) })],
  });

  expect(codes(made)).toEqual([]);
  expect(actions(made)).toEqual([]);
});

test('lets two pinned entries exchange their names', () => {
  const made = plan({
    live: [live(1, 'A'), live(2, 'B')],
    entries: [entry('a', 'B', { sid: fo(1) }), entry('b', 'A', { sid: fo(2) })],
  });

  expect(codes(made)).toEqual([]);
  expect(actions(made)).toEqual([
    ['update', 'a', fo(1)],
    ['update', 'b', fo(2)],
  ]);
});

test('refuses a name that another address has whose entry is not pinned', () => {
  const made = plan({
    live: [live(1, 'A'), live(2, 'B')],
    entries: [entry('a', 'B', { sid: fo(1) }), entry('b', 'C', { was: 'B' })],
  });

  expect(codes(made)).toEqual(['FA224']);
});

test('refuses a `was` whose address another entry claims by its name, so that none exchange their settings', () => {
  const made = plan({
    live: [live(1, 'A'), live(2, 'B')],
    entries: [entry('a', 'B', { was: 'A' }), entry('b', 'A')],
  });

  expect(codes(made)).toEqual(['FA224']);
  expect(actions(made)).toEqual([]);
});

test('refuses a new address under the name that another entry had', () => {
  const scene = { live: [live(1, 'B')], entries: [entry('a', 'B', { was: 'A' }), entry('c', 'A')] };

  expect(codes(plan(scene))).toEqual(['FA224']);
  expect(problem(plan(scene), 'FA224')).toMatchObject({
    message: naming('a ', fo(1), '"B"', '"A"', ' c '),
    entry: 'a',
    path: 'addresses.a.was',
  });
  expect(codes(plan({ ...scene, live: [] }))).toEqual(['FA224']);
  expect(codes(plan({ ...scene, entries: [entry('a', 'B', { sid: fo(1) }), entry('c', 'A')] }))).toEqual([]);
});

test('refuses an entry whose name is that of an address which `ignore` lists by its SID', () => {
  const made = plan({
    live: [live(1, 'Acme', { janitor: true })],
    entries: [entry('acme', 'Acme')],
    ignore: [fo(1)],
  });

  expect(codes(made)).toContain('FA223');
  expect(problem(made, 'FA223').message).toEqual(naming('acme', fo(1), '"Acme"', 'ignored'));
  expect(actions(made)).toEqual([]);
});

test('refuses to rename an address to the name that a new entry has under `was`', () => {
  const made = plan({
    live: [live(1, 'Old')],
    entries: [entry('a', 'Shop', { was: 'Old' }), entry('b', 'Store', { was: 'Shop' })],
  });

  expect(codes(made)).toEqual(['FA224']);
  expect(problem(made, 'FA224')).toMatchObject({ message: naming('b ', '"Shop"', ' a '), entry: 'b' });
});
