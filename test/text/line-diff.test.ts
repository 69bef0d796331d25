import { expect, test } from 'vitest';
import { lineDiff } from '../../src/text/line-diff.ts';

const shown = (former: string, latter: string) =>
  lineDiff(former, latter).map(({ sign, line, text }) => `${line}${sign}${text}`);

test('two equal texts have no differing line', () => {
  expect(lineDiff('a\nb\n', 'a\nb\n')).toEqual([]);
});

test('reports a changed line as one removed and one added line, each with its number', () => {
  expect(shown('a\nb\nc\n', 'a\nx\nc\n')).toEqual(['2-b', '2+x']);
});

test('tells apart added and removed lines around equal ones', () => {
  expect(shown('a\nsame\nb\nsame\nz', 'same\nc\nsame\nd\nz')).toEqual(['1-a', '3-b', '2+c', '4+d']);
});

test('reports a missing line end of the last line as a difference', () => {
  expect(shown('a', 'a\n')).toEqual(['2+']);
});

test('reports all lines between the first and the last difference if too many lines differ', () => {
  const many = (mark: string) => Array.from({ length: 3000 }, (_, n) => `${mark}${n}`).join('\n');
  const lines = lineDiff(`first\n${many('a')}\nlast`, `first\n${many('b')}\nlast`);

  expect(lines).toHaveLength(6000);
  expect([lines[0], lines[3000], lines.at(-1)]).toEqual([
    { sign: '-', line: 2, text: 'a0' },
    { sign: '+', line: 2, text: 'b0' },
    { sign: '+', line: 3001, text: 'b2999' },
  ]);
});
