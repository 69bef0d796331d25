import { expect, test } from 'vitest';
import { COMMANDS } from '../../../src/cli/options.ts';
import { account } from '../../support/account.ts';
import { NO_WAITING } from '../../support/no-waiting.ts';
import { folder, runCli } from '../../support/process.ts';

const FILES = { 'addresses.yaml': 'version: 1\naddresses:\n  acme: { studio: Webchat Flow }\n' };

/** The problems of a run that never connects to Twilio, and its last line. */
async function problemsOf(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await runCli(args, { cwd: folder(FILES), env });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  const indented = lines.filter((line) => line.startsWith('  ')).map((line) => line.trim());
  return {
    messages: indented.filter((line) => !line.startsWith('Fix:')),
    remedies: indented.filter((line) => line.startsWith('Fix:')),
    end: lines.at(-1),
  };
}

/** Each message has its own text in it, and there are no others. */
function expectEach(messages: readonly string[], parts: readonly string[]): void {
  expect(messages).toEqual(parts.map((part) => expect.stringContaining(part)));
}

test('all problems of options and variables are reported at once', async () => {
  const { messages, end } = await problemsOf(
    ['plan', '--max-deletes', 'many', '--region', 'IE 1', '--edge', '?', '--api-url', 'http://example.com'],
    { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_API_KEY: 'SK1' },
  );

  expectEach(messages, [
    '--max-deletes',
    'TWILIO_ACCOUNT_SID',
    'TWILIO_API_KEY',
    'TWILIO_API_SECRET',
    '--region (or TWILIO_REGION)',
    '--edge (or TWILIO_EDGE)',
    '--api-url',
  ]);
  // None is a problem of the file.
  expect(end).toBe('7 problems.');
});

test('every unknown option and every missing value is reported at once', async () => {
  const { messages, remedies } = await problemsOf([
    'plan',
    '--enviroment=x',
    '--json=yes',
    '-q',
    '--max-deletes',
    '--yes',
    '--file',
  ]);

  expectEach(messages, ['"--enviroment"', '"--json"', '"-q"', '"--max-deletes"', '"--file"']);
  expect(remedies[0]).toContain('--environment');
});

test('a wrong command and a wrong port are reported at once, and not the problems that follow from them', async () => {
  const { messages } = await problemsOf(['paln', 'addresses.yaml', '--port', 'http']);

  expectEach(messages, ['"paln"', '"http" for --port']);
});

test.each([
  [['show', '--bogus'], 'show'],
  [['sids', 'x'], 'sids'],
  [['explian', 'FA001'], null],
  [['explain'], null],
])('the JSON for wrong arguments has the mode of the command: %j', async (args, mode) => {
  const { stdout } = await runCli([...args, '--json'], { cwd: folder(FILES) });

  expect(JSON.parse(stdout)).toMatchObject({ mode, outcome: 'failed' });
});

test('options without a command are rejected', async () => {
  const { messages, remedies } = await problemsOf(['--yes', '-f', 'addresses.yaml']);

  expectEach(messages, ['command']);
  for (const command of COMMANDS) expect(remedies[0]).toMatch(new RegExp(`\\b${command}\\b`));
});

test('a remedy names the environment variables to set', async () => {
  const missing = await problemsOf(['plan']);
  const half = await problemsOf(['plan'], {
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
    TWILIO_API_SECRET: 'x',
  });

  expect(missing.remedies[1]).toMatch(/TWILIO_API_KEY.*TWILIO_API_SECRET.*TWILIO_AUTH_TOKEN.*--sandbox/);
  expectEach(half.remedies, ['TWILIO_API_SECRET']);
});

test('the JSON of a run with wrong inputs has the mode, the file and the environment', async () => {
  const { stdout } = await runCli(['drift', '--json', '-e', 'live'], { cwd: folder(FILES) });

  expect(JSON.parse(stdout)).toMatchObject({
    mode: 'drift',
    file: 'addresses.yaml',
    environment: 'live',
    outcome: 'failed',
  });
});

test.each([
  ['the credentials', (url: string) => ['--api-url', url], 'error FA201', '1 problem.'],
  ['the network', () => ['--api-url', 'http://127.0.0.1:1'], 'error FA203', '1 problem.'],
])('a problem of %s is not counted as a problem of the file', async (_, options, head, end) => {
  const live = await account();

  const { code, stdout } = await runCli(['plan', ...options(live.sandbox.url)], {
    cwd: folder(FILES),
    env: { ...live.env, ...NO_WAITING, TWILIO_AUTH_TOKEN: 'open-sesame' },
  });

  expect(code).toBe(1);
  expect(stdout).toContain(`${head}\n`);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(end);
});
