// `npm run bench`: how fast the built entry points are, as ratios within one run, so that the machine matters little.
// `--quick` runs fewer rounds. Ends with a comparison with docs/performance.md, which explains how to read both.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { paceOfApply } from './apply.mts';
import { compare } from './compare.mts';
import { addressesFile, changingStudioFile, changingTokensFile, faultyFile, folderWith } from './files.mts';
import { limits } from './limits.mts';
import { interleaved, median, peakMemory, type Subject, time } from './measure.mts';
import { DELAY, roundTrips } from './round-trips.mts';
import { bundle, type Served, startServer } from './server-client.mts';
import { action, cli, commenting, curlPages, plainSdk, ROOT } from './subjects.mts';
import { markdown, type Row, row } from './table.mts';

/** The delay of each response in milliseconds, in the rows with L = 100 ms. */
const LATENCY = 100;
const SIZES = [1, 100, 250, 2500];
/** On an idle machine, nine of ten `node -e 0` take at most this many times as long as the fastest. */
const BUSY = 1.5;
const BUSY_NOTE = 'The machine was busy with other things: run again before you believe a single row.';
const TWO_KINDS =
  'the second kind of address added its table, its part of the validator and four files to load';
const AFTER_LOADING =
  'name look-ups start once the file is loaded: the plan waits for that, and for one round trip after it';
const TWO_THREADS =
  'the `yaml` package as it is published takes most of 330 ms in a second thread, and the plan waits for that';

const rounds = process.argv.includes('--quick') ? 5 : 15;
const folder = mkdtempSync(join(tmpdir(), 'flex-addresses-bench-'));
const { served, stop } = await startServer(folder, {
  accounts: [...SIZES, 'studio', 'tokens'],
  latencies: [0, LATENCY, DELAY],
});
try {
  process.stdout.write(`${await table(served)}\n`);
} finally {
  stop();
  rmSync(folder, { recursive: true, force: true });
}

