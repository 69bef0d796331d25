import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { address, deskWith, fo, warned, warningCodes } from './scene.ts';

const BASE = `version: 1
defaults: { studio: Webchat Flow }
addresses:
  a:
    name: Acme A
  b: { name: Acme B }
  c: { name: Acme C }
`;
const LIVE = [address(1, 'Acme A'), address(2, 'Acme B'), address(3, 'Acme C')];

async function pinned(environments: string) {
  const at = deskWith(await account(LIVE), `${BASE}environments:\n${environments}`);
  const ended = await at.cli('pin', '-e', 'staging');
  return {
    ...ended,
    codes: warningCodes(ended),
    reported: warned(ended),
    text: at.text().replace(`${BASE}environments:\n`, ''),
  };
}

const a = `      a:\n        sid: ${fo(1)}\n`;
const b = `      b:\n        sid: ${fo(2)}\n`;
const c = `      c:\n        sid: ${fo(3)}\n`;

test.each([
  [
    'that has none of them',
    '  staging:\n    unlisted: report\n  production: {}\n',
    `  staging:\n    unlisted: report\n    addresses:\n${a}${b}${c}  production: {}\n`,
  ],
  [
    'that has some of them',
    '  staging:\n    addresses:\n      # ours\n      b: # this one\n        janitor: true\n  production: {}\n',
    `  staging:\n    addresses:\n      # ours\n      b: # this one\n        sid: ${fo(2)}\n        janitor: true\n${a}${c}  production: {}\n`,
  ],
  [
    'that leaves one out',
    '  staging:\n    addresses:\n      b: null\n      c: # not here either\n',
    `  staging:\n    addresses:\n      b: null\n      c: # not here either\n${a}`,
  ],
  ['that is empty', '  staging: {} # soon\n', `  staging: # soon\n    addresses:\n${a}${b}${c}`],
  [
    'whose addresses are empty',
    '  staging:\n    addresses: {}\n    unlisted: report\n',
    `  staging:\n    addresses:\n${a}${b}${c}    unlisted: report\n`,
  ],
  [
    'that ends in a list',
    '  staging:\n    ignore:\n      - Nobody\n  production: {}\n',
    `  staging:\n    ignore:\n      - Nobody\n    addresses:\n${a}${b}${c}  production: {}\n`,
  ],
  [
    'whose last entry ends in a list',
    '  staging:\n    addresses:\n      b:\n        locale:\n          - en\n          - de\n  production: {}\n',
    `  staging:\n    addresses:\n      b:\n        sid: ${fo(2)}\n        locale:\n          - en\n          - de\n${a}${c}  production: {}\n`,
  ],
])('pin writes SIDs under the selected environment: %s', async (_, before, after) => {
  const { code, codes, text, stdout } = await pinned(before);

  expect([code, codes], stdout).toEqual([0, []]);
  expect(text).toBe(after);
});

test('pin skips an entry that is pinned for all environments', async () => {
  const text = BASE.replace('    name: Acme A\n', `    sid: ${fo(1)}\n$&`);
  const at = deskWith(await account(LIVE), `${text}environments:\n  staging: {}\n`);

  await at.cli('pin', '-e', 'staging');

  expect(at.text()).toBe(`${text}environments:\n  staging:\n    addresses:\n${b}${c}`);
});

test('pin writes the SIDs of each environment once', async () => {
  const [here, there] = [await account(LIVE), await account([address(9, 'Acme A')])];
  const file = `${BASE}environments:\n  production: {}\n  staging: {}\n`;
  const at = deskWith(here, file);
  await at.cli('pin', '-e', 'production');
  await at.cli('pin', '-e', 'production');
  const beyond = deskWith(there, at.text());

  await beyond.cli('pin', '-e', 'staging');
  const again = await beyond.cli('pin', '-e', 'staging');

  expect(again.stdout).toBe('Nothing to write.\n');
  expect(beyond.text()).toBe(
    `${BASE}environments:\n  production:\n    addresses:\n${a}${b}${c}  staging:\n    addresses:\n      a:\n        sid: ${fo(9)}\n`,
  );
});

test.each([
  '  staging: { unlisted: report }\n',
  '  staging: { addresses: {} }\n',
  '  staging:\n    addresses: { b: {} }\n',
  '  production: &it { unlisted: report }\n  staging: *it\n',
])('pin leaves an environment in braces or with an alias as it is: %j', async (environments) => {
  const { code, reported, text, stdout } = await pinned(environments);

  expect(code, stdout).toBe(0);
  expect(reported.map(({ remedy }) => /`sid: (\w+)`/.exec(remedy)?.[1]).sort()).toEqual([
    fo(1),
    fo(2),
    fo(3),
  ]);
  expect(text).toBe(environments);
});

test('pin skips entries in braces under the environment and pins the others', async () => {
  const environments = '  staging:\n    addresses:\n      a: {}\n      b: { janitor: true }\n';

  const { code, reported, text } = await pinned(environments);

  expect(code).toBe(0);
  expect(reported).toMatchObject(
    [1, 2].map((n) => ({ code: 'FA153', remedy: expect.stringContaining(`\`sid: ${fo(n)}\``) })),
  );
  expect(text).toBe(environments + c);
});

test('pin needs a selected environment for a file with environments', async () => {
  const text = `${BASE}environments:\n  staging: {}\n`;
  const at = deskWith(await account(LIVE), text);

  const ended = await at.cli('pin');

  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('error FA130');
  expect(at.text()).toBe(text);
});
