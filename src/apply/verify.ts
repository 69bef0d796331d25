import { NAME } from '../address/field.ts';
import { keyValue } from '../address/kind.ts';
import {
  accountChangedByOthers,
  addressesChangedByOthers,
  createdTwice,
  type Difference,
  nameInOtherSpelling,
  notAsPlanned,
} from '../messages/writes.ts';
import { type Change, type Create, type Plan, wasThere } from '../plan/plan.ts';
import { type At, located, type Problem } from '../problem.ts';
import { mayBeSameName } from '../text/lossy.ts';
import { quote } from '../text/quote.ts';
import { RESPONSE_LOST } from './notes.ts';
import { type Outcome, outcome } from './outcome.ts';

/** Waits before each reading after the writes, in milliseconds: right after a write, a read may be stale. */
export const READ_DELAYS = [0, 250, 500, 1000, 2000, 4000];

export interface Verdict {
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly Problem[];
  /** Whether the account shows what this run wrote, as planned. */
  readonly settled: boolean;
}

/**
 * Compares a new plan of the account with what this run did: what it wrote must be as planned. What others changed during
 * the run is reported, but does not fail it.
 */
export function verdict(
  plan: Plan,
  outcomes: readonly Outcome[],
  after: Plan,
  gone: ReadonlySet<string>,
): Verdict {
  const known = outcomes.map((one): Outcome => {
    // A change in doubt that the account shows by now was carried out.
    const sid = one.status === 'in doubt' ? sidShowing(one, plan, after, gone) : undefined;
    if (sid === undefined) return one;
    if (remainingOf(one, after) !== undefined) return one;
    return outcome(one.change, 'done', { sid, note: RESPONSE_LOST });
  });
  const written = known.filter(({ status }) => status === 'done');
  const made = written.filter(({ change }) => change.action === 'create');
  const differing = written.flatMap((one): Problem[] => {
    const remains = remainingOf(one, after);
    return remains === undefined ? [] : [notMade(one, remains)];
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

/** The SID of the address that proves that a change in doubt was carried out. */
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
    // Known by the SID of its response, whatever its name is. If it has a key, that may be someone else's address.
    if (keyValue(plan.kind, change.desired.values) === undefined) return sid;
    const claim = after.claims.find(({ key }) => key === change.key);
    return claim?.live?.sid === sid && !hasProblem(change, after) ? sid : undefined;
  }
  // What an entry with a problem claims is uncertain.
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

/** What is left of a change, without a name in a different spelling, which is reported separately. */
function remainingOf(one: Outcome, after: Plan): Change | undefined {
  const remains = after.changes.find((change) => concernsSame(change, one));
  if (remains === undefined || !isRespelled(one, after)) return remains;
  const isOfName = remains.action === 'create' || remains.fields.every(({ field }) => field === NAME);
  return isOfName ? undefined : remains;
}

function notMade({ change, sid }: Outcome, remains: Change): Problem {
  const { key, name } = change;
  const difference: Difference =
    change.action === 'delete'
      ? { kind: 'not deleted' }
      : remains.action === 'create'
        ? { kind: 'not shown' }
        : { kind: 'other values', fields: remains.fields };
  return notAsPlanned({ key, name, sid }, difference);
}

/** Whether Twilio stores the name of a new address in a different spelling. It is not created again. */
function isRespelled({ change, sid = '' }: Outcome, { kind, liveNames }: Plan): boolean {
  const kept = liveNames.get(sid);
  if (change.action !== 'create' || kept === undefined || kept === change.desired.name) return false;
  // An address that is found by its key was renamed by someone, unless the names read alike.
  return keyValue(kind, change.desired.values) === undefined || mayBeSameName(kept, change.desired.name);
}

function respelled(one: Outcome, after: Plan): Problem[] {
  const { change, sid = '' } = one;
  if (change.action !== 'create' || !isRespelled(one, after)) return [];
  const isFound = after.claims.some(({ key, live }) => key === change.key && live?.sid === sid);
  const stored = after.liveNames.get(sid) ?? '';
  return [located(nameInOtherSpelling(change.key, sid, stored, isFound), atName(change))];
}

/** Two runs at the same time may each create an address: the one that sees the other's afterwards fails. */
function doubled({ change, sid = '' }: Outcome, { liveNames }: Plan): Problem[] {
  if (change.action !== 'create') return [];
  const name = liveNames.get(sid) ?? change.desired.name;
  const others = [...liveNames]
    .filter(([other, its]) => its === name && other !== sid)
    .map(([other]) => other)
    .sort();
  if (others.length === 0) return [];
  return [located(createdTwice(change.key, sid, others, name), atName(change))];
}

const atName = ({ key, desired }: Create): At => ({
  place: desired.namePlace,
  path: `addresses.${key}.name`,
});

/** What blocks the next plan although this run did its part, such as an address of the same name made meanwhile. */
function newProblems(written: readonly Outcome[], after: Plan): Problem[] {
  const keys = new Set(written.map(({ change }) => change.key));
  return after.problems
    .filter(({ severity, entry }) => severity === 'error' && entry !== undefined && keys.has(entry))
    .map((one) => ({ ...one, ...accountChangedByOthers(one) }));
}

function changedByOthers(others: readonly Change[]): Problem[] {
  if (others.length === 0) return [];
  return [addressesChangedByOthers(others.map((change) => change.key ?? quote(change.name)))];
}
