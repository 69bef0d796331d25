import { expect, test } from 'vitest';
import { problemsOf } from './support.ts';

/** Code and place of each problem, in the order in which they are reported. */
const inShort = (problems: readonly string[]) =>
  problems.map((problem) => problem.replace(/^\S+ (FA\d+) .*?addresses\.yaml:(\d+:\d+).*$/, '$1 $2'));

test('problems of schema and meaning are reported at once, in the order of their lines', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'scope: ["Acme*"]',
      'removed: [Acme Old]',
      'addresses:',
      '  a: { name: Acme A, studo: EN }',
      '  b: { name: Acme B, studio: FO5a4d0b0c00000000000000000000f001 }',
      '  c: { name: Acme B, studio: { flow: EN, retryCount: 9 } }',
      '  d: { name: Acme B, studio: EN, enabled: nope }',
      '  e: { name: Acme B, studio: EN, locale: en_US }',
      '  f: { name: Globex, studio: EN }',
      '  g: { name: Acme Old, studio: EN }',
      `  h: { name: Acme H, webhook: "https://a.com/\${NOT_SET}" }`,
      '  i: { name: "Acme I ", webhook: "http://a.com/" }',
    ].join('\n'),
  );

  expect(inShort(problems)).toEqual([
    'FA110 5:22',
    'FA128 6:30',
    'FA121 7:14',
    'FA113 7:54',
    'FA121 8:14',
    'FA112 8:43',
    'FA121 9:14',
    'FA132 9:42',
    'FA126 10:14',
    'FA125 11:3',
    'FA127 13:14',
    // Warnings: errors come first.
    'FA129 12:31',
    'FA134 13:34',
  ]);
});

test.each([
  ['a wrong word among the settings', 'unlisted: keep', 'FA113 2:11'],
  ['a wrong account', 'account: AC1', 'FA113 2:10'],
  ['an unknown key', 'colour: red', 'FA110 2:1'],
  ['a duplicate key', 'version: 1', 'FA105 2:1'],
])('%s does not hide other problems of the entries', async (_, line, reported) => {
  const problems = await problemsOf(
    [
      'version: 1',
      line,
      'addresses:',
      '  a: { name: Acme, studio: FO5a4d0b0c00000000000000000000f001 }',
      '  b: { name: Acme, studio: EN }',
    ].join('\n'),
  );

  expect(inShort(problems)).toEqual([reported, 'FA128 4:28', 'FA121 5:14']);
});

test('an unknown environment does not hide problems of the entries', async () => {
  const problems = await problemsOf(
    ['version: 1', 'addresses:', '  a: { name: " Acme", studio: EN }', 'environments: { staging: {} }'].join(
      '\n',
    ),
    { environment: 'stagin' },
  );

  expect(inShort(problems)).toEqual(['FA127 3:14', 'FA130 4:1']);
});

test('problems of one line are sorted by column', async () => {
  const problems = await problemsOf(
    'version: 1\naddresses: { a: { foo: 1, studio: 1, bar: 1 }, b: { baz: 1, studio: EN } }\n',
  );

  expect(inShort(problems)).toEqual(['FA110 2:19', 'FA112 2:35', 'FA110 2:38', 'FA110 2:53']);
});

test('a problem of an entry neither hides its other problems nor adds further ones', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      'scope: ["Acme*"]',
      'addresses:',
      '  a: { name: "Acme ", studio: EN, colour: red }',
      '  b: { name: Globex, webook: "https://a.com" }',
      `  c: { name: Acme, sid: FO1, webhook: { url: "https://a.com/\${NOT_SET}", retryCount: 9 } }`,
      '  d: { name: Acme, sid: FO1, studio: { flwo: EN } }',
      '  e: { name: 1, studio: FO5a4d0b0c00000000000000000000f001, locale: [en_US, ""] }',
      '  f: { name: Acme F, studio: FO5a4d0b0c00000000000000000000f001, locale: [en_US, ""] }',
    ].join('\n'),
  );

  expect(inShort(problems)).toEqual([
    'FA127 4:14',
    'FA110 4:35',
    'FA126 5:14',
    'FA110 5:22',
    'FA113 6:25',
    'FA113 6:86',
    'FA121 7:14',
    'FA113 7:25',
    'FA110 7:40',
    'FA112 8:14',
    'FA113 8:77',
    'FA128 9:30',
    'FA132 9:75',
    'FA113 9:82',
    // A warning: errors come first.
    'FA129 6:46',
  ]);
});

test.each([
  ['a website', 'website: [https://a.com, https://a.com]', '"https://a.com"', 45],
  ['a locale', 'website: https://a.com, locale: [de, DE]', '"https://a.com"', 29],
])('rejects %s that one entry lists twice', async (_, sites, what, column) => {
  expect(await problemsOf(`version: 1\naddresses:\n  a: { studio: EN, ${sites} }\n`)).toEqual([
    `error FA122 addresses.a addresses.yaml:3:${column} ${what}`,
  ]);
});
