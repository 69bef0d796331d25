import { expect, test } from 'vitest';
import { addedLines } from '../../export/support/lines.ts';
import { account } from '../../support/account.ts';
import { seedSids } from '../../support/sandbox/index.ts';
import { address, deskWith, entry, expectEmptyPlan, fo, warningCodes } from './scene.ts';

const BASE = `version: 1
defaults: { studio: Webchat Flow }
addresses:
  a: { name: Acme A }
`;
const LIVE = [address(1, 'Acme A'), address(2, 'Acme B')];

/** An entry, indented by two more levels. */
const nested = (lines: readonly string[]) => lines.map((line) => `    ${line}`);
const ADDED = ['', ...nested(entry('acme-b', 2, 'Acme B'))];

test.each([
  [
    'that has addresses',
    `environments:\n  staging:\n    addresses:\n      a: { sid: ${fo(1)} }\n  production: {}\n`,
    ADDED,
  ],
  [
    'that has none',
    'environments:\n  production: {}\n  staging:\n    unlisted: report\n',
    ['    addresses:', ...ADDED],
  ],
  [
    'of one list',
    `environments:\n  staging:\n    ignore:\n      - Nobody\n  production: {}\n`,
    ['    addresses:', ...ADDED],
  ],
  [
    'with a list that is not indented',
    `environments:\n  staging:\n    ignore:\n    - Nobody\n`,
    ['    addresses:', ...ADDED],
  ],
])('a merge adds entries to the selected environment: %s', async (_, environments, added) => {
  const twilio = await account(LIVE);
  const at = deskWith(twilio, BASE + environments);

  const merged = await at.cli('export', '--merge', '-e', 'staging');

  expect(merged.code, merged.stdout).toBe(0);
  expect(addedLines(BASE + environments, at.text())).toEqual(added);
  await expectEmptyPlan(twilio, at, '-e', 'staging');
});

test('a merge turns an empty environment into a block', async () => {
  const twilio = await account(LIVE);
  const at = deskWith(twilio, `${BASE}environments:\n  production: {}\n  staging: {} # soon\n`);

  await at.cli('export', '--merge', '-e', 'staging');

  expect(addedLines(`${BASE}environments:\n  production: {}\n  staging: # soon\n`, at.text())).toEqual([
    '    addresses:',
    ...ADDED,
  ]);
  await expectEmptyPlan(twilio, at, '-e', 'staging');
});

test('a merge respects defaults and lists of the environment', async () => {
  const environments = `environments:
  staging:
    account: ${seedSids.account}
    ignore: [Acme C]
    defaults: { janitor: true }
    addresses:
      a: { janitor: false }
`;
  const twilio = await account([
    ...LIVE,
    address(3, 'Acme C'),
    address(4, 'Acme D', { janitor_enabled: true }),
  ]);
  const at = deskWith(twilio, BASE + environments);

  await at.cli('export', '--merge', '-e', 'staging');

  expect(addedLines(BASE + environments, at.text())).toEqual([
    ...ADDED,
    '        janitor: false',
    '',
    ...nested(entry('acme-d', 4, 'Acme D')),
  ]);
  await expectEmptyPlan(twilio, at, '-e', 'staging');
});

test('a merge keeps the key of an entry that the environment leaves out', async () => {
  const environments = `environments:\n  staging:\n    addresses:\n      acme-b: null # not here\n`;
  const base = `${BASE}  acme-b: { name: Acme B of production }\n`;
  const twilio = await account(LIVE);
  const at = deskWith(twilio, base + environments);

  const merged = await at.cli('export', '--merge', '-e', 'staging');

  expect(warningCodes(merged)).toEqual([]);
  expect(addedLines(base + environments, at.text())).toEqual([
    '',
    ...nested(entry('acme-b-000002', 2, 'Acme B')),
  ]);
});

test('a merge into a file with environments needs a selected environment', async () => {
  const text = `${BASE}environments:\n  staging: {}\n`;
  const at = deskWith(await account(LIVE), text);

  const merged = await at.cli('export', '--merge');

  expect(merged.code).toBe(1);
  expect(merged.stdout).toContain('error FA130');
  expect(at.text()).toBe(text);
});

test.each([
  ['environments: { staging: {} }\n'],
  ['environments:\n  staging: { unlisted: report }\n'],
  ['environments:\n  staging: { addresses: {} }\n'],
  ['environments:\n  staging: &it { unlisted: report }\n  production: *it\n'],
])('a merge cannot add to an environment in braces: %j', async (environments) => {
  const at = deskWith(await account(LIVE), BASE + environments);

  const merged = await at.cli('export', '--merge', '-e', 'staging');

  expect(merged.code).toBe(1);
  expect(merged.stdout).toContain('error FA152');
  expect(at.text()).toBe(BASE + environments);
});
