import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawAccount } from './account.ts';
import { checkCalm, checkSideCommand, hasSameRows } from './calm.ts';
import { drawFile, nextFile, repairedFile } from './draw-file.ts';
import { calmStep, drawStep, drive, type Scene, type Step } from './drive.ts';
import { GitHub, type Pull } from './github.ts';
import { type Api, KINDS } from './kinds.ts';
import type { FileModel } from './model.ts';
import { editByHand } from './people.ts';
import { Random } from './random.ts';
import type { RunRecord, Violation } from './record.ts';
import { judgeRenames } from './rules/renames.ts';
import { judgeReport } from './rules/report.ts';
import { judgeWrites } from './rules/writes.ts';
import type { Sandbox } from './sandbox.ts';
import { linesOf, metIn } from './tell.ts';
import { World } from './world.ts';
import { writeFile } from './write-yaml.ts';

export interface StoryResult {
  readonly seed: number;
  readonly violations: readonly Violation[];
  readonly lines: readonly string[];
  readonly met: readonly string[];
  readonly runs: number;
}

/** Plays the story of one seed: an account, some versions of a file, and the runs that each version triggers. */
export async function playStory(
  seed: number,
  dist: string,
  sandbox: Sandbox,
  folder: string,
): Promise<StoryResult> {
  const story = new Story(seed, dist, sandbox, folder);
  return story.play();
}

class Story {
  readonly #seed: number;
  readonly #sandbox: Sandbox;
  readonly #scene: Scene;
  readonly #api: Api;
  readonly #github = new GitHub();
  readonly #shown = new Set<string>();
  readonly #lines: string[] = [];
  readonly #met: string[] = [];
  readonly #violations: Violation[] = [];
  #runs = 0;
  #file: FileModel;
  #text = '';

  constructor(seed: number, dist: string, sandbox: Sandbox, folder: string) {
    this.#seed = seed;
    this.#sandbox = sandbox;
    const random = this.#random('account');
    this.#api = seed % 2 === 0 ? 'conversations' : 'flex-flows';
    const account = drawAccount(random, this.#api);
    const world = new World(this.#api, account.state);
    const authorization = `Basic ${Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64')}`;
    const hands = { upstream: sandbox.url, authorization, account: account.accountSid, world };
    this.#scene = {
      ...{
        seed,
        dist,
        folder,
        world,
        account,
        upstream: sandbox.url,
        github: this.#github,
        shown: this.#shown,
      },
      byKey: random.chance(0.3),
      // Waits are tested in real time; without them, many more stories can be played.
      fast: !random.chance(0.1),
      edit: async (dice, when) => {
        const names = this.#file.entries.map(({ name }) => name);
        this.#lines.push(`${when}${await editByHand(hands, dice, names)}`);
      },
    };
    this.#file = drawFile(this.#random('file'), this.#api, account.accountSid, world.snapshot());
  }

  async play(): Promise<StoryResult> {
    const { fast, world, account, folder } = this.#scene;
    mkdirSync(folder, { recursive: true });
    this.#sandbox.reset(account.state);
    await this.#github.start();
    try {
      const time = fast ? 'without waits' : 'in real time';
      this.#lines.push(`${this.#api}, ${time}, ${world.snapshot().length} addresses`);
      const versions = this.#random('versions').between(3, 6);
      for (let number = 1; number <= versions; number++) await this.#version(number);
      await this.#calm();
    } finally {
      this.#github.stop();
    }
    const kept = this.#sandbox.read()[KINDS[this.#api].part] as Record<string, never>;
    if (!hasSameRows(Object.values(kept), world.snapshot()))
      this.#violate('-', 'the soak knows the account', 'it was written to past the soak');
    const [seed, violations, lines, met, runs] = [
      this.#seed,
      this.#violations,
      this.#lines,
      this.#met,
      this.#runs,
    ];
    return { seed, violations, lines, met, runs };
  }

  #random(label: string): Random {
    return new Random(this.#seed, label);
  }

  #violate(run: string, rule: string, what: string): void {
    this.#violations.push({ run, rule, what });
  }

