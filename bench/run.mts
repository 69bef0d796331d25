// `npm run bench`: how fast the built doors are, as ratios within one run, so that the machine matters little.
// `--quick` takes fewer rounds. docs/performance.md says how to read the table.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { paceOfApply } from './apply.mts';
import { interleaved, median, peakMemory, type Subject, time } from './measure.mts';
import { bundle, type Served, startServer } from './server-client.mts';
import { action, cli, commenting, curlPages, folders, LATENCY, plainSdk, ROOT, SIZES } from './subjects.mts';
import { markdown, type Row, row } from './table.mts';

/** Where nothing else runs, nine of ten `node -e 0` take at most so many times what the fastest does. */
const BUSY = 1.5;
const BUSY_NOTE = 'The machine was busy with other things: run again before you believe a single row.';

const rounds = process.argv.includes('--quick') ? 5 : 15;
const folder = mkdtempSync(join(tmpdir(), 'flex-addresses-bench-'));
const { served, stop } = await startServer(folder, SIZES, [0, LATENCY]);
try {
  process.stdout.write(`${await table(served)}\n`);
} finally {
  stop();
  rmSync(folder, { recursive: true, force: true });
}

async function table(served: Served): Promise<string> {
  const at = folders(folder, served.accountSid);
  const sdk = await bundle('sdk.mts', folder);
  const url = (size: number, latency: number) => served.reads[`${size}/${latency}`] ?? '';
  const planCli = (size: number, latency: number) =>
    cli(served, at.of(size), 'plan', '--api-url', url(size, latency));
  const planAction = (size: number, latency: number) =>
    action(served, at.of(size), url(size, latency), { mode: 'plan' });

  const requests = await requestsOf(planCli(2500, 0), url(2500, 0));
  const comment = commenting(served, at.of(1), url(1, 0));
  const times = interleaved(
    {
      'validate 1, cli.js': cli(served, at.of(1), 'validate'),
      'validate 1, main.js': action(served, at.of(1), '', { mode: 'validate', 'api-url': '' }),
      'plan 1, cli.js': planCli(1, 0),
      'plan 1, main.js': planAction(1, 0),
      'plan 1 with comment': comment,
      'plan 100 slow': planAction(100, LATENCY),
      'plan 1000 slow': planAction(1000, LATENCY),
      'plan 2500': planAction(2500, 0),
      'plan 2500 slow': planAction(2500, LATENCY),
      'validate 2500': cli(served, at.of(2500), 'validate'),
      'validate 2500 faulty': { ...cli(served, at.faulty, 'validate'), exits: [1] },
      'sdk 1': plainSdk(served, sdk, url(1, 0)),
      'sdk 2500 slow': plainSdk(served, sdk, url(2500, LATENCY)),
      'curl 2500 slow': curlPages(served, url(2500, LATENCY), pages(2500)),
    },
    rounds,
  );
  const commented = Number(await (await fetch(`${served.github}/__comments`)).text()) > 0;

  /** How often `node -e 0` a subject takes; with `size`, over F = B + L × (list pages). */
  const ratio = (name: string, size?: number): number => {
    const { own, base } = times.get(name) ?? { own: [], base: [] };
    const waits = size === undefined ? 0 : LATENCY * pages(size);
    return median(own.map((time, index) => time / ((base[index] ?? 0) + waits)));
  };
  const own = (name: string) => median(times.get(name)?.own ?? []);
  const memory = (subject?: Subject) => median(Array.from({ length: 5 }, () => peakMemory(subject)));
  /** A door with all parts that any run of it may load. */
  const size = (door: string) =>
    [door, ...readdirSync(join(ROOT, 'dist/lib')).map((part) => `lib/${part}`)]
      .map((file) => statSync(join(ROOT, 'dist', file)).size)
      .reduce((sum, bytes) => sum + bytes) / 1e6;
  const pace = await paceOfApply(served, folder);

  const rows: Row[] = [
    row('requests of a plan, 2,500 entries', requests, '', pages(2500) + 2, 0),
    row('start: `validate`, one entry (`cli.js`)', ratio('validate 1, cli.js'), ' × B', 2.3),
    row('start: `validate`, one entry (`main.js`)', ratio('validate 1, main.js'), ' × B', 2.3),
    row('plan, 1 entry, L = 0 (`cli.js`)', ratio('plan 1, cli.js'), ' × B', 2.6),
    row('plan, 1 entry, L = 0 (`main.js`)', ratio('plan 1, main.js'), ' × B', 2.6),
    commented
      ? row('the same, with comment', ratio('plan 1 with comment'), ' × B', 2.9)
      : {
          what: 'the same, with comment',
          target: '≤ 2.9 × B',
          measured: 'no comment was written',
          ok: undefined,
        },
    row('plan, 100 entries, L = 100 ms', ratio('plan 100 slow', 100), ' × F', 1.5),
    row('plan, 1,000 entries, L = 100 ms', ratio('plan 1000 slow', 1000), ' × F', 2),
    row('plan, 2,500 entries, L = 0', ratio('plan 2500'), ' × B', 18, 1),
    row('plan, 2,500 entries, L = 100 ms', ratio('plan 2500 slow', 2500), ' × F', 1.7),
    row(
      '2,500 faulty entries, over 2,500 good ones',
      own('validate 2500 faulty') / own('validate 2500'),
      ' ×',
      2,
    ),
    row('apply: time of the slowest lane, over what the rates allow', pace.ratio, ' ×', 1.05),
    row('apply: answers 429', pace.tooMany, '', 0, 0),
    row('peak memory, 2,500 entries', memory(planAction(2500, 0)) / memory(), ' × B', 4, 1),
    row('`dist/main.js` with all of `dist/lib`', size('main.js'), ' MB', 1.5),
    row('`dist/cli.js` with all of `dist/lib`', size('cli.js'), ' MB', 1.5),
    row("for comparison: Twilio's SDK lists 1 address", ratio('sdk 1'), ' × B', undefined),
    row(
      "for comparison: Twilio's SDK lists 2,500, L = 100 ms",
      ratio('sdk 2500 slow', 2500),
      ' × F',
      undefined,
    ),
    row('for comparison: curl reads 2,500, L = 100 ms', ratio('curl 2500 slow', 2500), ' × F', undefined),
  ];
  const bases = [...times.values()].flatMap((one) => one.base);
  const machine = `${cpus().length} cores, Node.js ${process.versions.node}, B = ${median(bases).toFixed(0)} ms, ${rounds} rounds`;
  const busy = spread(bases) > BUSY ? `\n${BUSY_NOTE}` : '';
  return `${machine}${busy}\n\n${markdown(rows)}`;
}

function spread(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * 0.9)] ?? 0) / (sorted[0] ?? 1);
}

function pages(size: number): number {
  return Math.max(1, Math.ceil(size / 1000));
}

/** How many requests a run makes. */
async function requestsOf(subject: Subject, url: string): Promise<number> {
  await fetch(`${url}/__requests`);
  time(subject);
  return ((await (await fetch(`${url}/__requests`)).json()) as string[]).length;
}
