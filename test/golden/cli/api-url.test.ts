import { expect, test } from 'vitest';
import { folder, runAction, runCli } from '../../support/process.ts';

const FILES = { 'addresses.yaml': 'version: 1\naddresses:\n  acme: { studio: Webchat Flow }\n' };
const AC = `AC${'0'.repeat(32)}`;

test.each([
  ['another machine', 'http://api.example.com'],
  ['a name that begins like loopback', 'http://127.0.0.1.example.com'],
  ['a user that looks like loopback', 'http://127.0.0.1@example.com'],
  ['all addresses of this machine', 'http://0.0.0.0:4010'],
  ['another scheme', 'ftp://127.0.0.1'],
  ['a value that is not a URL', 'sandbox'],
  ['a user', 'https://ali:open-sesame@api.example.com'],
  ['a query', 'https://api.example.com/?x=open-sesame'],
])('Action and CLI reject api-url with %s', async (_, url) => {
  const workspace = folder(FILES);
  const action = await runAction(
    { 'account-sid': AC, 'auth-token': 'secret-token', 'api-url': url },
    { workspace },
  );
  const cli = await runCli(['plan', '--api-url', url], {
    cwd: workspace,
    env: { TWILIO_ACCOUNT_SID: AC, TWILIO_AUTH_TOKEN: 'secret-token' },
  });

  for (const { code, stdout, stderr } of [action, cli]) {
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/error FA003\n {2}.*api-url/);
    expect(stdout).not.toContain('open-sesame');
  }
});

test('the CLI names the option --api-url as it was given', async () => {
  const { stdout } = await runCli(['plan', '--api-url', 'http://api.example.com'], {
    cwd: folder(FILES),
    env: { TWILIO_ACCOUNT_SID: AC, TWILIO_AUTH_TOKEN: 'secret-token' },
  });

  expect(stdout).toContain('--api-url');
});
