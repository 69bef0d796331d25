import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { NO_WAITING } from '../../support/no-waiting.ts';
import { folder, runCli } from '../../support/process.ts';

/** A folder with the example in it, where a sandbox may be kept. */
function desk(): string {
  const cwd = folder();
  copyFileSync(resolve(import.meta.dirname, '../../../addresses.example.yaml'), join(cwd, 'addresses.yaml'));
  return cwd;
}

const run = (cwd: string, ...args: string[]) => runCli([...args, '--sandbox'], { cwd, env: NO_WAITING });

test('apply writes nothing when it cannot ask for lack of a terminal', async () => {
  const cwd = desk();
  const refused = await run(cwd, 'apply');

  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('Plan for AC5a4d0b0c0000000000000000000f1e80 (addresses.yaml)');
  expect(refused.stdout).toContain(
    [
      'error FA004',
      '  apply asks before it writes, and there is no terminal to ask on',
      '  To do: Look at the plan, then give --yes.',
    ].join('\n'),
  );
  expect((await run(cwd, 'plan')).stdout).toContain('Plan: 1 to delete, 2 to update, 1 to create;');
});

test('apply --yes shows its plan and writes it, and a second run has nothing to do', async () => {
  const cwd = desk();
  const first = await run(cwd, 'apply', '--yes');
  const second = await run(cwd, 'apply');

  expect(first.code).toBe(0);
  expect(first.stdout.indexOf('- delete  "Acme Shop (old)"')).toBeGreaterThan(-1);
  expect(first.stdout.indexOf('- delete')).toBeLessThan(first.stdout.indexOf('\nApply\n'));
  expect(first.stdout).toMatch(/\nApply: 4 done\.\n$/);
  expect(second.code).toBe(0);
  expect(second.stdout).toMatch(/Apply: in sync, nothing to do\.\n$/);
});

test('drift exits with 2 until an apply', async () => {
  const cwd = desk();

  expect((await run(cwd, 'drift')).code).toBe(2);
  await run(cwd, 'apply', '-y');
  expect((await run(cwd, 'drift')).code).toBe(0);
});

test('the sandbox is stored in the folder, without credentials', async () => {
  const cwd = desk();
  await run(cwd, 'plan');

  const kept = readFileSync(join(cwd, '.flex-sandbox.json'), 'utf8');
  expect(kept).toContain('"Acme Shop (old)"');
});

test('a sandbox file with other content is left alone', async () => {
  const cwd = folder({
    '.flex-sandbox.json': '{"mine": true}',
    'addresses.yaml': 'version: 1\naddresses: {}\n',
  });
  const { code, stdout, stderr } = await run(cwd, 'plan');

  expect(code).toBe(1);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^error FA005\n {2}"\.flex-sandbox\.json" .*\n.*\n\n1 problem\.\n$/);
  expect(readFileSync(join(cwd, '.flex-sandbox.json'), 'utf8')).toBe('{"mine": true}');
});

test('the fix for a sandbox file that cannot be read is not to delete it', async () => {
  const cwd = desk();
  mkdirSync(join(cwd, '.flex-sandbox.json'));

  const { stdout } = await run(cwd, 'plan');

  expect(stdout).toMatch(/^error FA005\n {2}"\.flex-sandbox\.json" .*EISDIR/);
  expect(stdout).not.toContain('Delete');
});

test('validate refuses --sandbox, which it does not need, and starts none', async () => {
  const cwd = desk();

  expect(await run(cwd, 'validate')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('Option "--sandbox" is not valid for "validate"'),
  });
  expect(existsSync(join(cwd, '.flex-sandbox.json'))).toBe(false);
});
