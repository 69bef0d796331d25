import type { EntryModel, FileModel } from '../properties/support/file-model.ts';
import { nameOf } from '../properties/support/file-model.ts';
import { type ResultParts, withParts } from '../support/result-parts.ts';
import { ChaosAccount } from './account.ts';
import { Random } from './random.ts';
import { notReached } from './rules/reached.ts';
import { checkEnd } from './rules/report.ts';
import { CALM, type Scenario, type Step } from './scenario.ts';
import { Story } from './story.ts';
import { Time } from './time.ts';
import { type End, ToolRun } from './tool-run.ts';

/** Runs of the tool that it may take until the file is reached, once nothing goes wrong any more. */
const MAX_QUIET_RUNS = 3;
/** Milliseconds between two runs: longer than a request that hangs takes to be carried out. */
const BETWEEN_RUNS = 120_000;

/** Plays a scenario to its end, and then lets all go well until the account is as the file says. */
export async function simulate(scenario: Scenario, listener?: (line: string) => void): Promise<Story> {
  const story = new Story(listener);
  const account = new ChaosAccount(scenario, new Time(), story);
  for (const step of scenario.steps) {
    const label = `edit ${step.label}/before`;
    const random = new Random(scenario.seed, label);
    if (random.chance(step.edits) && !scenario.without.includes(label)) {
      story.drawn.push(label);
      account.edit(namesIn(step.file), new Set(), random);
    }
    await play(scenario, account, step);
  }
  const last = scenario.steps.at(-1);
  if (last === undefined) return story;
  const code = await calmDown(scenario, account, last);
  if (code !== undefined && (await isReachedWithoutTrouble(scenario, last)))
    story.violated('trouble blocks nothing', `in the end ${code} blocks, and without trouble nothing does`);
  return story;
}

/** Whether the file, where it is one all along and nobody edits the account, is reached when all goes well. */
async function isReachedWithoutTrouble(scenario: Scenario, last: Step): Promise<boolean> {
  const isOne = scenario.steps.every((step) => step.file === last.file && step.edits === 0 && !step.pins);
  // A former name that is another entry's name: both claim that one as long as they are not both there.
  const names = new Set(namesIn(last.file));
  const isChained = Object.values(last.file.addresses).some(({ was = '' }) => names.has(was));
  if (!isOne || isChained) return false;
  const story = new Story();
  const code = await calmDown(scenario, new ChaosAccount(scenario, new Time(), story), last);
  return code === undefined && story.violations.length === 0;
}

async function play(scenario: Scenario, account: ChaosAccount, step: Step): Promise<[ToolRun, End]> {
  const { story, time } = account;
  const started = time.now();
  const run = new ToolRun(step.pins ? { ...step, file: pinned(step.file, account) } : step, account);
  story.tell(() => `run ${step.label}: ${step.mode} ${JSON.stringify(run.file)}`);
  const end = await run.end(scenario);
  const how = end.kind === 'result' ? end.result.outcome : end.kind;
  story.meet(`${step.mode} ended: ${how}`);
  if (end.kind === 'result') tellReport(story, withParts(end.result));
  await time.pass(BETWEEN_RUNS);
  checkEnd(run, end, started, time.now() - BETWEEN_RUNS);
  account.settle();
  return [run, end];
}

function tellReport(story: Story, { outcome, problems, applied }: ResultParts): void {
  story.tell(() => `  ended: ${outcome}`);
  for (const { code, severity, message } of problems) story.tell(() => `  ${severity} ${code} ${message}`);
  for (const { change, status, sid, note } of applied?.outcomes ?? [])
    story.tell(
      () =>
        `  ${change.action} ${change.key ?? change.name} ${sid ?? ''}: ${status}${note ? ` (${note})` : ''}`,
    );
}

/**
 * Runs it again and again without any trouble: the file must be reached, unless a problem stands in the way, whose
 * code it gives back.
 */
async function calmDown(scenario: Scenario, account: ChaosAccount, last: Step): Promise<string | undefined> {
  const { story } = account;
  const quiet: Step = { ...last, ...CALM, mode: 'apply', maxDeletes: 'all' };
  for (let number = 1; number <= MAX_QUIET_RUNS; number++) {
    const [run, end] = await play(scenario, account, { ...quiet, label: `quiet ${number}` });
    if (end.kind !== 'result') return undefined;
    const { plan, outcome, problems } = withParts(end.result);
    if (plan === undefined || plan.blocked) {
      const code = problems.find(({ severity }) => severity === 'error')?.code ?? 'nothing';
      story.meet(`in the end blocked: ${code}`);
      return code;
    }
    if (plan.changes.length > 0) {
      if (outcome !== 'done') story.violated('without trouble all is done', `${quiet.label}: ${outcome}`);
      continue;
    }
    story.meet('in the end as the file says');
    for (const what of notReached(run.file, account.state))
      story.violated('running again reaches the file', what);
    return undefined;
  }
  story.violated('running again reaches the file', `after ${MAX_QUIET_RUNS} runs there are changes left`);
  return undefined;
}

/** The file with the SIDs of those addresses that one entry alone claims by name. */
function pinned(file: FileModel, account: ChaosAccount): FileModel {
  const addresses = Object.entries(file.addresses).map(([key, entry]): [string, EntryModel] => {
    const [row, another] = account.named(nameOf(key, entry));
    const { was: _, ...rest } = entry;
    return row === undefined || another !== undefined ? [key, entry] : [key, { ...rest, sid: row.sid }];
  });
  return { ...file, addresses: Object.fromEntries(addresses) };
}

const namesIn = ({ addresses }: FileModel): string[] =>
  Object.entries(addresses).map(([key, entry]) => nameOf(key, entry));
