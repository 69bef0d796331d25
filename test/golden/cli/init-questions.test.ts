import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ALL, APPLY, DRIFT, PLAN, type Repo, repo, SCHEMA } from './init-scene.ts';

/** `init` at a terminal, where somebody presses these keys at one question after the other. */
function atTerminal(at: Repo, keys: readonly string[], ...args: string[]) {
  return at.cli(['init', ...args], {
    env: {
      KEYS: keys.join('|'),
      NODE_OPTIONS: `--require=${join(import.meta.dirname, 'terminal.cjs')}`,
    },
    started: (child: ChildProcess) => onTestFinished(() => void child.kill('SIGKILL')),
  });
}

const questions = (stderr: string) => stderr.match(/(?:Does|Write) [^?]*\?/g);
const YES = 'y\r';
const NO = 'n\r';

test('init asks which Flex UI it is, and then before each file', async () => {
  const at = repo();

  const { code, stderr } = await atTerminal(at, Array(6).fill(YES));

  expect(code).toBe(0);
  expect([...new Set(questions(stderr))]).toEqual([
    'Does the account use Flex UI 2.x (Flex Conversations)?',
    'Write addresses.yaml?',
    `Write ${SCHEMA}?`,
    `Write ${PLAN}?`,
    `Write ${APPLY}?`,
    `Write ${DRIFT}?`,
  ]);
  expect(at.files()).toEqual(ALL);
  expect(at.text('addresses.yaml')).toContain('\napi: conversations\n');
});

test('a file is skipped after the answer no, and without the schema the file does not name it', async () => {
  const at = repo();

  const { code, stdout } = await atTerminal(at, [NO, YES, NO, YES, '\r', YES]);

  expect(code).toBe(0);
  expect(at.files()).toEqual([DRIFT, PLAN, 'addresses.yaml'].sort());
  expect(at.text('addresses.yaml')).toMatch(/^# Which chat address/);
  expect(at.text('addresses.yaml')).not.toContain('api: conversations');
  expect(stdout).toContain(`  skipped  ${SCHEMA}\n`);
  expect(stdout).toContain(`  skipped  ${APPLY}\n`);
});

test('with --api it does not ask for the kind, nor for files that exist', async () => {
  const at = repo({ [PLAN]: 'mine\n', [SCHEMA]: '{}\n' });

  const { code, stderr } = await atTerminal(at, Array(3).fill(YES), '--api', 'flex-flows');

  expect(code).toBe(0);
  expect([...new Set(questions(stderr))]).toEqual([
    'Write addresses.yaml?',
    `Write ${APPLY}?`,
    `Write ${DRIFT}?`,
  ]);
});

test('--yes asks nothing at a terminal either', async () => {
  const at = repo();

  const { stderr } = await atTerminal(at, [], '--yes');

  expect(stderr).toBe('');
  expect(at.files()).toEqual(ALL);
});

test('Ctrl-C at a question writes nothing', async () => {
  const at = repo();

  const { code, stdout } = await atTerminal(at, [YES, YES, YES, '\u0003']);

  expect(code).toBe(130);
  expect(stdout).toContain('error FA006');
  expect(at.files()).toEqual([]);
});
