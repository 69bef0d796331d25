import { expect, test } from 'vitest';
import { COMMANDS, OPTIONS, type OptionName, takes } from '../../src/cli/options.ts';
import { folder } from '../support/process.ts';
import { runCli } from '../support/run.ts';

/** The problems that the CLI reports: `message / fix`. */
async function problemsOf(...args: string[]): Promise<string[]> {
  const { code, stdout } = await runCli(args, { cwd: folder() });
  expect(code).toBe(1);
  if (args.includes('--json')) {
    const { problems } = JSON.parse(stdout) as { problems: { message: string; remedy: string }[] };
    return problems.map(({ message, remedy }) => `${message} / ${remedy}`);
  }
  const lines = stdout.split('\n').map((line) => line.trim());
  return lines.flatMap((line, n) =>
    line === 'error FA003' ? [`${lines[n + 1]} / ${lines[n + 2]?.replace(/^\S[^:]*: /, '')}`] : [],
  );
}

test.each([
  [
    ['apply', '--scope', 'Acme.de*'],
    'Option "--scope" is not valid for "apply" / Remove it. It is an option of export.',
  ],
  [
    ['plan', '--force'],
    'Option "--force" is not valid for "plan" / Remove it. It is an option of export, sids or migrate.',
  ],
  [['plan', '--merge'], 'Option "--merge" is not valid for "plan" / Remove it. It is an option of export.'],
  [
    ['validate', '--yes'],
    'Option "--yes" is not valid for "validate" / Remove it. It is an option of apply or init.',
  ],
  [
    ['validate', '-y'],
    'Option "-y" is not valid for "validate" / Remove it. It is an option of apply or init.',
  ],
  [
    ['demo', '--json'],
    'Option "--json" is not valid for "demo" / Remove it. It is an option of validate, plan, apply, drift, export, pin, accept, show or migrate.',
  ],
  [
    ['drift', '--only', 'a'],
    'Option "--only" is not valid for "drift" / Remove it. It is an option of plan or apply.',
  ],
  [
    ['plan', '--port', '1'],
    'Option "--port" is not valid for "plan" / Remove it. It is an option of sandbox.',
  ],
])('%j names the commands that accept the option', async (args, said) => {
  expect(await problemsOf(...args)).toEqual([said]);
});

test('every command rejects the options that it does not accept', async () => {
  const names = Object.keys(OPTIONS) as OptionName[];
  for (const command of COMMANDS) {
    for (const name of names.filter((one) => !takes(command, one))) {
      const given = OPTIONS[name].type === 'string' ? [`--${name}=1`] : [`--${name}`];
      expect((await problemsOf(command, ...given)).join('\n'), `${command} ${given}`).toContain(
        `Option "--${name}" is not valid for "${command}"`,
      );
    }
  }
});

test.each([
  [['plan', '-f', 'a.yaml', '--file', 'b.yaml'], 'Option "--file" is given twice / Give it once.'],
  [['plan', '--max-deletes=1', '--max-deletes=all'], 'Option "--max-deletes" is given twice / Give it once.'],
  [['plan', '-e', 'a', '-e', 'a'], 'Option "-e" is given twice / Give it once.'],
])('%j is rejected, because an option with one value is given twice', async (args, said) => {
  expect(await problemsOf(...args)).toEqual([said]);
});

test.each([
  [['plan', '--sandbox', '--api-url', 'http://127.0.0.1:1'], '"--sandbox" and "--api-url"'],
  [['plan', '--region', 'ie1', '--sandbox'], '"--sandbox" and "--region"'],
  [['export', '--force', '--merge'], '"--force" and "--merge"'],
  [['sids', '--check', 'a.ts', '-o', 'b.ts'], '"--check" and "-o"'],
  [['sids', '--check', 'a.ts', '--force'], '"--check" and "--force"'],
])('%j is rejected, because one option makes the other pointless', async (args, pair) => {
  expect(await problemsOf(...args)).toEqual([`Options ${pair} exclude each other / Give one of the two.`]);
});

test('all problems with options are reported in one run', async () => {
  expect(await problemsOf('plan', 'a.yaml', '--yes', '--force', '-f', 'a', '-f', 'b')).toEqual([
    'Unexpected argument "a.yaml" / Name the file with -f. flex-addresses --help lists commands and options.',
    'Option "--yes" is not valid for "plan" / Remove it. It is an option of apply or init.',
    'Option "--force" is not valid for "plan" / Remove it. It is an option of export, sids or migrate.',
    'Option "-f" is given twice / Give it once.',
  ]);
});

test.each([
  ['plan', '"-f -" is not valid for "plan" / Name a file: only export writes to standard output.'],
  ['pin', '"-f -" is not valid for "pin" / Name a file: only export writes to standard output.'],
])('%s does not read standard input', async (command, said) => {
  expect(await problemsOf(command, '-f', '-')).toEqual([said]);
});

test.each(['--merge', '--force', '--json'])(
  'export -f - is rejected in combination with %s',
  async (option) => {
    expect(await problemsOf('export', '-f', '-', option)).toEqual([
      `Options "-f -" and "${option}" exclude each other / Give one of the two.`,
    ]);
  },
);

test.each(COMMANDS)('%s --help lists the options of the command and no others', async (command) => {
  const { code, stdout } = await runCli([command, '--help']);
  const listed = stdout.match(/(?<=^ {2}(?:-\w, | {4})--)[a-z-]+/gm);

  expect(code).toBe(0);
  expect(stdout).toContain(`flex-addresses ${command}: `);
  expect(listed).toEqual((Object.keys(OPTIONS) as OptionName[]).filter((name) => takes(command, name)));
  expect((await runCli(['help', command])).stdout).toBe(stdout);
});
