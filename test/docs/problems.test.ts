import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, read, rows } from './support.ts';

const HEADINGS = ['## Inputs and arguments', '## The file', '## Twilio', '## Guards', '## GitHub'];
const documented = HEADINGS.flatMap((heading) => rows('docs/problems.md', heading));
const codes = documented.map(([code]) => code);

function codesOf(text: string): string[] {
  return text.match(/\bFA\d{3}\b/g) ?? [];
}

const inSource = new Set(
  globSync('src/**/*.ts', { cwd: ROOT }).flatMap((path) => codesOf(readFileSync(join(ROOT, path), 'utf8'))),
);

test('every code of the source is documented', () => {
  expect([...inSource].filter((code) => !codes.includes(code)).sort()).toEqual([]);
});

test('every documented code is in the source', () => {
  expect(codes.filter((code) => !inSource.has(code ?? ''))).toEqual([]);
});

test('each code is documented once, in order, with severity, meaning and remedy', () => {
  expect(codes).toEqual([...new Set(codes)].sort());
  for (const [code, severity, meaning, remedy] of documented) {
    expect(code).toMatch(/^FA\d{3}$/);
    expect(severity, code).toMatch(/^(error|warning|error or warning)$/);
    expect(meaning, code).not.toBe('');
    expect(remedy, code).not.toBe('');
  }
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
