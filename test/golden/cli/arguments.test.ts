import { expect, test } from 'vitest';
import { folder, runCli } from '../../support/process.ts';

/** What the CLI says of a single problem: message and remedy. */
async function told(...args: string[]): Promise<{ message: string; remedy: string; rest: string }> {
  const { code, stdout, stderr } = await runCli(args, { cwd: folder() });
  expect(code).toBe(1);
  expect(stderr).toBe('');
  const [head, message = '', remedy = '', ...rest] = stdout.split('\n');
  expect(head).toMatch(/^error FA00[13]$/);
  return { message: message.trim(), remedy: remedy.trim(), rest: rest.join('\n') };
}

test.each([
  ['paln', 'plan'],
  ['aply', 'apply'],
  ['Validate', 'validate'],
  ['sandbx', 'sandbox'],
])('the unknown command %s gets the nearest command as a suggestion', async (word, near) => {
  const { message, remedy } = await told(word);

  expect(message).toContain(`There is no command "${word}"`);
  expect(remedy).toBe(`To do: Did you mean "${near}"?`);
});

test('an unknown command that is near to none gets the list of commands', async () => {
  const { message, remedy } = await told('destroy');

  expect(message).toMatch(/^There is no command "destroy": it must be .*validate.*plan.*apply.*drift.*demo/);
  expect(remedy).toBe('To do: flex-addresses --help lists commands and options.');
});

test.each([
  ['--sandbx', '--sandbox'],
  ['--enviroment', '--environment'],
  ['--maxdeletes', '--max-deletes'],
  ['--detailed-exit-code', '--detailed-exitcode'],
])('the unknown option %s gets the nearest option as a suggestion', async (option, near) => {
  expect(await told('plan', option)).toMatchObject({
    message: `Unknown option "${option}"`,
    remedy: `To do: Did you mean ${near}?`,
  });
});

test('an unknown option that is near to none gets no suggestion', async () => {
  expect(await told('plan', '--target=x')).toMatchObject({
    message: 'Unknown option "--target"',
    remedy: 'To do: flex-addresses --help lists commands and options.',
  });
});

test('a file without -f is an unexpected argument, but for validate', async () => {
  expect(await told('plan', 'addresses.yaml')).toMatchObject({
    message: 'Unexpected argument "addresses.yaml"',
    remedy: 'To do: Name the file with -f. flex-addresses --help lists commands and options.',
  });
});

test.each(['--environment', '--max-deletes', '--file'])(
  'the option %s without a value is named as given',
  async (option) => {
    const { message, remedy } = await told('plan', option);

    expect(message).toContain(`"${option}"`);
    expect(`${message} ${remedy}`).toMatch(/value/i);
  },
);

test('an option with an unexpected value is named', async () => {
  expect((await told('plan', '--json=yes')).message).toContain('"--json"');
});

test.each(['many', '101%', '1.5', '20 %', '-1%', ''])('--max-deletes rejects %j', async (value) => {
  const { message, remedy } = await told('plan', '--sandbox', `--max-deletes=${value}`);

  expect(message).toContain(`--max-deletes is "${value}"`);
  expect(remedy).toBe('To do: Write a number (3), a share of the live addresses in scope (20%) or all.');
});

test.each(['http', '65536', '-1'])('--port rejects %s', async (value) => {
  expect(await told('sandbox', `--port=${value}`)).toMatchObject({
    message: `--port is "${value}"`,
    remedy: 'To do: Write a number up to 65535.',
  });
});

test('a problem of the command line names no file that was not given', async () => {
  const { rest } = await told('paln');

  expect(rest).not.toContain('in .');
});
