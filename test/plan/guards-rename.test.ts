import { expect, test } from 'vitest';
import { codes, entry, fo, live, plan, problem } from './guards-scene.ts';

/** Live name, name of the entry. */
const alike: [string, string, string][] = [
  ['case', 'Acme Shop', 'ACME shop'],
  ['case where a letter becomes two', 'Acme Straße', 'ACME STRASSE'],
  ['two spaces', 'Acme  Shop', 'Acme Shop'],
  ['no space', 'AcmeShop', 'Acme Shop'],
  ['space at the end', 'Acme Shop ', 'Acme Shop'],
  ['a tab', 'Acme\tShop', 'Acme Shop'],
  ['a space that does not break', 'Acme\u00a0Shop', 'Acme Shop'],
  ['a space that is not seen', 'Acme\u200bShop', 'AcmeShop'],
  ['composed and decomposed', 'Caf\u00e9', 'Cafe\u0301'],
  ['decomposed and composed', 'Cafe\u0301', 'Caf\u00e9'],
  ['full width', 'Ａｃｍｅ', 'Acme'],
  ['all of it', 'CAFE\u0301  Acme', 'caf\u00e9acme'],
];

test.each(alike)('names that differ in %s are a suspected rename', (_, before, after) => {
  const made = plan({ live: [live(1, before)], entries: [entry('acme', after)] });

  expect(codes(made)).toEqual(['FA306']);
  expect(made.blocked).toBe(true);
  expect(made.counts).toMatchObject({ creates: 1, unlisted: 1 });
});

test('the problem stands at the name, with the SID and the ways past', () => {
  const made = plan({ live: [live(1, 'ACME "Shop"')], entries: [entry('acme', 'Acme "shop"')] });

  const found = problem(made, 'FA306');
  expect(found.place).toEqual({ file: 'addresses.yaml', line: 7, column: 1 });
  expect(found.path).toBe('addresses.acme.name');
  expect(found.message).toContain(fo(1));
  expect(found.remedy).toBe(
    `To rename that one in place write \`was: "ACME \\"Shop\\""\` or \`sid: ${fo(1)}\`; where it is to go, list ${fo(1)} under \`removed\`.`,
  );
});

test.each(['report', 'delete', 'disable'] as const)(
  'whatever is done with the unlisted address: %s',
  (unlisted) => {
    const made = plan({
      live: [live(1, 'ACME'), live(2, 'Other')],
      entries: [entry('acme', 'Acme'), entry('other', 'Other')],
      unlisted,
    });

    expect(codes(made)).toEqual(['FA306']);
  },
);

test('also where it is held', () => {
  const made = plan({
    live: [live(1, 'ACME'), live(2, 'Other')],
    entries: [entry('acme', 'Acme'), entry('other', 'Other')],
    unlisted: 'delete',
    witness: { kind: 'nobody', saw: () => false, approvedPlanId: undefined },
  });

  expect(made.unlisted).toMatchObject([{ handling: 'held' }]);
  expect(codes(made)).toContain('FA306');
});

test('`was` and `sid` make an update of it', () => {
  for (const past of [{ was: 'ACME' }, { sid: fo(1) }]) {
    const made = plan({ live: [live(1, 'ACME')], entries: [entry('acme', 'Acme', past)] });
    expect(codes(made)).toEqual([]);
    expect(made.changes).toMatchObject([
      { action: 'update', sid: fo(1), fields: [{ field: 'name', before: 'ACME', after: 'Acme' }] },
    ]);
  }
});

test('`removed` lets the one be made and the other go', () => {
  for (const removed of [['ACME'], [fo(1)]]) {
    const made = plan({ live: [live(1, 'ACME')], entries: [entry('acme', 'Acme')], removed });
    expect(codes(made)).toEqual([]);
    expect(made.counts).toMatchObject({ creates: 1, deletes: 1, outOfService: 0 });
  }
});

test('max-deletes is no way past', () => {
  const made = plan({
    live: [live(1, 'ACME')],
    entries: [entry('acme', 'Acme')],
    unlisted: 'delete',
    maxDeletes: { kind: 'all' },
  });

  expect(codes(made)).toEqual(['FA306']);
});

test('an address that another entry claims, or that is ignored or out of scope, is none of it', () => {
  const claimed = plan({ live: [live(1, 'ACME')], entries: [entry('a', 'ACME'), entry('b', 'Acme')] });
  const ignored = plan({ live: [live(1, 'ACME')], entries: [entry('b', 'Acme')], ignore: ['ACME'] });
  const outside = plan({ live: [live(1, 'ACME')], entries: [entry('b', 'Acme')], scope: ['Ac*'] });

  expect(codes(claimed)).toEqual([]);
  expect(codes(ignored)).toEqual([]);
  expect(outside.blocked).toBe(false);
});

test('each entry with such a twin is a problem of its own', () => {
  const made = plan({
    live: [live(1, 'ACME'), live(2, 'GLOBEX')],
    entries: [entry('acme', 'Acme'), entry('globex', 'Globex')],
  });

  expect(codes(made)).toEqual(['FA306', 'FA306']);
});

test('of two twins of one entry, both SIDs are told', () => {
  const made = plan({ live: [live(1, 'ACME'), live(2, 'acme')], entries: [entry('acme', 'Acme')] });

  const told = made.problems.map(({ message, remedy }) => message + remedy).join('\n');
  expect(told).toContain(fo(1));
  expect(told).toContain(fo(2));
});
