import { expect, test } from 'vitest';
import { COMMANDS, OPTIONS, type OptionName, takes } from '../../src/cli/options.ts';
import { runCli } from '../support/process.ts';
import { blocks, PAGES, rows } from './support.ts';

const reference = rows('docs/reference.md', '## Command line');
const first = reference.map(([cell]) => cell ?? '');
const sorted = (words: Iterable<string>) => [...new Set(words)].sort();
const options = (text: string) => sorted(text.match(/(?<![\w-])--?[a-z][a-z-]*/g) ?? []);

test('the reference lists the options of --help', async () => {
  const { stdout } = await runCli(['--help']);

  expect(options(first.join(' '))).toEqual(options(stdout));
});

test('the reference lists the commands of --help', async () => {
  const documented = first.flatMap((cell) => /^`([a-z]+)`$/.exec(cell)?.[1] ?? []);

  expect(documented).toEqual([...COMMANDS]);
});

test('the reference says which commands take an option', () => {
  const documented = reference.flatMap(([option = '', commands = '']) => {
    const name = /--([a-z-]+)/.exec(option)?.[1] as OptionName | undefined;
    if (name === undefined) return [];
    const named: string[] = commands.match(/[a-z]+(?=`)/g) ?? [];
    const taking = commands.startsWith('all')
      ? COMMANDS.filter((command) => !named.includes(command))
      : COMMANDS.filter((command) => named.includes(command));
    return [[name, taking]];
  });

  const table = (Object.keys(OPTIONS) as OptionName[]).map((name) => [
    name,
    COMMANDS.filter((command) => takes(command, name)),
  ]);
  expect(documented).toEqual(table);
});

test('the reference lists the environment variables of --help', async () => {
  // Variables for a single option are in the help of the commands that accept it.
  const texts = [['--help'], ...COMMANDS.map((command) => ['help', command])].map((args) => runCli(args));
  const stdout = (await Promise.all(texts)).map((ended) => ended.stdout).join('\n');

  const variables = sorted(stdout.match(/TWILIO_[A-Z_]+/g) ?? []);
  expect(sorted(first.join(' ').match(/TWILIO_[A-Z_]+/g) ?? [])).toEqual(variables);
});

test('the reference lists the exit codes of --help', async () => {
  const { stdout } = await runCli(['--help']);

  const said = /^Exit: (.*)$/m.exec(stdout)?.[1]?.match(/\b\d+\b/g) ?? [];
  expect(rows('docs/reference.md', '## Exit codes').map(([code]) => code)).toEqual(said);
});

test('the pages show only commands of --help', async () => {
  const { stdout } = await runCli(['--help']);
  // The commands of docs/problems.md are wrong on purpose.
  const words = PAGES.filter((page) => page !== 'docs/problems.md')
    .flatMap(blocks)
    .filter(({ language }) => language === 'sh' || language === 'console')
    .flatMap(({ text }) => [...text.matchAll(/^(?:node dist\/cli\.js|npx [\w-]+|flex-addresses) (\S+)/gm)])
    .map(([, word = '']) => word);

  expect(words).toContain('init');
  expect(
    words.filter((word) => !word.startsWith('--') && !(COMMANDS as readonly string[]).includes(word)),
  ).toEqual([]);
  expect(words.filter((word) => word.startsWith('--') && !stdout.includes(word))).toEqual([]);
});
