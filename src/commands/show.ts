import type { LiveAddress } from '../address/address.ts';
import type { AddressesFile } from '../file/addresses-file.ts';
import { entryParts } from '../file/entry-parts.ts';
import { type FoundAddress, findAddress } from '../plan/find-address.ts';
import type { Plan } from '../plan/plan.ts';
import { namesOf } from '../plan/resolve.ts';
import { showAddress } from '../plan/show-address.ts';
import type { ShownResult } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Hooks } from './hooks.ts';
import { type LivePlan, withLivePlan } from './live-plan.ts';
import { neededLookUps } from './needed-look-ups.ts';
import type { RunOptions } from './options.ts';
import { shown } from './results.ts';

/**
 * Shows everything about one address: its lines in the file, its live values, and what an apply would do. Writes nothing,
 * and needs no values of variables: a URL that lacks one is not compared.
 */
export function show(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<ShownResult> {
  const asGiven: RunOptions = { ...options, missingVariables: 'warning' };
  return withLivePlan(asGiven, hooks, runtime, async (livePlan) => {
    const { desired, text } = livePlan;
    const found = findAddress(options.shown ?? '', livePlan.plan, livePlan.live);
    const { live, names } = await withNames(livePlan, found.live);
    const plan: Plan = { ...livePlan.plan, names };
    const parts =
      found.claim === undefined ? [] : entryParts(plan.kind, text, found.claim.key, options.environment);
    const complete: FoundAddress = { ...found, live };
    const address = showAddress(complete, plan, desired, parts, unfilledOf(desired, found.claim?.key));
    return shown(options, address, address.plan.problems);
  });
}

/** The fields of an entry that lack the value of a variable. */
function unfilledOf({ entries }: AddressesFile, key: string | undefined): string[] {
  const values = entries.find((one) => one.key === key)?.values ?? [];
  return [...values].flatMap(([path, { isUnfilled }]) => (isUnfilled ? [path] : []));
}

/** Adds the names of what the live address refers to, since entries may not refer to them. */
async function withNames({ plan, account, live }: LivePlan, address: LiveAddress | undefined) {
  const isNamed = (path: string) => plan.names.has(String(address?.values.get(path)));
  const isUnnamed = plan.kind.fields.some(
    (field) =>
      field.type === 'reference' &&
      field.holds === 'sid' &&
      address?.values.has(field.path) &&
      !isNamed(field.path),
  );
  if (address === undefined || !isUnnamed) return { live: address, names: plan.names };
  const lookUps = await account.lookUp(neededLookUps(plan.kind, [], [address]));
  const complete = account.complete(live).addresses.find(({ sid }) => sid === address.sid);
  return { live: complete, names: new Map([...plan.names, ...namesOf(lookUps)]) };
}
