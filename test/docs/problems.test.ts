import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fresh } from '../../scripts/problems-page.mts';
import { CODES } from '../messages/table/index.ts';
import { ROOT, read } from './support.ts';

const codes: string[] = CODES.map(({ code }) => code);

function codesOf(text: string): string[] {
  return text.match(/\bFA\d{3}\b/g) ?? [];
}

const inSource = new Set(
  globSync('src/**/*.ts', { cwd: ROOT }).flatMap((path) => codesOf(readFileSync(join(ROOT, path), 'utf8'))),
);

test('docs/problems.md is up to date; otherwise run `npm run reference`', () => {
  expect(read('docs/problems.md')).toBe(fresh(read('docs/problems.md')));
});

test('the table has every code of the source once, and no other', () => {
  expect(codes).toEqual([...inSource].sort());
});

test.each([
  ['README.md'],
  ['docs/guide.md'],
  ['docs/reference.md'],
  ['docs/threat-model.md'],
  ['docs/assumptions.md'],
])('%s names only documented codes', (page) => {
  expect(codesOf(read(page)).filter((code) => !codes.includes(code))).toEqual([]);
});
