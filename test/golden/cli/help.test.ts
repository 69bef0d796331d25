import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../support/process.ts';

test.each([[['--help']], [['-h']], [['help']], [[]]])(
  '%j shows commands, options, credentials and exit codes',
  async (args) => {
    const { code, stdout, stderr } = await runCli(args);

    for (const word of ['validate', 'plan', 'apply', 'drift', 'export', 'demo', 'sandbox']) {
      expect(stdout).toContain(word);
    }
    for (const option of [
      '-f, --file',
      '--environment',
      '--json',
      '--max-deletes',
      '--yes',
      '--sandbox',
      '--detailed-exitcode',
      '--api-url',
      '--version',
    ]) {
      expect(stdout).toContain(option);
    }
    expect(stdout).toContain('TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN');
    expect(stdout).toContain('TWILIO_API_KEY and TWILIO_API_SECRET');
    expect(stdout).toContain('Exit: 0 done or in sync, 1 failed or blocked, 2 differences');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  },
);

test('the help fits the width of a terminal', async () => {
  const { stdout } = await runCli(['--help']);

  expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([]);
});

test('--version prints the version of the package', async () => {
  const path = resolve(import.meta.dirname, '../../../package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };

  expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
});
