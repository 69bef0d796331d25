import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../../support/process.ts';
import { entries, HEAD, twilioWith } from '../action/scene.ts';

const CLI = resolve(import.meta.dirname, '../../../dist/cli.js');

/** An apply with this standard output: its exit code and its standard error. */
async function applyTo(output: number, ...args: string[]) {
  const twilio = await twilioWith([]);
  const child = spawn(process.execPath, [CLI, 'apply', '--yes', ...args, '--api-url', twilio.sandbox.url], {
    cwd: folder({ 'addresses.yaml': HEAD + entries({ acme: 'Acme', other: 'Other' }) }),
    env: { ...twilio.env },
    stdio: ['ignore', output, 'pipe'],
  });
  let stderr = '';
  child.stderr?.on('data', (text: Buffer) => {
    stderr += text;
  });
  const code = await new Promise((ended) => child.once('close', ended));
  return { code, stderr, names: twilio.names() };
}

// /dev/full is a device that is always full.
test.each([[[]], [['--json']]])(
  'an apply makes its changes and fails when stdout is a full disk, with %j',
  async (args) => {
    const apply = await applyTo(openSync('/dev/full', 'w'), ...args);

    expect(apply.names).toEqual(['Acme', 'Other']);
    expect(apply.stderr).toBe('The output could not be written: ENOSPC\n');
    expect(apply.code).toBe(1);
  },
);
