import { isDisabled, type LiveAddress } from '../address/address.ts';
import type { Live } from '../address/store.ts';
import type { Values } from '../address/value.ts';
import type { Problem } from '../problem.ts';
import { changesFor, compareText } from './changes.ts';
import type { Desired } from './desired.ts';
import { planId } from './digest.ts';
import { guards, type MaxDeletes, outOfService } from './guards.ts';
import { match } from './match.ts';
import { Ownership, unmatchedPatterns } from './ownership.ts';
import { estimate, type WriteCounts } from './pace.ts';
import type { Change, Delete, Disable, Plan, UnlistedAddress } from './plan.ts';
import { missingAccountValues, warnings } from './warnings.ts';
import type { ListedWebhooks } from './webhook-warnings.ts';
import { heldWarning, isHeld, type Witness } from './witness.ts';

export interface PlanOptions {
  readonly account: string;
  readonly maxDeletes: MaxDeletes;
  readonly witness: Witness;
  /** SID → friendly name, for those who read the plan. */
  readonly names: ReadonlyMap<string, string>;
  /** What was found before: warnings of the file, names that could not be resolved. */
  readonly found: readonly Problem[];
  readonly listedWebhooks: ListedWebhooks;
  /** What the account supplies for new addresses where the file says nothing. */
  readonly accountValues: Values;
}

/** Plans what makes the account match the file. Synchronous, pure, and without any regard to order of input. */
export function makePlan(desired: Desired, live: Live, options: PlanOptions): Plan {
  const { kind, file, environment } = desired;
  const { account, names, accountValues } = options;
  const ownership = new Ownership(desired);
  const matching = match(desired, live, ownership);

  const all = changesFor(kind, matching, desired.unlisted);
  const id = planId(account, desired, all);
  const held = all.filter((change) => isHeld(change, options.witness, id));
  const changes = all.filter((change) => !isHeld(change, options.witness, id));
  const unlisted = matching.unlisted.map((address) => handled(address, desired, held)).sort(byName);
  const inScope = live.addresses.filter(({ name }) => ownership.owns(name)).length;

  const { claims } = matching;
  const problems = [
    ...options.found,
    ...matching.problems,
    ...guards({ changes, claims, unlisted, inScope, maxDeletes: options.maxDeletes }),
    ...warnings(desired, live.addresses, options.listedWebhooks, changes, unlisted),
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
