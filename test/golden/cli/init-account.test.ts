import { expect, test } from 'vitest';
import { account, type TestAccount } from '../../support/account.ts';
import { address, chat } from '../../support/live-rows.ts';
import { ALL, PLAN, type Repo, repo } from './init-scene.ts';

const runInit = (at: Repo, twilio: TestAccount, env: Readonly<Record<string, string>>, ...args: string[]) =>
  at.cli(['init', '--yes', '--api-url', twilio.sandbox.url, ...args], { env });

test.each([
  ['flex-flows', 'FlexFlows'],
  ['conversations', 'Addresses'],
])('init with credentials writes the addresses of the account and reads it once: %s', async (api, list) => {
  const twilio = await account([address(1, 'Acme'), chat(2, 'Acme Chat')]);
  const at = repo();

  const { code, stdout } = await runInit(at, twilio, twilio.env, '--api', api);

  expect(code).toBe(0);
  expect(stdout).toContain('\nWrote 5 files.\n');
  expect(at.files()).toEqual(ALL);
  expect(at.text('addresses.yaml')).toMatch(/^# yaml-language-server: \$schema=\.\/schema\//);
  expect(new Set(twilio.requests()).size).toBe(twilio.requests().length);
  expect(twilio.requests().filter((request) => request.includes(list))).toHaveLength(1);
  expect(twilio.writes()).toEqual([]);

  const plan = await at.cli(['plan', '--api-url', twilio.sandbox.url], { env: twilio.env });
  expect(plan.stdout).toContain('Plan: in sync; 1 unchanged');
});

test('init writes the same file as export', async () => {
  const twilio = await account([address(1, 'Acme'), address(2, 'Acme'), address(3, 'Shop')]);
  const [one, other] = [repo(), repo()];

  await runInit(one, twilio, twilio.env);
  await other.cli(['export', '--api-url', twilio.sandbox.url], { env: twilio.env });

  expect(one.text('addresses.yaml')).toBe(other.text('addresses.yaml'));
});

test('init warns about addresses that are left out, before the next steps', async () => {
  const twilio = await account([address(1, 'Acme'), address(2, 'Acme')]);

  const { code, stdout } = await runInit(repo(), twilio, twilio.env);

  expect(code).toBe(0);
  expect(stdout.indexOf('warning FA250')).toBeGreaterThan(-1);
  expect(stdout.indexOf('warning FA250')).toBeLessThan(stdout.indexOf('\nNext steps\n'));
});

test('a secret in a live webhook URL becomes a secret of the workflows, and is shown nowhere', async () => {
  const url = 'https://bots.acme.com/flex?token=tok-5f2c91aa07';
  const hook = { integration_type: 'external', integration: { url, retry_count: 3 } } as const;
  const twilio = await account([address(1, 'Acme', hook)]);
  const at = repo();

  const { code, stdout } = await runInit(at, twilio, twilio.env);

  const [, name = '?'] = /\$\{(\w+)\}/.exec(at.text('addresses.yaml')) ?? [];
  expect(code).toBe(0);
  expect(at.text(PLAN)).toContain(`          ${name}: \${{ secrets.${name} }}`);
  expect(stdout).toMatch(new RegExp(`^  secret +${name} `, 'm'));
  expect(stdout + at.files().map(at.text).join('')).not.toContain('tok-5f2c91aa07');
});

test('init with an existing file keeps it, and still reads the account', async () => {
  const twilio = await account([address(1, 'Acme')]);
  const mine = 'version: 1\naddresses: {}\n';
  const at = repo({ 'addresses.yaml': mine });

  const { code } = await runInit(at, twilio, twilio.env);

  expect(code).toBe(0);
  expect(twilio.requests().filter((request) => request.includes('FlexFlows'))).toHaveLength(1);
  expect(at.text('addresses.yaml')).toBe(mine);
});

test.each([
  ['is broken', 'version: 1\naddresses: {}\ncolour: red\n', 'FA110', 'colour'],
  [
    'names another account',
    `version: 1\naccount: AC${'0'.repeat(31)}9\naddresses: {}\n`,
    'FA301',
    `account AC${'0'.repeat(31)}9`,
  ],
])('init keeps and reports a file that %s, and writes the other files', async (_, mine, error, message) => {
  const twilio = await account([address(1, 'Acme')]);
  const at = repo({ 'addresses.yaml': mine });

  const { code, stdout } = await runInit(at, twilio, twilio.env);

  expect(code).toBe(1);
  expect(stdout).toContain(`error ${error}`);
  expect(stdout).toContain(message);
  expect(stdout).toContain('  exists, kept  addresses.yaml\n');
  expect(at.text('addresses.yaml')).toBe(mine);
  expect(at.files()).toEqual(ALL);
});

test('init accepts the account of any environment of the file', async () => {
  const twilio = await account([address(1, 'Acme')]);
  const environment = (name: string, sid: string) => `  ${name}:\n    account: ${sid}\n`;
  const own = environment('production', twilio.state.accountSid);
  const mine = `version: 1\naddresses: {}\nenvironments:\n${environment('staging', `AC${'0'.repeat(31)}9`)}${own}`;

  const { code, stdout } = await runInit(repo({ 'addresses.yaml': mine }), twilio, twilio.env);

  expect(stdout).not.toContain('FA301');
  expect(code).toBe(0);
});

test.each([
  ['a wrong token', { TWILIO_AUTH_TOKEN: 'wrong' }, 'FA201'],
  ['no token', { TWILIO_AUTH_TOKEN: '' }, 'FA002'],
  ['a malformed account', { TWILIO_ACCOUNT_SID: 'AC1' }, 'FA003'],
  ['half an API key', { TWILIO_API_KEY: `SK${'0'.repeat(32)}` }, 'FA002'],
])('init with %s writes nothing', async (_, env, code) => {
  const twilio = await account([address(1, 'Acme')]);
  for (const at of [repo(), repo({ 'addresses.yaml': 'version: 1\naddresses: {}\n' })]) {
    const before = at.files();
    const ended = await runInit(at, twilio, { ...twilio.env, ...env });

    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain(`error ${code}\n`);
    expect(at.files()).toEqual(before);
  }
});

test('init writes a file without entries for an account without addresses', async () => {
  const twilio = await account([]);
  const at = repo();

  await runInit(at, twilio, twilio.env);

  expect(at.text('addresses.yaml')).toContain(`account: ${twilio.state.accountSid}\n`);
  expect(at.text('addresses.yaml')).toContain('addresses: {}\n');
});
