import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Answer, Reached, State, Task, Try } from './task.mts';

export interface Run {
  /** The folder for the tasks and the answers of the processes. */
  readonly out: string;
  readonly files: readonly string[];
  /** The kind of address for tests that can run with either. */
  readonly api: string;
  /** Milliseconds of tests per mutant. */
  readonly time: number;
}

export interface Result {
  /** `unreached`: no test runs it. `on loading`: it is evaluated once, before all tests. */
  readonly state: State | 'unreached' | 'on loading';
  readonly by?: string;
}

const PROCESSES = 2;
/** A process that does not answer for this long counts as hung. */
const MAX_SILENCE = 120_000;

/** Finds out which tests reach which mutants. */
export async function reachedBy({ out, files, api }: Run): Promise<Reached[]> {
  const answers = join(out, `reached-${api}.jsonl`);
  await vitest({ files, answers }, api, []);
  const reached = readAnswers(answers).filter((line): line is Reached => 'milliseconds' in line);
  console.log(`${api}: ${reached.length} tests`);
  return reached;
}

/** Tries mutants in two parallel processes, each mutant with the tests that reach it. */
export async function runMutants(
  { out, files, api, time }: Run,
  reached: readonly Reached[],
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Result>> {
  const results = new Map<string, Result>([...ids].map((id) => [id, { state: 'unreached' }]));
  const tests = new Map<string, Reached[]>();
  for (const one of reached) {
    for (const id of one.mutants) {
      if (!ids.has(id)) continue;
      if (one.test === '') results.set(id, { state: 'on loading' });
      else tests.set(id, [...(tests.get(id) ?? []), one]);
    }
  }
  const rank = rankOf(tests);
  const tries = [...ids].flatMap((mutant): Try[] => {
    const all = tests.get(mutant) ?? [];
    return all.length === 0 ? [] : [{ mutant, tests: withinTime(time, all, fileOf(mutant), rank) }];
  });
  console.log(`${api}: ${tries.length} mutants to try`);
  // In blocks, because the test that kills one mutant is likely to kill its neighbours.
  const shards = Array.from({ length: PROCESSES }, (_, shard) =>
    tries.filter((_try, n) => Math.floor(n / 20) % PROCESSES === shard),
  );
  await Promise.all(
    shards.map(async (shard, n) => {
      const answers = join(out, `mutants-${api}-${n}.jsonl`);
      for (const [id, result] of await untilDone(shard, { files, answers }, api)) results.set(id, result);
    }),
  );
  return results;
}

const fileOf = (mutant: string) => mutant.split('#')[0] ?? '';

/** The priority of a test for the mutants of a file: high if it is fast and reaches what few other tests reach. */
type Rank = (test: string, file: string) => number;

function rankOf(tests: ReadonlyMap<string, readonly Reached[]>): Rank {
  const worth = new Map<string, number>();
  for (const [mutant, all] of tests) {
    for (const { test, milliseconds } of all) {
      const key = `${fileOf(mutant)} ${test}`;
      worth.set(key, (worth.get(key) ?? 0) + 1 / all.length / (milliseconds + 2));
    }
  }
  // Tests in the file that is named like the source come first.
  const isOwn = (test: string, file: string) => test.includes(`/${basename(file, '.ts')}.test.ts `);
  return (test, file) => (worth.get(`${file} ${test}`) ?? 0) + (isOwn(test, file) ? 1000 : 0);
}

function withinTime(time: number, all: readonly Reached[], file: string, rank: Rank): string[] {
  let spent = 0;
  return [...all]
    .sort((a, b) => rank(b.test, file) - rank(a.test, file))
    .filter(({ milliseconds }) => {
      spent += milliseconds;
      return spent <= time || spent === milliseconds;
    })
    .map(({ test }) => test);
}

/** Starts another process for the rest if one ended early: a mutant may make it hang or run out of memory. */
async function untilDone(
  tries: readonly Try[],
  task: Task,
  api: string,
): Promise<ReadonlyMap<string, Result>> {
  const results = new Map<string, Result>();
  let left = tries;
  while (left.length > 0) {
    const files = new Set(left.flatMap(({ tests }) => tests.map((test) => test.split(' > ')[0] ?? '')));
    await vitest({ ...task, tries: left }, api, [...files, 'test/mutation/mutants.ts']);
    let started: string | undefined;
    for (const line of readAnswers(task.answers)) {
      if ('started' in line) started = line.started;
      else if ('mutant' in line) {
        results.set(line.mutant, line);
        if (line.mutant === started) started = undefined;
      }
    }
    if (started !== undefined && !results.has(started)) results.set(started, { state: 'timeout' });
    const next = left.filter(({ mutant }) => !results.has(mutant));
    if (next.length === left.length) throw new Error(`No mutant could be tried: see ${task.answers}.log`);
    left = next;
  }
  return results;
}

async function vitest(task: Task, api: string, filters: readonly string[]): Promise<void> {
  const file = `${task.answers}.task`;
  writeFileSync(file, JSON.stringify(task));
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/mutation/vitest.config.mts'];
  const child = spawn(process.execPath, [...args, ...filters], {
    detached: true,
    env: { ...process.env, MUTATION_TASK: file, TEST_API: api },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      log = (log + data.toString()).slice(-200_000);
    });
  const started = Date.now();
  const watch = setInterval(() => {
    const last = existsSync(task.answers) ? statSync(task.answers).mtimeMs : started;
    if (Date.now() - Math.max(last, started) > MAX_SILENCE && child.pid !== undefined)
      process.kill(-child.pid, 'SIGKILL');
  }, 5_000);
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  writeFileSync(`${task.answers}.log`, log);
}

function readAnswers(file: string): Answer[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.endsWith('}')).map((line) => JSON.parse(line));
}
