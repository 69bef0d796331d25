// Mutation testing: changes the source in one small place at a time and runs the tests that reach it
// (docs/quality.md). `npm run mutate [-- GROUP | FILE…]`, and `npm run mutate -- --left` to try only the mutants that
// survived the last run.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GROUPS } from '../test/mutation/groups.mts';
import { instrument, type Mutant } from '../test/mutation/instrument.mts';
import { type Result, reachedBy, runMutants } from '../test/mutation/processes.mts';

const OUT = '.mutation';
const REPORT = join(OUT, 'report.json');

/** A mutant and its result. */
type Reported = Mutant & Partial<Result>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    left: { type: 'boolean', default: false },
    /** Milliseconds of tests for each mutant. */
    time: { type: 'string', default: '1000' },
  },
});

process.chdir(resolve(import.meta.dirname, '..'));
const last: Reported[] = values.left && existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : [];
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);

const files = values.left ? [...new Set(last.map(({ file }) => file))] : filesFor(positionals);
const mutants = files.flatMap((file) => instrument(file, readFileSync(file, 'utf8')).mutants);
const results = new Map<string, Result>(
  last.filter(isThere).flatMap((one) => (isKilled(one) ? [[one.id, one] as const] : [])),
);
console.log(`${mutants.length} mutants in ${files.length} files, ${mutants.length - results.size} to try`);
for (const api of ['flex-flows', 'conversations']) {
  const ids = new Set(mutants.flatMap(({ id }) => (isKilled(results.get(id)) ? [] : [id])));
  const run = { out: OUT, files, api, time: Number(values.time) };
  for (const [id, result] of await runMutants(run, await reachedBy(run), ids))
    if (result.state !== 'unreached' || !results.has(id)) results.set(id, result);
}
report();

/** The files of the given groups and patterns; by default, all files that can be mutated. */
function filesFor(asked: readonly string[]): string[] {
  const all = globSync('src/{plan,file,apply,address}/**/*.ts').filter((file) => !file.endsWith('.d.ts'));
  const grouped = Object.values(GROUPS).flat();
  const groups: typeof GROUPS = {
    ...GROUPS,
    critical: grouped,
    rest: all.filter((file) => !grouped.includes(file)).sort(),
  };
  const chosen = asked.length === 0 ? ['critical', 'rest'] : asked;
  return [...new Set(chosen.flatMap((name) => groups[name] ?? globSync(name)))];
}

/** Whether the mutant is still the same in the current source. */
function isThere({ id, line, original, replacement }: Mutant): boolean {
  const same = mutants.find((one) => one.id === id);
  return same?.line === line && same.original === original && same.replacement === replacement;
}

function isKilled(result: Partial<Result> | undefined): result is Result {
  return result?.state === 'killed' || result?.state === 'timeout';
}

function report(): void {
  const reported = mutants.map((mutant): Reported => ({ ...mutant, ...results.get(mutant.id) }));
  writeFileSync(REPORT, JSON.stringify(reported, null, 1));
  const short = (text: string) => (text.length > 70 ? `${text.slice(0, 69)}…` : text).replace(/\s+/g, ' ');
  for (const { file, line, column, state, mutator, original, replacement } of reported)
    if (state === 'survived' || state === 'unreached')
      console.log(
        `${file}:${line}:${column} ${state} ${mutator}: ${short(original)} → ${short(replacement)}`,
      );
  console.log(
    '| group | mutants | killed | survived | unreached | score | on loading |\n|---|---|---|---|---|---|---|',
  );
  const groupOf = ({ file }: Mutant) =>
    Object.keys(GROUPS).find((name) => GROUPS[name]?.includes(file)) ?? 'rest';
  for (const [group, all] of [...Map.groupBy(reported, groupOf), ['all', reported] as const]) {
    const count = (...states: string[]) => all.filter(({ state = '' }) => states.includes(state)).length;
    const [killed, tried] = [count('killed', 'timeout'), all.length - count('on loading')];
    const score = `${((100 * killed) / tried).toFixed(1)}%`;
    const cells = [group, tried, killed, count('survived'), count('unreached'), score, count('on loading')];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
