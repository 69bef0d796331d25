import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder, runCli } from '../../support/process.ts';
import { flexFlow, flowSids } from '../../support/sandbox/index.ts';

const FILE = 'version: 1\naddresses:\n  acme: { name: Acme, studio: Webchat Flow }\n';

/** The exit code of a command for an account that has Acme, in sync or not. */
async function codeOf(inSync: boolean, ...args: string[]): Promise<number | null> {
  const live = await account([flexFlow(flowSids.vip, 'Acme', { enabled: inSync })]);
  const { code } = await runCli([...args, '--api-url', live.sandbox.url], {
    cwd: folder({ 'addresses.yaml': FILE }),
    env: live.env,
  });
  return code;
}

test('the exit code is 0 when the command is done or the account is in sync', async () => {
  expect(await codeOf(true, 'plan')).toBe(0);
  expect(await codeOf(false, 'plan')).toBe(0);
  expect(await codeOf(true, 'plan', '--detailed-exitcode')).toBe(0);
  expect(await codeOf(true, 'drift')).toBe(0);
  expect(await codeOf(true, 'apply')).toBe(0);
  expect(await codeOf(false, 'apply', '--yes')).toBe(0);
});

test('the exit code is 2 when there are differences', async () => {
  expect(await codeOf(false, 'drift')).toBe(2);
  expect(await codeOf(false, 'plan', '--detailed-exitcode')).toBe(2);
});

test('the exit code is 1 when a guard blocks, with or without --detailed-exitcode', async () => {
  const live = await account([flexFlow(flowSids.vip, 'Other')]);
  const cwd = folder({ 'addresses.yaml': 'version: 1\nunlisted: delete\naddresses: {}\n' });
  const run = (...args: string[]) => runCli([...args, '--api-url', live.sandbox.url], { cwd, env: live.env });

  expect((await run('plan')).code).toBe(1);
  expect((await run('plan', '--detailed-exitcode')).code).toBe(1);
  expect((await run('apply', '--yes')).code).toBe(1);
  expect(live.writes()).toEqual([]);
  // A guard does not fail drift, which writes nothing anyway.
  expect((await run('drift')).code).toBe(2);
});

test('the exit code is 1 when the file has problems or Twilio rejects the credentials', async () => {
  const live = await account();
  const run = (text: string, env: Record<string, string>) =>
    runCli(['drift', '--api-url', live.sandbox.url], { cwd: folder({ 'addresses.yaml': text }), env });

  expect((await run('version: 2\n', live.env)).code).toBe(1);
  expect((await run(FILE, { ...live.env, TWILIO_AUTH_TOKEN: 'wrong' })).code).toBe(1);
});
