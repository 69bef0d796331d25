import { expect, test } from 'vitest';
import { loaded } from './support.ts';

const problemsOf = (...entries: readonly string[]) =>
  loaded(['version: 1', 'addresses:', ...entries.map((entry) => `  ${entry}`)].join('\n')).problems.filter(
    ({ code }) => code !== 'FA137',
  );

test('refuses two entries each of which was the other, at the line of `was`', () => {
  const problems = problemsOf('a: { name: B, was: A, studio: EN }', 'b: { name: A, was: B, studio: EN }');

  expect(problems.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
    ['FA139', 3, 22],
    ['FA139', 4, 22],
  ]);
  expect(problems[0]?.message).toContain('a and b each have a name that another of them had');
  expect(problems[0]?.remedy).toBe('Pin each by its `sid`, and remove `was`.');
});

test('refuses three entries whose names go round, and not the one that leads to them', () => {
  const problems = problemsOf(
    'a: { name: B, was: [Z, A], studio: EN }',
    'b: { name: C, was: B, studio: EN }',
    'c: { name: A, was: C, studio: EN }',
    'd: { name: D, was: E, studio: EN }',
    'e: { name: E, studio: EN }',
  );

  expect(problems.map(({ code, entry }) => [code, entry])).toEqual([
    ['FA139', 'a'],
    ['FA139', 'b'],
    ['FA139', 'c'],
  ]);
});

test('accepts two entries that exchange their names where one is pinned', () => {
  const sid = 'FO00000000000000000000000000000001';

  expect(
    problemsOf(`a: { name: B, was: A, sid: ${sid}, studio: EN }`, 'b: { name: A, was: B, studio: EN }'),
  ).toEqual([]);
});
