import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder, runAction, runCli } from '../../support/process.ts';

const FILES = { 'addresses.yaml': 'version: 1\naddresses:\n  acme: { studio: Webchat Flow }\n' };
const AC = `AC${'0'.repeat(32)}`;
const SK = `SK${'0'.repeat(32)}`;

const NO_CREDENTIALS =
  'Environment variable TWILIO_AUTH_TOKEN is missing, and so are environment variable TWILIO_API_KEY and environment variable TWILIO_API_SECRET';

async function atDesk(env: Record<string, string>): Promise<string[]> {
  const ended = await runCli(['plan'], { cwd: folder(FILES), env });
  expect(ended).toMatchObject({ code: 1, stderr: '' });
  return ended.stdout
    .split('\n')
    .filter((line) => /^ {2}(?!To do)/.test(line))
    .map((line) => line.trim());
}

async function inAction(inputs: Record<string, string>): Promise<string[]> {
  const ended = await runAction(inputs, { workspace: folder(FILES) });
  expect(ended).toMatchObject({ code: 1, stderr: '' });
  return ended.log.filter((line) => /^ {2}(?!To do)/.test(line)).map((line) => line.trim());
}

test('the CLI names each missing variable', async () => {
  expect(await atDesk({})).toEqual(['Environment variable TWILIO_ACCOUNT_SID is missing', NO_CREDENTIALS]);
  expect(await atDesk({ TWILIO_ACCOUNT_SID: AC })).toEqual([NO_CREDENTIALS]);
  expect(await atDesk({ TWILIO_ACCOUNT_SID: AC, TWILIO_API_KEY: SK })).toEqual([
    'Environment variable TWILIO_API_SECRET is missing',
  ]);
  expect(await atDesk({ TWILIO_ACCOUNT_SID: AC, TWILIO_API_SECRET: 'open-sesame' })).toEqual([
    'Environment variable TWILIO_API_KEY is missing',
  ]);
});

test('the Action names each missing input', async () => {
  expect(await inAction({})).toEqual([
    'Input `account-sid` is missing',
    'Input `auth-token` is missing, and so are input `api-key` and input `api-secret`',
  ]);
  expect(await inAction({ 'account-sid': AC, 'api-key': SK })).toEqual(['Input `api-secret` is missing']);
});

test('a value that is no SID is rejected and never shown, because it may be the secret', async () => {
  const said = await atDesk({
    TWILIO_ACCOUNT_SID: 'open-sesame',
    TWILIO_API_KEY: 'open-sesame',
    TWILIO_API_SECRET: 'open-sesame',
  });

  expect(said).toEqual([
    'Environment variable TWILIO_ACCOUNT_SID is no account SID',
    'Environment variable TWILIO_API_KEY is no API key SID',
  ]);
});

test('the Action rejects a token together with a key', async () => {
  const said = await inAction({ 'account-sid': AC, 'auth-token': 'x', 'api-key': SK, 'api-secret': 'y' });

  expect(said).toEqual(['Both input `auth-token` and input `api-key` are given']);
});

test('a token that Twilio rejects is reported', async () => {
  const live = await account();
  const ended = await runCli(['plan', '--api-url', live.sandbox.url], {
    cwd: folder(FILES),
    env: { ...live.env, TWILIO_AUTH_TOKEN: 'open-sesame' },
  });

  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('error FA201');
  expect(ended.stdout).toContain('Twilio does not accept the credentials');
  expect(ended.stdout).toContain('TWILIO_AUTH_TOKEN');
  expect(ended.stdout + ended.stderr).not.toContain('open-sesame');
});

test('validate needs no credentials', async () => {
  expect(await runCli(['validate'], { cwd: folder(FILES) })).toMatchObject({
    code: 0,
    stdout: 'addresses.yaml is valid: 1 address.\n',
  });
});
