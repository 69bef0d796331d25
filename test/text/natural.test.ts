import { expect, test } from 'vitest';
import { compareNatural } from '../../src/text/natural.ts';

test('sorts as people count', () => {
  const sorted = [
    'a',
    'n',
    'n2',
    'n02',
    'n2-b',
    'n10',
    'n19',
    'n99999999999999999998',
    'n99999999999999999999',
  ];

  expect([...sorted].reverse().sort(compareNatural)).toEqual([
    'a',
    'n',
    'n02',
    'n2',
    'n2-b',
    'n10',
    'n19',
    'n99999999999999999998',
    'n99999999999999999999',
  ]);
});

test('sorts a number before a text', () => {
  expect(['a-x', 'a-1', '7'].sort(compareNatural)).toEqual(['7', 'a-1', 'a-x']);
});
