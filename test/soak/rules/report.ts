import { nameOf } from '../kinds.ts';
import { addressOf, type Sent } from '../proxy.ts';
import { deedsOfOthers, isWrite, type Outcome, ownDeeds, type RunRecord, type Violation } from '../record.ts';
import { notReached } from './reached.ts';
import { isOf } from './writes.ts';

/** Compares the report and the end of a run with what happened. */
export function judgeReport(run: RunRecord): Violation[] {
  const faults: [string, string][] = [
    ...endFaults(run),
    ...outcomeFaults(run),
    ...twinFaults(run),
    ...doneFaults(run),
    ...outputFaults(run),
    ...secretFaults(run),
  ];
  return faults.map(([rule, what]) => ({ rule, run: run.id, what }));
}

/** Milliseconds until a cancelled job is killed, plus the time to start and end a process on a busy machine. */
const CANCELLED_JOB = 7500 + 2500;

function* endFaults(run: RunRecord): Generator<[string, string]> {
  const { ended, report, signal, program } = run;
  if (ended.hung) yield ['every run ends', 'it had to be killed'];
  const text = `${ended.stdout}\n${ended.stderr}`;
  if (text.includes('FA000')) yield ['nothing is unforeseen', /FA000.*/.exec(text)?.[0] ?? ''];
  if (/^\s+at .+:\d+:\d+\)?$/m.test(text)) yield ['nothing is unforeseen', 'it printed a stack trace'];
  if (signal !== undefined && signal.name !== 'SIGKILL' && run.endedTime - signal.time > CANCELLED_JOB)
    yield ['an interrupted run ends in time', `it took ${Math.round(run.endedTime - signal.time)} ms`];
  if (ended.signal !== null) {
    if (!ended.hung && (signal === undefined || signal.name !== 'SIGKILL')) {
      // Before the program has installed its handlers, a signal simply ends the process.
      if (signal === undefined || run.sent.length > 0)
        yield ['every run ends', `it ended by ${ended.signal}`];
    }
    return;
  }
  if (report === undefined && run.mode !== 'sids') {
    yield ['the report says what happened', `it ended with ${ended.code} and without a report`];
    return;
  }
  if (report === undefined) return;
  const expected = {
    done: 0,
    differs: program === 'cli' ? 2 : 0,
    failed: 1,
    interrupted: program === 'cli' ? 130 : 1,
  }[report.outcome];
  if (ended.code !== expected)
    yield ['the exit code says how it ended', `${report.outcome} with ${ended.code}`];
  if (report.outcome === 'interrupted' && signal === undefined)
    yield ['the report says what happened', 'nobody interrupted it'];
  if (
    report.outcome === 'failed' &&
    !report.problems.some(({ severity }) => severity === 'error') &&
    !report.outcomes?.some(isBad)
  )
    yield ['the report says what happened', 'it failed, and nothing says why'];
  if (report.outcome === 'done' && report.problems.some(({ severity }) => severity === 'error'))
    yield ['the report says what happened', 'it is done, and has errors'];
}

const isBad = ({ status }: Outcome) => ['failed', 'in doubt', 'not attempted'].includes(status);

function* outcomeFaults(run: RunRecord): Generator<[string, string]> {
  const rule = 'the report says what happened';
  const { report } = run;
  const writes = run.sent.filter(isWrite);
  if (report === undefined) return;
  if (report.outcomes === null) {
    if (writes.length > 0) yield [rule, `it has no outcomes, and sent ${writes.length} writes`];
    return;
  }
  const planned = [...report.changes, ...report.held];
  if (planned.length !== report.outcomes.length)
    yield [rule, `${planned.length} changes have ${report.outcomes.length} outcomes`];
  if (report.outcome === 'done' && report.outcomes.some(isBad))
    yield [rule, 'it is done, and changes are not'];
  for (const one of report.outcomes) {
    const change = planned.find(
      ({ action, key, name, sid }) =>
        action === one.action &&
        key === one.key &&
        name === one.name &&
        (action === 'create' || sid === one.sid),
    );
    if (change === undefined) {
      yield [rule, `${one.action} of ${one.name} is in no plan`];
      continue;
    }
    const attempts = writes.filter((write) => isOf(change, write));
    for (const what of statusFaults(run, one, attempts))
      yield [
        rule,
        `${one.action} of ${one.sid ?? one.name} is ${one.status} (${one.note ?? 'no note'}), and ${what}`,
      ];
  }
}

