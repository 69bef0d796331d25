import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { COMMANDS, type Command, GROUPS, takes } from '../../src/cli/options.ts';
import { columnsOf } from '../../src/text/columns.ts';
import { folder } from '../support/process.ts';
import { runCli } from '../support/run.ts';

/** One screen of 80 columns and 24 lines. */
function expectOneScreen(text: string): void {
  const lines = text.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(lines.filter((line) => columnsOf(line) > 80)).toEqual([]);
}

test('the general help is one screen that lists every command once', async () => {
  const { stdout } = await runCli(['--help']);

  expectOneScreen(stdout);
  expect([...Object.values(GROUPS).flat()].sort()).toEqual([...COMMANDS].sort());
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^.{8}${command} `, 'm'));
});

test.each(COMMANDS)('the help of %s is one screen with two examples', async (command) => {
  const { stdout } = await runCli([command, '--help']);

  expectOneScreen(stdout);
  expect(examplesIn(stdout)).toHaveLength(2);
  for (const example of examplesIn(stdout)) expect(example[0]).toBe(command);
});

test.each(COMMANDS)('help %s, %s -h and --help %s show the same text', async (command) => {
  const texts = [
    [command, '--help'],
    [command, '-h'],
    ['help', command],
    ['--help', command],
  ].map(async (args) => (await runCli(args)).stdout);

  expect(new Set(await Promise.all(texts)).size).toBe(1);
});

test.each([
  ['help', 'pln'],
  ['pln', '--help'],
  ['-h', 'pln'],
])('%s %s suggests the command with the nearest name', async (...args) => {
  const { code, stdout } = await runCli(args);

  expect(code).toBe(1);
  expect(stdout).toMatch(/^error FA001\n.*"pln"/);
  expect(stdout).toContain('Did you mean "plan"?');
});

/** The commands under `Examples:`, as a shell splits them. */
function examplesIn(text: string): string[][] {
  const lines = /\nExamples:\n((?: {2}.*\n)+)/.exec(text)?.[1]?.trimEnd().split('\n') ?? [];
  return lines.map((line) => {
    const [program, ...words] = line.trim().match(/"[^"]*"|[^ "]+/g) ?? [];
    expect(program).toBe('flex-addresses');
    return words.map((word) => word.replaceAll('"', ''));
  });
}

const FILE = `version: 1
scope: ["Acme*"]
addresses:
  acme-en: { name: Acme.com (English), studio: WebChat EN }
  acme-de: { name: Acme.de (Deutsch), studio: WebChat DE }
`;
const TEAMS = ['shop', 'bank'];

/** A folder with the files of the examples. A new sandbox has their addresses. */
function scene(args: readonly string[]): string {
  const environments = args.includes('staging') ? 'environments:\n  staging: {}\n' : '';
  const cwd = folder({ 'addresses.yaml': FILE + environments });
  mkdirSync(join(cwd, 'teams'));
  for (const team of TEAMS) {
    const text = `version: 1\nscope: ["${team}*"]\naddresses:\n  ${team}: { studio: WebChat EN }\n`;
    writeFileSync(join(cwd, 'teams', `${team}.yaml`), text);
  }
  return cwd;
}

const ENDS: Partial<Readonly<Record<Command, readonly number[]>>> = { drift: [0, 2] };

test.each(COMMANDS)('the examples of %s work on the sandbox', async (command) => {
  const { stdout } = await runCli([command, '--help']);
  for (const example of examplesIn(stdout)) {
    expect(parseArguments(example).command).toBe(command);
    // It runs until it is interrupted.
    if (command === 'sandbox') continue;
    const sandbox = takes(command, 'sandbox') && !example.includes('--sandbox') ? ['--sandbox'] : [];
    const yes = takes(command, 'yes') && !example.includes('--yes') ? ['--yes'] : [];

    const ended = await runCli([...example, ...sandbox, ...yes], { cwd: scene(example) });

    expect(ENDS[command] ?? [0], `${example.join(' ')}\n${ended.stdout}`).toContain(ended.code);
  }
});
