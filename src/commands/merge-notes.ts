import type { LiveAddress } from '../address/address.ts';
import { Ownership } from '../plan/ownership.ts';
import { type Problem, warning } from '../problem.ts';
import { count, firstOf, quote } from '../text/quote.ts';
import type { LivePlan } from './live-plan.ts';

const MAX_NAMED = 5;

/**
 * What a merge does not write though somebody may expect it to.
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
    // With nothing asked for and something added, the addresses of other teams are no news.
    ...(asked.isAsked || added === 0 ? outOfScope(outside, desired) : []),
    ...(asked.isAsked ? ignoredByFile(ignored, desired) : []),
    ...drifted(plan),
  ];
}

type Lists = Pick<LivePlan['desired'], 'scope' | 'ignore'>;

function outOfScope(addresses: readonly LiveAddress[], { scope: [first] }: Lists): Problem[] {
  if (addresses.length === 0) return [];
  return [
    warning(
      'FA255',
      `${counted(addresses)} out of the file's \`scope\`, and not written: ${namesOf(addresses)}`,
      'Add their names to `scope` and export again, or leave them to the file that answers for them.',
      { ...(first && { place: first.place }), path: 'scope' },
    ),
  ];
}

function ignoredByFile(addresses: readonly LiveAddress[], { ignore: [first] }: Lists): Problem[] {
  if (addresses.length === 0) return [];
  return [
    warning(
      'FA255',
      `${counted(addresses)} under \`ignore\` in the file, and not written: ${namesOf(addresses)}`,
      'Remove their names from `ignore` and export again.',
      { ...(first && { place: first.place }), path: 'ignore' },
    ),
  ];
}

const counted = ({ length }: readonly LiveAddress[]) =>
  `${count(length, 'live address', 'live addresses')} ${length === 1 ? 'is' : 'are'}`;

const namesOf = (addresses: readonly LiveAddress[]) =>
  firstOf(
    addresses.map(({ name }) => quote(name)),
    MAX_NAMED,
  );

/** A merge adds entries and changes none. */
function drifted({ changes }: LivePlan['plan']): Problem[] {
  const updates = changes.filter((change) => change.action === 'update');
  const [first] = updates;
  if (first === undefined) return [];
  const keys = updates.map(({ key }) => key);
  const accept = keys.length > MAX_NAMED ? 'accept' : `accept ${keys.join(' ')}`;
  return [
    warning(
      'FA256',
      `${count(keys.length, 'entry differs', 'entries differ')} from the live address, and a merge changes no entry: ${firstOf(keys, MAX_NAMED)}`,
      `Run \`flex-addresses plan\` to see what differs, and \`flex-addresses ${accept}\` to write the live values into the file.`,
      { place: first.desired.place, path: `addresses.${first.key}`, entry: first.key },
    ),
  ];
}
