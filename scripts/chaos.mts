// Simulates failures between the tool and Twilio, in memory and in virtual time (docs/chaos.md):
// `node scripts/chaos.mts --runs N [--from SEED]`, and `--seed SEED [--whole | --rule RULE]` to replay one.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'rolldown';
import type { Message, Task } from '../test/chaos/worker.ts';

const ROOT = resolve(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    rule: { type: 'string', default: '' },
    whole: { type: 'boolean', default: false },
    met: { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'flex-addresses-chaos-'));
try {
  const bundle = join(folder, 'chaos.cjs');
  await build({
    input: join(ROOT, 'test/chaos/worker.ts'),
    platform: 'node',
    output: { file: bundle, format: 'cjs', codeSplitting: false },
    logLevel: 'warn',
  });
  const failed =
    values.seed === undefined ? await playMany(bundle) : await playBack(bundle, Number(values.seed));
  process.exitCode = failed ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function playBack(bundle: string, seed: number): Promise<boolean> {
  return work(bundle, { kind: 'replay', seed, whole: values.whole, rule: values.rule }, (message) => {
    if (message.kind === 'line') console.log(message.line);
    return printViolations(message);
  });
}

async function playMany(bundle: string): Promise<boolean> {
  const [from, runs] = [Number(values.from), Number(values.runs)];
  const met = new Map<string, number>();
  const started = performance.now();
  const threads = Math.max(1, Math.min(availableParallelism(), runs));
  const ended = await Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const task: Task = { kind: 'seeds', first: from + thread, step: threads, until: from + runs };
      return work(bundle, task, (message) => {
        if (message.kind === 'met')
          for (const [what, times] of message.met) met.set(what, (met.get(what) ?? 0) + times);
        return printViolations(message);
      });
    }),
  );
  const perMinute = Math.round((runs / (performance.now() - started)) * 60_000);
  for (const [what, times] of [...met].sort()) if (values.met) console.log(`${times} ${what}`);
  const failed = ended.some(Boolean);
  console.log(
    `${runs} runs from seed ${from}, ${perMinute} a minute: ${failed ? 'rules were violated' : 'every rule held'}`,
  );
  if (failed) console.log('Play one back with: node scripts/chaos.mts --seed SEED');
  return failed;
}

/** Prints what a simulation violated, and returns whether it violated anything. */
function printViolations(message: Message): boolean {
  if (message.kind !== 'played') return false;
  for (const { rule, what } of message.violations) console.log(`seed ${message.seed}: ${rule}: ${what}`);
  return message.violations.length > 0;
}

/** Runs a worker. Resolves to whether any of its messages reports a violation. */
function work(bundle: string, task: Task, isViolated: (message: Message) => boolean): Promise<boolean> {
  return new Promise((done, fail) => {
    let failed = false;
    const worker = new Worker(bundle, { workerData: task });
    worker.on('message', (message: Message) => {
      failed = isViolated(message) || failed;
    });
    worker.on('error', fail);
    worker.on('exit', () => done(failed));
  });
}
