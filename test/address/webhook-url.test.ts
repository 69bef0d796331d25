import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { fingerprint, WebhookUrl } from '../../src/address/webhook-url.ts';

const print = /‹(?:[0-9a-f]{8}|hidden)›/g;
/** As it is shown, with ‹› for each part that is not. */
const masked = (url: WebhookUrl) => url.shown.replace(print, '‹›');

test.each([
  ['https://bots.acme.com/flex', 'https://bots.acme.com/flex'],
  ['https://bots.acme.com', 'https://bots.acme.com'],
  ['https://bots.acme.com:8443/a/b/', 'https://bots.acme.com:8443/a/b/'],
  ['https://bots.acme.com/?', 'https://bots.acme.com/?'],
  ['https://user:word@bots.acme.com/flex', 'https://‹›@bots.acme.com/flex'],
  ['https://user@bots.acme.com/flex', 'https://‹›@bots.acme.com/flex'],
  ['https://a@b:c@bots.acme.com/flex', 'https://‹›@bots.acme.com/flex'],
  ['https://bots.acme.com/flex?key=secret', 'https://bots.acme.com/flex?key=‹›'],
  ['https://bots.acme.com/flex?key=a=b&x=&y', 'https://bots.acme.com/flex?key=‹›&x=&‹›'],
  ['https://bots.acme.com/flex?secret', 'https://bots.acme.com/flex?‹›'],
  ['https://bots.acme.com/flex#secret', 'https://bots.acme.com/flex#‹›'],
  ['https://bots.acme.com/flex?a=b?c#d', 'https://bots.acme.com/flex?a=‹›#‹›'],
  ['no URL at all: secret', '‹›'],
])('%s is shown as %s', (url, shown) => {
  expect(masked(new WebhookUrl(url))).toBe(shown);
});

test('a webhook URL is redacted in every conversion to text and gives the URL on request only', () => {
  const url = new WebhookUrl('https://user:word@bots.acme.com/flex?key=secret');

  for (const text of [
    String(url),
    `${url}`,
    JSON.stringify({ url }),
    inspect(url),
    inspect({ deep: { url } }),
  ]) {
    expect(text).not.toMatch(/word|secret/);
    expect(text).toContain(url.shown);
  }
  expect(url.reveal()).toBe('https://user:word@bots.acme.com/flex?key=secret');
});

test('a fingerprint differs for different values and is stable', () => {
  const [one, two] = ['sk_live_one_1', 'sk_live_two_2'];
  expect(fingerprint(one)).toMatch(/^‹[0-9a-f]{8}›$/);
  expect(fingerprint(one)).toBe(fingerprint(one));
  expect(fingerprint(one)).not.toBe(fingerprint(two));
});

test.each([
  ['a query value of 11 characters', 'https://a.example/?k=hunter2hunt', [], 'https://a.example/?k=‹hidden›'],
  [
    'a password, though the user is longer with it',
    'https://bot:hunter2@a.example',
    [],
    'https://‹hidden›@a.example',
  ],
  [
    'a short variable in a long segment',
    'https://a.example/tenant-number-42',
    ['42'],
    'https://a.example/‹hidden›',
  ],
  [
    'a short variable in a long value',
    'https://a.example/?k=version-1-of-it',
    ['1'],
    'https://a.example/?k=‹hidden›',
  ],
])('%s has no fingerprint, which could be guessed', (_, url, secrets, shown) => {
  expect(WebhookUrl.withSecrets(url, secrets).shown).toBe(shown);
});

test('a secret of 12 characters has a fingerprint', () => {
  expect(new WebhookUrl('https://a.example/?k=hunter2hunte').shown).toMatch(/\?k=‹[0-9a-f]{8}›$/);
});

test('the former value of a short variable has no fingerprint', () => {
  const wanted = WebhookUrl.withSecrets('https://a.example/tenant-number-42', ['42']);

  expect(new WebhookUrl('https://a.example/tenant-number-41').shownBeside(wanted).shown).toBe(
    'https://a.example/‹hidden›',
  );
});

test('a URL shows which hidden part changed since another one', () => {
  const before = new WebhookUrl('https://a:b@a.example/?k=old&v=2');
  const after = new WebhookUrl('https://a:b@a.example/?k=new&v=2');

  expect(after.shownAfter(before)).toBe('https://‹hidden›@a.example/?k=‹hidden, changed›&v=‹hidden›');
  expect(after.shownAfter(after)).toBe('https://‹hidden›@a.example/?k=‹hidden›&v=‹hidden›');
});

