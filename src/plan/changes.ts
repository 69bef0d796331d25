import { isDisabled, type LiveAddress } from '../address/address.ts';
import { ENABLED } from '../address/field.ts';
import type { Kind } from '../address/kind.ts';
import { shownValue } from '../address/value.ts';
import type { Unlisted } from '../file/addresses-file.ts';
import { additions, diff, differingVariables, removals } from './diff.ts';
import { changeDigest, fieldDigests } from './digest.ts';
import type { Matching } from './match.ts';
import { inReadingOrder } from './order.ts';
import type { Change, Claim, Create, Delete, Disable, Update } from './plan.ts';

/** All changes that the file requires, reviewed or not, in the order in which they are shown. */
export function changesFor(kind: Kind, matching: Matching, unlisted: Unlisted): Change[] {
  return [
    ...matching.claims
      .filter(({ key }) => !matching.unresolved.has(key))
      .flatMap((claim) => claimChange(kind, claim)),
    ...matching.removed.map(({ live, isByName }) => deletion(kind, live, 'removed', isByName)),
    ...matching.unlisted.flatMap((address) => unlistedChange(kind, address, unlisted)),
  ].sort(inReadingOrder);
}

function claimChange(kind: Kind, { key, desired, live }: Claim): (Create | Update)[] {
  if (live === undefined) {
    const fields = additions(kind, desired.values);
    const base = { action: 'create' as const, key, name: desired.name, fields };
    return [{ ...base, desired, ...asWhole(changeDigest({ ...base, sid: undefined })) }];
  }
  const fields = diff(kind, desired.values, live, desired.unmanaged);
  if (fields.length === 0) return [];
  const base = { action: 'update' as const, key, sid: live.sid, name: live.name, fields };
  const outOfService = fields.some(({ field, after }) => field === ENABLED && after === false);
  const parts = fieldDigests(live.sid, fields);
  const variables = differingVariables(fields, desired.values, live);
  return [{ ...base, live, desired, variables, outOfService, digest: changeDigest(base), parts }];
}

function deletion(kind: Kind, live: LiveAddress, because: Delete['because'], isByName = false): Delete {
  const { sid, name } = live;
  const base = { action: 'delete' as const, key: undefined, sid, name, fields: removals(kind, live) };
  return { ...base, live, because, isByName, ...asWhole(changeDigest(base)) };
}

function unlistedChange(kind: Kind, live: LiveAddress, unlisted: Unlisted): (Delete | Disable)[] {
  if (unlisted === 'delete') return [deletion(kind, live, 'unlisted')];
  if (unlisted === 'report' || isDisabled(live)) return [];
  const fields = [{ field: ENABLED, before: shownValue(live.values.get(ENABLED)), after: false }];
  const base = { action: 'disable' as const, key: undefined, sid: live.sid, name: live.name, fields };
  return [{ ...base, live, ...asWhole(changeDigest(base)) }];
}

/** A change that is reviewed as a whole. */
const asWhole = (digest: string) => ({ digest, parts: [digest] });
