import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folder, runCli } from '../../support/process.ts';
import { entries, HEAD, twilioWith } from '../action/scene.ts';

/** An apply at a terminal, where somebody presses these keys once they are asked. */
async function applyAtTerminal(keys: string, started: (child: ChildProcess) => void = () => undefined) {
  const twilio = await twilioWith([]);
  const ended = await runCli(['apply', '--api-url', twilio.sandbox.url], {
    cwd: folder({ 'addresses.yaml': HEAD + entries({ acme: 'Acme' }) }),
    env: {
      ...twilio.env,
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
])('apply writes nothing and says so after %s', async (_, keys) => {
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
