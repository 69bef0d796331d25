import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, drawAccount } from './account.ts';
import { drawFile, nextFile } from './draw-file.ts';
import { drawFault, drawWeather, type Weather } from './faults.ts';
import { GitHub, REPOSITORY } from './github.ts';
import { type Api, isWebChat } from './kinds.ts';
import type { FileModel } from './model.ts';
import { editByHand, type Hands } from './people.ts';
import { SECRETS } from './pools.ts';
import { startProxy } from './proxy.ts';
import { Random } from './random.ts';
import type { Report, RunRecord, Violation } from './record.ts';
import { notReached } from './rules/reached.ts';
import { judgeReport } from './rules/report.ts';
import { judgeWrites } from './rules/writes.ts';
import type { Sandbox } from './sandbox.ts';
import { GITHUB_TOKEN, runTool } from './tool.ts';
import { World } from './world.ts';
import { writeFile } from './write-yaml.ts';

export interface Told {
  readonly seed: number;
  readonly api: Api;
  readonly violations: readonly Violation[];
  readonly lines: readonly string[];
  readonly processes: number;
  /** How it ended: in sync, or with what stood in the way. */
  readonly end: string;
  readonly writes: number;
}

interface Step {
  readonly id: string;
  readonly mode: string;
  readonly door: 'cli' | 'action';
  readonly event: string;
  readonly maxDeletes: string;
  readonly calm: boolean;
  readonly args: readonly string[];
  readonly signal:
    | { readonly name: NodeJS.Signals; readonly request: number; readonly delay: number }
    | undefined;
  readonly weather: Weather;
  readonly edits: number;
}

/** Plays the story of one seed: an account, some versions of a file, and the runs that each of them causes. */
export async function playStory(seed: number, dist: string, sandbox: Sandbox, folder: string): Promise<Told> {
  const story = new Story(seed, dist, sandbox, folder);
  try {
    await story.play();
  } finally {
    story.github.stop();
  }
  return story.told();
}

class Story {
  readonly github = new GitHub();
  readonly #seed: number;
  readonly #dist: string;
  readonly #sandbox: Sandbox;
  readonly #folder: string;
  readonly #api: Api;
  readonly #account: Account;
  readonly #world: World;
  readonly #fast: boolean;
  readonly #lines: string[] = [];
  readonly #violations: Violation[] = [];
  readonly #late: Promise<unknown>[] = [];
  readonly #credentials: { account: string; token?: string; key?: string; secret?: string };
  readonly #shown = new Set<string>();
  #runs = 0;
  #writes = 0;
  #end = '';
  #file: FileModel;
  #before: FileModel | undefined;
  #text = '';

  constructor(seed: number, dist: string, sandbox: Sandbox, folder: string) {
    [this.#seed, this.#dist, this.#sandbox, this.#folder] = [seed, dist, sandbox, folder];
    mkdirSync(folder, { recursive: true });
    this.#api = seed % 2 === 0 ? 'conversations' : 'flex-flows';
    const random = this.#random('account');
    this.#account = drawAccount(random, this.#api);
    this.#world = new World(this.#api, this.#account.state);
    // Real time shows what waits do; without waits many more stories are told.
    this.#fast = !random.chance(0.1);
    const { accountSid, authToken, apiKey, apiSecret } = this.#account;
    this.#credentials = random.chance(0.3)
      ? { account: accountSid, key: apiKey, secret: apiSecret }
      : { account: accountSid, token: authToken };
    this.#file = drawFile(this.#random('file'), this.#api, accountSid, this.#world.snapshot());
  }

  async play(): Promise<void> {
    this.#sandbox.reset(this.#account.state);
    await this.github.start();
    this.#say(
      `${this.#api}, ${this.#fast ? 'without waits' : 'in real time'}, ${this.#world.snapshot().length} addresses`,
    );
    const generations = this.#random('generations').between(3, 6);
    for (let number = 1; number <= generations; number++) await this.#generation(number);
    await this.#calm();
    await this.#sideCommands();
    this.#check();
  }

  told(): Told {
    const { length } = this.#lines;
    return {
      seed: this.#seed,
      api: this.#api,
      violations: this.#violations,
      lines: this.#lines.slice(0, length),
      processes: this.#runs,
      end: this.#end,
      writes: this.#writes,
    };
  }

  #random(label: string): Random {
    return new Random(this.#seed, label);
  }

