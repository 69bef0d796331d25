// Measures processes from start to exit.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A command to measure. */
export interface Subject {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Called before each run, and not timed. */
  readonly prepare?: () => void;
  /** The expected exit codes; only 0 by default. */
  readonly exits?: readonly number[];
}

const NOTHING: Subject = { command: process.execPath, args: ['-e', '0'] };

/** Milliseconds from start to end. */
export function time(subject: Subject): number {
  subject.prepare?.();
  const start = process.hrtime.bigint();
  const ended = spawnSync(subject.command, subject.args, options(subject));
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  check(subject, ended);
  return milliseconds;
}

/** Peak resident memory in MB, as the operating system counts it. */
export function peakMemory(subject: Subject = NOTHING): number {
  const preload = join(import.meta.dirname, 'peak-memory.cjs');
  const ended = spawnSync(subject.command, ['--require', preload, ...subject.args], {
    ...options(subject),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  check(subject, ended);
  return Number(String(ended.output[3])) / 1024;
}

/** Milliseconds that a run takes to exit after it is interrupted like a cancelled job. Its output must report that. */
export async function timeToEnd(subject: Subject, after: number): Promise<number> {
  const child = spawn(subject.command, subject.args, options(subject));
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise((resolve) => setTimeout(resolve, after));
  if (child.exitCode !== null) throw new Error(`The run was over before it was interrupted:\n${output}`);
  const start = performance.now();
  child.kill('SIGINT');
  await ended;
  if (!/interrupted/.test(output)) throw new Error(`No report of an interrupted run:\n${output}`);
  return performance.now() - start;
}

function options(subject: Subject) {
  return {
    cwd: subject.cwd,
    env: { PATH: process.env.PATH ?? '', ...subject.env },
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'] as ('ignore' | 'pipe')[],
  };
}

function check(subject: Subject, ended: ReturnType<typeof spawnSync>): void {
  if (ended.error !== undefined) throw ended.error;
  if ((subject.exits ?? [0]).includes(ended.status ?? -1)) return;
  throw new Error(`${subject.args.join(' ')} ended with ${ended.status}:\n${ended.stdout}\n${ended.stderr}`);
}

/** Runs each subject right after a `node -e 0`, round by round: whatever slows the machine slows both. */
export function interleaved(
  subjects: Readonly<Record<string, Subject>>,
  rounds: number,
): Map<string, { own: number[]; base: number[] }> {
  const times = new Map(
    Object.keys(subjects).map((name) => [name, { own: [] as number[], base: [] as number[] }]),
  );
  for (let round = -1; round < rounds; round++) {
    for (const [name, subject] of Object.entries(subjects)) {
      const [base, own] = [time(NOTHING), time(subject)];
      if (round < 0) continue; // the first round only warms the disk cache
      times.get(name)?.base.push(base);
      times.get(name)?.own.push(own);
    }
    process.stderr.write(round < 0 ? 'warm' : '.');
  }
  process.stderr.write('\n');
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
