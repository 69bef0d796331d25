import { expect, test } from 'vitest';
import { CHAT_ADDRESS } from '../../src/address/chat-address/kind.ts';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import type { DesiredAddress } from '../../src/plan/desired.ts';
import { likelyFormer } from '../../src/plan/likely-renames.ts';
import { howToClaim } from '../../src/plan/renames.ts';
import { buildersFor, cv, desiredFile } from '../support/addresses.ts';
import { codes, entry, fo, live, plan, problem, webhook } from './guards-scene.ts';

/** The paths of the problems that report a suspected rename. */
const suspected = (scene: Parameters<typeof plan>[0]) =>
  plan(scene)
    .problems.filter(({ code }) => code === 'FA306')
    .map(({ path }) => path);

/** The plan of an earlier version of the file, with one entry for the address `Before`. */
const before = (more: Partial<DesiredAddress>, key = 'old') =>
  plan({ live: [live(1, 'Before')], entries: [entry(key, 'Before', {}, more)] });

const renamed = (former: Partial<DesiredAddress>, now: Partial<DesiredAddress>) =>
  suspected({
    live: [live(1, 'Before')],
    entries: [entry('new', 'Entirely new', {}, now)],
    former: [before(former)],
  });

const site = (website: string, ...locales: string[]) => ({ websites: [website], locales });

test.each([
  ['http://acme.com', true],
  ['https://www.acme.com.', true],
  ['https://www.acme.com:443./x', false],
  ['https://acme.com/shop', false],
  ['https://shop.acme.com', false],
  ['https://acme.org', false],
  ['https://acme.com/http://www.acme.com', false],
])('a create for %s is a suspected rename of an address for https://www.acme.com: %s', (now, is) => {
  expect(renamed(site('https://www.acme.com'), site(now))).toEqual(is ? ['addresses.new.name'] : []);
});

test('ignores a trailing dot of the host, but no dot in the path', () => {
  expect(renamed(site('https://acme.com/a./b'), site('https://acme.com/a/b'))).toEqual([]);
});

test.each([
  [['de'], ['de-AT'], true],
  [['de-AT'], ['DE'], true],
  [['de', 'fr'], ['en', 'fr'], true],
  [['de'], ['en'], false],
  [['de'], ['den'], false],
  [['de-AT'], ['de-CH'], false],
  [[], ['en'], true],
  [['en'], [], true],
])('the locales %j and %j of one website are a suspected rename: %s', (former, now, is) => {
  const acme = 'https://acme.com';

  expect(renamed(site(acme, ...former), site(acme, ...now))).toEqual(is ? ['addresses.new.name'] : []);
});

test('reports each of two keys that change their names at once', () => {
  const two = [live(1, 'One'), live(2, 'Two')];
  const former = plan({ live: two, entries: [entry('one', 'One'), entry('two', 'Two')] });
  const entries = [entry('one', 'Uno'), entry('two', 'Dos')];

  expect(suspected({ live: two, entries, former: [former] })).toEqual([
    'addresses.one.name',
    'addresses.two.name',
  ]);
});

test('does not report a pinned entry as a suspected rename', () => {
  const scene = { live: [live(1, 'Before'), live(2, 'Other')], former: [before({})] };

  expect(suspected({ ...scene, entries: [entry('old', 'Other', { janitor: true, sid: fo(2) })] })).toEqual(
    [],
  );
  expect(suspected({ ...scene, entries: [entry('old', 'Other', { janitor: true })] })).toHaveLength(1);
});

test('does not report a key that claims another address if nothing would be written', () => {
  const scene = { live: [live(1, 'Before'), live(2, 'Other')], former: [before({})] };

  expect(suspected({ ...scene, entries: [entry('old', 'Other')] })).toEqual([]);
});

test('reports a key whose name changes only in case once', () => {
  const entries = [entry('old', 'BEFORE')];

  expect(suspected({ live: [live(1, 'Before')], entries, former: [before({})] })).toHaveLength(1);
});

test('reports an ignored address with a similar name at the name of the entry', () => {
  const made = plan({ live: [live(1, 'ACME')], entries: [entry('acme', 'Acme')], ignore: ['ACME'] });

  expect(problem(made, 'FA306')).toMatchObject({ path: 'addresses.acme.name', place: { line: 7 } });
  expect(problem(made, 'FA306').remedy).toContain(fo(1));
});

/** This many addresses with names that are not similar to each other or to those of the entries. */
const many = (count: number, differs = {}) =>
  Array.from({ length: count }, (_, n) => live(n + 100, `xx${n}`, differs));
