import type { LiveAddress } from '../address/address.ts';
import { type Kind, keyValue } from '../address/kind.ts';
import { sidOfOtherKind } from '../address/kinds.ts';
import { canonicalSid } from '../address/sid.ts';
import type { Live } from '../address/store.ts';
import { ambiguousAddress, unknownAddress } from '../messages/matching.ts';
import { stop } from '../problem.ts';
import { nearest } from '../text/near.ts';
import type { Claim, Plan } from './plan.ts';

/** What a key, SID, deployment key or name refers to: an entry, a live address, or both. */
export interface FoundAddress {
  readonly claim: Claim | undefined;
  readonly live: LiveAddress | undefined;
  /** An address of another channel or type, of which nothing else is known. */
  readonly other: { readonly sid: string; readonly name: string } | undefined;
}

/** @throws ProblemError (FA003) where there is no match, or more than one */
export function findAddress(asked: string, plan: Plan, live: Live): FoundAddress {
  const { kind, claims } = plan;
  const ways = [
    () => ofClaims(claims.filter(({ key }) => key === asked)),
    () => withSid(canonicalSid(asked), claims, live),
    () => withKey(kind, canonicalSid(asked), claims, live),
    () => named(asked, claims, live),
  ];
  for (const way of ways) {
    const [only, ...more] = distinct(way());
    if (only !== undefined && more.length === 0) return only;
    if (only !== undefined) throw ambiguous(asked, [only, ...more]);
  }
  throw notFound(asked, plan, live);
}

const ofClaims = (claims: readonly Claim[]): FoundAddress[] =>
  claims.map((claim) => ({ claim, live: claim.live, other: undefined }));

/** With the entry that claims it. */
const ofLive = (live: LiveAddress, claims: readonly Claim[]): FoundAddress => ({
  claim: claims.find((claim) => claim.live?.sid === live.sid),
  live,
  other: undefined,
});

function othersOf({ others }: Live, isMeant: (sid: string, name: string) => boolean): FoundAddress[] {
  return [...others].flatMap(([sid, name]) =>
    isMeant(sid, name) ? [{ claim: undefined, live: undefined, other: { sid, name } }] : [],
  );
}

function withSid(sid: string, claims: readonly Claim[], live: Live): FoundAddress[] {
  return [
    ...live.addresses.filter((one) => one.sid === sid).map((one) => ofLive(one, claims)),
    ...ofClaims(
      claims.filter(({ desired }) => desired.sid !== undefined && canonicalSid(desired.sid.value) === sid),
    ),
    ...othersOf(live, (other) => other === sid),
  ].slice(0, 1);
}

function withKey(kind: Kind, key: string, claims: readonly Claim[], live: Live): FoundAddress[] {
  const has = ({ values }: Pick<LiveAddress, 'values'>) => keyValue(kind, values) === key;
  return [
    ...ofClaims(claims.filter(({ desired }) => has(desired))),
    ...live.addresses.filter(has).map((one) => ofLive(one, claims)),
  ];
}

function named(name: string, claims: readonly Claim[], live: Live): FoundAddress[] {
  return [
    ...live.addresses.filter((one) => one.name === name).map((one) => ofLive(one, claims)),
    ...ofClaims(claims.filter(({ desired }) => desired.name === name)),
    ...othersOf(live, (_, other) => other === name),
  ];
}

/** Counts an entry and its live address as one. */
function distinct(found: readonly FoundAddress[]): FoundAddress[] {
  const byIdentity = new Map(
    found.map((one) => [one.claim?.key ?? one.live?.sid ?? one.other?.sid, one] as const),
  );
  return [...byIdentity.values()];
}

function ambiguous(asked: string, found: readonly FoundAddress[]) {
  const words = found.flatMap(({ claim, live, other }) => claim?.key ?? live?.sid ?? other?.sid ?? []);
  return stop(ambiguousAddress(asked, words));
}

/** A SID or a deployment key, possibly with a typing error. */
const LIKE_SID = /^[a-z]{2}[0-9a-f]{20,}$/i;

function notFound(asked: string, { kind, claims, environment }: Plan, live: Live) {
  // All SIDs are similar: a suggestion would be somebody else's address.
  const candidates = LIKE_SID.test(asked)
    ? []
    : [
        ...claims.flatMap(({ key, desired }) => [key, desired.name]),
        ...live.addresses.map(({ name }) => name),
        ...live.others.values(),
      ];
  const hint = { near: nearest(asked, candidates), otherKind: sidOfOtherKind(kind, asked) };
  return stop(unknownAddress(asked, environment, hint));
}
