import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSandbox, sandboxSettings } from '../../src/cli/sandbox.ts';
import { NO_WAITING } from '../support/no-waiting.ts';
import { folder } from '../support/process.ts';
import { runCli } from '../support/run.ts';
import { loadState } from '../support/sandbox/index.ts';
import { sdk } from './support.ts';

const FILE = `version: 1
scope: [By hand*, Mine]
addresses:
  mine: { name: Mine, studio: Webchat Flow }
`;

/** A sandbox with its file in the folder, until the test ends. */
async function opened(cwd: string) {
  const sandbox = await openSandbox(cwd);
  onTestFinished(sandbox.close);
  const { account, password } = sandboxSettings(sandbox);
  return { ...sandbox, account, api: sdk(sandbox.url, password).flexApi.v1.flexFlow };
}

const newFlow = (friendlyName: string) => ({
  friendlyName,
  chatServiceSid: `IS${'0'.repeat(32)}`,
  channelType: 'web' as const,
});

/** The names in the file, without those of the seed. */
function kept(cwd: string, prefix: RegExp): string[] {
  const rows = Object.values(loadState(join(cwd, '.flex-sandbox.json'))?.flexFlows ?? {});
  return rows.map((row) => row.friendly_name ?? '').filter((name) => prefix.test(name));
}

test('a running sandbox and apply --sandbox in its folder keep the changes of each other', async () => {
  const cwd = folder({ 'addresses.yaml': FILE });
  const { api } = await opened(cwd);
  await api.create(newFlow('By hand 1'));

  const apply = await runCli(['apply', '--yes', '--sandbox'], { cwd, env: NO_WAITING });
  expect(apply.stdout).toContain('Apply: 1 done.');
  expect((await api.list()).map((row) => row.friendlyName)).toContain('Mine');

  await api.create(newFlow('By hand 2'));
  expect(kept(cwd, /^(By hand|Mine)/)).toEqual(['By hand 1', 'Mine', 'By hand 2']);
  const plan = await runCli(['plan', '--sandbox'], { cwd, env: NO_WAITING });
  expect(plan.stdout).toContain('Plan: in sync; 1 unchanged, 2 unlisted');
});

test('concurrent writes of two sandboxes are all kept', async () => {
  const cwd = folder();
  const [one, other] = await Promise.all([opened(cwd), opened(cwd)]);
  const names = Array.from({ length: 20 }, (_, n) => `New ${String(n).padStart(2, '0')}`);

  await Promise.all(names.map((name, n) => (n % 2 === 0 ? one : other).api.create(newFlow(name))));

  expect(kept(cwd, /^New/).sort()).toEqual(names);
  expect(existsSync(join(cwd, '.flex-sandbox.json.lock'))).toBe(false);
});

test('an address that one sandbox deleted is gone for the other', async () => {
  const cwd = folder();
  const [one, other] = [await opened(cwd), await opened(cwd)];
  const { sid } = await one.api.create(newFlow('Short-lived'));

  expect(await other.api(sid).remove()).toBe(true);
  await expect(one.api(sid).update({ enabled: false })).rejects.toMatchObject({ status: 404 });
  expect(kept(cwd, /^Short/)).toEqual([]);
});

test('the lock of a killed process is removed', async () => {
  const cwd = folder({ '.flex-sandbox.json.lock': '' });
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(join(cwd, '.flex-sandbox.json.lock'), longAgo, longAgo);

  const { api } = await opened(cwd);
  await api.create(newFlow('New'));

  expect(kept(cwd, /^New/)).toEqual(['New']);
});

test('a running sandbox sees edits by hand, and reports invalid ones', async () => {
  const cwd = folder();
  const { api } = await opened(cwd);
  const file = join(cwd, '.flex-sandbox.json');
  const before = readFileSync(file, 'utf8');

  writeFileSync(file, before.replace('"Acme VIP"', '"Acme Gold"'));
  expect((await api.list()).map((row) => row.friendlyName)).toContain('Acme Gold');

  writeFileSync(file, 'no longer ours');
  await expect(api.create(newFlow('New'))).rejects.toMatchObject({ status: 500 });
  expect(readFileSync(file, 'utf8')).toBe('no longer ours');
});

test('a rejected write changes nothing', async () => {
  const cwd = folder();
  const { api } = await opened(cwd);

  await expect(api.create({ ...newFlow('New'), channelType: 'fax' as 'web' })).rejects.toMatchObject({
    status: 400,
  });

  expect(kept(cwd, /^New/)).toEqual([]);
});
