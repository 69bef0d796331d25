import {
  driftBeyondLimit,
  emptyFile,
  type Limit,
  noOverlap,
  tooManyOutOfService,
} from '../messages/guards.ts';
import type { Guard, Problem } from '../problem.ts';
import type { Change, Claim } from './plan.ts';

/** How many addresses a run may take out of service: a number, a share of those in scope, or all. */
export type MaxDeletes =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'all' };

export interface GuardInput {
  /** The changes to apply: those that are held are not judged. */
  readonly changes: readonly Change[];
  /** Changes that are drift, and not judged where the run is about a change of the file. */
  readonly drift: ReadonlySet<Change>;
  readonly claims: readonly Claim[];
  readonly inScope: number;
  readonly maxDeletes: MaxDeletes;
  /** Whether exactly this plan was approved: the limit does not apply then. */
  readonly isApproved: boolean;
}

/** Deletes, disables and updates that take an address out of service, except those that `removed` lists. */
export function outOfService(changes: readonly Change[]): Change[] {
  return changes.filter((change) => {
    if (change.action === 'delete') return change.because !== 'removed';
    return change.action === 'disable' || (change.action === 'update' && change.outOfService);
  });
}

/** How many addresses may go out of service: a share is rounded down, and at least 1 unless it is 0%. */
function allowedNumber(maxDeletes: MaxDeletes, inScope: number): number {
  if (maxDeletes.kind === 'all') return Number.POSITIVE_INFINITY;
  if (maxDeletes.kind === 'number') return maxDeletes.number;
  return maxDeletes.percent === 0 ? 0 : Math.max(1, Math.floor((inScope * maxDeletes.percent) / 100));
}

/** The guards that block a plan for the addresses that it takes out of service. */
export function guards(input: GuardInput): Guard[] {
  const judged = outOfService(input.changes).filter((change) => !input.drift.has(change));
  const going = judged.length;
  if (going === 0 || input.maxDeletes.kind === 'all') return [];
  const found: Guard[] = [];
  const removedEntries = judged.flatMap((change) =>
    'formerEntry' in change && change.formerEntry?.isRemoved === true ? [change.formerEntry] : [],
  );
  const all = { going, inScope: input.inScope, removedEntries };
  if (input.claims.length === 0) found.push(emptyFile(all));
  else if (input.claims.every((claim) => claim.live === undefined))
    found.push(noOverlap(input.claims.length, all));
  if (going > allowedNumber(input.maxDeletes, input.inScope) && !input.isApproved) {
    const underRemoved = input.changes.filter(
      (change) => change.action === 'delete' && change.because === 'removed',
    );
    found.push(tooManyOutOfService(all, limitOf(input), underRemoved.length));
  }
  return found;
}

function limitOf({ maxDeletes, inScope }: GuardInput): Limit {
  return {
    allowed: allowedNumber(maxDeletes, inScope),
    inScope,
    ...(maxDeletes.kind === 'percent' && { percent: maxDeletes.percent }),
  };
}

/** Whether the limit would be exceeded if drift were judged, too. */
export function exceedsWithDrift(input: GuardInput): boolean {
  return outOfService(input.changes).length > allowedNumber(input.maxDeletes, input.inScope);
}

/** Drift beyond the limit does not block an unrelated pull request, which does not count as its review. */
export function driftWarning(input: GuardInput): Problem[] {
  const going = outOfService(input.changes);
  const ofDrift = going.filter((change) => input.drift.has(change)).length;
  if (ofDrift === 0 || !exceedsWithDrift(input)) return [];
  return [driftBeyondLimit(ofDrift, going.length, limitOf(input))];
}
