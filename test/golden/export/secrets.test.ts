import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import type { ActionEnded } from '../../support/process.ts';
import { read } from '../action/scene.ts';
import { address, desk, expectEmptyPlan, hook, warned } from './scene.ts';

const VALUES = {
  HELP_BOT_AUTH: 'robot:pa55-of-robot',
  HELP_BOT_KEY: 'k3y%2Fof=the;bot',
  HELP_BOT_API_KEY: 'an-api-key-of-it',
  HELP_BOT_QUERY: 'bare-t0ken',
  HELP_BOT_FRAGMENT: 'fragment-of-it',
  HELP_BOT_2_KEY: 'k3y-of-the-second',
} as const;

const LIVE = [
  hook(
    1,
    'Help Bot',
    `https://${VALUES.HELP_BOT_AUTH}@bots.acme.com/flex?lang=&key=${VALUES.HELP_BOT_KEY}` +
      `&api-key=${VALUES.HELP_BOT_API_KEY}&${VALUES.HELP_BOT_QUERY}#${VALUES.HELP_BOT_FRAGMENT}`,
  ),
  hook(2, 'Help Bot 2', `https://bots.acme.com/flex?key=${VALUES.HELP_BOT_2_KEY}`, 1),
  address(3, 'Other'),
];
const NAMES = Object.keys(VALUES).sort();
const SECRETS = [...Object.values(VALUES), 'pa55-of-robot'];
const found = (text: string) =>
  SECRETS.filter((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret)));

test('an export replaces secrets by variables and lists the ones to set', async () => {
  const at = desk(await account(LIVE));

  const exported = await at.cli('export');

  expect(exported.code).toBe(0);
  const [head, ...variables] = at.text().split('\n').slice(2, 10);
  expect(head).toBe('# Set these environment variables from secrets:');
  expect(variables.pop()).toBe('version: 1');
  expect(variables.sort()).toEqual([
    '#   HELP_BOT_2_KEY: query value "key" of help-bot-2',
    '#   HELP_BOT_API_KEY: query value "api-key" of help-bot',
    '#   HELP_BOT_AUTH: user info of help-bot',
    '#   HELP_BOT_FRAGMENT: fragment of help-bot',
    '#   HELP_BOT_KEY: query value "key" of help-bot',
    expect.stringMatching(/^# {3}HELP_BOT_QUERY: query .*of help-bot$/),
  ]);
  expect(at.text()).toContain(
    `    webhook: "https://\${HELP_BOT_AUTH}@bots.acme.com/flex?lang=&key=\${HELP_BOT_KEY}` +
      `&api-key=\${HELP_BOT_API_KEY}&\${HELP_BOT_QUERY}#\${HELP_BOT_FRAGMENT}"\n`,
  );
  expect(at.text()).toContain(
    `    webhook: { url: "https://bots.acme.com/flex?key=\${HELP_BOT_2_KEY}", retryCount: 1 }\n`,
  );
  expect(found(at.text())).toEqual([]);
});

test('the CLI prints the list of variables to set and no secret', async () => {
  const at = desk(await account(LIVE));

  const exported = await at.cli('export');
  const again = await at.cli('export', '--force', '--json');

  const variables = warned(exported).filter(({ code }) => code === 'FA251');
  expect(variables.map(({ remedy }) => /`env: { (\w+): … }`/.exec(remedy)?.[1]).sort()).toEqual(NAMES);
  const auth = variables.find(({ message }) => message.includes('HELP_BOT_AUTH'));
  expect(auth?.message).toMatch(/^help-bot .*user info/);
  for (const name of NAMES) expect(again.stdout).toContain(name);
  expect(found(exported.stdout + exported.stderr + again.stdout + again.stderr)).toEqual([]);
});

test('the Action shows the list of variables in log and summary and no secret', async () => {
  const at = desk(await account(LIVE));

  const exported = await at.action('export');

  expect(exported.code).toBe(0);
  for (const name of NAMES) {
    expect(read(exported.summary)).toContain(name);
    expect(exported.log.join('\n')).toContain(name);
  }
  expect(found(leftBehind(exported) + at.text())).toEqual([]);
});

test('the Action masks exported secrets', async () => {
  const at = desk(await account(LIVE));

  const { commands } = await at.action('export');

  const masked = commands.map((line) => /^::add-mask::(.*)$/.exec(line)?.[1]?.replaceAll('%25', '%'));
  for (const secret of Object.values(VALUES)) expect(masked).toContain(secret);
});

test('a plan is in sync when the exported variables are set', async () => {
  const twilio = await account(LIVE);
  const at = desk(twilio, {}, VALUES);

  await at.cli('export');

  await expectEmptyPlan(twilio, at);
});

test('a plan names each exported variable that is not set', async () => {
  const at = desk(await account(LIVE));
  await at.cli('export');

  const plan = await at.cli('plan');

  expect(plan.code).toBe(1);
  for (const name of NAMES) {
    expect(plan.stdout).toMatch(new RegExp(`error FA129 .*\n.*\\b${name}\\b`));
  }
});

test('a merge replaces secrets by variables with new names', async () => {
  const twilio = await account(LIVE);
  const at = desk(
    twilio,
    {
      'addresses.yaml': `version: 1
addresses:
  mine:
    name: Help Bot 2
    webhook: { url: "https://bots.acme.com/flex?key=\${HELP_BOT_KEY}", retryCount: 1 }
`,
    },
    { ...VALUES, HELP_BOT_KEY: VALUES.HELP_BOT_2_KEY, HELP_BOT_KEY_2: VALUES.HELP_BOT_KEY },
  );

  const merged = await at.cli('export', '--merge');

  expect(merged.code, merged.stdout).toBe(0);
  expect(at.text()).toContain(`&api-key=\${HELP_BOT_API_KEY}`);
  expect(at.text()).toContain(`?lang=&key=\${HELP_BOT_KEY_2}&`);
  expect(warned(merged).some(({ message }) => message.includes('HELP_BOT_KEY_2'))).toBe(true);
  expect(found(merged.stdout + merged.stderr + at.text())).toEqual([]);
  await expectEmptyPlan(twilio, at);
});

test.each([
  'https:robot:pa55-of-robot@bots.acme.com/flex?key=bare-t0ken',
  'https:/robot:pa55-of-robot@bots.acme.com/flex?key=bare-t0ken',
  'https:///robot:pa55-of-robot@bots.acme.com/flex?key=bare-t0ken',
  'https:\\\\robot:pa55-of-robot@bots.acme.com/flex?key=bare-t0ken',
])('an export finds secrets whatever the slashes of the URL: %s', async (url) => {
  const at = desk(await account([hook(1, 'Help Bot', url)]));

  const exported = await at.cli('export');

  expect(exported.code).toBe(0);
  expect(found(exported.stdout + exported.stderr + at.text())).toEqual([]);
});

/** All output of a run, except for the lines that tell the runner what to mask. */
function leftBehind(ended: ActionEnded): string {
  return [
    ended.stdout.replace(/^::add-mask::.*$/gm, ''),
    ended.stderr,
    JSON.stringify(ended.outputs),
    ended.summary,
    readFileSync(ended.outputs['plan-file'] ?? '', 'utf8'),
  ].join('\n');
}
