import type { LiveAddress } from '../address/address.ts';
import type { Kind } from '../address/kind.ts';
import { canonicalSid, isSid } from '../address/sid.ts';
import type { Placed } from '../file/addresses-file.ts';
import {
  ambiguousRemovedName,
  removedAndClaimed,
  removedButIgnored,
  removedButOutOfScope,
  removedOfOtherType,
} from '../messages/matching.ts';
import { type At, located, type Place, type Problem } from '../problem.ts';
import type { Desired } from './desired.ts';
import type { LiveIndex } from './live-index.ts';
import type { Ownership } from './ownership.ts';
import type { Claim } from './plan.ts';

/** A live address that `removed` lists by its SID, or only by its name. */
export interface RemovedAddress {
  readonly live: LiveAddress;
  readonly isByName: boolean;
}

/** Finds the live addresses that `removed` lists and no entry claims. Ambiguous ones are contested. */
export function matchRemoved(
  desired: Pick<Desired, 'kind' | 'removed'>,
  index: LiveIndex,
  ownership: Ownership,
  owners: ReadonlyMap<string, Claim>,
): { removed: RemovedAddress[]; problems: Problem[] } {
  const { kind } = desired;
  const problems: Problem[] = [];
  const isByName = ({ value }: Placed<string>) => !isSid(value, kind.sidPrefix);
  // Ambiguous ones first: the result must not depend on the order of the list.
  const listed = desired.removed.map((item) => {
    const { found, problem: wrong } = isByName(item) ? named(kind, item, index) : withSid(kind, item, index);
    problems.push(...wrong);
    return { item, found };
  });
  const removed = new Map<string, RemovedAddress>();
  for (const { item, found } of listed) {
    for (const live of found) {
      const owner = owners.get(live.sid);
      if (owner !== undefined) problems.push(alsoClaimed(live, owner, item.place));
      else if (index.contested.has(live.sid)) continue;
      else if (!ownership.owns(live)) problems.push(notOurs(live, ownership, item.place));
      else
        removed.set(live.sid, {
          live,
          isByName: isByName(item) && (removed.get(live.sid)?.isByName ?? true),
        });
    }
  }
  return { removed: [...removed.values()], problems };
}

interface Found {
  readonly found: readonly LiveAddress[];
  readonly problem: readonly Problem[];
}

function withSid(kind: Kind, { value, place }: Placed<string>, index: LiveIndex): Found {
  const sid = canonicalSid(value);
  const address = index.withSid(sid);
  if (address !== undefined) return { found: [address], problem: [] };
  return { found: [], problem: index.live.others.has(sid) ? [elsewhere(kind, sid, place)] : [] };
}

function named(kind: Kind, { value, place }: Placed<string>, index: LiveIndex): Found {
  const found = index.named(value);
  if (found.length === 0) {
    const others = [...index.live.others].filter(([, name]) => name === value);
    return { found, problem: others.map(([sid]) => elsewhere(kind, sid, place)) };
  }
  // A name does not show which of several addresses is meant.
  return found.length === 1
    ? { found, problem: [] }
    : { found: [], problem: [ambiguous(value, index, place)] };
}

function ambiguous(name: string, index: LiveIndex, place: Place): Problem {
  const sids = index.contest(index.named(name));
  return located(ambiguousRemovedName(name, sids), at(place));
}

function alsoClaimed({ sid }: LiveAddress, { key, desired }: Claim, place: Place): Problem {
  return located(removedAndClaimed(sid, { key, line: desired.place.line }), at(place));
}

function notOurs(address: LiveAddress, ownership: Ownership, place: Place): Problem {
  const worded = ownership.isIgnored(address) ? removedButIgnored : removedButOutOfScope;
  return located(worded(address), at(place));
}

function elsewhere({ type }: Kind, sid: string, place: Place): Problem {
  return located(removedOfOtherType(sid, type), at(place));
}

const at = (place: Place): At => ({ place, path: 'removed' });
