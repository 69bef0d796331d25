import { expect, test } from 'vitest';
import { FLEX_FLOW } from '../../src/address/flex-flow/kind.ts';
import { entryParts } from '../../src/file/entry-parts.ts';

/** `path: numbers` of each part. */
const numbers = (text: string, key: string, environment?: string) =>
  entryParts(FLEX_FLOW, text, key, environment).map(
    ({ path, lines }) => `${path}: ${lines.map(({ line }) => line).join(' ')}`,
  );

const linesOf = (text: string, key: string) =>
  entryParts(FLEX_FLOW, text, key, undefined).flatMap(({ lines }) => lines.map((one) => one.text));

const FILE = `version: 1
defaults:
  janitor: true # all of them
  longLived: false
  studio: { flow: WebChat EN }
addresses:
  # The first.
  a:
    name: Acme A
    # where to
    studio:
      flow: WebChat DE

    longLived: true
  # The second.
  b: { webhook: "https://b.example/" }
  c: {}
environments:
  staging:
    defaults: { janitor: false }
    addresses:
      a: { sid: FO00000000000000000000000000000001 }
`;

test('an entry has its own lines up to its last value, and the defaults that it does not replace', () => {
  expect(numbers(FILE, 'a')).toEqual(['addresses.a: 8 9 10 11 12 13 14', 'defaults: 3 5']);
});

test('the defaults of another integration do not count', () => {
  expect(numbers(FILE, 'b')).toEqual(['addresses.b: 16', 'defaults: 3 4']);
});

test('an environment adds its part of the entry and its defaults, which replace those of the file', () => {
  expect(numbers(FILE, 'a', 'staging')).toEqual([
    'addresses.a: 8 9 10 11 12 13 14',
    'environments.staging.addresses.a: 22',
    'defaults: 5',
    'environments.staging.defaults: 20',
  ]);
});

test('the lines that aliases and << refer to are parts of the entry', () => {
  const text = `version: 1
addresses:
  a: &a
    name: Acme A
    studio: &flow { flow: WebChat EN }
  b:
    <<: *a
    name: Acme B
`;
  expect(numbers(text, 'b')).toEqual(['addresses.b: 6 7 8', '&a: 4 5']);
});

test('an anchor that is defined twice refers to the value above each alias', () => {
  const text = `version: 1
addresses:
  a:
    name: &x Acme A
    was: *x
    studio: &x WebChat EN
  b:
    studio: *x
`;
  expect(numbers(text, 'b')).toEqual(['addresses.b: 7 8', '&x: 6']);
});

test('finds an entry that << merges with the whole mapping', () => {
  const text = `version: 1
addresses: &all
  a: { studio: WebChat EN }
environments:
  x: { account: AC00000000000000000000000000000001, addresses: { <<: *all } }
`;
  expect(numbers(text, 'a', 'x')).toEqual(['addresses.a: 3', 'environments.x.addresses.a: 3']);
});

test.each([
  [
    'on its line',
    '  a: { webhook: "https://u:pw@a.example/?key=s3cret" }',
    '  a: { webhook: "https://****@a.example/?key=******" }',
  ],
])('secrets of a URL %s are asterisks', (_, line, shown) => {
  expect(linesOf(`version: 1\naddresses:\n${line}\n`, 'a')).toEqual([shown]);
});

test('hides all lines but the first of a URL that spans several lines', () => {
  const text = `version: 1
addresses:
  a:
    webhook: "https://a.example/flex?key=s3c\\
      ret"
    enabled: false
`;
  expect(linesOf(text, 'a').join('\n')).toBe(`  a:
    webhook: "https://a.example/flex?key=****
      ****
    enabled: false`);
});

test('the lines of a file with Windows line ends do not include them', () => {
  expect(linesOf('version: 1\r\naddresses:\r\n  a:\r\n    studio: X\r\n', 'a')).toEqual([
    '  a:',
    '    studio: X',
  ]);
});
