import { NAME } from '../address/field.ts';
import { keyValue } from '../address/kind.ts';
import { type Change, type Plan, wasThere } from '../plan/plan.ts';
import { type Problem, problem, warning } from '../problem.ts';
import { perStyle } from '../text/input-style.ts';
import { mayBeSameName } from '../text/lossy.ts';
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
    if (sid === undefined) return one;
    if (remainingOf(one, after) !== undefined) return one;
    return outcome(one.change, 'done', { sid, note: 'its answer was lost, and the account shows it' });
  });
  const written = known.filter(({ status }) => status === 'done');
  const made = written.filter(({ change }) => change.action === 'create');
  const differing = written.flatMap((one): Problem[] => {
    const remains = remainingOf(one, after);
    return remains === undefined ? [] : [differs(one, remains)];
  });
  const planned = new Set([...plan.changes, ...plan.held].map(({ digest }) => digest));
  const others = after.changes.filter(
    (change) => !planned.has(change.digest) && !known.some((one) => concernsSame(change, one)),
  );
  return {
    outcomes: known,
    problems: [
      ...differing,
      ...made.flatMap((one) => [...respelled(one, after), ...doubled(one, after)]),
      ...changedByOthers(others),
      ...newProblems(written, after),
    ],
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
  if (change.action === 'create' && sid !== undefined && after.liveNames.has(sid)) {
    // Known by the SID of its answer, whatever its name is; where its key is taken, it may be another's.
    if (keyValue(plan.kind, change.desired.values) === undefined) return sid;
    const claim = after.claims.find(({ key }) => key === change.key);
    return claim?.live?.sid === sid && !hasProblem(change, after) ? sid : undefined;
  }
  // An entry with a problem claims nothing for sure.
  if (hasProblem(change, after)) return undefined;
  const live = after.claims.find(({ key }) => key === change.key)?.live;
  if (live?.name !== change.desired.name) return undefined;
  if (change.action === 'create') return wasThere(plan, live.sid) ? undefined : live.sid;
  return live.sid === sid ? live.sid : undefined;
}

function hasProblem({ key }: Change, { problems }: Plan): boolean {
  return problems.some(({ severity, entry }) => severity === 'error' && entry === key);
}

function concernsSame(change: Change, { change: own, sid }: Outcome): boolean {
  if (own.key !== undefined && change.key === own.key) return true;
  return 'sid' in change && change.sid === sid;
}

/** What is left to do of a change, but for a name that Twilio keeps otherwise, which is reported for itself. */
function remainingOf(one: Outcome, after: Plan): Change | undefined {
  const remains = after.changes.find((change) => concernsSame(change, one));
  if (remains === undefined || !isRespelled(one, after)) return remains;
  const isOfName = remains.action === 'create' || remains.fields.every(({ field }) => field === NAME);
  return isOfName ? undefined : remains;
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

/** Whether Twilio keeps the name of a new address in another spelling. It is not made again. */
function isRespelled({ change, sid = '' }: Outcome, { kind, liveNames }: Plan): boolean {
  const kept = liveNames.get(sid);
  if (change.action !== 'create' || kept === undefined || kept === change.desired.name) return false;
  // What is found by its key has been given its name by somebody, unless it reads alike.
  return keyValue(kind, change.desired.values) === undefined || mayBeSameName(kept, change.desired.name);
}

function respelled(one: Outcome, after: Plan): Problem[] {
  const { change, sid = '' } = one;
  if (change.action !== 'create' || !isRespelled(one, after)) return [];
  const isFound = after.claims.some(({ key, live }) => key === change.key && live?.sid === sid);
  return [
    warning(
      'FA247',
      `Twilio keeps the name of ${change.key} (${sid}) in another spelling: ${quote(after.liveNames.get(sid) ?? '')}`,
      isFound
        ? 'Write the name into the entry as it is kept: every plan renames the address otherwise.'
        : `Write \`sid: ${sid}\` into the entry, or the name as it is kept: the next plan does not find the address otherwise.`,
      { place: change.desired.namePlace, path: `addresses.${change.key}.name` },
    ),
  ];
}

/** Two runs at once may each make an address: whichever sees it afterwards fails. */
function doubled({ change, sid = '' }: Outcome, { liveNames }: Plan): Problem[] {
  if (change.action !== 'create') return [];
  const name = liveNames.get(sid) ?? change.desired.name;
  const others = [...liveNames]
    .filter(([other, its]) => its === name && other !== sid)
    .map(([other]) => other);
  if (others.length === 0) return [];
  return [
    problem(
      'FA248',
      `${change.key} was created as ${sid}, and ${others.sort().join(', ')} ${others.length === 1 ? 'has' : 'have'} the same name ${quote(name)}: another run may have created it at the same time`,
      `Write the SID of the one that your sites embed into the entry (\`sid: ${sid}\`), and list the other under \`removed\` by its SID. Let one apply run at a time${perStyle({ workflow: ' (`concurrency` in the workflow)', command: '' })}.`,
      { place: change.desired.namePlace, path: `addresses.${change.key}.name` },
    ),
  ];
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
