import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { seedSids } from '../support/sandbox/index.ts';
import { loaded } from './support.ts';

const EXAMPLE = readFileSync(resolve(import.meta.dirname, '../../addresses.example.yaml'), 'utf8');

test('the example has neither problems nor warnings', () => {
  expect(loaded(EXAMPLE).problems).toEqual([]);
});

test('the example shows every kind of integration, a rename, a removal and a list', () => {
  const { desired } = loaded(EXAMPLE);

  expect(desired?.account?.value).toBe(seedSids.account);
  expect(new Set(desired?.entries.map(({ values }) => values.get('integration')?.value))).toEqual(
    new Set(['studio', 'webhook', 'task']),
  );
  expect(desired?.entries.filter(({ was }) => was.length > 0)).toHaveLength(1);
  expect(desired?.removed).toHaveLength(1);
  expect(desired?.entries.some(({ locales }) => locales.length > 1)).toBe(true);
});

test('the example names its schema for editors', () => {
  expect(EXAMPLE.split('\n')[0]).toBe('# yaml-language-server: $schema=./schema/addresses.schema.json');
});
