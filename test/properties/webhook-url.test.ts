import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, WebhookUrl } from '../../src/address/webhook-url.ts';
import { fillVariables } from '../../src/file/variables.ts';
import { holds } from './support/check.ts';

/** Text that stands nowhere by accident. */
const token = fc.stringMatching(/^[g-z]{8}$/);
const tokens = fc.uniqueArray(token, { minLength: 6, maxLength: 6 });

/** All of these begin a web address, as `new URL` reads it. */
const start = fc.constantFrom(
  'https://',
  'HTTPS://',
  'http://',
  'https:',
  'https:/',
  'https:///',
  'https:\\\\',
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** A URL with a secret wherever a URL may hold one, and those secrets. */
const withSecrets = fc
  .record({
    start,
    tokens,
    host: fc.constantFrom('bots.example', 'bots.example:8443', '[::1]'),
    path: pathText(),
  })
  .chain(({ start, tokens: [user = '', password = '', value = '', bare = '', fragment = ''], host, path }) =>
    fc
      .record({
        user: optional(
          fc.constantFrom(`${user}:${password}@`, `${user}@`, `:${password}@`, `${user}@${password}@`),
        ),
        query: optional(
          fc.constantFrom(
            `?k=${value}`,
            `?k=${value}&${bare}`,
            `?${bare}`,
            `?&&k==${value}`,
            `?k=a&k=${value}`,
          ),
        ),
        fragment: optional(fc.constant(`#${fragment}`)),
      })
      .map((parts) => ({
        url: [start, parts.user, host, path, parts.query, parts.fragment].join(''),
        secrets: [user, password, value, bare, fragment],
      })),
  );

function pathText(): fc.Arbitrary<string> {
  return fc.constantFrom('', '/', '/flex', '/flex//a', '/é/%20', '/@a', '/a:b@c', '/a;b=c', '/*');
}

const shownIn = (text: string, secrets: readonly string[]) =>
  secrets.filter((secret) => text.includes(secret));

test('user info, query values and fragments appear in no text form of a webhook URL', async () => {
  await holds(withSecrets, 500, ({ url, secrets }) => {
    const webhook = new WebhookUrl(url);
    const texts = [
      webhook.shown,
      webhook.shownHost,
      `${webhook}`,
      JSON.stringify({ webhook }),
      inspect(webhook),
    ];

    expect(shownIn(texts.join('\n'), secrets)).toEqual([]);
    expect(webhook.reveal()).toBe(url);
  });
});

/** What people fill in: a key, a path of several parts, a host, a whole query. */
const filledIn = tokens.chain(([a = '', b = '', c = '']) =>
  fc.constantFrom(
    a,
    `${a}/${b}`,
    `${a}/${b}/${c}`,
    `${a}.example`,
    `${a}.example/${b}`,
    `k=${a}&l=${b}`,
    `${a}?k=${b}`,
    `${a}:${b}@${c}`,
  ),
);

const template = fc.constantFrom(
  ...[
    `https://bots.example/\${V}`,
    `https://bots.example/services/\${V}/flex`,
    `https://\${V}/flex`,
    `https://bots.example/?\${V}`,
  ],
  ...[`https://bots.example/?k=\${V}`, `https://bots.example/flex-\${V}`, `https://bots.example/\${V}-flex`],
  ...[
    `https://\${V}.example/`,
    `https://\${V}@bots.example/`,
    `https://bots.example/?\${V}=1`,
    `https://bots.example/#\${V}`,
  ],
  ...[`https://bots.example/\${V}?k=\${V}`, `https://eu-\${V}`, `https://bots.example/\${V}\${V}`],
);

/** The parts of a value that somebody would know again. */
const partsOf = (value: string) => value.match(/[g-z]{8}/g) ?? [];

test('no value of a variable appears in a webhook URL', async () => {
  await holds(fc.tuple(template, filledIn), 300, ([text, value]) => {
    const { text: url, values } = fillVariables(text, { V: value });
    const webhook = WebhookUrl.withSecrets(url, values);

    expect(shownIn(`${webhook.shown}\n${webhook.shownHost}`, partsOf(value))).toEqual([]);
  });
});

test('no former value of a variable appears in the live URL after the value changed', async () => {
  await holds(fc.tuple(template, filledIn, filledIn), 300, ([text, former, value]) => {
    const filled = fillVariables(text, { V: value });
    const wanted = WebhookUrl.withSecrets(filled.text, filled.values);
    const live = new WebhookUrl(fillVariables(text, { V: former }).text);

    const { shown, shownHost } = live.shownBeside(wanted);
    expect(shownIn(`${shown}\n${shownHost}`, partsOf(former))).toEqual([]);
  });
});

test('different URLs are shown differently', async () => {
  const pair = fc.uniqueArray(withSecrets, { minLength: 2, maxLength: 2, selector: ({ url }) => url });
  await holds(pair, 300, ([one, other]) => {
    expect(new WebhookUrl(one?.url ?? '').shown).not.toBe(new WebhookUrl(other?.url ?? '').shown);
  });
});

test('a fingerprint depends only on its text and reveals nothing of it', async () => {
  await holds(
    fc.uniqueArray(fc.string({ unit: 'binary', minLength: 12 }), { minLength: 2, maxLength: 2 }),
    300,
    ([one = '', other = '']) => {
      expect(fingerprint(one)).toMatch(/^‹[0-9a-f]{8}›$/);
      expect(fingerprint(one)).not.toBe(fingerprint(other));
    },
  );
});
