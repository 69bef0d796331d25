import { friendlyName, isNameless, type LiveAddress } from '../address/address.ts';
import { NAME } from '../address/field.ts';
import { type Kind, keyField, keyValue } from '../address/kind.ts';
import { comparable } from '../file/website.ts';
import {
  leftBehind,
  type Renamed,
  similarName,
  similarNameOutOfScope,
  similarNameRemoved,
} from '../messages/renames.ts';
import { type At, type Guard, located } from '../problem.ts';
import { isGarbled, mayBeKept, mayBeSameName } from '../text/lossy.ts';
import { fold } from '../text/near.ts';
import type { DesiredAddress } from './desired.ts';
import { diff } from './diff.ts';
import type { Change, Claim, Plan, UnlistedAddress } from './plan.ts';

/** Comparing every create with every unlisted address is for people's slips, not for a mass take-over. */
export const COMPARISONS_LIMIT = 10_000;

export interface RenameInput {
  readonly kind: Kind;
  readonly changes: readonly Change[];
  readonly claims: readonly Claim[];
  readonly unlisted: readonly UnlistedAddress[];
  /** Live web addresses that are ignored or out of scope, and that no entry claims. */
  readonly foreign: readonly LiveAddress[];
  /** Live addresses that are to be deleted for a name under `removed`. */
  readonly removedByName: readonly LiveAddress[];
  /** SIDs of live web addresses that neither an entry nor `removed` has. */
  readonly unclaimed: ReadonlySet<string>;
  /** The plans of earlier versions of the file for the same account, the latest first. */
  readonly former: readonly Plan[];
}

/** What looks like a rename and would be a new address beside the old one, which a site embeds. */
export function suspectedRenames(input: RenameInput): Guard[] {
  // Guards judge what would be written.
  if (input.changes.length === 0) return [];
  const moved = movedAway(input);
  return [...moved.values(), ...alikeNames(input, moved), ...keptElsewhere(input)];
}

/**
 * Addresses that an earlier version of the file claimed by a key, or for a website and locale, that the file still has,
 * now for another address or a new one. By entry and SID, as `alikeNames` asks for them.
 */
function movedAway({ kind, claims, unclaimed, former }: RenameInput): Map<string, Guard> {
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  const byWebsite = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const website of new Set(claim.desired.websites.map(websiteKey)))
      byWebsite.set(website, [...(byWebsite.get(website) ?? []), claim]);
  const found = new Map<string, Guard>();
  for (const before of former.flatMap((plan) => plan.claims)) {
    const { live } = before;
    if (live === undefined || !unclaimed.has(live.sid)) continue;
    const ofSites = before.desired.websites
      .flatMap((website) => byWebsite.get(websiteKey(website)) ?? [])
      .filter(({ desired }) => haveOneLocale(desired, before.desired));
    const now = [byKey.get(before.key), ...ofSites].find((claim) => claim && claim.desired.sid === undefined);
    if (now === undefined) continue;
    const id = idOf(now.key, live.sid);
    if (!found.has(id))
      found.set(id, movedAwayFrom(kind, now, live, now.key === before.key ? 'key' : 'site'));
  }
  return found;
}

const idOf = (key: string, sid: string) => `${key} ${sid}`;

/** What an entry writes to claim a live address: its key where it has one, since that cannot change in place. */
export function howToClaim(kind: Kind, live: LiveAddress): string {
  const field = keyField(kind);
  const key = keyValue(kind, live.values);
  if (field !== undefined && key !== undefined) return `\`${field.path}: ${key}\``;
  const pin = `\`sid: ${live.sid}\``;
  return isNameless(live) ? pin : `\`was: ${JSON.stringify(live.name)}\` or ${pin}`;
}

/** A website without what its owner may write in another way: the scheme, `www.`, a dot at the end of the host. */
function websiteKey(website: string): string {
  return comparable(website)
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/^([^/:]*)\.(?=[/:]|$)/, '$1');
}

