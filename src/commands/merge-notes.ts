import type { LiveAddress } from '../address/address.ts';
import { addressesIgnored, addressesOutOfScope, entriesDiffer } from '../messages/export.ts';
import { Ownership } from '../plan/ownership.ts';
import { type At, located, type Problem } from '../problem.ts';
import type { LivePlan } from './live-plan.ts';

/**
 * What a merge does not write though somebody may expect it to be written.
 *
 * @param isAsked whether options name the addresses to add
 * @param added how many addresses get an entry
 */
export function mergeNotes(
  { plan, desired, live }: Pick<LivePlan, 'plan' | 'desired' | 'live'>,
  asked: { readonly by: (address: LiveAddress) => boolean; readonly isAsked: boolean },
  added: number,
): Problem[] {
  const ownership = new Ownership(desired);
  const foreign = live.addresses.filter((address) => !ownership.owns(address) && asked.by(address));
  const outside = foreign.filter((address) => !ownership.inScope(address));
  const ignored = foreign.filter((address) => ownership.inScope(address));
  return [
    // Where options ask for nothing and something is added, the addresses of other teams are not worth a warning.
    ...(asked.isAsked || added === 0 ? outOfScope(outside, desired) : []),
    ...(asked.isAsked ? ignoredByFile(ignored, desired) : []),
    ...drifted(plan),
  ];
}

type Lists = Pick<LivePlan['desired'], 'scope' | 'ignore'>;

function outOfScope(addresses: readonly LiveAddress[], { scope: [first] }: Lists): Problem[] {
  if (addresses.length === 0) return [];
  return [located(addressesOutOfScope(namesOf(addresses)), atList('scope', first))];
}

function ignoredByFile(addresses: readonly LiveAddress[], { ignore: [first] }: Lists): Problem[] {
  if (addresses.length === 0) return [];
  return [located(addressesIgnored(namesOf(addresses)), atList('ignore', first))];
}

const atList = (path: string, first: Lists['scope'][number] | undefined): At => ({
  ...(first && { place: first.place }),
  path,
});

const namesOf = (addresses: readonly LiveAddress[]) => addresses.map(({ name }) => name);

/** A merge adds entries and changes none. */
function drifted({ changes }: LivePlan['plan']): Problem[] {
  const updates = changes.filter((change) => change.action === 'update');
  const [first] = updates;
  if (first === undefined) return [];
  const { key, desired } = first;
  return [
    located(entriesDiffer(updates.map((one) => one.key)), {
      place: desired.place,
      path: `addresses.${key}`,
      entry: key,
    }),
  ];
}
