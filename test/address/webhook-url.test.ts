import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { fingerprint, WebhookUrl } from '../../src/address/webhook-url.ts';

const print = /‹(?:[0-9a-f]{8}|hidden)›/g;
/** The URL as shown, with ‹› for each redacted part. */
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
    'a short password, although it is longer together with the user',
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
])('shows no fingerprint that could be guessed: %s', (_, url, secrets, shown) => {
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

test('the tag of a URL has two digits that depend on its hidden parts, and no URL without them has a tag', () => {
  const tag = (url: string) => new WebhookUrl(url).hiddenTag();

  expect(tag('https://acme.com/?a=x&b=y')).toMatch(/^[0-9a-f]{2}$/);
  expect(tag('https://acme.com/')).toBeUndefined();
  expect(tag('https://acme.com/?a=long-enough-for-a-fingerprint')).toBeUndefined();
  // Parts that are shown or have a fingerprint do not count.
  expect(tag('https://acme.org/other?c=x&d=y&e=long-enough-for-a-fingerprint')).toBe(
    tag('https://acme.com/?a=x&b=y'),
  );
  const tags = Array.from({ length: 40 }, (_, n) => tag(`https://acme.com/?a=x${n}&b=y`));
  expect(new Set(tags).size).toBeGreaterThan(20);
  expect(tag('https://acme.com/?a=xy&b=z')).not.toBe(tag('https://acme.com/?a=x&b=yz'));
});

test('a user and password have a fingerprint only if one of them is long enough', () => {
  const shown = (user: string) => new WebhookUrl(`https://${user}@acme.com/`).shown;

  expect(shown('bot:short')).toBe('https://‹hidden›@acme.com/');
  // They are long enough only together, so each could be guessed.
  expect(shown('short:secrets')).toBe('https://‹hidden›@acme.com/');
  expect(shown('bot:long-enough-')).toMatch(/^https:\/\/‹[0-9a-f]{8}›@acme\.com\/$/);
  expect(new WebhookUrl('https://acme.com/?k=a:long-enough').shown).toMatch(/\?k=‹[0-9a-f]{8}›$/);
});

test('a host is compared and shown in lower case, and text that is not a URL has no host', () => {
  expect(new WebhookUrl('https://ACME.com/A')).toMatchObject({
    host: 'acme.com',
    shownHost: 'acme.com',
    shown: 'https://ACME.com/A',
  });
  expect(new WebhookUrl('acme')).toMatchObject({ host: '', shownHost: '' });
});

test('names the variables that differ only if both URLs have the same host', () => {
  const filled = (host: string) =>
    WebhookUrl.withSecrets(
      `https://${host}/?k=new`,
      ['new'],
      [{ text: `https://${host}/?k=` }, { text: 'new', variable: 'KEY' }],
    );

  expect(filled('acme.com').variablesUnlike(new WebhookUrl('https://acme.com/?k=old'))).toEqual(['KEY']);
  expect(filled('acme.com').variablesUnlike(new WebhookUrl('https://acme.org/?k=old'))).toEqual([]);
  const byHost = WebhookUrl.withSecrets(
    'https://acme.com/',
    ['acme.com'],
    [{ text: 'https://' }, { text: 'acme.com', variable: 'HOST' }, { text: '/' }],
  );
  expect(byHost.variablesUnlike(new WebhookUrl('https://acme.org/'))).toEqual([]);
  expect(new WebhookUrl('https://acme.com/?k=new').variablesUnlike(filled('acme.com'))).toEqual([]);
});

test('a URL compared with one that contains a short secret shows no fingerprint where they differ', () => {
  const live = new WebhookUrl('https://acme.com/former-secret/x');
  const beside = (...secrets: string[]) =>
    live.shownBeside(WebhookUrl.withSecrets(`https://acme.com/${secrets.join('/')}/x`, secrets)).shown;

  expect(beside('a-long-secret')).toMatch(/^https:\/\/acme\.com\/‹[0-9a-f]{8}›\/x$/);
  expect(beside('short')).toBe('https://acme.com/‹hidden›/x');
  expect(beside('a-long-secret', 'short')).toBe('https://acme.com/‹hidden›/x');
});

test('a URL compared with one that contains an empty variable is shown unchanged', () => {
  const live = new WebhookUrl('https://acme.com/former');

  expect(live.shownBeside(WebhookUrl.withSecrets('https://acme.com/', [''])).shown).toBe(
    'https://acme.com/former',
  );
});

test('a URL without hidden parts has no secrets, and secrets of others are redacted in it', () => {
  const url = new WebhookUrl('https://acme.com/token');

  expect(url.secrets()).toEqual([]);
  const redacted = url.redacted((text) => text.replace('token', '***').replace('acme', '+++'));
  expect(redacted).toMatchObject({ shown: 'https://+++.com/***', shownHost: '+++.com' });
  expect(redacted.reveal()).toBe('https://acme.com/token');
});

test('an ordinary value is a secret only together with its key, and the URL with and without its scheme', () => {
  const secrets = (url: string) => [...new WebhookUrl(url).secrets()].sort();

  expect(secrets('https://acme.com/?lang=en')).toEqual(
    ['lang=en', 'https://acme.com/?lang=en', 'acme.com/?lang=en'].sort(),
  );
  expect(secrets('a+b.c-d://acme.com/?x=en')).toContain('acme.com/?x=en');
  // Without a key or without a value there is no pair.
  expect(secrets('https://acme.com/?en')).toEqual(['https://acme.com/?en', 'acme.com/?en'].sort());
  expect(secrets('https://acme.com/#en')).toEqual(['https://acme.com/#en', 'acme.com/#en'].sort());
});
