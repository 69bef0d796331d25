// Plays stories in which real processes of dist/ talk HTTP (docs/chaos.md, "The soak"):
// `node scripts/soak.mts --minutes N | --runs N [--from SEED] [--jobs K]`, and `--seed SEED` to replay one.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Sandbox, startSandbox } from '../test/soak/sandbox.ts';
import { playStory, type StoryResult } from '../test/soak/story.ts';

const ROOT = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    runs: { type: 'string' },
    from: { type: 'string' },
    seed: { type: 'string' },
    jobs: { type: 'string', default: '4' },
    met: { type: 'boolean', default: false },
    dist: { type: 'string', default: join(ROOT, 'dist') },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'flex-addresses-soak-'));
// A copy: a build during the soak must not change what is tested.
const dist = join(folder, 'product', 'dist');
cpSync(values.dist, dist, { recursive: true });
cpSync(join(ROOT, 'schema'), join(folder, 'product', 'schema'), { recursive: true });

let isStopped = false;
// Stories in progress are finished, so that no process that they started is left behind.
process.once('SIGINT', () => (isStopped = true));
process.once('SIGTERM', () => (isStopped = true));

const started = performance.now();
const first = Number(values.seed ?? values.from ?? Math.floor(Math.random() * 1e9));
const last =
  values.seed !== undefined
    ? first
    : values.runs === undefined
      ? Number.POSITIVE_INFINITY
      : first + Number(values.runs) - 1;
const until =
  values.minutes === undefined || values.seed !== undefined
    ? Number.POSITIVE_INFINITY
    : started + Number(values.minutes) * 60_000;
if (last === Number.POSITIVE_INFINITY && until === Number.POSITIVE_INFINITY)
  throw new Error('Name --minutes, --runs or --seed');

let next = first;
let [failed, processes] = [0, 0];
const met = new Map<string, number>();
console.log(`Stories from seed ${first}`);
const jobs = Math.min(Number(values.jobs), last - first + 1);
await Promise.all(Array.from({ length: jobs }, (_, job) => work(job)));
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
for (const [what, times] of [...met].sort()) if (values.met) console.log(`${times} ${what}`);
const ended = failed === 0 ? 'every rule held' : `rules were violated in ${failed}`;
console.log(
  `${next - first} stories from seed ${first}, ${processes} processes in ${minutes} minutes: ${ended}`,
);
if (failed === 0) rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;

async function work(job: number): Promise<void> {
  const sandbox = await startSandbox(dist, join(folder, `sandbox-${job}`));
  try {
    while (!isStopped && next <= last && performance.now() < until) await one(next++, sandbox);
  } finally {
    sandbox.stop();
  }
}

async function one(seed: number, sandbox: Sandbox): Promise<void> {
  const place = join(folder, `story-${seed}`);
  const reported = await playStory(seed, dist, sandbox, place);
  processes += reported.runs;
  for (const what of reported.met) met.set(what, (met.get(what) ?? 0) + 1);
  if (reported.violations.length > 0 || values.seed !== undefined) report(reported, place);
  if (reported.violations.length > 0) failed++;
  else if (values.seed === undefined) rmSync(place, { recursive: true, force: true });
}

function report({ seed, lines, violations }: StoryResult, place: string): void {
  const faults = violations.map(({ rule, run, what }) => `seed ${seed}, ${run}: ${rule}: ${what}`);
  writeFileSync(join(place, 'story.txt'), [...lines, ...faults, ''].join('\n'));
  console.log([...lines, ...faults].join('\n'));
  console.log(
    `Files, output and the story are in ${place}; play it again with: npm run soak -- --seed ${seed}`,
  );
}
