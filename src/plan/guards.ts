import { type Guard, guard, type Problem, warning } from '../problem.ts';
import { perStyle, showInput } from '../text/input-style.ts';
import { count, firstOf, quote } from '../text/quote.ts';
import type { Change, Claim } from './plan.ts';

/** How many addresses a run may put out of service: a number, a share of those in scope, or all. */
export type MaxDeletes =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'all' };

export interface GuardInput {
  /** What would be written: what is held is not judged. */
  readonly changes: readonly Change[];
  /** Those of them that are drift and not judged here, since the run is about a change of the file. */
  readonly drift: ReadonlySet<Change>;
  readonly claims: readonly Claim[];
  readonly inScope: number;
  readonly maxDeletes: MaxDeletes;
  /** Whether somebody approved just this plan: the number of what goes is then no question any more. */
  readonly isApproved: boolean;
}

/** Deletes, disables and updates that take an address out of service; what `removed` names was agreed to. */
export function outOfService(changes: readonly Change[]): Change[] {
  return changes.filter((change) => {
    if (change.action === 'delete') return change.because !== 'removed';
    return change.action === 'disable' || (change.action === 'update' && change.outOfService);
  });
}

/** How many may go out of service: a share is rounded down, and at least 1 unless it is 0%. */
function allowedNumber(maxDeletes: MaxDeletes, inScope: number): number {
  if (maxDeletes.kind === 'all') return Number.POSITIVE_INFINITY;
  if (maxDeletes.kind === 'number') return maxDeletes.number;
  return maxDeletes.percent === 0 ? 0 : Math.max(1, Math.floor((inScope * maxDeletes.percent) / 100));
}

/** What blocks a plan for what it puts out of service, each with its numbers and the way past. */
export function guards(input: GuardInput): Guard[] {
  const judged = outOfService(input.changes).filter((change) => !input.drift.has(change));
  const going = judged.length;
  if (going === 0 || input.maxDeletes.kind === 'all') return [];
  const found: Guard[] = [];
  const removed = removedEntries(judged);
  const wayPast = `list those under \`removed\`, or run with ${showInput('max-deletes', 'all')}`;
  if (input.claims.length === 0) {
    found.push(
      guard(
        'empty file',
        'FA304',
        `The file has no entries, and ${count(going, 'live address', 'live addresses')} of ${input.inScope} in scope would go out of service${removed}`,
        `Check that this is the right file and environment; where it is meant, ${wayPast}.`,
      ),
    );
  } else if (input.claims.every((claim) => claim.live === undefined)) {
    found.push(
      guard(
        'no overlap',
        'FA303',
        `None of the ${count(input.claims.length, 'entry', 'entries')} is live in this account, and ${count(going, 'live address', 'live addresses')} of ${input.inScope} in scope would go out of service${removed}`,
        `Check that this is the right account; where it is meant, ${wayPast}.`,
      ),
    );
  }
  const them = going === 1 ? 'it' : 'them';
  if (going > allowedNumber(input.maxDeletes, input.inScope) && !input.isApproved) {
    found.push(
      guard(
        'out of service',
        'FA305',
        `${count(going, 'address', 'addresses')} would go out of service${notCounted(input.changes)}, and ${rule(input)}${removed}`,
        `Revert the change that takes ${them} out of service. If it is intended, list ${them} under \`removed\`, or run once with ${showInput('max-deletes', going)}.`,
      ),
    );
  }
  return found;
}

const MAX_NAMED = 10;

/** The entries that this change of the file removes, with the sites that embed their addresses, as a message goes on. */
function removedEntries(going: readonly Change[]): string {
  const removed = going.flatMap((change) =>
    'formerEntry' in change && change.formerEntry?.isRemoved === true ? [change.formerEntry] : [],
  );
  const [first] = removed;
  if (first === undefined) return '';
  const sites = (websites: readonly string[]) =>
    firstOf(
      websites.map((website) => quote(website.replace(/^https?:\/\//, ''))),
      3,
    );
  if (removed.length === 1) {
    const { key, websites } = first;
    const embed = websites.length === 1 ? 'embeds' : 'embed';
    return `: this change removes entry \`${key}\`${websites.length === 0 ? '' : `, which ${sites(websites)} ${embed}`}`;
  }
  const named = removed.map(
    ({ key, websites }) => `\`${key}\`${websites.length === 0 ? '' : ` (${sites(websites)})`}`,
  );
  return `: this change removes the entries ${firstOf(named, MAX_NAMED)}`;
}

/** Why the title counts more deletes than this guard. */
function notCounted(changes: readonly Change[]): string {
  const removed = changes.filter(
    (change) => change.action === 'delete' && change.because === 'removed',
  ).length;
  return removed === 0 ? '' : ` (not counting the ${removed} under \`removed\`)`;
}

const MAX_DELETES = perStyle({ workflow: 'max-deletes', command: '--max-deletes' });

function rule({ maxDeletes, inScope }: GuardInput): string {
  const allowed = allowedNumber(maxDeletes, inScope);
  return maxDeletes.kind === 'percent'
    ? `${MAX_DELETES} is ${maxDeletes.percent}% of ${inScope} in scope, that is ${allowed}`
    : `${MAX_DELETES} is ${allowed}`;
}

/** Whether more would go out of service than may, were the drift judged, too. */
export function exceedsWithDrift(input: GuardInput): boolean {
  return outOfService(input.changes).length > allowedNumber(input.maxDeletes, input.inScope);
}

/** Drift beyond the limit does not stop a pull request that has nothing to do with it, and is not reviewed by it. */
export function driftWarning(input: GuardInput): Problem[] {
  const going = outOfService(input.changes);
  const ofDrift = going.filter((change) => input.drift.has(change)).length;
  if (ofDrift === 0 || !exceedsWithDrift(input)) return [];
  return [
    warning(
      'FA309',
      `${count(ofDrift, 'address', 'addresses')} would go out of service by drift, not by this change of the file: with it ${count(going.length, 'address', 'addresses')} in all, and ${rule(input)}`,
      'This pull request does not count as their review. List each in the file or under `removed`, or run drift to see them all.',
    ),
  ];
}
