import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folder, runCli } from '../../support/process.ts';
import { entries, HEAD, twilioWith } from '../action/scene.ts';

/** An apply at a terminal, where these keys are pressed at the question. */
async function applyAtTerminal(
  keys: string,
  started: (child: ChildProcess) => void = () => undefined,
  { args = [], env = {} }: { args?: readonly string[]; env?: Readonly<Record<string, string>> } = {},
) {
  const twilio = await twilioWith([]);
  const ended = await runCli(['apply', '--api-url', twilio.sandbox.url, ...args], {
    cwd: folder({ 'addresses.yaml': HEAD + entries({ acme: 'Acme' }) }),
    env: {
      ...twilio.env,
      ...env,
      KEYS: keys,
      NODE_OPTIONS: `--require=${join(import.meta.dirname, 'terminal.cjs')}`,
    },
    started: (child) => {
      onTestFinished(() => void child.kill('SIGKILL'));
      started(child);
    },
  });
  return { ...ended, names: twilio.names() };
}

test('apply writes its changes after the answer yes', async () => {
  const apply = await applyAtTerminal('y\r');

  expect(apply).toMatchObject({ code: 0, names: ['Acme'] });
});

test.each([
  ['no', 'n\r'],
  ['Enter alone', '\r'],
  ['Ctrl-D', '\u0004'],
])('apply writes nothing and reports FA004 after %s', async (_, keys) => {
  const apply = await applyAtTerminal(keys);

  expect(apply).toMatchObject({ code: 1, names: [] });
  expect(apply.stdout).toContain('FA004');
});

test('Ctrl-C at the question interrupts the run', async () => {
  const apply = await applyAtTerminal('\u0003');

  expect(apply).toMatchObject({ code: 130, signal: null, names: [] });
  expect(apply.stdout).toContain('FA006');
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s at the question interrupts the run', async (signal) => {
  const apply = await applyAtTerminal('', (child) =>
    child.stderr?.on('data', (text: Buffer) => {
      if (text.includes('[y/N]')) child.kill(signal);
    }),
  );

  expect(apply).toMatchObject({ code: 130, signal: null, names: [] });
  expect(apply.stdout).toContain('FA006');
});

/** Parts of the plan and of the question. */
const PLAN = '+ create  acme  "Acme"';
const QUESTION = 'Apply 1 change? [y/N] ';

test('apply shows the plan on the terminal before it asks if standard output is redirected', async () => {
  const { code, stdout, stderr } = await applyAtTerminal('y\r', undefined, { env: { NO_COLOR: '1' } });

  expect(code).toBe(0);
  expect(stderr.indexOf(PLAN)).toBeGreaterThan(-1);
  expect(stderr.indexOf(QUESTION)).toBeGreaterThan(stderr.indexOf(PLAN));
  expect(stdout).toContain(PLAN);
  expect(stdout).toContain('Apply: 1 done.');
});

test('apply --json shows the plan on the terminal before it asks, and prints nothing but JSON', async () => {
  const env = { NO_COLOR: '1', TERMINAL: 'stdout stderr' };
  const { code, stdout, stderr } = await applyAtTerminal('y\r', undefined, { args: ['--json'], env });

  expect(code).toBe(0);
  expect(stderr.indexOf(QUESTION)).toBeGreaterThan(stderr.indexOf(PLAN));
  expect(stderr).toContain(PLAN);
  expect(JSON.parse(stdout)).toMatchObject({ mode: 'apply', outcome: 'done' });
});

test('apply shows the plan once if all streams are the terminal', async () => {
  const env = { NO_COLOR: '1', TERMINAL: 'stdout stderr' };
  const { code, stdout, stderr } = await applyAtTerminal('y\r', undefined, { env });

  expect(code).toBe(0);
  expect((stdout + stderr).split(PLAN)).toHaveLength(2);
  expect(stderr).toContain(QUESTION);
});

test('apply asks on standard output if standard error is redirected', async () => {
  const env = { NO_COLOR: '1', TERMINAL: 'stdout' };
  const { code, stdout, stderr } = await applyAtTerminal('y\r', undefined, { env });

  expect(code).toBe(0);
  expect(stdout.indexOf(QUESTION)).toBeGreaterThan(stdout.indexOf(PLAN));
  expect(stderr).toBe('');
});

test('apply writes nothing if no stream is a terminal that can show the question', async () => {
  const { code, stdout, names } = await applyAtTerminal('y\r', undefined, { env: { TERMINAL: '' } });

  expect({ code, names }).toEqual({ code: 1, names: [] });
  expect(stdout).toMatch(/FA004[\s\S]*--yes/);
});

test.each([60, 90])('lines of a plan fit a terminal of %i columns', async (columns) => {
  const env = { NO_COLOR: '1', COLUMNS: String(columns) };
  const { stderr } = await applyAtTerminal('n\r', undefined, { env });

  const plan = stderr.slice(0, stderr.indexOf('Plan id'));
  const isWord = (line: string) => !line.trim().includes(' ');
  expect(plan.split('\n').filter((line) => line.length > columns && !isWord(line))).toEqual([]);
});
