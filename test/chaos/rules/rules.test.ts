import { expect, test } from 'vitest';
import type { EntryModel, FileModel } from '../../properties/support/file-model.ts';
import { flexFlow } from '../../support/sandbox/index.ts';
import { agreementFaults, type Basis } from './agreed.ts';
import { claimsOf, isCircle } from './claims.ts';
import { leftBehind, namesakes } from './renames.ts';

// A judge that lets everything pass would never be noticed: these are cases that it must find.

const [FO1, FO2] = ['FO00000000000000000000000000000001', 'FO00000000000000000000000000000002'];

const rows = (...names: string[]) =>
  names.map((name, index) => ({ ...flexFlow([FO1, FO2][index] as string, name) }));

const file = (addresses: Record<string, EntryModel>, more: Partial<FileModel> = {}): FileModel => ({
  version: 1,
  unlisted: 'delete',
  ...more,
  addresses,
});

test('an address is left behind where its key, or its website, gets another name', () => {
  const before = file({ shop: { name: 'Acme Shop', website: 'https://acme.com' } });
  const live = rows('Acme Shop');
  const left = (after: FileModel) => leftBehind(after, before, live).map(({ sid }) => sid);

  expect(left(file({ shop: { name: 'Shop' } }))).toEqual([FO1]);
  expect(left(file({ store: { name: 'Store', website: 'https://acme.com' } }))).toEqual([FO1]);
  expect(left(file({ shop: { name: 'Shop', was: ['Acme', 'Acme Shop'] } }))).toEqual([]);
  expect(left(file({ shop: { name: 'Shop', sid: FO1 } }))).toEqual([]);
  expect(left(file({ shop: { name: 'Shop' } }, { removed: ['Acme Shop'] }))).toEqual([]);
  expect(left(file({ shop: { name: 'Shop' }, 'shop-old': { name: 'Acme Shop' } }))).toEqual([]);
  expect(left(file({}))).toEqual([]);
});

test('a former name claims nothing that another entry claims by its name', () => {
  const listed = file({ de: { name: 'Acme.de', was: 'Acme' }, en: { name: 'Acme' } });

  expect([...claimsOf(listed, rows('Acme'))]).toEqual([['en', FO1]]);
  expect([...claimsOf(listed, rows('Acme.de', 'Acme'))]).toEqual([
    ['de', FO1],
    ['en', FO2],
  ]);
});

test('two entries that are each the former name of the other are a circle once both are live', () => {
  const exchanged = file({ a: { name: 'B', was: 'A' }, b: { name: 'A', was: 'B' } });

  expect(isCircle(exchanged, rows('A', 'B'))).toBe(true);
  expect(isCircle(exchanged, rows('A'))).toBe(false);
});

test('a name is found again in whatever spelling Twilio keeps it', () => {
  const listed = file({ de: { name: 'Müller & Söhne' } });
  const alike = (live: string) => namesakes(listed, 'Müller & Söhne', rows(live)).length > 0;

  expect(alike('Müller &amp; Söhne')).toBe(true);
  expect(alike('M?ller & S?hne')).toBe(true);
  expect(alike('müller &  söhne')).toBe(true);
  expect(alike('Müller')).toBe(false);
});

test('a run that nobody watches needs a witness for a name under removed that stays in the file', () => {
  const stays = file({}, { removed: ['Old'], unlisted: 'report' });
  const [row] = rows('Old') as [ReturnType<typeof rows>[number]];
  const basis: Basis = {
    file: stays,
    base: stays,
    knowsVersions: true,
    former: [],
    isWatched: false,
    shown: new Set(),
    creates: false,
    rows: [row],
  };
  const rules = (more: Partial<Basis>) =>
    [...agreementFaults({ ...basis, ...more }, 'delete', row)].map(([rule]) => rule);

  expect(rules({})).toEqual(['a delete needs a witness']);
  expect(rules({ isWatched: true })).toEqual([]);
  expect(rules({ shown: new Set([FO1]) })).toEqual([]);
  expect(rules({ base: file({ old: { name: 'Old' } }) })).toEqual([]);
  expect(rules({ base: file({}) })).toEqual([]);
  expect(rules({ file: { ...stays, removed: [FO1] } })).toEqual([]);
});
