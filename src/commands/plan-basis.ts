import type { LookUps } from '../address/look-ups.ts';
import type { Live } from '../address/store.ts';
import type { Values } from '../address/value.ts';
import type { AddressesFile } from '../file/addresses-file.ts';
import { makePlan } from '../plan/make-plan.ts';
import { inSync, type Plan } from '../plan/plan.ts';
import { type Resolved, resolve } from '../plan/resolve.ts';
import type { IsReviewed } from '../plan/review.ts';
import { isUnlistedChange, type Witness } from '../plan/witness.ts';
import type { Problem } from '../problem.ts';
import type { History, Shown } from './hooks.ts';
import type { PlanRules } from './options.ts';

/** What every plan of a run is made from, except the live addresses, which are read again after the writes. */
export interface PlanBasis {
  readonly account: string;
  readonly options: PlanRules;
  readonly resolved: Resolved;
  /** Warnings of the file. */
  readonly warnings: readonly Problem[];
  /** The plan of the file's base version; undefined if there is none. */
  readonly base: Plan | undefined;
  readonly isRepeated: boolean;
  readonly shown: History['shown'];
  /** The plans of earlier versions of the file. */
  readonly former: () => Promise<readonly Plan[]>;
  readonly reviewed: History['reviewed'];
  /** Values that the account supplies for new addresses. */
  readonly accountValues: Values;
}

/** What is known of earlier runs and reviews, besides the base version. */
interface Past {
  readonly shown: Shown;
  readonly former: readonly Plan[];
  readonly isReviewed: IsReviewed | undefined;
}

/** The least that may be known: what it lets through is let through in any case. */
const NOTHING_SHOWN: Shown = { isKnown: true, goes: () => false };

/** Makes a plan. What happened before takes requests, so it is read only if the plan depends on it. */
export async function planFrom(basis: PlanBasis, live: Live): Promise<Plan> {
  const plan = planKnowing(basis, live, { shown: NOTHING_SHOWN, former: [], isReviewed: undefined });
  const mayBeRename = plan.counts.creates > 0 && [...plan.changes, ...plan.held].some(isUnlistedChange);
  const needsReview =
    basis.reviewed !== undefined && !inSync(plan) && basis.options.approvedPlanId !== plan.id;
  if (plan.held.length === 0 && !mayBeRename && !needsReview) return plan;
  const [shown, former, isReviewed] = await Promise.all([
    plan.held.length === 0 ? NOTHING_SHOWN : basis.shown(),
    mayBeRename ? basis.former() : [],
    needsReview ? basis.reviewed?.() : undefined,
  ]);
  return planKnowing(basis, live, { shown, former, isReviewed });
}

function planKnowing(basis: PlanBasis, live: Live, past: Past): Plan {
  const { account, options, resolved, warnings, base, accountValues } = basis;
  return makePlan(resolved.desired, live, {
    account,
    maxDeletes: options.maxDeletes,
    witness: witnessOf(basis, past),
    approvedPlanId: options.approvedPlanId,
    base,
    former: past.former,
    judgesDrift: options.judgesDrift,
    isReviewed: past.isReviewed,
    names: resolved.names,
    found: [...warnings, ...resolved.problems],
    accountValues,
    only: options.only,
  });
}

/** A person; or else what the base version listed, and what the merged pull request showed. */
function witnessOf({ options, base, isRepeated }: PlanBasis, { shown, former }: Past): Witness {
  if (options.isWatched) return { kind: 'person' };
  const listed = new Set(base?.claims.map(({ live }) => live?.sid));
  // In a re-run, a name may belong to an address that was created since: only what was shown by SID counts.
  const namesCount = !isRepeated || !shown.isKnown;
  return {
    kind: 'nobody',
    saw: (sid) => (namesCount && listed.has(sid)) || shown.goes(sid),
    isNewlyRemoved: (name) => namesCount && base !== undefined && !base.removed.has(name),
    knowsFormer: base !== undefined || former.length > 0,
  };
}

/** The account that a file is planned against. */
export interface Situation {
  readonly account: string;
  readonly live: Live;
  readonly lookUps: LookUps;
  /** What the account supplies for values that the file does not set. */
  readonly accountValues: Values;
}

/** The plan of a file without guards: how the account differs from it. */
export function planWithoutGuards(
  file: string,
  desired: AddressesFile,
  { account, live, lookUps, accountValues }: Situation,
): Plan {
  const resolved = resolve(file, desired, lookUps, accountValues);
  return makePlan(resolved.desired, live, {
    account,
    maxDeletes: { kind: 'all' },
    witness: { kind: 'person' },
    approvedPlanId: undefined,
    base: undefined,
    former: [],
    judgesDrift: true,
    names: resolved.names,
    found: resolved.problems,
    accountValues,
  });
}