test('URLs are equal by their values, not by how they are shown', () => {
  expect(new WebhookUrl('https://a/?k=1').equals(new WebhookUrl('https://a/?k=1'))).toBe(true);
  expect(new WebhookUrl('https://a/?k=1').equals(new WebhookUrl('https://a/?k=2'))).toBe(false);
});

test.each([
  ['in the path', 'https://bots.acme.com/T0PS/flex', ['T0PS'], 'https://bots.acme.com/‹›/flex'],
  ['as part of a segment', 'https://bots.acme.com/v1-T0PS/flex', ['T0PS'], 'https://bots.acme.com/‹›/flex'],
  ['over two segments', 'https://bots.acme.com/T0/PS/flex', ['T0/PS'], 'https://bots.acme.com/‹›/‹›/flex'],
  ['as the host', 'https://tenant.acme.com/flex', ['tenant'], 'https://‹›/flex'],
  ['as the host and path', 'https://tenant.acme.com/flex', ['tenant.acme.com/flex'], 'https://‹›/‹›'],
  [
    'as the key of a query',
    'https://bots.acme.com/flex?T0PS=1',
    ['T0PS'],
    'https://bots.acme.com/flex?‹›=‹›',
  ],
])('the value of a variable is never shown: %s', (_, url, secrets, shown) => {
  expect(masked(WebhookUrl.withSecrets(url, secrets))).toBe(shown);
});

test.each([
  [
    'over the end of one segment and the start of the next',
    'https://bots.acme.com/xT0/PSy',
    'T0/PS',
    /T0|PS/,
  ],
  [
    'over the path and the query',
    'https://bots.acme.com/hook-tok3n?sig=abcd',
    'tok3n?sig=abcd',
    /tok3n|sig|abcd/,
  ],
  ['over the host and the path', 'https://eu.tenant/T0PSy', 'tenant/T0PS', /tenant|T0PS/],
])('the value of a variable is redacted where it reaches %s', (_, url, secret, parts) => {
  expect(WebhookUrl.withSecrets(url, [secret]).shown).not.toMatch(parts);
});

test('an empty variable hides nothing', () => {
  expect(WebhookUrl.withSecrets('https://bots.acme.com/flex', ['']).shown).toBe('https://bots.acme.com/flex');
});

test('a live URL is redacted where it differs from one with variables', () => {
  const wanted = WebhookUrl.withSecrets('https://bots.acme.com/NEW/flex?v=1', ['NEW']);
  const live = new WebhookUrl('https://bots.acme.com/FORMER/flex?v=1');

  expect(masked(live.shownBeside(wanted))).toBe('https://bots.acme.com/‹›/flex?v=‹›');
});

test('a live URL is shown unchanged beside one without variables', () => {
  const live = new WebhookUrl('https://bots.acme.com/former');

  expect(live.shownBeside(new WebhookUrl('https://bots.acme.com/new')).shown).toBe(live.shown);
});

test.each([
  ['https://BOTS.acme.com/flex', 'bots.acme.com'],
  ['https://user:word@bots.acme.com:8443/flex', 'bots.acme.com:8443'],
  ['nonsense', ''],
])('the host of %s is %s', (url, host) => {
  expect(new WebhookUrl(url).shownHost).toBe(host);
});

test('a backslash, which ends the host for HTTP clients, does not hide the host', () => {
  const url = 'https://evil.example\\@bots.acme.com/flex';

  expect(new URL(url).hostname).toBe('evil.example');
  expect(new WebhookUrl(url).shownHost).not.toBe('bots.acme.com');
});

test.each([
  ['https://a.example/?key=0p3n-sesame', ['a.example/?key=0p3n-sesame', '0p3n-sesame']],
  ['https://a.example/?lang=en-US', ['a.example/?lang=en-US', 'lang=en-US']],
  ['https://a.example/?delete', ['a.example/?delete']],
  ['https://a.example/?v=2024#top', ['a.example/?v=2024#top', 'v=2024']],
  ['https://bot:word@a.example/', ['bot:word@a.example/', 'bot:word', 'word']],
  ['https://a.example/hook', undefined],
])('the secrets of %s must not appear in other texts: %o', (url, secrets) => {
  const expected = secrets === undefined ? [] : [url, ...secrets];
  expect(new WebhookUrl(url).secrets()).toEqual(expected);
});

test('a whole URL is not a secret where every hidden part of it is a token', () => {
  const [token, other] = ['new-xxq8n3k2z1f7', 'Zm9vYmFy-12345678'];
  expect(new WebhookUrl(`https://a.example/?key=${token}#${other}`).secrets()).toEqual([token, other]);
  const short = `https://a.example/?key=${token}&v=2`;
  expect(new WebhookUrl(short).secrets()).toContain(short);
});
