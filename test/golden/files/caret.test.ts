import { expect, test } from 'vitest';
import { account } from '../../support/account.ts';
import { folder, runCli } from '../../support/process.ts';

const cli = async (text: string) => {
  const { stdout } = await runCli(['validate'], { cwd: folder({ 'addresses.yaml': text }) });
  return stdout.split('\n');
};

test('the line of the file is printed under a problem, with a caret at its place', async () => {
  const lines = await cli('version: 1\naddresses:\n  acme: { studio: Web, janitr: true }\n');

  expect(lines[0]).toBe('error FA110 addresses.yaml:3:24 addresses.acme.janitr');
  expect(lines[1]).toContain('"janitr"');
  expect(lines.slice(2, 4)).toEqual([
    '     3 |   acme: { studio: Web, janitr: true }',
    '                                ^',
  ]);
  expect(lines[4]).toContain('"janitor"');
  expect(lines.slice(5)).toEqual(['', '1 problem in addresses.yaml.', '']);
});

test('warnings are printed first and errors last, next to the prompt', async () => {
  const lines = await cli(
    [
      'version: 1',
      'addresses:',
      '  acme: { name: " Acme", studio: Web }',
      '  bot: { webhook: "http://a.com" }',
    ].join('\n'),
  );

  expect(lines.filter((line) => /^(error|warning)/.test(line))).toEqual([
    'warning FA134 addresses.yaml:4:19 addresses.bot.webhook.url',
    'error FA127 addresses.yaml:3:17 addresses.acme.name',
  ]);
  expect(lines).toContain('1 problem in addresses.yaml.');
});

test('the caret stays at its place after invisible characters and tabs', async () => {
  const lines = await cli(
    'version: 1\naddresses:\n  acme:\t{ name: "a\u202Eb", janitr: true, studio: Web }\n',
  );

  expect(lines.slice(2, 4)).toEqual([
    '     3 |   acme:\\t{ name: "a\\u{202e}b", janitr: true, studio: Web }',
    '                                        ^',
  ]);
});

test('a very long line is cut around the place of the problem', async () => {
  const lines = await cli(
    `version: 1\naddresses: { acme: { studio: "${'x'.repeat(500)}", janitr: true, name: Web } }\n`,
  );

  const [source = '', caret = ''] = lines.slice(2, 4);
  expect(source.length).toBeLessThan(160);
  expect(source.slice(caret.indexOf('^'))).toMatch(/^janitr: true/);
});

test('a problem of the whole file shows no line', async () => {
  const lines = await cli('\0');

  expect(lines[0]).toBe('error FA103');
  expect(lines[1]).toContain('"addresses.yaml"');
  expect(lines[2]).toMatch(/^ {2}\S.*UTF-8/);
  expect(lines.slice(3)).toEqual(['', '1 problem in addresses.yaml.', '']);
});

test('the caret stays at its place after the value of a variable, which is redacted', async () => {
  const twilio = await account();
  const { stdout } = await runCli(['plan', '--api-url', twilio.sandbox.url], {
    cwd: folder({
      'addresses.yaml': `version: 1\naddresses:\n  a: { name: The v4lue-of-it, janitr: true, webhook: "https://b.example/\${K}" }\n`,
    }),
    env: { ...twilio.env, K: 'v4lue-of-it' },
  });

  const lines = stdout.split('\n');
  const shown = lines.findIndex((line) => line.startsWith('     3 | '));
  expect(lines[shown]).toContain('name: The ***********, janitr');
  expect(lines[shown + 1]?.indexOf('^')).toBe(lines[shown]?.indexOf('janitr'));
});

test('the caret stays at its place after a URL whose secrets are redacted', async () => {
  const twilio = await account();
  const { stdout } = await runCli(['plan', '--api-url', twilio.sandbox.url], {
    cwd: folder({
      'addresses.yaml':
        'version: 1\naddresses:\n  a: { webhook: "https://u:pw123456789@b.example/?k=abcdefgh12", sid: FO00000000000000000000000000000001 }\n',
    }),
    env: twilio.env,
  });

  const lines = stdout.split('\n');
  const shown = lines.findLastIndex((line) => line.startsWith('     3 | '));
  expect(lines[shown]).toContain('https://*************@b.example/?k=**********", sid: FO');
  expect(lines[shown + 1]?.indexOf('^')).toBe(lines[shown]?.indexOf('FO0000'));
});
