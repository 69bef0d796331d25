import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/report/excerpt.ts';
import { columnsOf } from '../../src/text/columns.ts';

/** The excerpt with the caret's column marked, as `ab^cd`: what follows `^` is what the caret is under. */
function marked(line: string, column: number, width: number): string {
  const { text, before } = excerptOf(line, column, width);
  let columns = 0;
  for (const [index, character] of Array.from(text).entries()) {
    if (columns === before)
      return `${Array.from(text).slice(0, index).join('')}^${Array.from(text).slice(index).join('')}`;
    columns += columnsOf(character);
  }
  return `${text}^`;
}

test.each([
  ['a line that fits', 'name: Acme', 7, 'name: ^Acme'],
  ['a tab', '\tname: x', 2, '\\t^name: x'],
  ['invisible characters', 'a\u202Eb: c', 3, 'a\\u{202e}^b: c'],
  ['wide characters', '地址: 名前', 5, '地址: ^名前'],
  ['characters outside of the first plane', '💬💬: x', 7, '💬💬: ^x'],
  ['combining characters', 'e\u0301e\u0301: x', 7, 'e\u0301e\u0301: ^x'],
  ['the end of the line', 'name:', 6, 'name:^'],
  ['a place after the end', 'name:', 60, 'name:^'],
  ['an empty line', '', 1, '^'],
])('the caret is under its character after %s', (_, line, column, expected) => {
  expect(marked(line, column, 60)).toBe(expected);
});

test('a long line is cut on both sides of the place', () => {
  const line = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;

  expect(marked(line, 501, 20)).toBe(`…${'a'.repeat(9)}^HERE${'b'.repeat(5)}…`);
});

test('a long line is cut after a place at its start, and before one at its end', () => {
  expect(marked(`HERE${'b'.repeat(500)}`, 1, 20)).toBe(`^HERE${'b'.repeat(14)}…`);
  expect(marked(`${'a'.repeat(500)}HERE`, 501, 20)).toBe(`…${'a'.repeat(14)}^HERE`);
});

test.each([60, 80, 160, 200])(
  'an excerpt of any line fits into %i columns, with the caret at its place',
  (width) => {
    const texts = fc.array(fc.constantFrom('a', ' ', '地', '💬', 'e\u0301', '\t', '\u202e', '\ud83d'), {
      maxLength: 300,
    });

    fc.assert(
      fc.property(texts, fc.nat(300), (characters, n) => {
        const place = Math.min(n, characters.length);
        const column = characters.slice(0, place).join('').length + 1;
        const line = [...characters.slice(0, place), 'X', ...characters.slice(place)].join('');

        const { text, before } = excerptOf(line, column, width);

        expect(columnsOf(text)).toBeLessThanOrEqual(width);
        const upTo = text.slice(0, text.indexOf('X'));
        expect(text).toContain('X');
        expect(columnsOf(upTo)).toBe(before);
      }),
    );
  },
);

test('a line that just fits is not cut', () => {
  expect(excerptOf('x'.repeat(60), 30, 60).text).toBe('x'.repeat(60));
  expect(excerptOf('x'.repeat(61), 30, 60).text).toMatch(/…/);
});
