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
  expect(ended.stdout).toMatch(/^error FA101\n.*"addresses\.yaml".*EACCES/);
  expect(ended.stdout).toMatch(/\n\n1 problem in addresses\.yaml\.\n$/);
  expect(ended.code).toBe(1);
});
