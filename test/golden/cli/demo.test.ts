import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_WAITING } from '../../support/no-waiting.ts';
import { folder, runCli } from '../../support/process.ts';

test('demo plans, applies and plans again, with a delete, renames and a create, and ends in sync', async () => {
  const cwd = folder();
  const { code, stdout, stderr } = await runCli(['demo'], { cwd, env: NO_WAITING });
  const [, plan = '', apply = '', again = ''] = stdout.split(/^── \d\. .*$/m);

  expect(plan).toContain('- delete  "Acme Shop (old)"  FO5a4d0b0c00000000000000000000f006');
  expect(plan).toContain('name  "Acme Deutsch" → "Acme.de (Deutsch)"');
  expect(plan).toContain('+ create  acme-fr  "Acme.fr (Français)"');
  expect(plan).toContain('Plan: 1 to delete, 2 to update, 1 to create;');
  expect(apply).toMatch(/deleted +"Acme Shop \(old\)"/);
  expect(apply).toMatch(/updated +acme-de +FO5a4d0b0c00000000000000000000f003/);
  expect(apply).toMatch(/updated +acme-en +FO5a4d0b0c00000000000000000000f002/);
  expect(apply).toMatch(/created +acme-fr +FO[0-9a-f]{32}/);
  expect(apply).toContain('Apply: 4 done.');
  expect(again).toContain('Plan: in sync; 5 unchanged, 1 unlisted, 5 ignored.');
  expect([code, stderr]).toEqual([0, '']);
});

test('demo leaves no files behind', async () => {
  const cwd = folder();
  await runCli(['demo'], { cwd, env: NO_WAITING });

  expect(existsSync(join(cwd, '.flex-sandbox.json'))).toBe(false);
});

test('demo accepts a file of the user', async () => {
  const cwd = folder({
    'mine.yaml': 'version: 1\nscope: [Mine]\naddresses: { mine: { name: Mine, studio: Webchat Flow } }\n',
  });
  const { code, stdout } = await runCli(['demo', '-f', 'mine.yaml'], { cwd, env: NO_WAITING });

  expect(stdout).toContain('Plan: 1 to create;');
  expect(stdout).toContain('Apply: 1 done.');
  expect(stdout).toContain('Plan: in sync;');
  expect(code).toBe(0);
});

test('demo with a wrong option prints the reason and exits', async () => {
  const { code, stdout, stderr } = await runCli(['demo', '--max-deletes', 'many'], { cwd: folder() });

  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toMatch(/^error FA003\n.*"many" for --max-deletes\n/);
});

test('demo prints a problem of its file only once', async () => {
  const { code, stdout } = await runCli(['demo', '-f', 'mine.yaml'], { cwd: folder() });

  expect(code).toBe(1);
  expect(stdout.match(/^error FA101\n.*"mine\.yaml"/gm)).toHaveLength(1);
  expect(stdout).not.toContain('── 2. ');
});
