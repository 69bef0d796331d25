import { expect, test } from 'vitest';
import { Ownership, unmatchedPatterns } from '../../src/plan/ownership.ts';
import { fo, live, placed } from './guards-scene.ts';

const lists = (scope: readonly string[], ignore: readonly string[]) => ({
  scope: scope.map((value) => placed(value)),
  ignore: ignore.map((value, n) => placed(value, n + 5)),
});
const account = [live(1, 'Acme Shop'), live(2, 'Other')];

/** The SIDs of the addresses in scope. */
const owned = (scope: readonly string[], ignore: readonly string[]) => {
  const ownership = new Ownership(lists(scope, ignore));
  return account.filter((address) => ownership.owns(address)).map(({ sid }) => sid);
};

test('addresses that `scope` matches are in scope, or all without `scope`, except those under `ignore`', () => {
  expect(owned([], [])).toEqual([fo(1), fo(2)]);
  expect(owned(['Acme*'], [])).toEqual([fo(1)]);
  expect(owned([], ['Acme*'])).toEqual([fo(2)]);
  expect(owned(['Acme*', 'Other'], [fo(2).toUpperCase()])).toEqual([fo(1)]);
});

const unmatched = (scope: readonly string[], ignore: readonly string[]) =>
  unmatchedPatterns(lists(scope, ignore), account).map(({ code, path, place }) => [code, path, place?.line]);

test('accepts a pattern that matches one of several live addresses', () => {
  expect(unmatched(['Acme*'], ['Othe?'])).toEqual([]);
  expect(unmatched(['Acme Shop'], [fo(2).toUpperCase()])).toEqual([]);
});

test('warns at the line of each pattern, name or SID that matches no live address', () => {
  expect(unmatched(['Acme?'], ['Other', 'Shop', fo(3)])).toEqual([
    ['FA227', 'scope', 1],
    ['FA227', 'ignore', 6],
    ['FA227', 'ignore', 7],
  ]);
});
