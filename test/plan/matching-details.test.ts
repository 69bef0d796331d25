import { expect, test } from 'vitest';
import { codes, entry, fo, live, placed, plan, problem } from './guards-scene.ts';

test('claims are sorted by key in natural order', () => {
  const entries = ['n10', 'n9', 'n1'].map((key) => entry(key, `Shop ${key}`));

  expect(plan({ live: [], entries }).claims.map(({ key }) => key)).toEqual(['n1', 'n9', 'n10']);
});

test('reports the second entry by key if two claim the same address', () => {
  const entries = [entry('n10', 'A', { sid: fo(1) }), entry('n9', 'B', { sid: fo(1) })];
  const made = plan({ live: [live(1, 'Shop')], entries });

  expect(problem(made, 'FA221')).toMatchObject({ entry: 'n10', path: 'addresses.n10' });
});

test('sorts the SIDs of an ambiguous name, whatever their order in the account', () => {
  const made = plan({ live: [live(2, 'Shop'), live(1, 'Shop')], entries: [entry('shop', 'Shop')] });

  const { message, remedy, path } = problem(made, 'FA220');
  expect(message.match(/FO\d+/g)).toEqual([fo(1), fo(2)]);
  expect(remedy.match(/FO\d+/g)).toEqual([fo(1)]);
  expect(path).toBe('addresses.shop.name');
});

test('reports an ambiguous former name at `was`', () => {
  const entries = [entry('shop', 'Store', { was: 'Shop' })];
  const made = plan({ live: [live(1, 'Shop'), live(2, 'Shop')], entries });

  expect(problem(made, 'FA220')).toMatchObject({ path: 'addresses.shop.was', place: { line: 9 } });
});

test.each([
  ['name', entry('shop', 'Shop')],
  ['was', entry('shop', 'Store', { was: 'Shop' })],
  ['sid', entry('shop', 'Store', { sid: fo(1) })],
])('reports an ignored address that an entry claims by `%s` at that field', (field, claiming) => {
  const made = plan({ live: [live(1, 'Shop')], entries: [claiming], ignore: [fo(1)] });

  expect(problem(made, 'FA223')).toMatchObject({ path: `addresses.shop.${field}`, entry: 'shop' });
});

test('reports an unknown SID at `sid`, and leaves the address with the name of the entry alone', () => {
  const made = plan({
    live: [live(1, 'Shop')],
    entries: [entry('shop', 'Shop', { sid: fo(2) })],
    unlisted: 'delete',
    maxDeletes: { kind: 'all' },
  });

  expect(problem(made, 'FA222')).toMatchObject({ path: 'addresses.shop.sid' });
  expect(problem(made, 'FA222').remedy).toContain(fo(1));
  expect([...made.changes, ...made.unlisted]).toEqual([]);
});

test('a pinned address may share its name with an unlisted one', () => {
  const made = plan({
    live: [live(1, 'Shop'), live(2, 'Shop')],
    entries: [entry('shop', 'Shop', { sid: fo(1) })],
  });

  expect(codes(made)).toEqual([]);
  expect(made.unlisted.map(({ live: { sid } }) => sid)).toEqual([fo(2)]);
});

test('ignores `was` if `sid` claims an address', () => {
  const pinned = entry('a', 'A', { sid: fo(1), was: 'Old' });

  expect(codes(plan({ live: [live(1, 'A'), live(2, 'Old')], entries: [pinned] }))).toEqual([]);
  expect(codes(plan({ live: [live(1, 'A')], entries: [pinned, entry('b', 'Old')] }))).toEqual([]);
});

test('an entry may list its own name under `was`', () => {
  expect(codes(plan({ live: [], entries: [entry('a', 'A', { was: 'A' })] }))).toEqual([]);
});

test('reports a name that another entry lists under `was` at that `was`', () => {
  const entries = [entry('a', 'B', { was: 'A' }), entry('c', 'A')];

  expect(problem(plan({ live: [live(1, 'B')], entries }), 'FA224')).toMatchObject({
    entry: 'a',
    path: 'addresses.a.was',
    place: { line: 9 },
  });
});

test('reports a rename to the name of another live address at the entry', () => {
  const entries = [entry('a', 'B', {}, { was: [placed('A')] })];

  expect(problem(plan({ live: [live(1, 'A'), live(2, 'B')], entries }), 'FA224').place?.line).toBe(1);
});