  #say(line: string): void {
    this.#lines.push(line);
  }

  async #generation(number: number): Promise<void> {
    const random = this.#random(`generation ${number}`);
    if (number > 1) {
      this.#before = this.#file;
      this.#file = nextFile(random, this.#file, this.#world.snapshot());
    }
    this.#text = writeFile(this.#file, random);
    this.#say(`--- version ${number}`);
    const hands = random.chance(0.25) ? random.between(1, 2) : 0;
    for (let left = hands; left > 0; left--)
      this.#say(await editByHand(this.#hands(), random, this.#names()));
    const event = random.pick(['cli', 'cli', 'workflow_dispatch', 'push', 'push', 'schedule']);
    let mode = random.pick(['apply', 'apply', 'apply', 'apply', 'plan', 'drift']);
    const commits = this.github.commits.length;
    if (event === 'push') {
      if (random.chance(0.6)) {
        const pull = this.github.open(this.#text);
        this.#put(`pull-${number}`);
        await this.#run(
          { ...this.#drawStep(random, `${number}p`, 'plan', 'pull_request'), signal: undefined },
          `pull-${number}`,
          pull,
        );
        this.github.merge(pull);
        this.#show(plan);
      } else this.github.commit(this.#text);
      mode = 'apply';
    } else this.github.commit(this.#text);
    const name = `version-${number}`;
    this.#put(name);
    if (commits === 0) this.#before = undefined;
    const steps = [this.#drawStep(random, `${number}a`, mode, event)];
    if (random.chance(0.15)) steps.push(this.#drawStep(random, `${number}b`, 'apply', 'cli'));
    await Promise.all(steps.map((step) => this.#run(step, name)));
    await Promise.all(this.#late.splice(0));
  }

  /** What a person could see on the pull request before it was merged. */
  #show({ report }: RunRecord): void {
    if (report === undefined || report.blocked || report.outcome === 'failed') return;
    for (const { sid, action } of [...report.changes, ...report.held])
      if (sid !== null && (action === 'delete' || action === 'disable')) this.#shown.add(sid);
  }

  #drawStep(random: Random, id: string, mode: string, event: string): Step {
    const isSignalled = random.chance(0.15);
    return {
      id,
      mode,
      event: event === 'cli' ? 'by hand' : event,
      door: event === 'cli' ? 'cli' : 'action',
      maxDeletes: random.pick(['20%', '20%', 'all', 'all', '1', '50%']),
      calm: false,
      args: [],
      signal: isSignalled
        ? {
            name: random.pick(['SIGINT', 'SIGTERM', 'SIGKILL'] as const),
            request: random.between(1, 14),
            delay: random.pick([0, 0, 5, 50]),
          }
        : undefined,
      weather: drawWeather(random),
      edits: random.chance(0.3) ? random.between(1, 2) : 0,
    };
  }

  #put(name: string): void {
    const folder = join(this.#folder, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'addresses.yaml'), this.#text);
  }

  #hands(): Hands {
    const { accountSid, authToken } = this.#account;
    const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
    return { upstream: this.#sandbox.url, authorization, account: accountSid, world: this.#world };
  }

  #names(): string[] {
    return this.#file.entries.map(({ name }) => name);
  }

  async #run(step: Step, folder: string, pull?: { number: number; head: string }): Promise<RunRecord> {
    const random = this.#random(`run ${step.id}`);
    const world = this.#world;
    const editAt = new Set(Array.from({ length: step.edits }, () => random.between(1, 20)));
    let kill: (signal: NodeJS.Signals) => void = () => undefined;
    let signal: RunRecord['signal'];
    const proxy = await startProxy({
      run: step.id,
      upstream: this.#sandbox.url,
      world,
      faultOf: (n, { method }) =>
        step.calm
          ? undefined
          : drawFault(this.#random(`fault ${step.id} ${n}`), step.weather, n, method !== 'GET'),
      before: async ({ n }) => {
        if (step.signal?.request === n) {
          const { name, delay } = step.signal;
          setTimeout(() => {
            signal ??= { name, time: performance.now() };
            kill(name);
          }, delay);
          if (delay === 0) await new Promise((soon) => setTimeout(soon, 10));
        }
        if (editAt.has(n))
          this.#say(
            `${step.id}: before request ${n} ${await editByHand(this.#hands(), this.#random(`edit ${step.id} ${n}`), this.#names())}`,
          );
      },
    });
    const { file } = this;
    const isPush = step.event === 'push';
    const [sha = '', before = ''] = this.github.commits;
    const startedAt = world.tick();
    const rowsBefore = world.snapshot();
    const posted = this.github.posted.length;
    const scratch = join(this.#folder, `run-${step.id}`);
    const isFileOption = step.args.length === 0;
    const ended = await runTool({
      dist: this.#dist,
      folder: join(this.#folder, folder),
      scratch,
      door: step.door,
      args: step.door === 'cli' ? this.#args(step, proxy.url, isFileOption) : [],
      inputs: {
        mode: step.mode,
        'api-url': proxy.url,
        ...(['plan', 'apply', 'drift'].includes(step.mode) && { 'max-deletes': step.maxDeletes }),
        ...(this.#file.environment !== undefined && { environment: this.#file.environment }),
      },
      credentials: this.#credentials,
      event: {
        name: step.event,
        sha,
        payload: {
          ref: 'refs/heads/main',
          repository: { default_branch: 'main', full_name: REPOSITORY },
          ...(isPush && { before: before === '' ? '0'.repeat(40) : before }),
          ...(pull && {
            pull_request: {
              number: pull.number,
              head: { sha: pull.head, repo: { full_name: REPOSITORY } },
              base: { sha, repo: { full_name: REPOSITORY } },
              user: { login: 'ada' },
            },
          }),
        },
      },
      github: { url: this.github.url, repository: REPOSITORY },
      fast: this.#fast,
      started: (killer) => {
        kill = killer;
      },
    });
    const endedTime = performance.now();
    // What is carried out later is this run's work as well.
    await Promise.all(proxy.late);
    proxy.close();
    const record: RunRecord = {
      id: step.id,
      mode: step.mode,
      door: step.door,
      event: step.event,
      watched: step.door === 'cli' || step.event === 'workflow_dispatch',
      maxDeletes: step.maxDeletes,
      file,
      base: isPush ? this.#before : undefined,
      shown: new Set(this.#shown),
      fast: this.#fast,
      startedAt,
      endedAt: world.tick(),
      rowsBefore,
      rowsAfter: world.snapshot(),
      sent: proxy.sent,
      deeds: world.deeds.filter(({ at }) => at > startedAt),
      signal,
      endedTime,
      ended,
      report: reportOf(step.door === 'cli' ? ended.stdout : ended.planFile),
      secrets: this.#secrets(),
      posted: this.github.posted.slice(posted),
    };
    this.#runs++;
    this.#writes += proxy.sent.filter(({ deed }) => deed !== undefined).length;
    this.#tell(step, record);
    writeFileSync(join(scratch, 'stdout'), ended.stdout);
    writeFileSync(join(scratch, 'stderr'), ended.stderr);
    this.#violations.push(...judgeWrites(record), ...judgeReport(record));
    return record;
  }

  get file(): FileModel {
    return this.#file;
  }

  #args(step: Step, url: string, isFile: boolean): string[] {
    const environment = this.#file.environment === undefined ? [] : ['--environment', this.#file.environment];
    const json = step.mode === 'sids' ? [] : ['--json'];
    const limit = ['plan', 'apply', 'drift'].includes(step.mode) ? ['--max-deletes', step.maxDeletes] : [];
    return [
      step.mode,
      ...(step.mode === 'apply' ? ['--yes'] : []),
      '--api-url',
      url,
      ...json,
      ...(isFile ? limit : []),
      ...environment,
      ...step.args,
    ];
  }

  #secrets(): string[] {
    const { accountSid, authToken, apiKey, apiSecret } = this.#account;
    const isFilledIn = [this.#file, this.#before].some((file) => JSON.stringify(file)?.includes('BOT_KEY}'));
    const base64 = (user: string, password: string) => Buffer.from(`${user}:${password}`).toString('base64');
    return [
      authToken,
      apiSecret,
      base64(accountSid, authToken),
      base64(apiKey, apiSecret),
      GITHUB_TOKEN,
      // What a live URL has in its path is no secret to a file that does not fill it in.
      isFilledIn ? SECRETS.BOT_KEY : `key=${SECRETS.BOT_KEY}`,
    ];
  }

  #tell(step: Step, run: RunRecord): void {
    const { ended, report } = run;
    const how = ended.signal ?? `exit code ${ended.code}`;
    const counts =
      report?.counts &&
      `${report.counts.creates} creates, ${report.counts.updates} updates, ${report.counts.deletes} deletes`;
    this.#say(
      `${step.id}: ${step.door} ${step.mode} (${step.event}, max-deletes ${step.maxDeletes}): ${report?.outcome ?? 'no report'}, ${how}; ${counts ?? 'no plan'}`,
    );
    if (run.signal !== undefined) this.#say(`  ${run.signal.name} at request ${step.signal?.request}`);
    for (const one of run.sent) {
      const fault = one.fault && ` [${one.fault.kind}, carried out: ${one.fault.carriedOut}]`;
      const deed = one.deed && ` -> ${one.deed.sid}`;
      if (one.method !== 'GET' || one.fault !== undefined)
        this.#say(
          `  ${one.n} ${one.method} ${one.path} ${one.form.find(([name]) => name === 'FriendlyName')?.[1] ?? ''}: ${one.answered ?? 'no answer'}${fault ?? ''}${deed ?? ''}`,
        );
    }
    for (const { status, action, key, sid, name } of report?.outcomes ?? [])
      this.#say(`  ${action} ${key ?? ''} ${sid ?? ''} ${JSON.stringify(name)}: ${status}`);
    for (const { code, severity, message } of report?.problems ?? [])
      if (severity === 'error') this.#say(`  ${code} ${message}`);
  }

  /** All goes well and a person watches: three times at the most, until nothing is left. */
  async #calm(): Promise<void> {
    this.#say('--- calm');
    this.#put('calm');
    let last: RunRecord | undefined;
    for (let number = 1; number <= 3; number++) {
      last = await this.#run(this.#calmStep(`calm${number}`, 'apply', ['--max-deletes', 'all']), 'calm');
      const { report } = last;
      if (report?.outcome !== 'done' || report.changes.length === 0) break;
    }
    const { report } = last ?? {};
    const errors =
      report?.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code) ?? [];
    this.#end = report?.outcome === 'done' ? 'in sync' : `blocked: ${[...new Set(errors)].sort().join(' ')}`;
    if (report === undefined || last === undefined) return;
    if (report.outcome !== 'done') {
      // Nothing went wrong: only what the file and the account say may stand in the way.
      const bad = errors.filter((code) => !/^FA(1|21|22|3)/.test(code));
      if (bad.length > 0 || errors.length === 0)
        this.#violate(last.id, 'without trouble all is done', `${errors.join(', ')}`);
      return;
    }
    for (const what of notReached(this.#file, this.#world.snapshot()))
      this.#violate(last.id, 'running again reaches the file', what);
    const plan = await this.#run(
      this.#calmStep('again', 'plan', ['--max-deletes', 'all', '--detailed-exitcode']),
      'calm',
    );
    if (plan.ended.code !== 0 || plan.report?.changes.length !== 0)
      this.#violate(
        'again',
        'a plan after all is empty',
        `exit code ${plan.ended.code}, ${plan.report?.changes.length} changes`,
      );
  }

  #calmStep(id: string, mode: string, args: readonly string[]): Step {
    const weather = { rate: 0, credentialsEndAt: undefined };
    return {
      id,
      mode,
      door: 'cli',
      event: 'by hand',
      maxDeletes: 'all',
      calm: true,
      args,
      signal: undefined,
      weather,
      edits: 0,
    };
  }

  /** What else the CLI does with a file and an account, each in a folder of its own. */
  async #sideCommands(): Promise<void> {
    const random = this.#random('side');
    if (this.#end !== 'in sync') return;
    const which = random.pick(['none', 'export', 'pin', 'sids', 'accept']);
    if (which === 'none') return;
    this.#put(which);
    if (which === 'accept') this.#say(await editByHand(this.#hands(), random, []));
    const sandbox = which === 'export' ? ['-f', 'exported.yaml', '--api', this.#api] : [];
    const done = await this.#run({ ...this.#calmStep(which, which, sandbox), args: sandbox }, which);
    if (done.ended.code !== 0) return;
    const planArgs = [
      '--max-deletes',
      'all',
      '--detailed-exitcode',
      ...(which === 'export' ? ['-f', 'exported.yaml'] : []),
    ];
    if (which === 'sids') return this.#checkSids(done);
    if (which === 'accept') return;
    const plan = await this.#run(this.#calmStep(`after-${which}`, 'plan', planArgs), which);
    if (plan.report?.changes.length !== 0)
      this.#violate(
        which,
        `a plan after ${which} is empty`,
        `exit code ${plan.ended.code}, ${plan.report?.changes.length} changes`,
      );
  }

  #checkSids({ ended }: RunRecord): void {
    const shown = ended.stdout;
    for (const { key, site, name, sid } of this.#file.entries) {
      if (site === undefined) continue;
      const row = this.#world
        .snapshot()
        .filter(isWebChat)
        .find((one) => (sid === undefined ? one.friendly_name === name : one.sid === sid));
      const embedded = [row?.sid, row?.address].filter((one) => typeof one === 'string');
      if (!embedded.some((one) => shown.includes(one as string)))
        this.#violate('sids', 'sids names what a site embeds', `${key} is not there`);
    }
  }

  #violate(run: string, rule: string, what: string): void {
    this.#violations.push({ run, rule, what });
  }

  /** The soak's own view of the account must be the sandbox's. */
  #check(): void {
    const real = this.#sandbox.read();
    const kept = Object.values(real[this.#api === 'flex-flows' ? 'flexFlows' : 'chatAddresses'] as object);
    const same =
      JSON.stringify(kept.map((row) => [row.sid, row.friendly_name]).sort()) ===
      JSON.stringify(
        this.#world
          .snapshot()
          .map((row) => [row.sid, row.friendly_name])
          .sort(),
      );
    if (!same) this.#violate('-', 'the soak knows the account', 'what was written past it?');
  }
}

function reportOf(text: string): Report | undefined {
  try {
    const data = JSON.parse(text);
    // `sids` prints data of its own.
    return 'formatVersion' in data ? (data as Report) : undefined;
  } catch {
    return undefined;
  }
}
