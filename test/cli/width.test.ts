import { expect, test } from 'vitest';
import { widthOf } from '../../src/cli/terminal.ts';

test.each([
  [20, 60],
  [60, 60],
  [100, 100],
  [200, 200],
  [400, 200],
  [0, 80],
  [undefined, 80],
])('a terminal of %s columns gets lines of at most %i characters', (columns, width) => {
  expect(widthOf({ isTTY: true, columns } as NodeJS.WriteStream)).toBe(width);
});

test('output that does not go to a terminal is not wrapped', () => {
  expect(widthOf({ isTTY: false } as NodeJS.WriteStream)).toBeUndefined();
});
