import type { Plan } from '../../src/plan/plan.ts';
import type { EntryModel, FileModel } from '../properties/support/file-model.ts';
import { formerNames, nameOf } from '../properties/support/file-model.ts';
import { type ResultParts, withParts } from '../support/result-parts.ts';
import { rowsOf } from '../support/sandbox/index.ts';
import { ChaosAccount } from './account.ts';
import { pastOf } from './events.ts';
import { metIn } from './others.ts';
import { Random } from './random.ts';
import { kindOfFile } from './rows.ts';
import { notReached } from './rules/reached.ts';
import { checkEnd } from './rules/report.ts';
import { CALM, type Scenario, type Step } from './scenario.ts';
import { kept } from './spelling.ts';
import { Story } from './story.ts';
import { Time } from './time.ts';
import { type End, type Known, ToolRun } from './tool-run.ts';
import { seenFrom } from './versions.ts';

/** The most runs without faults until the account must be in sync with the file. */
const MAX_QUIET_RUNS = 3;
const UNKNOWN: Known = { base: undefined, former: [], shown: new Set() };
/** Milliseconds between two runs: longer than it takes until a hanging request is carried out. */
const BETWEEN_RUNS = 120_000;

/** Plays a scenario to its end, and then runs without faults until the account is in sync with the file. */
export async function simulate(scenario: Scenario, listener?: (line: string) => void): Promise<Story> {
  const story = new Story(listener);
  const account = new ChaosAccount(scenario, new Time(), story);
  story.meet(`names are kept: ${scenario.spelling}`);
  story.meet(
    `addresses: ${[...new Set(scenario.steps.map(({ file }) => kindOfFile(file).api))].sort().join(', ')}`,
  );
  for (const step of scenario.steps) {
    const label = `edit ${step.label}/before`;
    const random = new Random(scenario.seed, label);
    if (random.chance(step.edits) && !scenario.without.includes(label)) {
      story.drawn.push(label);
      account.edit(kindOfFile(step.file), metIn(step.file), new Set(), random);
    }
    await playStep(scenario, account, step);
  }
  const last = scenario.steps.at(-1);
  if (last === undefined) return story;
  const code = await calmDown(scenario, account, last);
  if (code !== undefined && (await isReachedWithoutTrouble(scenario, last)))
    story.violated('faults block nothing', `in the end ${code} blocks, and without faults nothing does`);
  return story;
}

/** Whether runs without faults reach the file, if it stays the same and nobody edits the account. */
async function isReachedWithoutTrouble(scenario: Scenario, last: Step): Promise<boolean> {
  const isOne = scenario.steps.every(
    (step) =>
      step.file === last.file && step.edits + step.meddling === 0 && !step.pins && step.beside === undefined,
  );
  // A former name that is also another entry's name: both entries claim the address until both are live.
  const names = new Set(namesIn(last.file));
  const isChained = Object.values(last.file.addresses).some((entry) =>
    formerNames(entry).some((was) => names.has(was)),
  );
  const story = new Story();
  const account = new ChaosAccount(scenario, new Time(), story);
  if (!isOne || isChained || isMisspelt(scenario, account, last) || isUnseen(scenario, last)) return false;
  const code = await calmDown(scenario, account, last);
  return code === undefined && story.violations.length === 0;
}

/** Whether this Twilio stores a name of the file or the account in a different spelling, and so stays out of sync. */
function isMisspelt({ spelling }: Scenario, { state }: ChaosAccount, { file, environment }: Step): boolean {
  const rows = Object.values(rowsOf(state, kindOfFile(file)));
  const live = rows.flatMap(({ friendly_name }) => friendly_name ?? []);
  return [...namesIn(seenFrom(file, environment)), ...live].some((name) => kept(spelling, name) !== name);
}

/**
 * Whether this Twilio hides an auto-creation without an integration, and an entry has one: people may change its
 * integration by hand, and then it is unknown whether it is in service.
 */
function isUnseen({ switches }: Scenario, { file, environment }: Step): boolean {
  const { addresses, defaults } = seenFrom(file, environment);
  const entries = [...Object.values(addresses), defaults ?? {}];
  const isByHand = entries.some(({ unmanaged = [] }) =>
    (unmanaged as string[]).some((word) => word === 'studio' || word === 'webhook'),
  );
  return switches.autoCreation === 'null' && isByHand;
}

/** Plays a step, and its parallel run if there is one. */
async function playStep(scenario: Scenario, account: ChaosAccount, step: Step): Promise<void> {
  const shown =
    step.event === 'push' && step.reviewed ? await reviewed(scenario, account, step) : new Set<string>();
  const known = { ...pastOf(scenario, step), shown };
  const { beside } = step;
  if (beside === undefined) {
    await play(scenario, account, [{ step, known, after: 0 }]);
    return;
  }
  account.story.meet('two runs at the same time');
  await play(scenario, account, [
    { step, known, after: 0 },
    { step: beside.step, known: UNKNOWN, after: beside.after },
  ]);
}

/** The SIDs that the plan of the pull request showed as going out of service, if nothing blocked it. */
async function reviewed(scenario: Scenario, account: ChaosAccount, step: Step): Promise<Set<string>> {
  const known = { ...pastOf(scenario, step), shown: new Set<string>() };
  // A pull request has reviewers, so its plan holds nothing.
  const quiet: Step = { ...step, ...CALM, label: `${step.label} reviewed`, mode: 'plan', event: 'dispatch' };
  const [played] = await play(scenario, account, [{ step: quiet, known, after: 0 }]);
  const end = played?.[1];
  const plan = end?.kind === 'result' ? withParts(end.result).plan : undefined;
  if (plan === undefined || plan.blocked) return new Set();
  return new Set(plan.changes.flatMap((change) => (change.action === 'create' ? [] : [change.sid])));
}

