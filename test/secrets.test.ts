import { expect, test } from 'vitest';
import { Secrets } from '../src/secrets.ts';

function secretsOf(...texts: string[]): Secrets {
  const secrets = new Secrets();
  for (const text of texts) secrets.add(text);
  return secrets;
}

test('redaction replaces every secret in a text, wherever it is', () => {
  const secrets = secretsOf('alpha-1', 'beta-2');

  expect(secrets.redact('alpha-1, beta-2 and alpha-1')).toBe('***, *** and ***');
  expect(secrets.redact('nothing of them')).toBe('nothing of them');
  expect(secrets.redact('')).toBe('');
});

test('redaction replaces the longest of secrets with the same start and all that overlap', () => {
  const secrets = secretsOf('sk_live_1', 'sk_live_1234', '1234-abcd');

  expect(secrets.redact('sk_live_1 sk_live_1234 sk_live_12')).toBe('*** *** ***2');
  expect(secrets.redact('sk_live_1234-abcd.')).toBe('***.');
});

test('redaction leaves secrets of fewer than four characters', () => {
  expect(secretsOf('abc').redact('abc')).toBe('abc');
});

test.each([
  ['in a URL', encodeURIComponent],
  ['in a URL in small letters', (text: string) => encodeURIComponent(text).toLowerCase()],
  ['in a form', (text: string) => new URLSearchParams({ x: text }).toString().slice(2)],
  ['in JSON', (text: string) => JSON.stringify(text).slice(1, -1)],
  [
    'in JSON with slashes escaped',
    (text: string) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  ],
])('redaction replaces a secret as it is written %s', (_, encode) => {
  const secret = 'p/s "w\\rd"+1';

  expect(secretsOf(secret).redact(`<${encode(secret)}>`)).toBe('<***>');
});

test.each([
  ['with%20space%2Fslash', 'with space/slash'],
  ['with%20space%2Fslash', 'with+space%2Fslash'],
  ['with%20space%2Fslash', 'with+space/slash'],
  ['with%20space%2Fslash', 'with%20space/slash'],
  ['with%20space%2Fslash', 'with%20space%2fslash'],
  ['with%20space%2fslash', 'with%20space%2Fslash'],
  ['with%20space%2Fslash', 'with%2520space%252Fslash'],
  ['p%40ss', 'p@ss'],
  ['p%40ss', 'p%2540ss'],
  ['p@ss', 'p%2540ss'],
  ['a+b%21c', 'a b!c'],
  ['a+b%21c', 'a+b!c'],
  ['half%zz%40encoded', 'half%zz@encoded'],
  ['gr%C3%BC%C3%9Fe', 'grüße'],
])('redaction replaces %s where it is written as %s', (secret, written) => {
  expect(secretsOf(secret).redact(`said: <${written}>`)).toBe('said: <***>');
});

test('redacts with one asterisk per character, so that columns stay the same', () => {
  const secrets = secretsOf('sk_live_1234', '1234-abcd');

  expect(secrets.cover('a sk_live_1234-abcd b')).toBe('a ***************** b');
});

test.each([
  ['12345', []],
  ['true', []],
  ['123456', ['123456']],
])('the runner masks %s as %j', (secret, masks) => {
  expect(secretsOf(secret).values()).toEqual(masks);
});

test('redaction replaces each of thousands of secrets with the same start', () => {
  const texts = Array.from({ length: 5000 }, (_, n) => `sk_live_${n}_${'x'.repeat(n % 50)}!`);
  const secrets = secretsOf(...texts);

  expect(secrets.redact(texts.join(' '))).toBe(texts.map(() => '***').join(' '));
  expect(secrets.redact('sk_live_5000_!')).toBe('sk_live_5000_!');
});

test.each([
  ['an auth token', '0123456789abcdef0123456789abcdef'],
  ['a token of GitHub', 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'],
  ['a Basic credential', Buffer.from(`AC${'1'.repeat(32)}:tok3n`).toString('base64')],
  ['an API key in a query', 'key=sk_live_4eC39HqLyjWDarjtT1zdp7dc'],
])('redaction of finished text replaces %s', (_, secret) => {
  expect(secretsOf(secret).redactTokens(`said: ${secret}.`)).toBe('said: ***.');
});

test.each([
  'update',
  'twilio-flex-addresses',
  'tenant.bots.example.com:8443',
  'https://github.com/acme/sites/actions/runs/4711',
  `FO${'0'.repeat(31)}a`,
  `AC5a4d0b0c0000000000000000000f1e80`,
  'a8f2869e3437a01902c903ab',
  '4ead'.repeat(10),
  'ab12'.repeat(16),
])('redaction of finished text leaves %s, which may be ours', (secret) => {
  expect(secretsOf(secret).redactTokens(`said: ${secret}.`)).toBe(`said: ${secret}.`);
});
