import { expect, test } from 'vitest';
import { problemsOf } from './support.ts';

test('rejects __proto__ as a key of the file and of an entry, and as the key of an entry', async () => {
  const problems = await problemsOf(
    [
      'version: 1',
      '__proto__: { unlisted: delete }',
      'addresses:',
      '  __proto__: { studio: Web }',
      '  acme: { studio: Web, __proto__: { enabled: false } }',
    ].join('\n'),
  );

  expect(problems).toEqual([
    `error FA110 __proto__ addresses.yaml:2:1 "__proto__"`,
    `error FA113 addresses.__proto__ addresses.yaml:4:3 "__proto__"`,
    `error FA110 addresses.acme.__proto__ addresses.yaml:5:24 "__proto__"`,
  ]);
});

test.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])('%s is an unknown key', async (key) => {
  const problems = await problemsOf(`version: 1\n${key}: 1\naddresses: {}\n`);

  expect(problems).toEqual([`error FA110 ${key} addresses.yaml:2:1 "${key}"`]);
});

test('an entry may have the key constructor', async () => {
  expect(await problemsOf('version: 1\naddresses: { constructor: { studio: Web } }\n')).toEqual([]);
});

test('rejects an environment called __proto__', async () => {
  const problems = await problemsOf('version: 1\naddresses: {}\nenvironments: { __proto__: {} }\n');

  expect(problems).toEqual(['error FA113 environments.__proto__ addresses.yaml:3:17 "__proto__"']);
});

test.each([
  ['an upper-case letter', 'Acme', 'Acme'],
  ['a space', '"acme en"', 'acme en'],
  ['a leading dot', '.acme', '.acme'],
  ['letters of other scripts', 'ключ', 'ключ'],
  ['a line break', '"acme\\nen"', 'acme\\nen'],
])('rejects a key with %s', async (_, written, shown) => {
  const problems = await problemsOf(`version: 1\naddresses:\n  ${written}: { studio: Web }\n`);

  expect(problems).toEqual([`error FA113 addresses.${shown} addresses.yaml:3:3 "${shown}"`]);
});

test('a key may have at most 128 characters', async () => {
  const key = (length: number) => `version: 1\naddresses:\n  ${'a'.repeat(length)}: { studio: Web }\n`;

  expect(await problemsOf(key(128))).toEqual([]);
  expect(await problemsOf(key(129))).toHaveLength(1);
});

test('rejects a list as a key', async () => {
  const problems = await problemsOf('version: 1\naddresses:\n  ? [acme]\n  : { studio: Web }\n');

  expect(problems).toEqual(['error FA112 addresses addresses.yaml:3:5']);
});
