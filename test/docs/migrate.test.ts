import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { folder } from '../support/process.ts';
import { runCli } from '../support/run.ts';
import { blocks } from './support.ts';

const page = blocks('docs/migrate.md');
const shell = page.filter(({ language }) => language === 'sh').map(({ text }) => text.trim().split('\n'));
const [first = '', migrated = '', filled = '', last = ''] = page
  .filter(({ language }) => language === 'yaml')
  .map(({ text }) => text);

/** A block of the page, indented as in the file. */
const indented = (text: string) => text.trimEnd().replace(/^(?=.)/gm, '  ');

/** Runs the commands of a block, and returns the last one's output. */
async function play(commands: readonly string[] = [], cwd: string, code = 0): Promise<string> {
  let said = '';
  for (const command of commands) {
    const [program, script, ...args] = command.split(' ');
    expect([program, script]).toEqual(['node', 'dist/cli.js']);
    const ended = await runCli(args, { cwd });
    expect(ended.code, `${command}\n${ended.stdout}`).toBe(code);
    said = ended.stdout;
  }
  return said;
}

test('the guide to Flex Conversations can be followed on the sandbox from the first command to the last', async () => {
  const cwd = folder({ 'addresses.yaml': first });
  const newFile = join(cwd, 'addresses.conversations.yaml');
  expect(shell).toHaveLength(4);

  expect(await play(shell[0], cwd)).toContain('Incoming Conversation is connected');
  expect(readFileSync(join(cwd, 'addresses.yaml'), 'utf8')).toBe(first);
  const text = readFileSync(newFile, 'utf8');
  expect(text).toContain(indented(migrated));

  expect(await play(shell[1], cwd, 1)).toContain('3 problems in addresses.conversations.yaml.');

  writeFileSync(newFile, text.replace(indented(migrated), indented(filled)));
  expect(await play(shell[2], cwd)).toContain('Plan: in sync; 2 unchanged');

  writeFileSync(join(cwd, 'addresses.yaml'), last);
  expect(await play(shell[3], cwd)).toContain('Apply: 1 done.');
});

test('the guide shows what is filled in and nothing else', () => {
  const [before, after] = [parse(migrated), parse(filled)] as Record<string, Record<string, unknown>>[];
  for (const [key, entry] of Object.entries(after ?? {})) {
    const former = before?.[key] ?? {};
    const differing = Object.keys(entry).filter(
      (one) => JSON.stringify(entry[one]) !== JSON.stringify(former[one]),
    );
    expect(differing).toEqual(key === 'acme-vip' ? ['deploymentKey', 'studio'] : ['deploymentKey']);
  }
});
