import type { Outcome } from '../../../src/apply/outcome.ts';
import { type Change, inSync } from '../../../src/plan/plan.ts';
import { toJson } from '../../../src/report/json.ts';
import { redactResult } from '../../../src/report/redact.ts';
import { renderText, unpainted } from '../../../src/report/text.ts';
import type { Result } from '../../../src/result.ts';
import { VARIABLES } from '../../properties/support/integrations.ts';
import { withParts } from '../../support/result-parts.ts';
import { basic } from '../account.ts';
import type { End, ToolRun, Write } from '../tool-run.ts';
import { madeFaults } from './made.ts';
import { concerns } from './writes.ts';

/** Milliseconds between SIGINT and SIGTERM when a job is cancelled. */
const CANCELLED_JOB = 7500;
/** Milliseconds of the longest run: its limit of two hours, and the requests pending then. */
const LONGEST_RUN = 2.5 * 60 * 60 * 1000;

/** Checks how a run ended, and compares its report with what happened in the account. */
export function checkEnd(run: ToolRun, end: End, startedAt: number, endedAt: number): void {
  const { story } = run.account;
  const violated = (rule: string, what: string) => story.violated(rule, `run ${run.step.label}: ${what}`);
  if (end.kind === 'stalled') violated('every run ends', 'it waits for something that never happens');
  if (end.kind === 'threw') violated('no unexpected error', errorText(end.error));
  if (end.kind !== 'result') return;
  if (run.interruptedAt !== undefined && endedAt - run.interruptedAt > CANCELLED_JOB)
    violated('an interrupted run ends in time', `it took ${endedAt - run.interruptedAt} ms`);
  if (endedAt - startedAt > LONGEST_RUN) violated('every run ends', 'it took hours');
  for (const what of reportFaults(run, end.result)) violated('the report is correct', what);
  for (const what of madeFaults(run, withParts(end.result))) violated('created addresses are reported', what);
  for (const secret of shownSecrets(run, end.result)) violated('no secret is shown', secret);
}

function* reportFaults(run: ToolRun, result: Result): Generator<string> {
  const { applied, plan, outcome, problems } = withParts(result);
  if (applied === undefined) {
    if (run.writes.length > 0) yield `there is no report, and ${run.writes.length} writes were sent`;
    const said = problems.some(({ message }) => message.includes('interrupted'));
    if (said && outcome !== 'interrupted') yield `an interruption is reported as ${outcome}`;
    if (result.mode === 'apply' && outcome === 'done' && plan !== undefined && !inSync(plan))
      yield 'nothing was done';
    if (result.mode === 'apply' && outcome === 'done' && plan?.blocked) yield 'it is done, and blocked';
    return;
  }
  const planned = [...applied.plan.changes, ...applied.plan.held];
  for (const change of planned) {
    const outcomes = applied.outcomes.filter((one) => one.change === change);
    if (outcomes.length !== 1) yield `${change.action} of ${change.name} has ${outcomes.length} outcomes`;
  }
  if (applied.outcomes.length !== planned.length) yield 'it has outcomes of no change';
  for (const one of applied.outcomes) {
    for (const what of outcomeFaults(run, one)) {
      yield `${one.change.action} of ${one.sid ?? one.change.name} is ${one.status} (${one.note ?? 'no note'}), and ${what}`;
    }
  }
  const bad = applied.outcomes.filter(({ status }) =>
    ['failed', 'in doubt', 'not attempted'].includes(status),
  );
  if (outcome === 'done' && bad.length > 0) yield `it is done, and ${bad.length} changes are not`;
  const isSaid = bad.length > 0 || problems.some(({ severity }) => severity === 'error');
  if (outcome === 'failed' && !isSaid) yield 'it has failed, and nothing says why';
  if (outcome === 'interrupted' && run.interruptedAt === undefined) yield 'nobody interrupted it';
  const goes = run.writes.filter((write) =>
    planned.some((change) => isGoing(change) && concerns(change, write)),
  );
  const before = applied.outcomes.filter(({ change, status }) => !isGoing(change) && status !== 'done');
  if (goes.length > 0 && before.length > 0)
    yield `${goes[0]?.sid} was sent out of service, and ${before.length} others are not done`;
}

/** Whether a change takes an address out of service. */
function isGoing({ action, fields }: Change): boolean {
  if (action === 'delete' || action === 'disable') return true;
  return action === 'update' && fields.some(({ field, after }) => field === 'enabled' && after === false);
}

function* outcomeFaults(run: ToolRun, one: Outcome): Generator<string> {
  const attempts = run.writes.filter((write) => concerns(one.change, write));
  const applied = attempts.flatMap((write) => write.applied);
  switch (one.status) {
    case 'done':
      yield* doneFaults(run, one, applied);
      break;
    case 'in doubt':
      if (attempts.every(({ surelyNot }) => surelyNot))
        yield `nothing was sent that could have been carried out`;
      break;
    case 'held':
      if (attempts.length > 0) yield 'it was sent';
      break;
    default:
      if (one.status !== 'not attempted' && isUntouched(run, one))
        yield 'the credentials were refused before anything was asked for it';
      if (applied.length > 0) yield 'it was carried out';
  }
}

/** Whether a run had not begun with a change when its credentials were refused. */
function isUntouched(run: ToolRun, { change }: Outcome): boolean {
  if (!run.isRefused) return false;
  if ('sid' in change) return !run.touched.has(change.sid);
  const { name, values } = change.desired;
  return ![name, String(values.get('deploymentKey'))].some((handle) => run.touched.has(handle));
}

function* doneFaults(run: ToolRun, one: Outcome, applied: Write['applied']): Generator<string> {
  const { account } = run;
  const sid = one.sid ?? '';
  const isLive = Object.hasOwn(account.rows(run.kind), sid);
  const byOthers = account.wasEdited(sid, run.editsBefore, run);
  switch (one.change.action) {
    case 'create':
      if (!applied.some((made) => made.sid === sid) && !byOthers) yield `the account never made ${sid}`;
      if (run.planned.has(sid)) yield `${sid} was there before`;
      if (!isLive && !byOthers) yield `${sid} is not there`;
      break;
    case 'delete':
      if (isLive) yield 'it is there';
      break;
    default:
      if (applied.length === 0 && !byOthers) yield 'it was not carried out';
  }
}

function* shownSecrets(run: ToolRun, result: Result): Generator<string> {
  const { authToken } = run.account.state;
  const clean = redactResult(result, run.secrets.redact);
  const shown = [JSON.stringify(toJson(clean)), renderText(clean, unpainted)].join('\n');
  // The path of a live URL is not a secret if the file does not use the variable.
  const filledIn = JSON.stringify(run.file).includes('BOT_KEY') ? [VARIABLES.BOT_KEY] : [];
  const secrets = [authToken, basic(run.account.state).slice('Basic '.length), ...filledIn];
  for (const secret of secrets) if (shown.includes(secret)) yield secret;
}

function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
