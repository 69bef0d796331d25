import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { rowsOf } from '../../support/sandbox/index.ts';
import { deskWith, expectEmptyPlan, HEAD, KIND, row, sidOf, warned } from './scene.ts';

const LIVE = [row(1, 'Acme A'), row(2, 'Acme Old'), row(3, 'c'), row(4, 'Other')];
const MINE = `# Ours. Ask #web-chat before you change it.
${HEAD}
addresses:
  a:    # the first
    # Its name is old.
    name:   'Acme A'

    studio: Webchat Flow
  b:
    studio: Webchat Flow
    name: Acme B
    was: Acme Old
  c:
    studio: Webchat Flow # as ever
  d:
    sid: ${sidOf(4)}
    name: Other
    studio: Webchat Flow
  new:
    studio: Webchat Flow
${KIND.newLine(9)}# The end
`;
const PINNED = MINE.replace('  a:    # the first\n', `$&    sid: ${sidOf(1)}\n`)
  .replace('  b:\n', `$&    sid: ${sidOf(2)}\n`)
  .replace('  c:\n', `$&    sid: ${sidOf(3)}\n`);

test('pin writes the sid of each claimed address and changes no other byte', async () => {
  const twilio = await account(LIVE);
  const at = deskWith(twilio, MINE);
  chmodSync(join(at.path, 'addresses.yaml'), 0o600);

  const pinned = await at.cli('pin');

  expect(pinned).toMatchObject({ code: 0, stdout: 'Wrote 3 sids into addresses.yaml.\n', stderr: '' });
  expect(at.text()).toBe(PINNED);
  expect(at.files()).toEqual(['addresses.yaml']);
  expect(statSync(join(at.path, 'addresses.yaml')).mode & 0o777).toBe(0o600);
  expect(twilio.writes()).toEqual([]);
});

test('a second pin writes nothing', async () => {
  const at = deskWith(await account(LIVE), MINE);
  await at.cli('pin');

  const again = await at.cli('pin');

  expect(again).toMatchObject({ code: 0, stdout: 'Nothing to write.\n' });
  expect(at.text()).toBe(PINNED);
});

test('a plan is the same before and after pin', async () => {
  const at = deskWith(await account(LIVE), MINE);
  const [before] = [await at.cli('plan')];
  await at.cli('pin');

  const after = await at.cli('plan');

  expect(before.stdout).toContain('Plan: 1 to update, 1 to create; ');
  expect(after.stdout).toBe(before.stdout);
});

test('a rename in the console of a pinned address becomes an update', async () => {
  const twilio = await account([row(1, 'Acme A')]);
  const at = deskWith(
    twilio,
    `${HEAD}unlisted: delete\naddresses:\n  a:\n    name: Acme A\n    studio: Webchat Flow\n`,
  );
  await at.cli('pin');
  rowsOf(twilio.state, KIND.sandbox)[sidOf(1)] = row(1, 'Clicked');

  const plan = await at.cli('plan');

  expect(plan.stdout).toContain('Plan: 1 to update; ');
  expect(plan.stdout).toContain('"Clicked" → "Acme A"');
});

test('pin writes SIDs even if a guard blocks the plan', async () => {
  const live = [1, 2, 3, 4, 5].map((n) => row(n, `Acme ${n}`));
  const text = `${HEAD}unlisted: delete\naddresses:\n  a:\n    name: Acme 1\n    studio: Webchat Flow\n`;
  const at = deskWith(await account(live), text);

  const [plan, pinned] = [await at.cli('plan'), await at.cli('pin')];

  expect([plan.code, pinned.code]).toEqual([1, 0]);
  expect(at.text()).toBe(text.replace('  a:\n', `$&    sid: ${sidOf(1)}\n`));
});

test.each([
  [
    'two live addresses have the name',
    'FA220',
    [row(1, 'Acme A'), row(2, 'Acme A'), row(3, 'c')],
    `a: { name: Acme A, studio: Webchat Flow }`,
  ],
  [
    'the name is that of another address',
    'FA224',
    [row(1, 'Acme A'), row(2, 'Acme B'), row(3, 'c')],
    `a: { sid: ${sidOf(1)}, name: Acme B, studio: Webchat Flow }`,
  ],
  ['a sid is not live', 'FA222', [row(3, 'c')], `a: { sid: ${sidOf(1)}, studio: Webchat Flow }`],
  [
    'two entries claim one address',
    'FA221',
    [row(1, 'Acme A'), row(3, 'c')],
    `a: { name: Acme A, studio: Webchat Flow }\n  b: { was: Acme A, studio: Webchat Flow }`,
  ],
  ['a Studio Flow is unknown', 'FA210', [row(1, 'a'), row(3, 'c')], 'a: { studio: Nowhere }'],
])('pin writes nothing where %s', async (_, code, live, entry) => {
  const text = `${HEAD}addresses:\n  ${entry}\n  c:\n    studio: Webchat Flow\n`;
  const at = deskWith(await account(live), text);

  const pinned = await at.cli('pin');

  expect(pinned.code).toBe(1);
  expect(pinned.stdout).toContain(`error ${code}`);
  expect(at.text()).toBe(text);
});

test('pin writes nothing into an invalid file or a file for another account', async () => {
  const twilio = await account(LIVE);
  for (const [text, code] of [
    [`${HEAD}addresses:\n  a: { studio: Webchat Flow, webhook: https://a.example }\n`, 'FA120'],
    [`version: 1\naccount: AC${'0'.repeat(32)}\naddresses: {}\n`, 'FA301'],
  ] as const) {
    const at = deskWith(twilio, text);

    const pinned = await at.cli('pin');

    expect([pinned.code, pinned.stdout.includes(`error ${code}`)]).toEqual([1, true]);
    expect(at.text()).toBe(text);
  }
});

test('pin skips an entry in braces or with an alias and shows the line to add by hand', async () => {
  const text = `${HEAD}addresses:\n  a: { name: Acme A, studio: Webchat Flow }\n  c:\n    studio: Webchat Flow\n`;
  const twilio = await account(LIVE);
  const at = deskWith(twilio, text);

  const pinned = await at.cli('pin');

  expect(pinned.code).toBe(0);
  expect(warned(pinned)).toMatchObject([
    {
      code: 'FA153',
      message: expect.stringMatching(/\ba\b/),
      remedy: expect.stringContaining(`\`sid: ${sidOf(1)}\``),
    },
  ]);
  expect(at.text()).toBe(text.replace('  c:\n', `$&    sid: ${sidOf(3)}\n`));
  await expectEmptyPlan(twilio, at);
});
