import { expect, test } from 'vitest';
import { splitUrl } from '../../src/address/url-parts.ts';
import { joinSet, sameValue, shownValue, splitSet } from '../../src/address/value.ts';
import { WebhookUrl } from '../../src/address/webhook-url.ts';

const split = (url: string) => splitUrl(url).map(({ kind, text }) => `${kind} ${text}`);

test('splits a URL into user, host, path, query, fragment and the syntax between them', () => {
  expect(split('https://me:pw@acme.com/a\\b?x=1&y&=z=#f?g')).toEqual([
    'syntax https://',
    'user me:pw',
    'syntax @',
    'host acme.com',
    'syntax /',
    'segment a',
    'syntax \\',
    'segment b',
    'syntax ?',
    'key x',
    'syntax =',
    'value 1',
    'syntax &',
    'value y',
    'syntax &',
    'syntax =',
    'value z=',
    'syntax #',
    'fragment f?g',
  ]);
});

test.each([
  ['https://acme.com', ['syntax https://', 'host acme.com']],
  ['https:\\\\acme.com?', ['syntax https:\\\\', 'host acme.com', 'syntax ?']],
  ['https://@acme.com#', ['syntax https://', 'syntax @', 'host acme.com', 'syntax #']],
  ['HTTP:acme.com', ['syntax HTTP:', 'host acme.com']],
  [
    'https://acme.com?a=1\n2',
    ['syntax https://', 'host acme.com', 'syntax ?', 'key a', 'syntax =', 'value 1\n2'],
  ],
  ['https://acme.com#a\nb', ['syntax https://', 'host acme.com', 'syntax #', 'fragment a\nb']],
  ['acme.com/x', ['unknown acme.com/x']],
  ['1https://acme.com', ['unknown 1https://acme.com']],
  ['', []],
])('splits %j into %j', (url, parts) => {
  expect(split(url)).toEqual(parts);
});

test('compares URLs by their full text, and other values by type and value', () => {
  const url = (key: string) => new WebhookUrl(`https://acme.com/?k=${key}`);

  expect(sameValue(1, 1)).toBe(true);
  expect(sameValue(undefined, null)).toBe(false);
  expect(sameValue('1', 1)).toBe(false);
  expect(sameValue(url('a'), url('a'))).toBe(true);
  expect(sameValue(url('a'), url('b'))).toBe(false);
  expect(sameValue(url('a'), 'https://acme.com/?k=a')).toBe(false);
  expect(sameValue('https://acme.com/?k=a', url('a'))).toBe(false);
});

test('shows an undefined value as null, and a URL without its secrets', () => {
  expect([undefined, null, 0, false, ''].map(shownValue)).toEqual([null, null, 0, false, '']);
  expect(shownValue(new WebhookUrl('https://acme.com/?k=secret'))).toBe('https://acme.com/?k=‹hidden›');
});

test('joins the words of a set in sorted order without duplicates', () => {
  expect(joinSet(['b', 'a', 'b'])).toBe('a, b');
  expect(joinSet([])).toBe('');
  expect(splitSet('a, b')).toEqual(['a', 'b']);
  expect(splitSet('')).toEqual([]);
});
