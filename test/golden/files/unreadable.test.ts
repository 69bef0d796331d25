import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../../support/process.ts';

/** Who may read everything cannot see this: the child then runs as nobody in particular. */
const NOBODY = 65_534;

test('a file that this user may not read', () => {
  const cwd = folder({ 'addresses.yaml': 'version: 1\naddresses: {}\n' });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, 'addresses.yaml'), 0o000);

  const ended = spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, '../../../dist/cli.js'), 'validate'],
    { cwd, env: {}, encoding: 'utf8', ...(process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}) },
  );

  expect(ended.stderr).toBe('');
  expect(ended.stdout).toBe(
    [
      'error FA101',
      '  "addresses.yaml" cannot be read (EACCES)',
      '  To do: Check that this user may read the file.',
      '',
      '1 problem in addresses.yaml.',
      '',
    ].join('\n'),
  );
  expect(ended.status).toBe(1);
});
