import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder } from '../../support/process.ts';

const CLI = resolve(import.meta.dirname, '../../../dist/cli.js');
const FILES = { 'addresses.yaml': 'version: 1\naddresses:\n  acme: { studio: Webchat Flow }\n' };

/** The CLI with a stdout that takes nothing, as a full disk does. */
async function toFullDisk(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: folder(FILES),
    env: { ...env },
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise((done) => child.on('close', done));
  return { code, stderr };
}

test('output that cannot be written is a failure, told without a stack trace', async () => {
  expect(await toFullDisk(['validate'])).toEqual({
    code: 1,
    stderr: 'The output could not be written (ENOSPC)\n',
  });
});

test('an apply goes on to its end all the same', async () => {
  const twilio = await account();

  const { code } = await toFullDisk(['apply', '--yes', '--api-url', twilio.sandbox.url], twilio.env);

  expect(twilio.names()).toEqual(['acme']);
  expect(code).toBe(1);
});
