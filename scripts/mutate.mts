// Changes the source in one small place at a time, and runs the tests that reach it: what no test notices is not
// tested (docs/quality.md). `npm run mutate [-- GROUP | FILE…]`
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { GROUPS } from '../test/mutation/groups.mts';
import { instrument, type Mutant } from '../test/mutation/instrument.mts';
import { type Result, reachedBy, runMutants } from '../test/mutation/processes.mts';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, '.mutation');
const CRITICAL = Object.keys(GROUPS);

process.chdir(ROOT);
if (process.env.REUSE !== '1') rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

const files = filesFor(process.argv.slice(2));
const mutants = files.flatMap((file) => instrument(file, readFileSync(file, 'utf8')).mutants);
console.log(`${mutants.length} mutants in ${files.length} files`);

const results = new Map<string, Result>();
for (const api of ['flex-flows', 'conversations']) {
  const left = mutants.filter(({ id }) => !['killed', 'timeout'].includes(results.get(id)?.state ?? ''));
  if (left.length === 0) continue;
  const run = { out: OUT, files, api };
  const reached = await reachedBy(run);
  const ids = new Set(left.map(({ id }) => id));
  const found = await runMutants(run, reached, ids);
  for (const [id, result] of found)
    if (result.state !== 'unreached' || !results.has(id)) results.set(id, result);
}

report();

function filesFor(args: readonly string[]): string[] {
  const all = globSync('src/{plan,file,apply,address}/**/*.ts').filter((file) => !file.endsWith('.d.ts'));
  const critical = new Set(Object.values(GROUPS).flat());
  const chosen = args.flatMap((arg) => {
    if (arg === 'critical') return [...critical];
    if (arg === 'rest') return all.filter((file) => !critical.has(file));
    return GROUPS[arg] ?? globSync(arg).map((file) => relative(ROOT, resolve(file)));
  });
  return [...new Set(args.length > 0 ? chosen : [...critical, ...all])];
}

function report(): void {
  const rows = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const group = CRITICAL.find((name) => GROUPS[name]?.includes(mutant.file)) ?? 'rest';
    rows.set(group, [...(rows.get(group) ?? []), mutant]);
  }
  const stateOf = ({ id }: Mutant) => results.get(id)?.state ?? 'unreached';
  const alive = (mutant: Mutant) => ['survived', 'unreached'].includes(stateOf(mutant));
  for (const mutant of mutants.filter(alive)) {
    const { file, line, column, mutator, original, replacement } = mutant;
    const short = (text: string) => (text.length > 70 ? `${text.slice(0, 67)}…` : text).replace(/\s+/g, ' ');
    console.log(
      `${file}:${line}:${column} ${stateOf(mutant)} ${mutator}: ${short(original)} → ${short(replacement)}`,
    );
  }
  console.log('| group | mutants | killed | survived | unreached | score | on loading |');
  console.log('|---|---|---|---|---|---|---|');
  for (const [group, all] of [...rows, ['all', mutants] as const]) {
    const count = (...states: string[]) => all.filter((one) => states.includes(stateOf(one))).length;
    const tried = all.length - count('on loading');
    const killed = count('killed', 'timeout');
    const score = `${((100 * killed) / tried).toFixed(1)}%`;
    console.log(
      `| ${[group, tried, killed, count('survived'), count('unreached'), score, count('on loading')].join(' | ')} |`,
    );
  }
  const all = mutants.map((mutant) => ({ ...mutant, ...results.get(mutant.id) }));
  writeFileSync(join(OUT, 'report.json'), JSON.stringify(all, null, 1));
}
