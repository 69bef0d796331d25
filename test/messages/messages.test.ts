import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemInStyle } from '../../src/report/in-style.ts';
import { ROOT } from '../docs/support.ts';
import { loaded } from '../file/support.ts';
import { runCli } from '../support/run.ts';
import type { CodeRow, Text } from './rows.ts';
import { CODES } from './table/index.ts';

const MESSAGES = globSync('src/messages/*.ts', { cwd: ROOT });
const inStyles = (text: Text) => (typeof text === 'string' ? { workflow: text, command: text } : text);

const messages = CODES.flatMap(({ code, severity, messages }) =>
  messages.map((row) => ({ code, severity, ...row, text: inStyles(row.message).command })),
);

test.each(messages)('$code says: $text', ({ code, severity, problem, message, remedy }) => {
  expect(problem.code).toBe(code);
  expect(severity.split(' or ')).toContain(problem.severity);
  for (const style of ['workflow', 'command'] as const) {
    const shown = problemInStyle(problem, style);
    expect([shown.message, shown.remedy]).toEqual([inStyles(message)[style], inStyles(remedy)[style]]);
  }
});

test('every message has a row', async () => {
  const rows = new Set(messages.map(({ by }) => by));
  const missing: string[] = [];
  for (const path of MESSAGES) {
    const made: object = await import(join(ROOT, path));
    for (const [name, value] of Object.entries(made))
      if (typeof value === 'function' && !rows.has(value)) missing.push(`${path} ${name}`);
  }

  expect(missing).toEqual([]);
});

test('every code has a message, a meaning, an example and a fix', () => {
  const incomplete = CODES.filter(
    ({ messages, meaning, example, fix }) => messages.length === 0 || [meaning, example, fix].includes(''),
  );

  expect(incomplete.map(({ code }) => code)).toEqual([]);
});

test('problems are worded in src/messages alone', () => {
  const elsewhere = globSync('src/**/*.ts', { cwd: ROOT }).filter(
    (path) => !MESSAGES.includes(path) && WORDED.test(readFileSync(join(ROOT, path), 'utf8')),
  );

  expect(elsewhere).toEqual([]);
});

/** A call that makes a problem, or one that is written out. */
const WORDED = /\b(problem|warning|guard)\(\s*['"`]|\bremedy: *['"`]/;

const examples = (kind: string): CodeRow[] =>
  CODES.filter(({ example }) => typeof example !== 'string' && kind in example);

test.each(examples('file'))('the example of $code causes it', ({ code, example, messages }) => {
  const { file } = example as { file: string };

  const { problems } = loaded(completed(file));

  const found = problems.find((problem) => problem.code === code);
  expect(found && problemInStyle(found, 'command').message).toBe(
    messages[0] && inStyles(messages[0].message).command,
  );
});

/** A file with nothing wrong but what the example is about. Its lines come first, so that messages show their numbers. */
function completed(lines: string): string {
  return /^version:/m.test(lines) ? lines : `${lines}\nversion: 1\naccount: ${ACCOUNT}\n`;
}

const ACCOUNT = `AC${'0'.repeat(32)}`;

test.each(examples('command'))('the example of $code causes it', async ({ code, example, messages }) => {
  const { command } = example as { command: string };

  const { stdout, stderr } = await runCli(command.split(' ').slice(1));

  const shown = `${stdout}${stderr}`;
  expect(shown).toContain(code);
  expect(shown.replace(/\s+/g, ' ')).toContain(messages[0] && inStyles(messages[0].message).command);
});
