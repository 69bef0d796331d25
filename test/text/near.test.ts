import { expect, test } from 'vitest';
import { fold, isNear, nearest, nearestFirst } from '../../src/text/near.ts';

test.each([
  ['a letter left out', 'studo', 'studio'],
  ['a letter too many', 'studioo', 'studio'],
  ['another letter', 'stadio', 'studio'],
  ['two letters swapped', 'sutdio', 'studio'],
  ['other case', 'chatservice', 'chatService'],
  ['other white space', 'Acme  Shop', 'Acme Shop'],
  ['no white space', 'AcmeShop', 'Acme Shop'],
  ['another Unicode form', 'Cafe\u0301', 'Café'],
  ['full-width letters', 'Ａcme', 'Acme'],
  ['an unseen character', 'Ac\u200Bme', 'Acme'],
])('%s is near', (_, a, b) => {
  expect(isNear(a, b)).toBe(true);
  expect(isNear(b, a)).toBe(true);
});

test.each([
  ['another word', 'studio', 'webhook'],
  ['one letter of three', 'sid', 'was'],
  ['a short word with another letter', 'on', 'of'],
  ['the beginning alone', 'Acme', 'Acme Shop'],
  ['nothing', '', 'name'],
])('%s is not near', (_, a, b) => {
  expect(isNear(a, b)).toBe(false);
  expect(isNear(b, a)).toBe(false);
});

test('the nearest of several near texts is suggested', () => {
  expect(nearest('addreses', ['adresses', 'account', 'addresses'])).toBe('addresses');
  expect(nearest('webhok', ['studio', 'webhook', 'task'])).toBe('webhook');
});

test('two swapped letters count as one error, like a missing letter', () => {
  expect(nearest('stuido', ['stuids', 'studio'])).toBe('stuids');
  expect(nearest('stuido', ['studios', 'studio'])).toBe('studio');
  expect(isNear('tsak', 'task')).toBe(true);
  expect(isNear('tsak', 'tasks')).toBe(false);
});

test('the first of equally near texts is suggested', () => {
  expect(nearest('address', ['addresa', 'addresb'])).toBe('addresa');
});

test('suggests nothing if no text is near', () => {
  expect(nearest('colour', ['studio', 'webhook', 'task'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('texts that differ in case, white space or Unicode form have the same folded form', () => {
  const forms = ['Straße 1', 'straße1', 'stra\u3164ße\ufe0f1', ' STRAẞE\u00a01 ', 'stra\u200Dße 1'];

  expect(new Set(forms.map(fold)).size).toBe(1);
});

test('compares very long names only as a whole', () => {
  const long = 'x'.repeat(100_000);

  expect(isNear(long, long.toUpperCase())).toBe(true);
  expect(isNear(long, `${long}y`)).toBe(false);
});

test('the nearest texts come first', () => {
  const names = ['WebChat EN', 'WebChat DE', 'Contact Centre', 'WebChat DEU'];

  expect(nearestFirst('WebChat DEE', names, (name) => name)).toEqual([
    'WebChat DE',
    'WebChat DEU',
    'WebChat EN',
  ]);
});

test('among texts with the same folded form, the nearest spelling comes first', () => {
  expect(nearest('Acme shop', ['ACME SHOP', 'Acme Shop'])).toBe('Acme Shop');
});