interface Started {
  readonly step: Step;
  readonly known: Known;
  /** Milliseconds. */
  readonly after: number;
}

/** Plays runs to their ends, and checks each of them. */
async function play(
  scenario: Scenario,
  account: ChaosAccount,
  started: readonly Started[],
): Promise<[ToolRun, End][]> {
  const { story, time } = account;
  const startedAt = time.now();
  const runs = started.map(({ step, known }) => {
    const file = step.pins ? pinned(step.file, account) : step.file;
    return new ToolRun({ ...step, file }, account, known);
  });
  for (const run of runs) for (const other of runs) if (other !== run) run.beside.add(other);
  const ends: (End | undefined)[] = runs.map(() => undefined);
  const all = runs.map(async (run, index) => {
    const wait = started[index]?.after ?? 0;
    if (wait > 0) await new Promise<void>((resolve) => time.after(wait, resolve));
    const { step } = run;
    story.meet(`started: ${step.event}`);
    story.tell(() => `run ${step.label}: ${step.mode} (${step.event}) ${JSON.stringify(run.file)}`);
    ends[index] = await run.start(scenario, index === 0 ? 0 : 1);
  });
  await time.until(Promise.all(all));
  const endedAt = time.now();
  await time.pass(BETWEEN_RUNS);
  const played = runs.map((run, index): [ToolRun, End] => [run, ends[index] ?? { kind: 'stalled' }]);
  for (const [index, [run, end]] of played.entries()) {
    const { step } = run;
    const how = end.kind === 'result' ? end.result.outcome : end.kind;
    story.meet(`${step.mode} ended: ${how}`);
    if (end.kind === 'result') {
      const parts = withParts(end.result);
      if (parts.plan !== undefined) account.proven.add(started[index]?.step.file ?? step.file);
      tellReport(story, step, parts);
    }
    checkEnd(run, end, startedAt, run.endedAt ?? endedAt);
  }
  account.settle();
  return played;
}

function tellReport(story: Story, { label }: Step, { outcome, problems, applied }: ResultParts): void {
  story.tell(() => `  run ${label} ended: ${outcome}`);
  for (const { code, severity, message } of problems) story.tell(() => `  ${severity} ${code} ${message}`);
  for (const { change, status, sid, note } of applied?.outcomes ?? [])
    story.tell(
      () =>
        `  ${change.action} ${change.key ?? change.name} ${sid ?? ''}: ${status}${note ? ` (${note})` : ''}`,
    );
}

/**
 * Repeats runs without faults: the account must become in sync with the file, unless a problem blocks that.
 * Returns the code of that problem.
 */
async function calmDown(scenario: Scenario, account: ChaosAccount, last: Step): Promise<string | undefined> {
  const { story } = account;
  const misspelt = isMisspelt(scenario, account, last) || isUnseen(scenario, last);
  const quiet: Step = { ...last, ...CALM, mode: 'apply', maxDeletes: 'all' };
  for (let number = 1; number <= MAX_QUIET_RUNS; number++) {
    const step = { ...quiet, label: `quiet ${number}` };
    const [played] = await play(scenario, account, [{ step, known: UNKNOWN, after: 0 }]);
    const [run, end] = played as [ToolRun, End];
    if (end.kind !== 'result') return undefined;
    const { plan, outcome, problems } = withParts(end.result);
    if (plan === undefined || plan.blocked) {
      const code = problems.find(({ severity }) => severity === 'error')?.code ?? 'nothing';
      story.meet(`in the end blocked: ${code}`);
      if (number > 1 && !misspelt)
        story.violated('a successful apply blocks nothing', `${code} blocks ${step.label}`);
      return code;
    }
    if (plan.changes.length > 0) {
      if (refusesCreates(scenario) && makeRefused(account, step, plan)) continue;
      if (outcome !== 'done' && !misspelt)
        story.violated('without faults every run is done', `${quiet.label}: ${outcome}`);
      continue;
    }
    story.meet('in the end as the file says');
    for (const what of notReached(run.file, account.state, scenario.switches))
      story.violated('runs converge to the file', what);
    return undefined;
  }
  if (misspelt) return undefined;
  story.violated('runs converge to the file', `after ${MAX_QUIET_RUNS} runs there are changes left`);
  return undefined;
}

const refusesCreates = ({ switches }: Scenario): boolean => switches.chatCreates === 'refused';

/** Someone creates, in the Console and by key, the addresses that Twilio refuses to create. Returns whether there are any. */
function makeRefused(account: ChaosAccount, { label }: Step, { kind, changes }: Plan): boolean {
  const creates = changes.filter(({ action }) => action === 'create' && kind.api === 'conversations');
  for (const change of creates) {
    if (change.action !== 'create') continue;
    const { name, values } = change.desired;
    account.makeInConsole(name, String(values.get('deploymentKey')), new Random(label, name));
  }
  return creates.length > 0;
}

/** The file with the SIDs of the addresses that exactly one entry claims by name. */
function pinned(file: FileModel, account: ChaosAccount): FileModel {
  const addresses = Object.entries(file.addresses).map(([key, entry]): [string, EntryModel] => {
    const [row, another] = account.named(kindOfFile(file), nameOf(key, entry));
    const { was: _, ...rest } = entry;
    return row === undefined || another !== undefined ? [key, entry] : [key, { ...rest, sid: row.sid }];
  });
  return { ...file, addresses: Object.fromEntries(addresses) };
}

const namesIn = ({ addresses }: FileModel): string[] =>
  Object.entries(addresses).map(([key, entry]) => nameOf(key, entry));
