import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { folder } from '../support/process.ts';
import { blocks, ROOT } from './support.ts';

const shell = blocks('README.md').filter(({ language }) => language === 'sh');
const lines = (index: number) => (shell[index]?.text ?? '').trim().split('\n');

/** A folder with the files of a clone that the commands need, and no others: nothing is installed there. */
function bareClone(): string {
  const path = folder();
  cpSync(join(ROOT, 'dist'), join(path, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'addresses.example.yaml'), join(path, 'addresses.example.yaml'));
  return path;
}

/** Runs `node …` without a shell and with an empty environment; rejects if it does not exit with 0. */
function run(command: string, cwd: string) {
  const [program, ...args] = command.split(' ');
  expect(program).toBe('node');
  return promisify(execFile)(process.execPath, args, { cwd, env: {} });
}

test('the first command of the README shows plan, apply and plan again', async () => {
  expect(lines(0)).toEqual(['node dist/cli.js demo']);

  const { stdout, stderr } = await run(lines(0)[0] ?? '', bareClone());

  expect(stderr).toBe('');
  expect(stdout).toContain('Plan: 1 to delete, 2 to update, 1 to create;');
  expect(stdout).toContain('Apply: 4 done.');
  expect(stdout).toMatch(/Plan: in sync; .*\nPlan id: [0-9a-f]{64}\n$/);
});

test('the next commands of the README end in sync on the sandbox', async () => {
  const clone = bareClone();
  const commands = lines(1);
  expect(commands.map((command) => command.split(' ')[2])).toEqual(['validate', 'plan', 'apply', 'drift']);

  const said: string[] = [];
  for (const command of commands) said.push((await run(command, clone)).stdout);

  expect(said[0]).toBe('addresses.example.yaml is valid: 5 addresses.\n');
  expect(said[1]).toContain('Plan: 1 to delete, 2 to update, 1 to create;');
  expect(said[2]).toContain('Apply: 4 done.');
  expect(said[3]).toContain('Plan: in sync;');
});
