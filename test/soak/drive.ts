import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { drawFault, drawWeather, type Weather } from './faults.ts';
import { type GitHub, type Pull, REPOSITORY } from './github.ts';
import type { FileModel } from './model.ts';
import { SECRETS } from './pools.ts';
import { startProxy } from './proxy.ts';
import { Random } from './random.ts';
import type { Report, RunRecord } from './record.ts';
import { GITHUB_TOKEN, runTool } from './tool.ts';
import type { World } from './world.ts';

/** One run of the tool, as planned by the story. */
export interface Step {
  readonly id: string;
  readonly mode: string;
  readonly event: 'by hand' | 'workflow_dispatch' | 'push' | 'schedule' | 'pull_request';
  readonly maxDeletes: string;
  readonly only: readonly string[];
  /** Additional arguments of the CLI. */
  readonly args: readonly string[];
  readonly signal:
    | { readonly name: NodeJS.Signals; readonly request: number; readonly delay: number }
    | undefined;
  /** Undefined: nothing fails. */
  readonly weather: Weather | undefined;
  /** The requests before which people edit by hand. */
  readonly editsAt: readonly number[];
}

export function calmStep(id: string, mode: string, args: readonly string[] = []): Step {
  const nothing = { signal: undefined, weather: undefined, editsAt: [], only: [] };
  return { id, mode, event: 'by hand', maxDeletes: 'all', args, ...nothing };
}

export function drawStep(
  random: Random,
  id: string,
  mode: string,
  event: Step['event'],
  file: FileModel,
): Step {
  const isSignalled = event !== 'pull_request' && random.chance(0.25);
  const one = random.maybe(file.entries)?.key;
  const isOnly = event === 'by hand' && ['plan', 'apply'].includes(mode) && random.chance(0.08);
  return {
    id,
    mode,
    event,
    maxDeletes: random.pick(['20%', '20%', 'all', 'all', '1', '50%']),
    only: isOnly && one !== undefined ? [one] : [],
    args: [],
    signal: isSignalled
      ? {
          name: random.pick(['SIGINT', 'SIGTERM', 'SIGKILL'] as const),
          request: random.between(1, 12),
          delay: random.pick([0, 0, 5, 50]),
        }
      : undefined,
    weather: drawWeather(random),
    editsAt: random.chance(0.3) ? [random.between(1, 20), random.between(1, 20)] : [],
  };
}

/** What all runs of a story have in common. */
export interface Scene {
  readonly seed: number;
  readonly dist: string;
  readonly folder: string;
  readonly upstream: string;
  readonly world: World;
  readonly account: Account;
  readonly github: GitHub;
  readonly byKey: boolean;
  /** Whether waits are skipped. */
  readonly fast: boolean;
  /** SIDs that unblocked plans on merged pull requests showed as going out of service. */
  readonly shown: ReadonlySet<string>;
  /** Somebody edits by hand. */
  readonly edit: (random: Random, when: string) => Promise<void>;
}

