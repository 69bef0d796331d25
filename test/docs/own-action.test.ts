import { cpSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folder, runAction } from '../support/process.ts';
import { playScript, stepNamed } from './play-script.ts';
import { ROOT, read } from './support.ts';
import { expression, type Step, workflow } from './workflow.ts';

// Plays the job `action` of this repository's CI step by step, on the sandbox that its own script starts.

const CI = '.github/workflows/ci.yml';
const STEPS = workflow(read(CI)).jobs.action?.steps ?? [];

/** A free port; the workflow's own may be in use here. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A checkout in which the workflow's sandbox runs until the test ends. */
async function checkout() {
  const workspace = folder();
  cpSync(join(ROOT, 'dist'), join(workspace, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'addresses.example.yaml'), join(workspace, 'addresses.example.yaml'));
  const port = await freePort();
  const here = (text: string) => text.replaceAll('8123', `${port}`);
  const play = (name: string, env: Readonly<Record<string, string>> = {}, after = '') => {
    const step = stepNamed(CI, name);
    return playScript({ ...step, run: here(step.run ?? '') + after }, workspace, {
      RUNNER_TEMP: workspace,
      ...env,
    });
  };
  const started = play('Start the sandbox', {}, '\necho "pid=$!" >> "$GITHUB_OUTPUT"\n');
  onTestFinished(() => void process.kill(Number(started.outputs.pid)));
  expect(started).toMatchObject({ status: 0, stdout: '', stderr: '' });

  /** The step as the runner would run it, with its expressions replaced by values. */
  const act = ({ with: inputs = {} }: Step, event: string, values: Readonly<Record<string, string>> = {}) => {
    const given = Object.entries(inputs).map(([name, value]) => [
      name,
      values[`${value}`] ?? here(`${value}`),
    ]);
    return runAction(Object.fromEntries(given), { workspace, event });
  };
  return { play, act };
}

const uses = (mode: string): Step =>
  STEPS.find((step) => step.uses === './' && step.with?.mode === mode) ?? {};

const compared = (plan: Readonly<Record<string, string>>, drift: Readonly<Record<string, string>>) => ({
  CREATES: plan.creates ?? '',
  UPDATES: plan.updates ?? '',
  DELETES: plan.deletes ?? '',
  HELD: plan.held ?? '',
  DRIFT: drift.drift ?? '',
});

test('on a push the Action plans, applies and finds no drift, and the outputs are those that CI expects', async () => {
  const { play, act } = await checkout();

  const plan = await act(uses('plan'), 'push');
  const apply = await act(uses('apply'), 'push', {
    [expression('steps.plan.outputs.plan-id')]: plan.outputs['plan-id'] ?? '',
  });
  const drift = await act(uses('drift'), 'push');

  expect([plan.code, apply.code, drift.code]).toEqual([0, 0, 0]);
  expect(apply.stdout).toContain('Apply: 4 done.');
  const { status, stdout } = play('Compare the outputs', compared(plan.outputs, drift.outputs));
  expect(stdout).toBe('Plan: 1 to create, 2 to update, 0 to delete, 1 held. Drift after the apply: false.\n');
  expect(status).toBe(0);
});

test('on a pull request the CLI applies instead of the Action', async () => {
  const { play, act } = await checkout();

  const plan = await act(uses('plan'), 'pull_request');
  const apply = play('Apply with the CLI', stepNamed(CI, 'Apply with the CLI').env);
  const drift = await act(uses('drift'), 'pull_request');

  expect(apply.stdout).toContain('Apply: 4 done.');
  expect([plan.code, apply.status, drift.code]).toEqual([0, 0, 0]);
  expect(play('Compare the outputs', compared(plan.outputs, drift.outputs)).status).toBe(0);
});

test('the job fails if an output is missing or there is drift after the apply', () => {
  const outputs = { CREATES: '1', UPDATES: '2', DELETES: '1', HELD: '0', DRIFT: 'false' };
  const compare = (changed: Readonly<Record<string, string>>) =>
    playScript(stepNamed(CI, 'Compare the outputs'), folder(), { ...outputs, ...changed }).status;

  expect([compare({}), compare({ DRIFT: 'true' }), compare({ CREATES: '' })]).toEqual([0, 1, 1]);
});

test('the outputs are passed to the script that compares them', () => {
  expect(stepNamed(CI, 'Compare the outputs').env).toEqual({
    CREATES: expression('steps.plan.outputs.creates'),
    UPDATES: expression('steps.plan.outputs.updates'),
    DELETES: expression('steps.plan.outputs.deletes'),
    HELD: expression('steps.plan.outputs.held'),
    DRIFT: expression('steps.drift.outputs.drift'),
  });
});

test('on a push only the Action applies, on any other event only the CLI', () => {
  const conditions = [uses('apply'), stepNamed(CI, 'Apply with the CLI')].map((step) => step.if);

  expect(conditions).toEqual(["github.event_name == 'push'", "github.event_name != 'push'"]);
});