/** Whether two entries serve one locale of a website: no locale is all of them, and `de` has `de-AT` in it. */
function haveOneLocale(a: DesiredAddress, b: DesiredAddress): boolean {
  if (a.locales.length === 0 || b.locales.length === 0) return true;
  const isWithin = (one: string, other: string) =>
    `${one.toLowerCase()}-`.startsWith(`${other.toLowerCase()}-`);
  return a.locales.some((one) => b.locales.some((other) => isWithin(one, other) || isWithin(other, one)));
}

function movedAwayFrom(
  kind: Kind,
  { key, desired, live: now }: Claim,
  live: LiveAddress,
  by: 'key' | 'site',
): Guard {
  const renamed = { key, name: desired.name, live };
  return located(leftBehind(renamed, by, now, howToClaim(kind, live)), atName(key, desired));
}

function alikeNames({ kind, changes, unlisted }: RenameInput, moved: ReadonlyMap<string, Guard>): Guard[] {
  const creates = changes.filter((change) => change.action === 'create');
  const byFold = new Map<string, UnlistedAddress[]>();
  for (const address of unlisted) {
    const folded = fold(friendlyName(address.live));
    byFold.set(folded, [...(byFold.get(folded) ?? []), address]);
  }
  const isFew = creates.length * unlisted.length <= COMPARISONS_LIMIT;
  return creates.flatMap(({ key, desired }) => {
    const { name } = desired;
    const twins = isFew
      ? unlisted.filter(({ live }) => mayBeSameName(friendlyName(live), name) || isKept(kind, desired, live))
      : (byFold.get(fold(name)) ?? []);
    return twins
      .filter(({ live }) => !moved.has(idOf(key, live.sid)))
      .map(({ live }) =>
        located(similarName({ key, name, live }, howToClaim(kind, live)), atName(key, desired)),
      );
  });
}

/**
 * New addresses that are there already but for their name, which Twilio keeps in a spelling that the file does not answer
 * for, or has under `removed`: each run would make one more.
 */
function keptElsewhere(input: RenameInput): Guard[] {
  const { kind, foreign, removedByName } = input;
  return [
    ...keptAmong(input, foreign, {
      isMeant: (live, desired) =>
        isGarbled(friendlyName(live), desired.name) ||
        isSameForm(friendlyName(live), desired.name) ||
        isKept(kind, desired, live),
      worded: similarNameOutOfScope,
    }),
    ...keptAmong(input, removedByName, {
      // A name in another case is written by people, and is no spelling of Twilio's; one in another Unicode form is.
      isMeant: (live, desired) =>
        (fold(friendlyName(live)) !== fold(desired.name) || isSameForm(friendlyName(live), desired.name)) &&
        isKept(kind, desired, live),
      worded: similarNameRemoved,
    }),
  ];
}

/** Whether two names are one but for the form in which Unicode writes them, white space and control characters. */
function isSameForm(a: string, b: string): boolean {
  const bare = (name: string) => name.normalize('NFKC').replace(/[\s\p{Cc}]+/gu, '');
  return bare(a) === bare(b);
}

interface Elsewhere {
  readonly isMeant: (live: LiveAddress, desired: DesiredAddress) => boolean;
  readonly worded: (renamed: Renamed, isSame: boolean) => Guard;
}

function keptAmong(
  { kind, changes }: RenameInput,
  addresses: readonly LiveAddress[],
  { isMeant, worded }: Elsewhere,
): Guard[] {
  const creates = changes.filter((change) => change.action === 'create');
  if (creates.length * addresses.length > COMPARISONS_LIMIT) return [];
  return creates.flatMap(({ key, desired }) =>
    addresses
      .filter((live) => isMeant(live, desired))
      .map((live) =>
        located(worded({ key, name: desired.name, live }, isKept(kind, desired, live)), atName(key, desired)),
      ),
  );
}

function isKept(kind: Kind, { name, values, unmanaged }: DesiredAddress, live: LiveAddress): boolean {
  const kept = friendlyName(live);
  return (
    (mayBeSameName(kept, name) || mayBeKept(kept, name)) &&
    diff(kind, values, live, unmanaged).every(({ field }) => field === NAME)
  );
}

const atName = (key: string, { namePlace }: DesiredAddress): At => ({
  place: namePlace,
  path: `addresses.${key}.name`,
});