  /** A new version of the file, and the runs that its commit, a schedule or a person starts. */
  async #version(number: number): Promise<void> {
    const random = this.#random(`version ${number}`);
    const before = number === 1 ? undefined : this.#file;
    if (before !== undefined) this.#file = nextFile(random, before, this.#scene.world.snapshot());
    this.#text = writeFile(this.#file, random);
    this.#lines.push(`--- version ${number}`);
    for (let left = random.pick([0, 0, 0, 1, 2]); left > 0; left--) await this.#scene.edit(random, '');
    const event = random.pick([
      'by hand',
      'by hand',
      'workflow_dispatch',
      'push',
      'push',
      'schedule',
    ] as const);
    const mode = random.pick(
      event === 'push' ? ['apply'] : ['apply', 'apply', 'apply', 'apply', 'plan', 'drift'],
    );
    const pull = event === 'push' && random.chance(0.6) ? await this.#pullRequest(random, number) : undefined;
    if (pull === undefined) this.#github.commit(this.#text);
    const folder = `version-${number}`;
    const steps = [drawStep(random, `${number}a`, mode, event, this.#file)];
    if (random.chance(0.2)) steps.push(drawStep(random, `${number}b`, 'apply', 'by hand', this.#file));
    await Promise.all(steps.map((step) => this.#run(step, folder, before)));
  }

  /** Plans the version on a pull request, and merges it. */
  async #pullRequest(random: Random, number: number): Promise<Pull> {
    const pull = this.#github.open(this.#text);
    const step = drawStep(random, `${number}p`, 'plan', 'pull_request', this.#file);
    const { report } = await this.#run(step, `pull-${number}`, undefined, pull);
    this.#github.merge(pull);
    if (report === undefined || report.blocked || report.outcome === 'failed') return pull;
    for (const { sid, action } of [...report.changes, ...report.held])
      if (sid !== null && (action === 'delete' || action === 'disable')) this.#shown.add(sid);
    return pull;
  }

  async #run(step: Step, name: string, base: FileModel | undefined, pull?: Pull): Promise<RunRecord> {
    const folder = join(this.#scene.folder, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'addresses.yaml'), this.#text);
    const run = await drive(this.#scene, step, this.#file, { folder, base, ...(pull && { pull }) });
    this.#runs++;
    this.#lines.push(...linesOf(run));
    this.#met.push(...metIn(run));
    this.#violations.push(...judgeWrites(run), ...judgeReport(run), ...judgeRenames(run));
    return run;
  }

  /** Nothing fails and a person watches: a rejected file is replaced, and then the account must match the file. */
  async #calm(): Promise<void> {
    this.#lines.push('--- calm');
    const first = await this.#settle('calm');
    if (first) {
      this.#met.push('in the end: in sync');
      return this.#sideCommand();
    }
    this.#met.push('in the end: the file had to be repaired');
    this.#file = repairedFile(this.#random('repaired'), this.#file, this.#scene.world.snapshot());
    this.#text = writeFile(this.#file, this.#random('repaired text'));
    if (!(await this.#settle('repaired')))
      this.#violate('repaired', 'without trouble all is done', 'a file without faults is refused');
  }

  /** Applies at most three times. Whether the account matches the file; false if the file is rejected. */
  async #settle(name: string): Promise<boolean> {
    for (let number = 1; number <= 3; number++) {
      const run = await this.#run(calmStep(`${name}${number}`, 'apply'), name, undefined);
      const { report } = run;
      if (report?.outcome !== 'done') {
        for (const what of checkCalm(run)) this.#violate(run.id, 'without trouble all is done', what);
        return false;
      }
      if (report.changes.length === 0) break;
    }
    for (const what of checkCalm(
      await this.#run(calmStep(`${name}-plan`, 'plan', ['--detailed-exitcode']), name, undefined),
    ))
      this.#violate(`${name}-plan`, 'running again reaches the file', what);
    return true;
  }

  /** Runs another command of the CLI in its own folder, and then a plan. */
  async #sideCommand(): Promise<void> {
    const random = this.#random('side');
    const mode = random.pick(['export', 'pin', 'sids', 'accept', 'none']);
    if (mode === 'none') return;
    if (mode === 'accept') await this.#scene.edit(random, '');
    const args = mode === 'export' ? ['-f', 'exported.yaml', '--api', this.#api] : [];
    const run = await this.#run(calmStep(mode, mode, args), mode, undefined);
    const file = mode === 'export' ? ['-f', 'exported.yaml'] : [];
    // Plans the file that the command wrote: `#run` would overwrite it.
    const step = calmStep(`after-${mode}`, 'plan', ['--detailed-exitcode', ...file]);
    const after = await drive(this.#scene, step, this.#file, {
      folder: join(this.#scene.folder, mode),
      base: undefined,
    });
    this.#runs++;
    this.#lines.push(...linesOf(after));
    for (const what of checkSideCommand(run, after)) this.#violate(run.id, `${mode} keeps its word`, what);
  }
}
