import { isDisabled, type LiveAddress } from '../address/address.ts';
import type { Live } from '../address/store.ts';
import type { Values } from '../address/value.ts';
import type { Problem } from '../problem.ts';
import { compareNaturally, compareText } from '../text/compare.ts';
import { changesFor } from './changes.ts';
import type { Desired } from './desired.ts';
import { planId } from './digest.ts';
import { withFormerEntries } from './former-entries.ts';
import { driftWarning, exceedsWithDrift, guards, type MaxDeletes, outOfService } from './guards.ts';
import { likelyFormer, likelyRenames } from './likely-renames.ts';
import { type Matching, match } from './match.ts';
import { narrowMatching, narrowProblems } from './only.ts';
import { origins } from './origin.ts';
import { Ownership, unmatchedPatterns } from './ownership.ts';
import { estimate, type WriteCounts } from './pace.ts';
import { type Change, goesOutOfService, type Plan, type UnlistedAddress } from './plan.ts';
import { suspectedRenames } from './renames.ts';
import { type IsReviewed, unreviewedChanges } from './review.ts';
import { missingAccountValues, warnings } from './warnings.ts';
import { listedWebhooks } from './webhook-warnings.ts';
import { heldChanges, heldWarning, isUnlistedChange, type Witness } from './witness.ts';

export interface PlanOptions {
  readonly account: string;
  readonly maxDeletes: MaxDeletes;
  readonly witness: Witness;
  /** The id of the approved plan, if any. */
  readonly approvedPlanId: string | undefined;
  /** The plan of the base version of the file; undefined where there is none. */
  readonly base: Plan | undefined;
  /** The plans of earlier versions. */
  readonly former: readonly Plan[];
  /** Whether guards judge drift, too, or only what this change of the file does (a pull request). */
  readonly judgesDrift: boolean;
  /** Whether a part of a change was reviewed; undefined where no review is required. */
  readonly isReviewed?: IsReviewed | undefined;
  /** SID → friendly name, for reports. */
  readonly names: ReadonlyMap<string, string>;
  /** Earlier problems: warnings of the file, names that could not be resolved. */
  readonly found: readonly Problem[];
  /** Values that the account supplies for new addresses where the file has none. */
  readonly accountValues: Values;
  /** Keys of the entries to plan; absent or empty: the whole file is planned. */
  readonly only?: readonly string[];
}

/** Plans the changes that make the account match the file. Synchronous, pure, and independent of the order of input. */
export function makePlan(desired: Desired, live: Live, options: PlanOptions): Plan {
  const { kind, file, environment } = desired;
  const { account, names, accountValues } = options;
  const only = options.only?.length ? [...options.only].sort(compareNaturally) : undefined;
  const ownership = new Ownership(desired);
  const whole = match(desired, live, ownership);
  const matching = only === undefined ? whole : narrowMatching(whole, only);

  const { base, maxDeletes } = options;
  const planned = changesFor(kind, matching, desired.unlisted);
  const all = base === undefined ? planned : withFormerEntries(planned, base, whole.claims);
  const id = planId(account, { ...desired, only }, all);
  const isApproved = options.approvedPlanId === id;
  const held = isApproved ? [] : heldOf(all, options);
  const isHeld = new Set(held.map(({ digest }) => digest));
  const changes = all.filter(({ digest }) => !isHeld.has(digest));
  const unlisted = matching.unlisted.map((address) => handled(address, desired, held)).sort(byName);
  const isOwn = (address: LiveAddress) => whole.foundByKey.has(address.sid) || ownership.owns(address);
  const inScope = live.addresses.filter(isOwn).length;

  const { claims } = matching;
  const ofDrift = new Set(base === undefined ? changes : driftIn(changes, base));
  const drift = options.judgesDrift || base === undefined ? new Set<Change>() : ofDrift;
  const judged = { changes, drift, claims: whole.claims, inScope, maxDeletes, isApproved };
  const former = base === undefined ? options.former : [base, ...options.former];
  // A new address may duplicate any unlisted one, whichever entries are planned.
  const known = whole.unlisted.map((address) => handled(address, desired, held)).sort(byName);
  const unclaimed = unclaimedSids(live, whole);
  const renames = {
    desired: only === undefined ? desired : { ...desired, removed: [] },
    live: live.addresses,
    claims,
    changes,
    unlisted: known,
  };
  const likely = new Set(likelyFormer(renames).map(({ sid }) => sid));
  const problems = [
    ...(only === undefined ? options.found : narrowProblems(options.found, only)),
    ...matching.problems,
    ...guards(judged),
    ...suspectedRenames({
      kind,
      changes,
      claims,
      unlisted: known,
      foreign: live.addresses.filter((address) => unclaimed.has(address.sid) && !isOwn(address)),
      removedByName: removedByName(changes, live),
      unclaimed,
      former,
    }),
    ...driftWarning(judged),
    ...warnings(desired, live.addresses, listedWebhooks(base), changes),
    ...likelyRenames(renames),
    ...unmatchedPatterns(desired, live.addresses),
    ...heldWarning(held),
    ...missingAccountValues(kind, changes, accountValues),
  ];
  const counts = {
    ...countActions(changes),
    unlisted: unlisted.length,
    ignored: live.others.size + live.addresses.length - inScope,
    held: held.length,
    inScope,
    outOfService: outOfService(changes).length,
  };
  // Without an earlier version, an address that goes may be the created one under its former name.
  const mayBeRename =
    former.length === 0 &&
    changes.some(isUnlistedChange) &&
    changes.some(({ action }) => action === 'create');
  const blocked = problems.some(({ severity }) => severity === 'error');
  return {
    kind,
    account,
    file,
    environment,
    only,
    id,
    changes,
    held,
    unlisted,
    claims,
    liveNames: new Map(live.addresses.map(({ sid, name }) => [sid, name])),
    otherSids: new Set(live.others.keys()),
    removed: new Set(desired.removed.map(({ value }) => value)),
    counts,
    problems,
    blocked,
    unreviewed: new Set([
      ...(exceedsWithDrift(judged) ? sidsOf([...drift].filter(goesOutOfService)) : []),
      ...sidsOf([...ofDrift]).filter((sid) => likely.has(sid)),
    ]),
    isWitness: !blocked && !mayBeRename && (drift.size === 0 || !exceedsWithDrift(judged)),
    names,
    accountValues,
    seconds: estimate(kind.pace, counts),
  };
}

