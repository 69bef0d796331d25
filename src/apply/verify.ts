import type { Change, Plan } from '../plan/plan.ts';
import { type Problem, problem, warning } from '../problem.ts';
import { count, firstOf, quote } from '../text/quote.ts';
import { type Outcome, outcome } from './outcome.ts';

/** Waits between the readings after the writes, in milliseconds: just after a write a read may be stale. */
export const READ_DELAYS = [0, 250, 500, 1000, 2000, 4000];

export interface Verdict {
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly Problem[];
  /** Whether what this run wrote is there as planned. */
  readonly settled: boolean;
}

/**
 * Holds the account, planned again, against what this run did: what it wrote must be as planned; what others
 * changed meanwhile is reported, and no failure.
 */
export function verdict(
  plan: Plan,
  outcomes: readonly Outcome[],
  after: Plan,
  gone: ReadonlySet<string>,
): Verdict {
  const known = outcomes.map((one): Outcome => {
    // What was in doubt and shows by now was carried out.
    const sid = one.status === 'in doubt' ? sidShowing(one, plan, after, gone) : undefined;
    if (sid === undefined || after.changes.some((change) => concernsSame(change, one))) return one;
    return outcome(one.change, 'done', { sid, note: 'its answer was lost, and the account shows it' });
  });
  const written = known.filter(({ status }) => status === 'done');
  const differing = written.flatMap((one): Problem[] => {
    const remains = after.changes.find((change) => concernsSame(change, one));
    return remains === undefined ? [] : [differs(one, remains)];
  });
  const planned = new Set([...plan.changes, ...plan.held].map(({ digest }) => digest));
  const others = after.changes.filter(
    (change) => !planned.has(change.digest) && !known.some((one) => concernsSame(change, one)),
  );
  return {
    outcomes: known,
    problems: [...differing, ...changedByOthers(others), ...newProblems(written, after)],
    settled: differing.length === 0 && known.every(({ status }) => status !== 'in doubt'),
  };
}

/** The SID of the address that shows that a change in doubt was carried out. */
function sidShowing(
  { change, sid }: Outcome,
  plan: Plan,
  after: Plan,
  gone: ReadonlySet<string>,
): string | undefined {
  if (change.action === 'delete') return gone.has(change.sid) ? sid : undefined;
  if (change.action === 'disable')
    return after.unlisted.find(({ live, handling }) => live.sid === sid && handling === 'already disabled')
      ?.live.sid;
  // An entry with a problem claims nothing for sure.
  if (after.problems.some(({ severity, entry }) => severity === 'error' && entry === change.key))
    return undefined;
  const live = after.claims.find(({ key }) => key === change.key)?.live;
  if (live?.name !== change.desired.name) return undefined;
  if (change.action === 'create') return plan.liveNames.has(live.sid) ? undefined : live.sid;
  return live.sid === sid ? live.sid : undefined;
}

function concernsSame(change: Change, { change: own, sid }: Outcome): boolean {
  if (own.key !== undefined && change.key === own.key) return true;
  return 'sid' in change && change.sid === sid;
}

function differs(one: Outcome, remains: Change): Problem {
  const fields = remains.fields.map(
    ({ field, before, after }) => `${field} is ${JSON.stringify(before)}, not ${JSON.stringify(after)}`,
  );
  const what =
    one.change.action === 'delete'
      ? 'it is still there'
      : remains.action === 'create'
        ? 'it does not show'
        : fields.join('; ');
  return problem(
    'FA244',
    `After the writes ${one.change.key ?? quote(one.change.name)}${one.sid === undefined ? '' : ` (${one.sid})`} is not as planned: ${what}`,
    'Run again. If it stays so, Twilio does not keep what was sent, or somebody changes it at the same time.',
  );
}

/** What blocks the next plan though this run did its part: an address of the same name made meanwhile, for example. */
function newProblems(written: readonly Outcome[], after: Plan): Problem[] {
  const keys = new Set(written.map(({ change }) => change.key));
  return after.problems
    .filter(({ severity, entry }) => severity === 'error' && entry !== undefined && keys.has(entry))
    .map((one) => ({
      ...one,
      code: 'FA245',
      severity: 'warning',
      message: `Meanwhile others changed the account: ${one.message}`,
    }));
}

function changedByOthers(others: readonly Change[]): Problem[] {
  if (others.length === 0) return [];
  const names = others.map((change) => change.key ?? quote(change.name));
  return [
    warning(
      'FA245',
      `Meanwhile others changed ${count(others.length, 'address', 'addresses')}: ${firstOf(names, 5)}`,
      'Run again to bring them in line with the file.',
    ),
  ];
}
