import { expect, test } from 'vitest';
import { columnsOf } from '../../src/text/columns.ts';
import { wrap } from '../../src/text/wrap.ts';

test.each([
  ['Acme', 4],
  ['地址', 4],
  ['ｆｕｌｌ', 8],
  ['한국', 4],
  ['e\u0301', 1],
  ['💬', 2],
  ['é', 1],
  ['', 0],
])('%s takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test('leaves a line that fits unchanged', () => {
  expect(wrap('  one two', 9)).toBe('  one two');
  expect(wrap('one  two\n\n  three', 9)).toBe('one  two\n\n  three');
});

test('breaks a line that is too wide at spaces, with a hanging indent', () => {
  expect(wrap('  one two three four', 11)).toBe('  one two\n      three\n      four');
});

test('a word that is too long by itself stays whole', () => {
  const url = `https://example.com/${'x'.repeat(40)}`;

  expect(wrap(`  try it: ${url} now`, 20)).toBe(`  try it:\n      ${url}\n      now`);
});

test('a word that is too long stays behind its label', () => {
  const url = `https://example.com/${'x'.repeat(40)}`;

  expect(wrap(`  try it: ${url} now`, 40)).toBe(`  try it: ${url}\n          now`);
});

test('wide characters count as the two columns that they take', () => {
  expect(wrap('地址 地址 地址', 9)).toBe('地址 地址\n    地址');
});

test('colours do not count as columns', () => {
  const red = (text: string) => `\u001b[31m${text}\u001b[39m`;

  expect(wrap(`${red('three')} ${red('two')}`, 9)).toBe(`${red('three')} ${red('two')}`);
  expect(wrap(`${red('three')} ${red('two')}`, 8)).toBe(`${red('three')}\n    ${red('two')}`);
});

test('continued lines are indented to the text after a label', () => {
  expect(wrap('  Fix: Remove one of the two, or both.', 30)).toBe(
    '  Fix: Remove one of the two,\n       or both.',
  );
});

test('continued lines are indented to their column', () => {
  expect(wrap('      studio  WebChat EN (FW1) → WebChat DE (FW2)', 45)).toBe(
    '      studio  WebChat EN (FW1) → WebChat DE\n              (FW2)',
  );
});

test('continued lines are indented correctly after wide characters', () => {
  expect(wrap('  地址  one two three four five six', 30)).toBe(
    '  地址  one two three four\n        five six',
  );
});