const creates = (count: number) => Array.from({ length: count }, (_, n) => entry(`key-${n}`, `yy${n}`));

test('compares only the folded names if there are very many addresses', () => {
  const scene = (count: number, twin: string) => ({
    live: [...many(99), live(1, twin)],
    entries: [...creates(count), entry('caf', 'Café')],
  });

  expect(suspected(scene(100, 'CAFÉ'))).toEqual(['addresses.caf.name']);
  expect(suspected(scene(99, 'Caf?'))).toEqual(['addresses.caf.name']);
  expect(suspected(scene(100, 'Caf?'))).toEqual([]);
});

test('does not compare very many ignored addresses', () => {
  const scene = (count: number) => ({
    live: [...many(99), live(1, 'Caf?')],
    entries: [...creates(count), entry('caf', 'Café')],
    ignore: ['xx*', 'Caf*'],
  });

  expect(suspected(scene(99))).toEqual(['addresses.caf.name']);
  expect(suspected(scene(100))).toEqual([]);
});

const OTHER_HOST = webhook('https://bots.acme.com/flex');

test('does not search very many addresses for similar names', () => {
  const scene = (count: number, removed: readonly string[] = []) => ({
    live: [...many(99, OTHER_HOST), live(1, 'Acme Shop', OTHER_HOST)],
    entries: [...creates(count), entry('acme', 'Acne Shop')],
    removed,
  });
  const near = (made: ReturnType<typeof plan>) => codes(made).filter((code) => code === 'FA228');

  expect(near(plan(scene(98, ['z'])))).toHaveLength(1);
  expect(near(plan(scene(98, ['z', 'zz'])))).toEqual([]);
});

test.each([
  ['Acne Shop', true],
  ['Acme Shop (English)', true],
  ['\u200b', false],
  ['Market', false],
])('suggests the unlisted "%s" for a new "Acme Shop": %s', (name, is) => {
  const made = plan({ live: [live(1, name, OTHER_HOST)], entries: [entry('acme', 'Acme Shop')] });

  expect(codes(made)).toEqual(is ? ['FA228'] : []);
  if (is) expect(problem(made, 'FA228').path).toBe('addresses.acme.name');
});

test('suggests only unlisted addresses for a new one, and none if there are too many', () => {
  const formerOf = (entries: readonly DesiredAddress[], unlisted = [live(1, 'Acne Shop', OTHER_HOST)]) => {
    const made = plan({ live: unlisted, entries });
    return likelyFormer({
      desired: desiredFile(entries),
      live: unlisted,
      claims: made.claims,
      changes: made.changes,
      unlisted: made.unlisted,
    }).map(({ sid }) => sid);
  };
  const shop = entry('acme', 'Acme Shop');

  expect(formerOf([shop])).toEqual([fo(1)]);
  expect(formerOf([entry('other', 'Market')])).toEqual([]);
  expect(formerOf([entry('acme', 'Acne Shop', OTHER_HOST)])).toEqual([]);
  const hundred = [...many(99, OTHER_HOST), live(1, 'Acne Shop', OTHER_HOST)];
  expect(formerOf([...creates(100), shop], hundred)).toEqual([]);
});

test('does not look for names similar to a live name under `removed`', () => {
  const scene = { live: [live(1, 'Shop one'), live(2, 'Shop ones'), live(3, 'Other')], entries: [] };

  expect(codes(plan({ ...scene, removed: ['Shop one'] }))).not.toContain('FA232');
  expect(codes(plan({ ...scene, removed: ['Shop on'] }))).toContain('FA232');
});

test('does not compare a SID under `removed` with the SIDs of nameless addresses', () => {
  const nameless = live(8, '');

  expect(codes(plan({ live: [nameless], entries: [], removed: [fo(7)] }))).not.toContain('FA232');
  expect(codes(plan({ live: [nameless], entries: [], removed: [fo(8).slice(1)] }))).toContain('FA232');
});

test('suggests claiming an address by its key, else by name or SID, and by SID alone if it has no name', () => {
  const chat = buildersFor(CHAT_ADDRESS);

  expect(howToClaim(CHAT_ADDRESS, chat.live(1))).toBe(`\`deploymentKey: ${cv(1)}\``);
  expect(howToClaim(CHAT_ADDRESS, chat.live(1, { deploymentKey: undefined }))).toContain(
    '`was: "Address 1"`',
  );
  expect(howToClaim(FLEX_FLOW, live(1, 'A "B"'))).toBe(`\`was: "A \\"B\\""\` or \`sid: ${fo(1)}\``);
  expect(howToClaim(FLEX_FLOW, live(1, ''))).toBe(`\`sid: ${fo(1)}\``);
});
