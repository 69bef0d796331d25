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

/** Every create is compared with every unlisted address: meant for people's slips, not for a mass import. */
export const COMPARISONS_LIMIT = 10_000;

export interface RenameInput {
  readonly kind: Kind;
  readonly changes: readonly Change[];
  readonly claims: readonly Claim[];
  readonly unlisted: readonly UnlistedAddress[];
  /** Live addresses that are ignored or out of scope, and that no entry claims. */
  readonly foreign: readonly LiveAddress[];
  /** Live addresses that are to be deleted by a name under `removed`. */
  readonly removedByName: readonly LiveAddress[];
  /** SIDs of live addresses that no entry claims and `removed` does not list. */
  readonly unclaimed: ReadonlySet<string>;
  /** The plans of earlier versions of the file for the same account, the latest first. */
  readonly former: readonly Plan[];
}

/** Likely renames that would create a new address beside the old one, which a site embeds. */
export function suspectedRenames(input: RenameInput): Guard[] {
  // Guards judge only what would be written.
  if (input.changes.length === 0) return [];
  const moved = movedAway(input);
  return [...moved.values(), ...alikeNames(input, moved), ...keptElsewhere(input)];
}

/**
 * Addresses that an earlier version of the file claimed for a key, or for a website and locale, that the file still has,
 * now for another address or a new one. By entry and SID, for `alikeNames`.
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

/** The lines that make an entry claim a live address: its key where it has one, since that cannot change in place. */
export function howToClaim(kind: Kind, live: LiveAddress): string {
  const field = keyField(kind);
  const key = keyValue(kind, live.values);
  if (field !== undefined && key !== undefined) return `\`${field.path}: ${key}\``;
  const pin = `\`sid: ${live.sid}\``;
  return isNameless(live) ? pin : `\`was: ${JSON.stringify(live.name)}\` or ${pin}`;
}

/** A website without the parts that may vary: the scheme, `www.`, a dot at the end of the host. */
function websiteKey(website: string): string {
  return comparable(website)
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/^([^/:]*)\.(?=[/:]|$)/, '$1');
}

/** Whether two entries share a locale of a website: no locale means all, and `de` includes `de-AT`. */
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
 * New addresses that may exist already: Twilio keeps their name in a different spelling, which is out of scope, ignored or
 * under `removed`. Each run would create one more.
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
      // A name in another case comes from a person, not from Twilio; one in another Unicode form may come from Twilio.
      isMeant: (live, desired) =>
        (fold(friendlyName(live)) !== fold(desired.name) || isSameForm(friendlyName(live), desired.name)) &&
        isKept(kind, desired, live),
      worded: similarNameRemoved,
    }),
  ];
}

/** Whether two names are the same apart from Unicode form, white space and control characters. */
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
