import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, runCli } from '../../support/process.ts';

test('a file without read permission is reported', async () => {
  const cwd = folder({ 'addresses.yaml': 'version: 1\naddresses: {}\n' });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, 'addresses.yaml'), 0o000);

  const ended = await runCli(['validate'], { cwd, asNobody: true });

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
  expect(ended.code).toBe(1);
});