async function table(served: Served): Promise<string> {
  const { accountSid } = served;
  const text = (name: string, content: string) => folderWith(folder, name, content);
  const good = new Map(SIZES.map((size) => [size, text(`good-${size}`, addressesFile(size, accountSid))]));
  const at = (size: number) => good.get(size) ?? '';
  const url = (account: number | string, latency: number) => served.reads[`${account}/${latency}`] ?? '';
  const plan = (size: number, latency: number) =>
    action(served, at(size), url(size, latency), { mode: 'plan' });
  const planCli = (size: number) => cli(served, at(size), 'plan', '--api-url', url(size, 0));
  const allChanging = (account: 'studio' | 'tokens', content: string) =>
    action(served, text(account, content), url(account, 0), { mode: 'plan' });
  const sdk = await bundle('sdk.mts', folder);

  const requests = await requestsOf(planCli(2500), url(2500, 0));
  const times = interleaved(
    {
      'validate 1, cli.js': cli(served, at(1), 'validate'),
      'validate 1, main.js': action(served, at(1), '', { mode: 'validate', 'api-url': '' }),
      'plan 1, cli.js': planCli(1),
      'plan 1, main.js': plan(1, 0),
      'plan 1 with comment': commenting(served, at(1), url(1, 0), served.github['equal/0'] ?? ''),
      'plan 100 slow': plan(100, LATENCY),
      'plan 250': plan(250, 0),
      'plan 2500': plan(2500, 0),
      'plan 2500 slow': plan(2500, LATENCY),
      'validate 2500': cli(served, at(2500), 'validate'),
      'validate 2500 faulty': {
        ...cli(served, text('faulty', faultyFile(2500, accountSid)), 'validate'),
        exits: [1],
      },
      studio: allChanging('studio', changingStudioFile(2500, accountSid)),
      tokens: allChanging('tokens', changingTokensFile(2500, accountSid)),
      'sdk 1': plainSdk(served, sdk, url(1, 0)),
      'sdk 2500 slow': plainSdk(served, sdk, url(2500, LATENCY)),
      'curl 2500 slow': curlPages(served, url(2500, LATENCY), pages(2500)),
    },
    rounds,
  );
  const comments = await (await fetch(`${served.github['equal/0']}/__writes`)).text();
  if (comments !== '1')
    throw new Error(`The comment was written ${comments} times, and is the same each time`);

  /** The time of a subject in B, which is the time of `node -e 0`; with `size`, in F = B + L × (list pages). */
  const ratio = (name: string, size?: number): number => {
    const { own, base } = times.get(name) ?? { own: [], base: [] };
    const waits = size === undefined ? 0 : LATENCY * pages(size);
    return median(own.map((time, index) => time / ((base[index] ?? 0) + waits)));
  };
  const own = (name: string) => median(times.get(name)?.own ?? []);
  const memory = (subject?: Subject) => median(Array.from({ length: 5 }, () => peakMemory(subject)));

  const trips = roundTrips(served, folder, Math.ceil(rounds / 3));
  const pace = await paceOfApply(served, folder);
  const limited = await limits(served, folder);
  const rows: Row[] = [
    row('requests of a plan, 2,500 entries', requests, '', pages(2500) + 2, 0),
    ...trips,
    row('start: `validate`, one entry (`cli.js`)', ratio('validate 1, cli.js'), ' × B', 2.8),
    row('start: `validate`, one entry (`main.js`)', ratio('validate 1, main.js'), ' × B', 2.8, 2, {
      reason: TWO_KINDS,
    }),
    row('plan, 1 entry, L = 0 (`cli.js`)', ratio('plan 1, cli.js'), ' × B', 3.8),
    row('plan, 1 entry, L = 0 (`main.js`)', ratio('plan 1, main.js'), ' × B', 3.8, 2, { reason: TWO_KINDS }),
    row('the same, with a comment that is equal', ratio('plan 1 with comment'), ' × B', 4.8),
    row('plan, 100 entries, L = 100 ms', ratio('plan 100 slow', 100), ' × F', 1.5, 2, {
      reason: AFTER_LOADING,
    }),
    row('plan, 2,500 entries, L = 0', ratio('plan 2500'), ' × B', 18, 1, { reason: TWO_THREADS }),
    row('plan, 2,500 entries, L = 100 ms', ratio('plan 2500 slow', 2500), ' × F', 1.7, 2, {
      reason: TWO_THREADS,
    }),
    row('peak memory, 2,500 entries', memory(plan(2500, 0)) / memory(), ' × B', 4, 1),
    row('growth: a plan of 2,500 entries, over one of 250', own('plan 2500') / own('plan 250'), ' ×', 10, 1),
    row(
      '2,500 faulty entries, validated, over 2,500 good ones',
      own('validate 2500 faulty') / own('validate 2500'),
      ' ×',
      2,
    ),
    row(
      '2,500 webhooks with a token each, all changing, over 2,500 Studio addresses',
      own('tokens') / own('studio'),
      ' ×',
      2,
    ),
    ...limited,
    row('apply: time of the slowest kind of write, over what the rates allow', pace.ratio, ' ×', 1.05),
    row('apply: answers 429', pace.tooMany, '', 0, 0),
    row('`dist/`', sizeOf(join(ROOT, 'dist')) / 1e6, ' MB', 2.5),
    row("for comparison: Twilio's SDK lists 1 address", ratio('sdk 1'), ' × B', undefined),
    row(
      "for comparison: Twilio's SDK lists 2,500, L = 100 ms",
      ratio('sdk 2500 slow', 2500),
      ' × F',
      undefined,
    ),
    row('for comparison: curl reads 2,500, L = 100 ms', ratio('curl 2500 slow', 2500), ' × F', undefined),
    twilioCli(),
  ];
  const bases = [...times.values()].flatMap((one) => one.base);
  const machine = `${cpus().length} cores, Node.js ${process.versions.node}, B = ${median(bases).toFixed(0)} ms, ${rounds} rounds`;
  const busy = spread(bases) > BUSY ? `\n${BUSY_NOTE}` : '';
  const kept = readFileSync(join(ROOT, 'docs/performance.md'), 'utf8');
  const differences = compare(rows, kept).join('\n');
  return `${machine}${busy}\n\n${markdown(rows)}\n\nCompared with docs/performance.md:\n${differences}`;
}

/** twilio-cli cannot use another server, so without an account only its start can be measured. */
function twilioCli(): Row {
  const what = 'for comparison: twilio-cli says its version';
  const isInstalled = spawnSync('twilio', ['--version']).error === undefined;
  if (!isInstalled) return { ...row(what, 0, '', undefined), measured: 'not installed' };
  const times = interleaved({ twilio: { command: 'twilio', args: ['--version'] } }, 3).get('twilio');
  return row(what, median(times?.own ?? []) / median(times?.base ?? []), ' × B', undefined);
}

function sizeOf(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

function spread(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * 0.9)] ?? 0) / (sorted[0] ?? 1);
}

function pages(size: number): number {
  return Math.max(1, Math.ceil(size / 1000));
}

/** The number of requests that a run makes. */
async function requestsOf(subject: Subject, url: string): Promise<number> {
  await fetch(`${url}/__requests`);
  time(subject);
  return ((await (await fetch(`${url}/__requests`)).json()) as string[]).length;
}
