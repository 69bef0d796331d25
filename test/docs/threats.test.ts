import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, read, rows } from './support.ts';

const PAGE = 'docs/threat-model.md';
const SECTIONS = [
  'A pull request',
  'A branch',
  'A comment',
  'A live name',
  'A webhook URL',
  'A Twilio response',
];

interface Shown {
  readonly words: string;
  readonly path: string;
}

/** The tests that a text links to, with the words of their titles. */
const testsIn = (text: string): Shown[] =>
  [...text.matchAll(/\[([^\]]+)\]\((\.\.\/test\/[^)\s]+)\)/g)].map(([, words = '', link = '']) => ({
    words,
    path: normalize(join(dirname(PAGE), link)),
  }));

/** The titles of a file's tests, as far as they are written there. */
function titles(path: string): string[] {
  const text = existsSync(join(ROOT, path)) ? read(path) : '';
  return [...text.matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)].map(
    ([title]) => title,
  );
}

test.each(SECTIONS)('every threat of "%s" has a mitigation and a link to a test', (section) => {
  const threats = rows(PAGE, `## ${section}`);
  expect(threats.length).toBeGreaterThan(3);

  const unshown = threats.filter(
    ([threat, stops, , shown]) => !threat || !stops || !testsIn(shown ?? '').length,
  );

  expect(unshown).toEqual([]);
});

test('every test that the page links to exists under a title with those words', () => {
  const named = testsIn(read(PAGE));

  const missing = named.filter(
    ({ words, path }) => !path.endsWith('.test.ts') || !titles(path).some((title) => title.includes(words)),
  );

  expect(missing).toEqual([]);
});

test('the page links to tests only in a form that is checked here', () => {
  const links = [...read(PAGE).matchAll(/\]\((\.\.\/test\/[^)]*)\)/g)];

  expect(testsIn(read(PAGE))).toHaveLength(links.length);
});
