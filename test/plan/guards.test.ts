import { expect, test } from 'vitest';
import { entry, live, plan, problem } from './guards-scene.ts';

const all = [live(1, 'One'), live(2, 'Two'), live(3, 'Three'), live(4, 'Four')];
const sited = (key: string, name: string, ...websites: string[]) => entry(key, name, {}, { websites });
const base = plan({
  live: all,
  entries: [
    sited('one', 'One', 'https://one.com', 'http://www.one.com/http://x'),
    sited('two', 'Two'),
    sited('three', 'Three', 'https://three.com'),
    sited('four', 'Four', 'https://four.com', 'https://a.com', 'https://b.com', 'https://c.com'),
  ],
});

/** The entries and sites that the guard names if the file removes all entries but these. */
function named(...kept: ReturnType<typeof entry>[]) {
  const made = plan({
    live: all,
    entries: kept,
    unlisted: 'delete',
    base,
    maxDeletes: { kind: 'number', number: 0 },
  });
  const [found] = made.problems.filter(({ guard }) => guard !== undefined);
  return found?.message.match(/`(?!max-)[\w-]+`|"[^"]+"/g);
}

test('a guard names each entry that the file removes, with the sites that embed its address', () => {
  const [one, two, three, four] = [
    entry('one', 'One'),
    entry('two', 'Two'),
    entry('three', 'Three'),
    entry('four', 'Four'),
  ];

  expect(named(two, three, four)).toEqual(['`one`', '"one.com"', '"www.one.com/http://x"']);
  expect(named(one, three, four)).toEqual(['`two`']);
  expect(named(one, two, three)).toEqual(['`four`', '"four.com"', '"a.com"', '"b.com"']);
  expect(named(two)).toEqual([
    ...['`four`', '"four.com"', '"a.com"', '"b.com"'],
    ...['`one`', '"one.com"', '"www.one.com/http://x"'],
    ...['`three`', '"three.com"'],
  ]);
  expect(named()).toHaveLength(10);
});

test('a guard does not name an entry that is still in the file, with another address', () => {
  const one = entry('one', 'One');
  const made = plan({
    live: all.slice(0, 2),
    entries: [entry('one', 'Two')],
    unlisted: 'delete',
    base: plan({ live: all.slice(0, 2), entries: [one] }),
    maxDeletes: { kind: 'number', number: 0 },
  });

  expect(made.counts.deletes).toBe(1);
  expect(problem(made, 'FA305').message).not.toContain('`one`');
});

test.each([
  ['an empty file', []],
  ['a file without live entries', [entry('new', 'Entirely new')]],
])('max-deletes all lets %s take every address out of service', (_, entries) => {
  const made = plan({ live: all, entries, unlisted: 'delete', maxDeletes: { kind: 'all' } });

  expect(made.counts.deletes).toBe(4);
  expect(made.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a plan whose drift exceeds `max-deletes` is not a witness', () => {
  const scene = { live: all, entries: [entry('one', 'One')], unlisted: 'delete' as const };
  const drift = { ...scene, base: plan(scene), judgesDrift: false };

  expect(plan({ ...drift, maxDeletes: { kind: 'number', number: 2 } }).isWitness).toBe(false);
  expect(plan({ ...drift, maxDeletes: { kind: 'number', number: 3 } }).isWitness).toBe(true);
  expect(plan({ ...drift, maxDeletes: { kind: 'all' } })).toMatchObject({ isWitness: true, problems: [] });
});

test('lists deletes first, then disables, then updates that take an address out of service', () => {
  const scene = {
    live: [live(1, 'A'), live(2, 'M'), live(3, 'Z'), live(4, 'B', { enabled: false })],
    entries: [entry('a', 'A', { enabled: false }), entry('b', 'B'), entry('new', 'Entirely new')],
    removed: ['Z'],
  };

  const { changes } = plan({ ...scene, unlisted: 'disable', maxDeletes: { kind: 'all' } });

  expect(changes.map(({ action, name }) => `${action} ${name}`)).toEqual([
    'delete Z',
    'disable M',
    'update A',
    'update B',
    'create Entirely new',
  ]);
  // An update that enables an address does not take it out of service.
  expect(changes.map((change) => 'outOfService' in change && change.outOfService)).toEqual([
    ...[false, false, true, false, false],
  ]);
});
