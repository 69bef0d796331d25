import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../support/process.ts';
import { read } from './support.ts';
import { type Step, steps, workflow } from './workflow.ts';

/** The step of an example with this id or name. */
export function stepNamed(example: string, idOrName: string): Step {
  const found = steps(workflow(read(example))).find(({ id, name }) => id === idOrName || name === idOrName);
  if (found?.run === undefined) throw new Error(`${example} has no script ${idOrName}`);
  return found;
}

interface Played {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * Runs a step's script as the runner does: bash stops at the first error, and also in a pipe if the step names its
 * shell.
 */
export function playScript(
  { run = '', shell }: Step,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Played {
  const output = join(folder({ output: '' }), 'output');
  const options = shell === 'bash' ? ['-eo', 'pipefail'] : ['-e'];
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', ...options, '-c', run], {
    cwd,
    env: { PATH: process.env.PATH, GITHUB_OUTPUT: output, ...env },
    encoding: 'utf8',
  });
  const lines = readFileSync(output, 'utf8').split('\n').slice(0, -1);
  const outputs = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
  return { status, stdout, stderr, outputs };
}
