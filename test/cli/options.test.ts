import { expect, test } from 'vitest';
import { COMMANDS, OPTIONS, type OptionName, takes } from '../../src/cli/options.ts';
import { folder } from '../support/process.ts';
import { runCli } from '../support/run.ts';

interface Found {
  /** What the message quotes: `"--force" "plan"`. */
  readonly quoted: string;
  /** The commands that the remedy lists. */
  readonly commands: readonly string[];
}

/** The problems (FA003) of a command line. */
async function problemsOf(...args: string[]): Promise<Found[]> {
  const { code, stdout } = await runCli(args, { cwd: folder() });
  expect(code).toBe(1);
  const found = args.includes('--json')
    ? (JSON.parse(stdout) as { problems: { message: string; remedy: string }[] }).problems
    : Array.from(
        stdout.matchAll(/^error FA003\n +(.*)\n +Fix: (.*)$/gm),
        ([, message = '', remedy = '']) => ({
          message,
          remedy,
        }),
      );
  return found.map(({ message, remedy }) => ({
    quoted: (message.match(/"[^"]*"/g) ?? []).join(' '),
    commands: COMMANDS.filter((command) => new RegExp(`\\b${command}\\b`).test(remedy)),
  }));
}

const quotedIn = async (...args: string[]) => (await problemsOf(...args)).map(({ quoted }) => quoted);

test.each([
  [['apply', '--scope', 'Acme.de*'], ['export']],
  [
    ['plan', '--force'],
    ['export', 'sids', 'migrate'],
  ],
  [['plan', '--merge'], ['export']],
  [
    ['validate', '--yes'],
    ['apply', 'init'],
  ],
  [
    ['validate', '-y'],
    ['apply', 'init'],
  ],
  [
    ['demo', '--json'],
    ['validate', 'plan', 'apply', 'drift', 'export', 'pin', 'accept', 'show', 'migrate'],
  ],
  [
    ['drift', '--only', 'a'],
    ['plan', 'apply'],
  ],
  [['plan', '--port', '1'], ['sandbox']],
])('%j is refused with the commands that have the option', async (args, commands) => {
  const [command, option] = args;

  expect(await problemsOf(...args)).toEqual([{ quoted: `"${option}" "${command}"`, commands }]);
});

test('every command rejects the options that it does not accept', async () => {
  const names = Object.keys(OPTIONS) as OptionName[];
  for (const command of COMMANDS) {
    for (const name of names.filter((one) => !takes(command, one))) {
      const given = OPTIONS[name].type === 'string' ? [`--${name}=1`] : [`--${name}`];
      expect(await quotedIn(command, ...given), `${command} ${given}`).toContain(`"--${name}" "${command}"`);
    }
  }
});

test.each([
  [['plan', '-f', 'a.yaml', '--file', 'b.yaml'], '"--file"'],
  [['plan', '--max-deletes=1', '--max-deletes=all'], '"--max-deletes"'],
  [['plan', '-e', 'a', '-e', 'a'], '"-e"'],
])('%j is refused, because an option with one value is given twice', async (args, option) => {
  expect(await quotedIn(...args)).toEqual([option]);
});

test.each([
  [['plan', '--sandbox', '--api-url', 'http://127.0.0.1:1'], '"--sandbox" "--api-url"'],
  [['plan', '--region', 'ie1', '--sandbox'], '"--sandbox" "--region"'],
  [['export', '--force', '--merge'], '"--force" "--merge"'],
  [['sids', '--check', 'a.ts', '-o', 'b.ts'], '"--check" "-o"'],
  [['sids', '--check', 'a.ts', '--force'], '"--check" "--force"'],
])('%j is refused, because the two options cannot be combined', async (args, pair) => {
  expect(await quotedIn(...args)).toEqual([pair]);
});

test('all problems of the options are reported in one run', async () => {
  expect(await quotedIn('plan', 'a.yaml', '--yes', '--force', '-f', 'a', '-f', 'b')).toEqual([
    '"a.yaml"',
    '"--yes" "plan"',
    '"--force" "plan"',
    '"-f"',
  ]);
});

test.each(['plan', 'pin'])('%s does not read standard input', async (command) => {
  expect(await problemsOf(command, '-f', '-')).toEqual([
    { quoted: `"-f -" "${command}"`, commands: ['export'] },
  ]);
});

test.each(['--merge', '--force', '--json'])('export -f - is refused together with %s', async (option) => {
  expect(await quotedIn('export', '-f', '-', option)).toEqual([`"-f -" "${option}"`]);
});

test.each(COMMANDS)('%s --help lists the options of the command and no others', async (command) => {
  const { code, stdout } = await runCli([command, '--help']);
  const listed = stdout.match(/(?<=^ {2}(?:-\w, | {4})--)[a-z-]+/gm);

  expect(code).toBe(0);
  expect(stdout).toContain(`flex-addresses ${command}: `);
  expect(listed).toEqual((Object.keys(OPTIONS) as OptionName[]).filter((name) => takes(command, name)));
  expect((await runCli(['help', command])).stdout).toBe(stdout);
});
