import { expect, test } from 'vitest';
import { folder, runCli } from '../../support/process.ts';

/** The message and the remedy of the only problem. */
async function problemOf(...args: string[]) {
  const { code: exit, stdout, stderr } = await runCli(args, { cwd: folder() });
  expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' });
  const [head, message = '', remedy = '', ...rest] = stdout.split('\n');
  const [, code] = /^error (FA\d+)$/.exec(head ?? '') ?? [];
  return { code, message: message.trim(), remedy: remedy.trim(), rest: rest.join('\n') };
}

test.each([
  ['paln', 'plan'],
  ['aply', 'apply'],
  ['Validate', 'validate'],
  ['sandbx', 'sandbox'],
])('the unknown command %s gets the nearest command as a suggestion', async (word, near) => {
  const { code, message, remedy } = await problemOf(word);

  expect(code).toBe('FA001');
  expect(message).toContain(`"${word}"`);
  expect(remedy).toContain(`"${near}"`);
});

test('an unknown command without a near one gets the list of commands', async () => {
  const { code, message, remedy } = await problemOf('destroy');

  expect(code).toBe('FA001');
  expect(message).toContain('"destroy"');
  expect(remedy).toMatch(/validate.*plan.*apply.*drift.*demo/);
});

test.each([
  ['--sandbx', '--sandbox'],
  ['--enviroment', '--environment'],
  ['--maxdeletes', '--max-deletes'],
  ['--detailed-exit-code', '--detailed-exitcode'],
])('the unknown option %s gets the nearest option as a suggestion', async (option, near) => {
  expect(await problemOf('plan', option)).toMatchObject({
    code: 'FA003',
    message: expect.stringContaining(`"${option}"`),
    remedy: expect.stringContaining(`${near}?`),
  });
});

test('an unknown option without a near one gets the help', async () => {
  expect(await problemOf('plan', '--target=x')).toMatchObject({
    code: 'FA003',
    message: expect.stringContaining('"--target"'),
    remedy: expect.stringContaining('--help'),
  });
});

test('a file without -f is an unexpected argument for plan', async () => {
  expect(await problemOf('plan', 'addresses.yaml')).toMatchObject({
    code: 'FA003',
    message: expect.stringContaining('"addresses.yaml"'),
    remedy: expect.stringMatching(/ -f .*--help/),
  });
});

test.each(['--environment', '--max-deletes', '--file'])(
  'the option %s without a value is named as it was given',
  async (option) => {
    const { message, remedy } = await problemOf('plan', option);

    expect(message).toContain(`"${option}"`);
    expect(`${message} ${remedy}`).toMatch(/value/i);
  },
);

test('an option with an unexpected value is named in the message', async () => {
  expect((await problemOf('plan', '--json=yes')).message).toContain('"--json"');
});

test.each(['many', '101%', '1.5', '20 %', '-1%', ''])('--max-deletes rejects %j', async (value) => {
  const { message, remedy } = await problemOf('plan', '--sandbox', `--max-deletes=${value}`);

  expect(message).toContain(`"${value}" for --max-deletes`);
  expect(remedy).toMatch(/3.*20%.* all/);
});

test.each(['http', '65536', '-1'])('--port rejects %s', async (value) => {
  expect(await problemOf('sandbox', `--port=${value}`)).toMatchObject({
    code: 'FA003',
    message: expect.stringContaining(`"${value}" for --port`),
    remedy: expect.stringContaining('65535'),
  });
});

test('a problem of the command line names no file that was not given', async () => {
  const { rest } = await problemOf('paln');

  expect(rest).not.toContain('in .');
});
