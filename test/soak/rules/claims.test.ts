import { expect, test } from 'vitest';
import { entry, FO2, FO3, file, live, OLD, SHOP } from '../logs.ts';
import type { Entry } from '../model.ts';
import { matches } from '../model.ts';
import { claimsOf } from './claims.ts';
import { notReached } from './reached.ts';

test('an entry claims an address by `sid`, then by name, then by a former name', () => {
  const rows = [SHOP, OLD];
  const claim = (one: Entry) => claimsOf(file([one]), rows).get('a');

  expect(claim(entry('a', 'Acme Shop'))).toEqual({ row: SHOP });
  expect(claim(entry('a', 'Acme New', { was: ['Acme Old'] }))).toEqual({ row: OLD });
  expect(claim(entry('a', 'Acme New', { sid: FO2 }))).toEqual({ row: OLD });
  expect(claim(entry('a', 'Acme Shop', { sid: FO2 }))).toBe('unclear');
  expect(claim(entry('a', 'Acme Shop', { was: ['Acme Old'] }))).toBe('unclear');
  expect(claim(entry('a', 'Acme New'))).toBe('none');
});

test('reports missing, left-over and duplicate addresses', () => {
  const wanted = file([entry('shop', 'Acme Shop'), entry('new', 'Acme New')], { unlisted: 'delete' });

  expect(notReached(wanted, [SHOP, OLD])).toEqual([
    'new is there 0 times',
    `${FO2} ("Acme Old") is in no entry, and is there`,
  ]);
  expect(notReached(file([entry('shop', 'Acme Shop')]), [SHOP, live(FO3, 'Acme Shop')])).toEqual([
    'shop is there 2 times',
  ]);
});

test('patterns support two wildcards and an escape', () => {
  expect(matches('Acme*', 'Acme Shop')).toBe(true);
  expect(matches('Acme ?', 'Acme 🙂')).toBe(true);
  expect(matches('Acme \\*', 'Acme Shop')).toBe(false);
  expect(matches('A.c', 'Abc')).toBe(false);
});
