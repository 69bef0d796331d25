import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { address, deskWith, expectEmptyPlan, fo, hook, warned, warningCodes } from './scene.ts';

const BASE = `version: 1
addresses:
  a:
    name: Acme A
    sid: ${fo(1)}
    studio: Webchat Flow
  b: { name: Acme B, studio: { flow: Webchat Flow, retryCount: 2 } }
environments:
`;
const LIVE = [
  address(1, 'Acme A (staging)', { enabled: false }),
  hook(2, 'Acme B', 'https://bots.example/flex'),
];
const FRESH_A = `      a:\n        name: Acme A (staging)\n        enabled: false\n`;
const FRESH_B = `      b:\n        webhook: https://bots.example/flex\n`;

async function accepted(environments: string) {
  const twilio = await account(LIVE);
  const at = deskWith(twilio, BASE + environments);
  const ended = await at.cli('accept', '-e', 'staging');
  const text = at.text();
  expect(text.startsWith(BASE), text).toBe(true);
  return { twilio, at, ended, codes: warningCodes(ended), text: text.slice(BASE.length) };
}

test.each([
  ['that is empty', '  staging: {} # soon\n', `  staging: # soon\n    addresses:\n${FRESH_A}${FRESH_B}`],
  [
    'that has other keys',
    '  staging:\n    unlisted: report\n  production: {}\n',
    `  staging:\n    unlisted: report\n    addresses:\n${FRESH_A}${FRESH_B}  production: {}\n`,
  ],
  [
    'that has one of the entries',
    '  staging:\n    addresses:\n      a:\n        enabled: true # as yet\n  production: {}\n',
    `  staging:\n    addresses:\n      a:\n        name: Acme A (staging)\n        enabled: false # as yet\n${FRESH_B}  production: {}\n`,
  ],
  [
    'that has lines of the integration',
    '  staging:\n    addresses:\n      b:\n        studio:\n          retryCount: 1 # once\n',
    `  staging:\n    addresses:\n      b:\n        webhook:\n          url: https://bots.example/flex # once\n${FRESH_A}`,
  ],
])('accept writes into the part of the selected environment %s', async (_, before, after) => {
  const { twilio, at, ended, codes, text } = await accepted(before);

  expect([ended.code, codes]).toEqual([0, []]);
  expect(text).toBe(after);
  await expectEmptyPlan(twilio, at, '-e', 'staging');
});

test.each(['  staging: { unlisted: report }\n', '  production: &it { unlisted: report }\n  staging: *it\n'])(
  'accept prints the lines for an environment in braces or with an alias: %j',
  async (environments) => {
    const { text, ended } = await accepted(environments);

    expect(text).toBe(environments);
    expect(warned(ended).map(({ code, remedy }) => [code, ...(remedy.match(/`[^`]+`/g) ?? [])])).toEqual([
      ['FA154', '`name: "Acme A (staging)"`', '`enabled: false`', '`environments.staging.addresses.a`'],
      [
        'FA154',
        '`webhook: { url: "https://bots.example/flex", retryCount: 3 }`',
        '`environments.staging.addresses.b`',
      ],
    ]);
  },
);

test('accept needs a selected environment for a file with environments', async () => {
  const at = deskWith(await account(LIVE), `${BASE}  staging: {}\n`);

  const ended = await at.cli('accept');

  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('error FA130');
});
