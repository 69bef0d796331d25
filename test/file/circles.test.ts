import { expect, test } from 'vitest';
import { loaded } from './support.ts';

const problemsOf = (...entries: readonly string[]) =>
  loaded(['version: 1', 'addresses:', ...entries.map((entry) => `  ${entry}`)].join('\n')).problems.filter(
    ({ code }) => code !== 'FA137',
  );

test('refuses two entries that have exchanged names, at the line of `was`', () => {
  const problems = problemsOf('a: { name: B, was: A, studio: EN }', 'b: { name: A, was: B, studio: EN }');

  expect(problems.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
    ['FA144', 3, 22],
    ['FA144', 4, 22],
  ]);
  expect(problems[0]?.message).toContain('a and b');
});

test('refuses three entries whose names form a circle, but not the entry that leads to it', () => {
  const problems = problemsOf(
    'a: { name: B, was: [Z, A], studio: EN }',
    'b: { name: C, was: B, studio: EN }',
    'c: { name: A, was: C, studio: EN }',
    'd: { name: D, was: E, studio: EN }',
    'e: { name: E, studio: EN }',
  );

  expect(problems.map(({ code, entry }) => [code, entry])).toEqual([
    ['FA144', 'a'],
    ['FA144', 'b'],
    ['FA144', 'c'],
  ]);
});

test('accepts two entries that exchange names if one of them is pinned', () => {
  const sid = 'FO00000000000000000000000000000001';

  expect(
    problemsOf(`a: { name: B, was: A, sid: ${sid}, studio: EN }`, 'b: { name: A, was: B, studio: EN }'),
  ).toEqual([]);
});