function* statusFaults(run: RunRecord, one: Outcome, attempts: readonly Sent[]): Generator<string> {
  const carriedOut = attempts.filter(({ deed }) => deed !== undefined);
  switch (one.status) {
    case 'done':
      yield* wasDone(run, one, carriedOut);
      break;
    case 'in doubt':
      if (attempts.every(({ answered }) => answered === 429 || (answered !== undefined && answered < 500)))
        yield 'every attempt was answered';
      break;
    default:
      if (carriedOut.length > 0) yield `request ${carriedOut[0]?.n} was carried out`;
      if (one.status === 'held' && attempts.length > 0) yield 'it was sent';
  }
}

function* wasDone(run: RunRecord, one: Outcome, carriedOut: readonly Sent[]): Generator<string> {
  const sid = one.sid ?? '';
  const byOthers = deedsOfOthers(run).some((deed) => deed.sid === sid);
  const isThere = run.rowsAfter.some((row) => row.sid === sid);
  if (one.action === 'create') {
    if (!ownDeeds(run).some(({ sid: made, before }) => made === sid && before === undefined) && !byOthers)
      yield 'it was never made';
    else if (!isThere && !byOthers) yield 'it is not there';
  } else if (one.action === 'delete') {
    if (isThere) yield 'it is there';
  } else if (carriedOut.length === 0 && !byOthers) yield 'it was not carried out';
}

/** A run must fail if it sees after its writes that another address has the name of one that it created. */
function* twinFaults(run: RunRecord): Generator<[string, string]> {
  if (run.report === undefined || run.report.outcome !== 'done' || run.mode !== 'apply') return;
  const last =
    run.sent.findLast((one) => one.method === 'GET' && one.answered === 200 && addressOf(one)?.list === true)
      ?.seen ?? [];
  for (const { sid, before, after } of ownDeeds(run)) {
    if (before !== undefined || after === undefined) continue;
    const named = last.filter(
      (row) => row.friendly_name === nameOf(after) && (row.channel_type === 'web' || row.type === 'chat'),
    );
    // Someone may have renamed the new address since.
    const twin = named.find((row) => row.sid !== sid);
    if (twin !== undefined && named.some((row) => row.sid === sid))
      yield ['twins are reported', `${sid} and ${String(twin.sid)} have one name, and it is done`];
  }
}

/** After an apply that is done, the account must match the file. */
function* doneFaults(run: RunRecord): Generator<[string, string]> {
  const { report } = run;
  if (run.mode !== 'apply' || report?.outcome !== 'done' || run.ended.code !== 0) return;
  if (deedsOfOthers(run).length > 0 || report.held.length > 0 || run.only.length > 0) return;
  if (report.outcomes?.some(({ status }) => status !== 'done')) return;
  for (const what of notReached(run.file, run.rowsAfter)) yield ['done means in sync', what];
}

function* outputFaults(run: RunRecord): Generator<[string, string]> {
  const { outputs, code } = run.ended;
  const { report } = run;
  if (run.program !== 'action' || report?.counts == null || code === null) return;
  const expected: Record<string, unknown> = {
    creates: report.counts.creates,
    updates: report.counts.updates,
    deletes: report.counts.deletes,
    unlisted: report.counts.unlisted,
    held: report.counts.held,
    changed: report.changes.length > 0,
    blocked: report.blocked,
  };
  for (const [name, value] of Object.entries(expected))
    if (outputs[name] !== String(value))
      yield ['outputs are as the report', `${name} is ${outputs[name]}, not ${String(value)}`];
}

function* secretFaults(run: RunRecord): Generator<[string, string]> {
  const { stdout, stderr, summary, planFile, outputs } = run.ended;
  // The runner removes masks from the log before anybody sees it.
  const log = stdout.replace(/^::add-mask::.*$/gm, '');
  const places: Record<string, string> = {
    'the log': log,
    'standard error': stderr,
    'the summary': summary,
    'the plan-file': planFile,
    outputs: JSON.stringify(outputs),
    GitHub: run.posted.join('\n'),
  };
  for (const [place, text] of Object.entries(places))
    for (const secret of run.secrets) {
      // A comment may keep a plan from before the file filled in this value.
      if (place === 'GitHub' && run.postedBefore.some((former) => former.includes(secret))) continue;
      if (text.includes(secret)) yield ['no secret is shown', `${place} has ${secret.slice(0, 4)}…`];
    }
}