/** @param base the version before the push, if the run has one */
export async function drive(
  scene: Scene,
  step: Step,
  file: FileModel,
  where: { readonly folder: string; readonly base: FileModel | undefined; readonly pull?: Pull },
): Promise<RunRecord> {
  const { world, github, seed } = scene;
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  let signal: RunRecord['signal'];
  const proxy = await startProxy({
    run: step.id,
    upstream: scene.upstream,
    world,
    faultOf: (n, { method }) =>
      step.weather && drawFault(new Random(seed, `fault ${step.id} ${n}`), step.weather, n, method !== 'GET'),
    before: async ({ n }) => {
      if (step.signal?.request === n) {
        const { name, delay, request } = step.signal;
        setTimeout(() => {
          signal ??= { name, time: performance.now(), request };
          kill(name);
        }, delay);
        // The process must receive the signal before the response.
        if (delay === 0) await new Promise((soon) => setTimeout(soon, 10));
      }
      if (step.editsAt.includes(n))
        await scene.edit(new Random(seed, `edit ${step.id} ${n}`), `${step.id}: before request ${n} `);
    },
  });
  const startedAt = world.tick();
  const rowsBefore = world.snapshot();
  const posted = github.posted.length;
  const { accountSid: account, authToken, apiKey, apiSecret } = scene.account;
  const program = step.event === 'by hand' ? 'cli' : 'action';
  const scratch = join(scene.folder, `run-${step.id}`);
  const ended = await runTool({
    dist: scene.dist,
    folder: where.folder,
    scratch,
    program,
    args: program === 'cli' ? argumentsOf(step, file, proxy.url) : [],
    inputs: {
      mode: step.mode,
      'api-url': proxy.url,
      'max-deletes': step.maxDeletes,
      ...(file.environment !== undefined && { environment: file.environment }),
    },
    credentials: scene.byKey ? { account, key: apiKey, secret: apiSecret } : { account, token: authToken },
    event: { name: step.event, ...payloadOf(step, github, where.pull) },
    github: { url: github.url, repository: REPOSITORY },
    fast: scene.fast,
    patient: step.weather === undefined,
    started: (killer) => {
      kill = killer;
    },
  });
  const endedTime = performance.now();
  // Requests that are carried out late belong to this run, too.
  await proxy.close();
  const record: RunRecord = {
    id: step.id,
    mode: step.mode,
    program,
    event: step.event,
    watched: ['by hand', 'workflow_dispatch'].includes(step.event),
    maxDeletes: step.maxDeletes,
    only: step.only,
    file,
    base: step.event === 'push' ? where.base : undefined,
    shown: new Set(scene.shown),
    fast: scene.fast,
    rowsBefore,
    rowsAfter: world.snapshot(),
    sent: proxy.sent,
    deeds: world.deeds.filter(({ at }) => at > startedAt),
    signal,
    endedTime,
    ended,
    report: reportOf(program === 'cli' ? ended.stdout : ended.planFile),
    secrets: secretsOf(scene.account, file),
    posted: github.posted.slice(posted),
    postedBefore: github.posted.slice(0, posted),
  };
  writeFileSync(join(scratch, 'stdout'), ended.stdout);
  writeFileSync(join(scratch, 'stderr'), ended.stderr);
  writeFileSync(join(scratch, 'requests.json'), JSON.stringify(proxy.sent, null, 1));
  return record;
}

function argumentsOf(step: Step, { environment }: FileModel, url: string): string[] {
  const takesLimit = ['plan', 'apply', 'drift'].includes(step.mode);
  return [
    step.mode,
    ...(step.mode === 'apply' ? ['--yes'] : []),
    ...['--api-url', url],
    ...(step.mode === 'sids' ? [] : ['--json']),
    ...(takesLimit ? ['--max-deletes', step.maxDeletes] : []),
    ...(environment === undefined || step.args.includes('-f') ? [] : ['--environment', environment]),
    ...step.only.flatMap((key) => ['--only', key]),
    ...step.args,
  ];
}

function payloadOf(step: Step, github: GitHub, pull: Pull | undefined) {
  const [sha = '', before = '0'.repeat(40)] = github.commits;
  const repo = { full_name: REPOSITORY };
  const payload = {
    ref: 'refs/heads/main',
    repository: { default_branch: 'main', ...repo },
    ...(step.event === 'push' && { before }),
    ...(pull && {
      pull_request: {
        number: pull.number,
        head: { sha: pull.head, repo },
        base: { sha, repo },
        user: { login: 'ada' },
      },
    }),
  };
  return { sha: pull?.head ?? sha, payload };
}

function reportOf(text: string): Report | undefined {
  try {
    const data = JSON.parse(text);
    // The output of `sids` is not a report.
    return 'formatVersion' in data ? (data as Report) : undefined;
  } catch {
    return undefined;
  }
}

/** Values that a run with this file must not show. */
function secretsOf({ accountSid, authToken, apiKey, apiSecret }: Account, { entries }: FileModel): string[] {
  const base64 = (user: string, password: string) => Buffer.from(`${user}:${password}`).toString('base64');
  const isFilledIn = entries.some(
    ({ target }) => target.kind === 'webhook' && target.url.written.includes('BOT_KEY'),
  );
  return [
    ...[authToken, apiSecret, base64(accountSid, authToken), base64(apiKey, apiSecret), GITHUB_TOKEN],
    // The path of a live URL is not secret if the file does not fill it in from a variable.
    isFilledIn ? SECRETS.BOT_KEY : `key=${SECRETS.BOT_KEY}`,
  ];
}
