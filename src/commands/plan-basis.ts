import type { LookUps } from '../address/look-ups.ts';
import type { Live } from '../address/store.ts';
import type { Values } from '../address/value.ts';
import type { AddressesFile } from '../file/addresses-file.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { type Resolved, resolve } from '../plan/resolve.ts';
import { listedWebhooks } from '../plan/webhook-warnings.ts';
import type { Witness } from '../plan/witness.ts';
import type { Problem } from '../problem.ts';
import type { History } from './hooks.ts';
import type { PlanRules } from './options.ts';

/** What every plan of a run is made from, beside the live addresses, which are read again after the writes. */
export interface PlanBasis {
  readonly account: string;
  readonly options: PlanRules;
  readonly resolved: Resolved;
  /** Warnings of the file. */
  readonly warnings: readonly Problem[];
  /** The plan of the file's base version; undefined where there is none. */
  readonly base: Plan | undefined;
  readonly shown: History['shown'];
  /** What the account supplies for new addresses. */
  readonly accountValues: Values;
}

export async function planFrom(basis: PlanBasis, live: Live): Promise<Plan> {
  const unseen = planSeenBy(basis, live, () => false);
  return unseen.held.length === 0 ? unseen : planSeenBy(basis, live, await basis.shown());
}

function planSeenBy(basis: PlanBasis, live: Live, wasShown: (sid: string) => boolean): Plan {
  const { account, options, resolved, warnings, base, accountValues } = basis;
  return makePlan(resolved.desired, live, {
    account,
    listedWebhooks: listedWebhooks(base),
    maxDeletes: options.maxDeletes,
    witness: witnessOf(options, base, wasShown),
    names: resolved.names,
    found: [...warnings, ...resolved.problems],
    accountValues,
  });
}

/** A person, or what the base version listed and what the merged pull request showed. */
function witnessOf(
  { isWatched, approvedPlanId }: PlanRules,
  base: Plan | undefined,
  wasShown: (sid: string) => boolean,
): Witness {
  if (isWatched) return { kind: 'person' };
  const listed = new Set(base?.claims.map(({ live }) => live?.sid));
  return { kind: 'nobody', saw: (sid) => listed.has(sid) || wasShown(sid), approvedPlanId };
}

/** What a file is planned against. */
export interface Situation {
  readonly account: string;
  readonly live: Live;
  readonly lookUps: LookUps;
  /** What the account supplies for new addresses; left out where no plan is carried out. */
  readonly accountValues?: Values;
}

/** What a file would plan for the account without any guard: how the account differs from it. */
export function planWithoutGuards(
  file: string,
  desired: AddressesFile,
  { account, live, lookUps, accountValues = new Map() }: Situation,
): Plan {
  const resolved = resolve(file, desired, lookUps);
  return makePlan(resolved.desired, live, {
    account,
    listedWebhooks: listedWebhooks(undefined),
    maxDeletes: { kind: 'all' },
    witness: { kind: 'person' },
    names: resolved.names,
    found: resolved.problems,
    accountValues,
  });
}
