import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { NO_WAITING } from '../../support/no-waiting.ts';
import { folder, runCli } from '../../support/process.ts';

const FILES = { 'addresses.yaml': 'version: 1\naddresses:\n  acme: { studio: Webchat Flow }\n' };

/** Messages and remedies of a run that never reaches Twilio, and the line that it ends with. */
async function told(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { code, stdout, stderr } = await runCli(args, { cwd: folder(FILES), env });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  const indented = lines.filter((line) => line.startsWith('  ')).map((line) => line.trim());
  return {
    messages: indented.filter((line) => !line.startsWith('To do:')),
    remedies: indented.filter((line) => line.startsWith('To do:')),
    end: lines.at(-1),
  };
}

test('all problems of options and variables are reported at once', async () => {
  const { messages, end } = await told(
    ['plan', '--max-deletes', 'many', '--region', 'IE 1', '--edge', '?', '--api-url', 'http://example.com'],
    { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_API_KEY: 'SK1' },
  );

  expect(messages).toEqual([
    '--max-deletes is "many"',
    'Environment variable TWILIO_ACCOUNT_SID is no account SID',
    'Environment variable TWILIO_API_KEY is no API key SID',
    'Environment variable TWILIO_API_SECRET is missing',
    '--region (or TWILIO_REGION) is "IE 1"',
    '--edge (or TWILIO_EDGE) is "?"',
    '--api-url is plain http to another machine',
  ]);
  // Nothing of it is a fault of the file.
  expect(end).toBe('7 problems.');
});

test('every unknown option and every missing value is reported at once', async () => {
  const { messages, remedies } = await told([
    'plan',
    '--enviroment=x',
    '--json=yes',
    '-q',
    '--max-deletes',
    '--yes',
    '--file',
  ]);

  expect(messages).toEqual([
    'Unknown option "--enviroment"',
    'Option "--json" has no value, or one that it does not take',
    'Unknown option "-q"',
    'Option "--max-deletes" has no value, or one that it does not take',
    'Option "--file" has no value, or one that it does not take',
  ]);
  expect(remedies[0]).toBe('To do: Did you mean --environment?');
});

test('a wrong command and a wrong port are reported at once, and not what follows from them', async () => {
  const { messages } = await told(['paln', 'addresses.yaml', '--port', 'http']);

  expect(messages).toEqual([
    'There is no command "paln": it must be validate, plan, apply, drift, export, pin, accept, show, sids, migrate, init, explain, sandbox or demo',
    '--port is "http"',
  ]);
});

test.each([
  [['show', '--bogus'], 'show'],
  [['sids', 'x'], 'sids'],
  [['explian', 'FA001'], null],
  [['explain'], null],
])('the JSON of wrong arguments has the mode of its command: %j', async (args, mode) => {
  const { stdout } = await runCli([...args, '--json'], { cwd: folder(FILES) });

  expect(JSON.parse(stdout)).toMatchObject({ mode, outcome: 'failed' });
});

test('options without a command are rejected', async () => {
  const { messages } = await told(['--yes', '-f', 'addresses.yaml']);

  expect(messages).toEqual([
    'There is no command: it must be validate, plan, apply, drift, export, pin, accept, show, sids, migrate, init, explain, sandbox or demo',
  ]);
});

test('a remedy names an input in lower case within a sentence', async () => {
  const missing = await told(['plan']);
  const half = await told(['plan'], { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_API_SECRET: 'x' });

  expect(missing.remedies[1]).toBe(
    'To do: Give environment variable TWILIO_API_KEY and environment variable TWILIO_API_SECRET (a standard API key), or environment variable TWILIO_AUTH_TOKEN. To try it without an account, run with --sandbox.',
  );
  expect(half.remedies).toEqual(['To do: Give it together with environment variable TWILIO_API_SECRET.']);
});

test('the JSON of a run with wrong inputs has the fields of its command', async () => {
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
