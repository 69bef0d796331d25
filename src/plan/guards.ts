import { type Guard, guard } from '../problem.ts';
import { type InputStyle, showInput } from '../text/input-style.ts';
import { fold } from '../text/near.ts';
import { count, quote } from '../text/quote.ts';
import type { Change, Claim, Create, UnlistedAddress } from './plan.ts';

/** How many addresses a run may put out of service: a number, a share of those in scope, or all. */
export type MaxDeletes =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'all' };

export interface GuardInput {
  readonly changes: readonly Change[];
  readonly claims: readonly Claim[];
  readonly unlisted: readonly UnlistedAddress[];
  readonly inScope: number;
  readonly maxDeletes: MaxDeletes;
  readonly inputStyle: InputStyle;
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

/** What blocks a plan, each with its numbers and the way past. */
export function guards(input: GuardInput): Guard[] {
  return [...tooMany(input), ...suspectedRenames(input)];
}

function tooMany(input: GuardInput): Guard[] {
  const going = outOfService(input.changes).length;
  if (going === 0 || input.maxDeletes.kind === 'all') return [];
  const found: Guard[] = [];
  const wayPast = `list those under \`removed\`, or run with ${showInput(input.inputStyle, 'max-deletes', 'all')}`;
  if (input.claims.length === 0) {
    found.push(
      guard(
        'empty file',
        'FA304',
        `The file has no entries, and ${count(going, 'live address', 'live addresses')} of ${input.inScope} in scope would go out of service`,
        `Check that this is the right file and environment; where it is meant, ${wayPast}.`,
      ),
    );
  } else if (input.claims.every((claim) => claim.live === undefined)) {
    found.push(
      guard(
        'no overlap',
        'FA303',
        `None of the ${count(input.claims.length, 'entry', 'entries')} is live in this account, and ${count(going, 'live address', 'live addresses')} of ${input.inScope} in scope would go out of service`,
        `Check that this is the right account; where it is meant, ${wayPast}.`,
      ),
    );
  }
  const allowed = allowedNumber(input.maxDeletes, input.inScope);
  if (going > allowed) {
    const rule =
      input.maxDeletes.kind === 'percent'
        ? `max-deletes is ${input.maxDeletes.percent}% of ${input.inScope} in scope, that is ${allowed}`
        : `max-deletes is ${allowed}`;
    found.push(
      guard(
        'out of service',
        'FA305',
        `${count(going, 'address', 'addresses')} would go out of service${notCounted(input.changes)}, and ${rule}`,
        `If this is intended, list ${going === 1 ? 'it' : 'them'} under \`removed\`, or run with ${showInput(input.inputStyle, 'max-deletes', going)}.`,
      ),
    );
  }
  return found;
}

/** Why the title counts more deletes than this guard. */
function notCounted(changes: readonly Change[]): string {
  const removed = changes.filter(
    (change) => change.action === 'delete' && change.because === 'removed',
  ).length;
  return removed === 0 ? '' : ` (not counting the ${removed} under \`removed\`)`;
}

function suspectedRenames(input: GuardInput): Guard[] {
  const unlisted = new Map<string, UnlistedAddress[]>();
  for (const address of input.unlisted) {
    const folded = fold(address.live.name);
    unlisted.set(folded, [...(unlisted.get(folded) ?? []), address]);
  }
  return input.changes.flatMap((change) => {
    if (change.action !== 'create') return [];
    const twins = unlisted.get(fold(change.desired.name)) ?? [];
    return twins.map((twin) => suspectedRename(change, twin));
  });
}

function suspectedRename(create: Create, twin: UnlistedAddress): Guard {
  return guard(
    'suspected rename',
    'FA306',
    `${create.key} would be created as ${quote(create.desired.name)} beside ${twin.live.sid}, ${quote(twin.live.name)}, whose name differs in case, white space or Unicode form only`,
    `To rename that one in place write \`was: ${JSON.stringify(twin.live.name)}\` or \`sid: ${twin.live.sid}\`; where it is to go, list ${twin.live.sid} under \`removed\`.`,
    { place: create.desired.namePlace, path: `addresses.${create.key}.name` },
  );
}
