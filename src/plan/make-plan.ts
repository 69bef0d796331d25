import { isDisabled, type LiveAddress } from '../address/address.ts';
import type { Live } from '../address/store.ts';
import type { Values } from '../address/value.ts';
import type { Problem } from '../problem.ts';
import { changesFor, compareText } from './changes.ts';
import type { Desired } from './desired.ts';
import { planId } from './digest.ts';
import { guards, type MaxDeletes, outOfService } from './guards.ts';
import { match } from './match.ts';
import { narrowMatching, narrowProblems } from './only.ts';
import { Ownership, unmatchedPatterns } from './ownership.ts';
import { estimate, type WriteCounts } from './pace.ts';
import type { Change, Delete, Disable, Plan, UnlistedAddress } from './plan.ts';
import { missingAccountValues, warnings } from './warnings.ts';
import { heldWarning, isHeld, type Witness } from './witness.ts';

export interface PlanOptions {
  readonly account: string;
  readonly maxDeletes: MaxDeletes;
  readonly witness: Witness;
  /** SID → friendly name, for those who read the plan. */
  readonly names: ReadonlyMap<string, string>;
  /** What was found before: warnings of the file, names that could not be resolved. */
  readonly found: readonly Problem[];
  /** Hosts of the webhooks that the base version of the file listed. */
  readonly listedHosts: ReadonlySet<string>;
  /** What the account supplies for new addresses where the file says nothing. */
  readonly accountValues: Values;
  /** Keys of the entries that are planned alone; left out or empty: all that the file says is planned. */
  readonly only?: readonly string[];
}

/** Plans what makes the account match the file. Synchronous, pure, and without any regard to order of input. */
export function makePlan(desired: Desired, live: Live, options: PlanOptions): Plan {
  const { kind, file, environment } = desired;
  const { account, names, accountValues } = options;
  const only = options.only?.length ? [...options.only].sort() : undefined;
  const ownership = new Ownership(desired);
  const whole = match(desired, live, ownership);
  const matching = only === undefined ? whole : narrowMatching(whole, only);

  const all = changesFor(kind, matching, desired.unlisted);
  const id = planId(account, { ...desired, only }, all);
  const held = all.filter((change) => isHeld(change, options.witness, id));
  const changes = all.filter((change) => !isHeld(change, options.witness, id));
  const unlisted = matching.unlisted.map((address) => handled(address, desired, held)).sort(byName);
  const inScope = live.addresses.filter(({ name }) => ownership.owns(name)).length;

  const { claims } = matching;
  // A new address may be one that is there, whatever else is planned.
  const known = whole.unlisted.map((address) => handled(address, desired, held)).sort(byName);
  const problems = [
    ...(only === undefined ? options.found : narrowProblems(options.found, only)),
    ...matching.problems,
    ...guards({ changes, claims: whole.claims, unlisted: known, inScope, maxDeletes: options.maxDeletes }),
    ...warnings(desired, live.addresses, options.listedHosts, changes, known),
    ...unmatchedPatterns(desired, live.addresses),
    ...heldWarning(held),
    ...missingAccountValues(kind, changes, accountValues),
  ];
  const counts = {
    ...countActions(changes),
    unlisted: unlisted.length,
    ignored: live.otherSids.size + live.addresses.length - inScope,
    held: held.length,
    inScope,
    outOfService: outOfService(changes).length,
  };
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
    liveSids: new Set([...live.addresses.map(({ sid }) => sid), ...live.otherSids]),
    counts,
    problems,
    blocked: problems.some(({ severity }) => severity === 'error'),
    names,
    accountValues,
    seconds: estimate(kind.pace, counts),
  };
}

/** Disables count as updates. */
export function countActions(changes: readonly Change[]): WriteCounts {
  const number = (...actions: Change['action'][]) =>
    changes.filter(({ action }) => actions.includes(action)).length;
  return { creates: number('create'), updates: number('update', 'disable'), deletes: number('delete') };
}

function handled(
  live: LiveAddress,
  { unlisted }: Desired,
  held: readonly (Delete | Disable)[],
): UnlistedAddress {
  if (held.some(({ sid }) => sid === live.sid)) return { live, handling: 'held' };
  if (unlisted === 'delete') return { live, handling: 'deleted' };
  if (unlisted === 'report') return { live, handling: 'reported' };
  return { live, handling: isDisabled(live) ? 'already disabled' : 'disabled' };
}

function byName(a: UnlistedAddress, b: UnlistedAddress): number {
  return compareText(a.live.name, b.live.name) || compareText(a.live.sid, b.live.sid);
}
