import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { seedSids } from '../../support/sandbox/index.ts';
import { address, deskWith, fo, HEAD, warned } from './scene.ts';

const LIVE = [address(1, 'Acme A'), address(2, 'Acme B')];
const ENTRIES = `addresses:\n  a:\n    name: Acme A\n    studio: Webchat Flow\n  b:\n    name: Acme B\n    studio: Webchat Flow\n`;
const lineA = (indentation: string) => `${indentation}sid: ${fo(1)}\n`;
const lineB = (indentation: string) => `${indentation}sid: ${fo(2)}\n`;

async function pinned(text: string | Buffer) {
  const at = deskWith(await account(LIVE), text);
  const { code, stdout } = await at.cli('pin');
  return { at, code, stdout, reported: warned({ stdout }) };
}

/** The warning that an entry is not pinned, with the line to add by hand. */
const unpinned = (n: number) => ({ code: 'FA153', remedy: expect.stringContaining(`\`sid: ${fo(n)}\``) });

const four = '    ';

test.each([
  [
    'in the usual layout',
    ENTRIES,
    ENTRIES.replace('  a:\n', `$&${lineA(four)}`).replace('  b:\n', `$&${lineB(four)}`),
  ],
  [
    'with deep indentation',
    ENTRIES.replaceAll('  ', '      '),
    ENTRIES.replaceAll('  ', '      ')
      .replace(' a:\n', `$&${lineA('            ')}`)
      .replace(' b:\n', `$&${lineB('            ')}`),
  ],
  [
    'with quoted and spaced keys',
    ENTRIES.replace('  a:', '  "a"  :').replace('  b:', "  'b' :"),
    ENTRIES.replace('  a:\n', `  "a"  :\n${lineA(four)}`).replace('  b:\n', `  'b' :\n${lineB(four)}`),
  ],
  [
    'with comments all around',
    ENTRIES.replace('  a:\n', '  # before\n  a: # at\n    # after\n\n'),
    ENTRIES.replace('  a:\n', `  # before\n  a: # at\n${lineA(four)}    # after\n\n`).replace(
      '  b:\n',
      `$&${lineB(four)}`,
    ),
  ],
  [
    'with an anchor and a merge key',
    `addresses:\n  a: &a\n    name: Acme A\n    studio: Webchat Flow\n  b:\n    <<: *a\n    name: Acme B\n`,
    `addresses:\n  a: &a\n${lineA(four)}    name: Acme A\n    studio: Webchat Flow\n  b:\n${lineB(four)}    <<: *a\n    name: Acme B\n`,
  ],
  [
    'with a list and a block of text',
    ENTRIES.replace('  b:\n', '    website:\n    - https://a.example\n$&').replace(
      'name: Acme B',
      'name: |-\n      Acme B',
    ),
    ENTRIES.replace('  a:\n', `$&${lineA(four)}`)
      .replace('  b:\n', `    website:\n    - https://a.example\n$&${lineB(four)}`)
      .replace('name: Acme B', 'name: |-\n      Acme B'),
  ],
  [
    'with an end of document, and nothing behind it',
    `${ENTRIES}...`,
    `${ENTRIES.replace('  a:\n', `$&${lineA(four)}`).replace('  b:\n', `$&${lineB(four)}`)}...`,
  ],
])('pin keeps every line of a file %s', async (_, before, after) => {
  const { at, code, reported } = await pinned(HEAD + before);

  expect([code, reported]).toEqual([0, []]);
  expect(at.text()).toBe(HEAD + after);
});

test('pin adds lines with the line breaks of the file and changes no other line', async () => {
  const { at } = await pinned((HEAD + ENTRIES).replaceAll('\n', '\r\n').trimEnd());

  const after = ENTRIES.replace('  a:\n', `$&${lineA(four)}`).replace('  b:\n', `$&${lineB(four)}`);
  expect(at.text()).toBe((HEAD + after).replaceAll('\n', '\r\n').trimEnd());
});

test('pin keeps a byte order mark', async () => {
  const { at } = await pinned(Buffer.from(`\uFEFF${HEAD}${ENTRIES}`));

  const bytes = readFileSync(join(at.path, 'addresses.yaml'));
  const after = ENTRIES.replace('  a:\n', `$&${lineA(four)}`).replace('  b:\n', `$&${lineB(four)}`);
  expect(bytes.equals(Buffer.from(`\uFEFF${HEAD}${after}`))).toBe(true);
});

test.each([
  ['braces', 'a: { name: Acme A, studio: Webchat Flow }'],
  ['braces over lines', 'a: {\n    name: Acme A,\n    studio: Webchat Flow }'],
  ['a key in long form', '? a\n  : name: Acme A\n    studio: Webchat Flow'],
  ['an anchor on a line of its own', 'a:\n    &a\n    name: Acme A\n    studio: Webchat Flow'],
  ['a tag on a line of its own', 'a:\n    !!map\n    name: Acme A\n    studio: Webchat Flow'],
])('pin skips an entry with %s and pins the others', async (_, entry) => {
  const text = `${HEAD}addresses:\n  ${entry}\n  b:\n    name: Acme B\n    studio: Webchat Flow\n`;

  const { at, code, reported, stdout } = await pinned(text);

  expect(code, stdout).toBe(0);
  expect(reported).toMatchObject([{ ...unpinned(1), message: expect.stringMatching(/\ba\b/) }]);
  expect(at.text()).toBe(text.replace('  b:\n', `$&${lineB(four)}`));
});

test('pin skips an entry whose values another entry merges', async () => {
  const text = `${HEAD}addresses:
  a: &a
    name: Acme A
    studio: Webchat Flow
  new:
    <<: *a
    name: Acme New
  b:
    name: Acme B
    studio: Webchat Flow
`;

  const { at, code, reported, stdout } = await pinned(text);

  expect(code, stdout).toBe(0);
  expect(reported).toMatchObject([unpinned(1)]);
  expect(at.text()).toBe(text.replace('  b:\n', `$&${lineB(four)}`));
});

test('pin skips an entry that is an alias', async () => {
  const text = `version: 1
addresses: {}
environments:
  production:
    addresses:
      a: &a
        name: Acme A
        studio: Webchat Flow
  staging:
    addresses:
      a: *a
`;
  const at = deskWith(await account(LIVE), text);

  const ended = await at.cli('pin', '-e', 'staging');

  expect(ended.code).toBe(0);
  expect(warned(ended)).toMatchObject([unpinned(1)]);
  expect(at.text()).toBe(text);
});

test('pin leaves a JSON file as it is', async () => {
  const text = `{"version":1,"account":"${seedSids.account}","addresses":{"a":{"name":"Acme A","studio":"Webchat Flow"}}}`;

  const { at, code, reported } = await pinned(text);

  expect(code).toBe(0);
  expect(reported).toMatchObject([unpinned(1)]);
  expect(at.text()).toBe(text);
});
