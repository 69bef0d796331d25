import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNaturally } from '../../src/text/compare.ts';

test.each([
  [
    ['n19', 'n2', 'n1', 'n10'],
    ['n1', 'n2', 'n10', 'n19'],
  ],
  [
    ['shop', 'shop-10', 'shop-9'],
    ['shop', 'shop-9', 'shop-10'],
  ],
  [
    ['Acme 10 (de)', 'Acme 9 (en)', 'Acme 10 (at)'],
    ['Acme 9 (en)', 'Acme 10 (at)', 'Acme 10 (de)'],
  ],
  [
    ['v1.10', 'v1.9', 'v1'],
    ['v1', 'v1.9', 'v1.10'],
  ],
  [
    ['19', '190', '2'],
    ['2', '19', '190'],
  ],
  [
    ['n02', 'n2', 'n1'],
    ['n1', 'n02', 'n2'],
  ],
  [
    ['a02b', 'a2c', 'a2a'],
    ['a2a', 'a02b', 'a2c'],
  ],
  [
    ['Zulu', 'acme', 'Acme'],
    ['Acme', 'Zulu', 'acme'],
  ],
  [
    ['9007199254740993', '9007199254740992'],
    ['9007199254740992', '9007199254740993'],
  ],
])('sorts %j by the value of numbers', (given, sorted) => {
  expect([...given].sort(compareNaturally)).toEqual(sorted);
});

const name = fc.string({ unit: fc.constantFrom('0', '1', '2', '9', 'a', 'b', '-'), maxLength: 6 });

test('the order is the same in both directions', () => {
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      const ab = Math.sign(compareNaturally(a, b));
      expect(Math.sign(compareNaturally(b, a)) + ab).toBe(0);
      if (ab === 0) expect(a).toBe(b);
      if (ab < 0 && compareNaturally(b, c) < 0) expect(compareNaturally(a, c)).toBeLessThan(0);
    }),
  );
});
