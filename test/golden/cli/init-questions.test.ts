import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ALL, APPLY, DRIFT, PLAN, type Repo, repo, SCHEMA } from './init-scene.ts';

/** `init` at a terminal, where these keys are pressed, one at each question. */
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

test('init asks for the Flex UI version, then before each file', async () => {
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

test('init skips a file after the answer no, and the file does not name a skipped schema', async () => {
  const at = repo();

  const { code, stdout } = await atTerminal(at, [NO, YES, NO, YES, '\r', YES]);

  expect(code).toBe(0);
  expect(at.files()).toEqual([DRIFT, PLAN, 'addresses.yaml'].sort());
  expect(at.text('addresses.yaml')).toMatch(/^# Which chat address/);
  expect(at.text('addresses.yaml')).not.toContain('api: conversations');
  expect(stdout).toContain(`  skipped  ${SCHEMA}\n`);
  expect(stdout).toContain(`  skipped  ${APPLY}\n`);
});

test('init --api does not ask for the version, nor for existing files', async () => {
  const at = repo({ [PLAN]: 'mine\n', [SCHEMA]: '{}\n' });

  const { code, stderr } = await atTerminal(at, Array(3).fill(YES), '--api', 'flex-flows');

  expect(code).toBe(0);
  expect([...new Set(questions(stderr))]).toEqual([
    'Write addresses.yaml?',
    `Write ${APPLY}?`,
    `Write ${DRIFT}?`,
  ]);
});

test('init --yes does not ask at a terminal', async () => {
  const at = repo();

  const { stderr } = await atTerminal(at, [], '--yes');

  expect(stderr).toBe('');
  expect(at.files()).toEqual(ALL);
});

test('init writes nothing after Ctrl-C at a question', async () => {
  const at = repo();

  const { code, stdout } = await atTerminal(at, [YES, YES, YES, '\u0003']);

  expect(code).toBe(130);
  expect(stdout).toContain('error FA006');
  expect(at.files()).toEqual([]);
});
