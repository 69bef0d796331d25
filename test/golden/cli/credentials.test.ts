import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder, runAction, runCli } from '../../support/process.ts';

const FILES = { 'addresses.yaml': 'version: 1\naddresses:\n  acme: { studio: Webchat Flow }\n' };
const AC = `AC${'0'.repeat(32)}`;
const SK = `SK${'0'.repeat(32)}`;

/** The codes of problems, and the variables that their messages name: `FA002 TWILIO_ACCOUNT_SID`. */
async function atDesk(env: Record<string, string>): Promise<string[]> {
  const ended = await runCli(['plan'], { cwd: folder(FILES), env });
  expect(ended).toMatchObject({ code: 1, stderr: '' });
  expect(ended.stdout).not.toContain('open-sesame');
  return namedIn(ended.stdout, /TWILIO_\w+/g);
}

/** The codes of problems, and the inputs that their messages name: `FA002 account-sid`. */

async function inAction(inputs: Record<string, string>): Promise<string[]> {
  const ended = await runAction(inputs, { workspace: folder(FILES) });
  expect(ended).toMatchObject({ code: 1, stderr: '' });
  return namedIn(ended.log.join('\n'), /(?<=`)[a-z-]+(?=`)/g);
}

function namedIn(text: string, names: RegExp): string[] {
  return Array.from(text.matchAll(/^error (FA\d+)\n(.*)$/gm), ([, code, message = '']) =>
    [code, ...(message.match(names) ?? [])].join(' '),
  );
}

const NO_CREDENTIALS = 'FA002 TWILIO_AUTH_TOKEN TWILIO_API_KEY TWILIO_API_SECRET';

test('the CLI names each missing variable', async () => {
  expect(await atDesk({})).toEqual(['FA002 TWILIO_ACCOUNT_SID', NO_CREDENTIALS]);
  expect(await atDesk({ TWILIO_ACCOUNT_SID: AC })).toEqual([NO_CREDENTIALS]);
  expect(await atDesk({ TWILIO_ACCOUNT_SID: AC, TWILIO_API_KEY: SK })).toEqual(['FA002 TWILIO_API_SECRET']);
  expect(await atDesk({ TWILIO_ACCOUNT_SID: AC, TWILIO_API_SECRET: 'open-sesame' })).toEqual([
    'FA002 TWILIO_API_KEY',
  ]);
});

test('the Action names each missing input', async () => {
  expect(await inAction({})).toEqual(['FA002 account-sid', 'FA002 auth-token api-key api-secret']);
  expect(await inAction({ 'account-sid': AC, 'api-key': SK })).toEqual(['FA002 api-secret']);
});

test('a value that is not a SID is rejected and never shown, because it may be the secret', async () => {
  const said = await atDesk({
    TWILIO_ACCOUNT_SID: 'open-sesame',
    TWILIO_API_KEY: 'open-sesame',
    TWILIO_API_SECRET: 'open-sesame',
  });

  expect(said).toEqual(['FA003 TWILIO_ACCOUNT_SID', 'FA003 TWILIO_API_KEY']);
});

test('the Action rejects a token together with a key', async () => {
  const said = await inAction({ 'account-sid': AC, 'auth-token': 'x', 'api-key': SK, 'api-secret': 'y' });

  expect(said).toEqual(['FA003 auth-token api-key']);
});

test('the CLI reports a token that Twilio rejects', async () => {
  const live = await account();
  const ended = await runCli(['plan', '--api-url', live.sandbox.url], {
    cwd: folder(FILES),
    env: { ...live.env, TWILIO_AUTH_TOKEN: 'open-sesame' },
  });

  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('error FA201');
  expect(ended.stdout).toContain('TWILIO_AUTH_TOKEN');
  expect(ended.stdout + ended.stderr).not.toContain('open-sesame');
});

test('validate needs no credentials', async () => {
  expect(await runCli(['validate'], { cwd: folder(FILES) })).toMatchObject({
    code: 0,
    stdout: 'addresses.yaml is valid: 1 address.\n',
  });
});
