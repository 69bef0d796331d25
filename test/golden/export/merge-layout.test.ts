import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addedLines } from '../../export/support/lines.ts';
import { account } from '../../support/account.ts';
import { seedSids } from '../../support/sandbox/index.ts';
import { address, type Desk, deskWith, entry, fo, HEAD, WEBCHAT } from './scene.ts';

const A = `  a: { name: Acme A, studio: Webchat Flow }\n`;
const ADDED = ['', ...entry('acme-b', 2, 'Acme B')];

async function merged(text: string | Buffer): Promise<{ at: Desk; code: number | null; stdout: string }> {
  const twilio = await account([address(1, 'Acme A'), address(2, 'Acme B')]);
  const at = deskWith(twilio, text);
  const { code, stdout } = await at.cli('export', '--merge');
  const plan = await at.cli('plan', '--detailed-exitcode');
  if (code === 0) expect(plan.code, plan.stdout).toBe(0);
  return { at, code, stdout };
}

test.each([
  ['line breaks of Windows', `${HEAD}addresses:\n${A}removed: []\n`.replaceAll('\n', '\r\n')],
  ['no line break at the end', `${HEAD}addresses:\n${A}`.trimEnd()],
  ['a comment at the end, without a line break', `${HEAD}addresses:\n${A}# The end`],
  ['comments at the end', `${HEAD}addresses:\n${A}\n\n# Not ours:\n#   Globex\n\n`],
  ['a comment behind the last entry', `${HEAD}addresses:\n${A.trimEnd()} # ours\nremoved: []\n`],
  ['another part right behind', `${HEAD}addresses:\n${A}removed: []\nscope: ['*']\n`],
  ['another part after a blank line', `${HEAD}addresses:\n${A}\nremoved: []\n`],
  [
    'braces over lines',
    `${HEAD}addresses:\n  a: {\n    name: Acme A,\n    studio: Webchat Flow\n  }\nremoved: []\n`,
  ],
  ['an end of document', `---\n${HEAD}addresses:\n${A}...\n`],
  [
    'text over lines',
    `${HEAD}addresses:\n  a:\n    studio: Webchat Flow\n    name: "Acme\n      A"\nremoved: []\n`,
  ],
  [
    'a block of text',
    `${HEAD}addresses:\n  a:\n    name: Acme A\n    studio: >-\n      Webchat\n      Flow\nremoved: []\n`,
  ],
  [
    'a list in the last entry',
    `${HEAD}addresses:\n  a:\n    name: Acme A\n    studio: Webchat Flow\n    website:\n      - https://a.example\n      - https://b.example\nremoved: []\n`,
  ],
  [
    'a list in the last entry, at the very end',
    `${HEAD}addresses:\n  a:\n    name: Acme A\n    studio: Webchat Flow\n    locale:\n    - en\n`,
  ],
  [
    'anchors and merge keys',
    `${HEAD}defaults: &all { studio: Webchat Flow }\naddresses:\n  a:\n    name: Acme A\n    <<: *all\nremoved: []\n`,
  ],
])('a merge adds lines and keeps all others in a file with %s', async (_, text) => {
  const { at, code, stdout } = await merged(text);

  expect(code, stdout).toBe(0);
  const added = addedLines(text, at.text());
  // Blank lines are not compared: either of two may be the new one.
  expect(added.filter((line) => line !== '')).toEqual(ADDED.slice(1));
  expect(added).toHaveLength(ADDED.length);
});

test('a merge keeps a byte order mark at the start, once', async () => {
  const { at } = await merged(Buffer.from(`\uFEFF${HEAD}addresses:\n${A}`));

  const bytes = readFileSync(join(at.path, 'addresses.yaml'));
  expect(bytes.subarray(0, 10).toString('hex')).toBe('efbbbf76657273696f6e');
  expect(bytes.subarray(3).includes(Buffer.from([0xef, 0xbb, 0xbf]))).toBe(false);
  expect(at.text().replace('\uFEFF', '')).toBe(`${HEAD}addresses:\n${A}${ADDED.join('\n')}\n`);
});

test('a merge adds lines with the line breaks of the file', async () => {
  const { at } = await merged(`${HEAD}addresses:\n${A}`.replaceAll('\n', '\r\n'));

  expect(at.text().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a merge adds lines with the indentation of the file', async () => {
  const { at } = await merged(
    `${HEAD}addresses:\n      a:\n         name: Acme A\n         studio: Webchat Flow\n`,
  );

  expect(at.text()).toContain(
    `\n      acme-b:\n        sid: ${fo(2)}\n        name: Acme B\n        ${WEBCHAT}\n`,
  );
});

test.each([
  ['{}', `addresses: {}\n`, 'addresses:'],
  ['{} with a comment', `addresses: {} # none yet\n`, 'addresses: # none yet'],
  ['{} and nothing behind', `addresses: {}`, 'addresses:'],
  ['spaces in the braces', `addresses:   {   }\nremoved: []\n`, 'addresses:'],
  ['quotes', `"addresses": {}\nremoved: []\n`, '"addresses":'],
])('a merge turns empty addresses into a block: %s', async (_, text, line) => {
  const { at, code, stdout } = await merged(HEAD + text);

  expect(code, stdout).toBe(0);
  const [first, ...rest] = text.split('\n');
  expect(first).toContain('{');
  expect(addedLines(HEAD + [line, ...rest].join('\n'), at.text()).filter((added) => added !== '')).toEqual([
    ...entry('acme-a', 1, 'Acme A'),
    ...entry('acme-b', 2, 'Acme B'),
  ]);
});

test('a merge keeps a comment with the last entry', async () => {
  const text = `${HEAD}addresses:\n  a:\n    name: Acme A\n    studio: Webchat Flow\n    # janitor: true, once the shop has moved\n`;

  const { at } = await merged(text);

  expect(at.text()).toBe(text + ADDED.map((line) => `${line}\n`).join(''));
});

test.each([
  ['addresses in braces', `${HEAD}addresses: { a: { name: Acme A, studio: Webchat Flow } }\n`],
  ['braces over lines', `${HEAD}addresses: {\n}\n`],
  ['JSON', `{ "version": 1, "account": "${seedSids.account}",\n  "addresses": {}\n}\n`],
  ['JSON on one line', `{"version":1,"account":"${seedSids.account}","addresses":{}}`],
])('a merge rejects a file with %s and writes nothing', async (_, text) => {
  const { at, code, stdout } = await merged(text);

  expect(code).toBe(1);
  expect(stdout).toContain('error FA152');
  expect(stdout).not.toContain('FA104');
  expect(at.text()).toBe(text);
});