const sidsOf = (changes: readonly Change[]) =>
  changes.flatMap((change) => ('sid' in change ? [change.sid] : []));

function driftIn(changes: readonly Change[], base: Plan): Change[] {
  const origin = origins(changes, base);
  return changes.filter(({ digest }) => origin.get(digest) === 'drift');
}

function removedByName(changes: readonly Change[], { addresses }: Live): LiveAddress[] {
  const sids = new Set(
    changes.flatMap((change) => (change.action === 'delete' && change.isByName ? [change.sid] : [])),
  );
  return sids.size === 0 ? [] : addresses.filter(({ sid }) => sids.has(sid));
}

/** SIDs of the live addresses that no entry claims and `removed` does not list. */
function unclaimedSids(live: Live, { claims, removed }: Matching): Set<string> {
  const sids = new Set(live.addresses.map(({ sid }) => sid));
  for (const claim of claims) if (claim.live !== undefined) sids.delete(claim.live.sid);
  for (const { live: address } of removed) sids.delete(address.sid);
  return sids;
}

/** Disables count as updates. */
export function countActions(changes: readonly Change[]): WriteCounts {
  const number = (...actions: Change['action'][]) =>
    changes.filter(({ action }) => actions.includes(action)).length;
  return { creates: number('create'), updates: number('update', 'disable'), deletes: number('delete') };
}

/** The changes that are not applied, since they were not reviewed. */
function heldOf(all: readonly Change[], { witness, isReviewed }: PlanOptions): Change[] {
  const unwitnessed = new Set<Change>(heldChanges(all, witness));
  const unreviewed = new Set(isReviewed && unreviewedChanges(all, isReviewed));
  return all.flatMap((change): Change[] => {
    if (unreviewed.has(change)) return [{ ...change, heldBecause: 'not reviewed' }];
    return unwitnessed.has(change) ? [{ ...change, heldBecause: 'not witnessed' }] : [];
  });
}

function handled(live: LiveAddress, { unlisted }: Desired, held: readonly Change[]): UnlistedAddress {
  if (held.some((change) => 'sid' in change && change.sid === live.sid)) return { live, handling: 'held' };
  if (unlisted === 'delete') return { live, handling: 'deleted' };
  if (unlisted === 'report') return { live, handling: 'reported' };
  return { live, handling: isDisabled(live) ? 'already disabled' : 'disabled' };
}

function byName(a: UnlistedAddress, b: UnlistedAddress): number {
  return compareNaturally(a.live.name, b.live.name) || compareText(a.live.sid, b.live.sid);
}
