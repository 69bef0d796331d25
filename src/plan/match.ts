import { isNameless, type LiveAddress } from '../address/address.ts';
import { keyField, keyValue } from '../address/kind.ts';
import { canonicalSid } from '../address/sid.ts';
import type { Live } from '../address/store.ts';
import type { Values } from '../address/value.ts';
import { atEntry } from '../file/addresses-file.ts';
import {
  addressClaimedTwice,
  addressOutOfScope,
  ambiguousAddressKey,
  ambiguousName,
  formerNameReused,
  ignoredAddress,
  missingSid,
  nameOfAnother,
  otherAddressKey,
  sidOfOtherType,
} from '../messages/matching.ts';
import { type At, located, type Place, type Problem } from '../problem.ts';
import { compareNaturally } from '../text/compare.ts';
import type { Desired, DesiredAddress } from './desired.ts';
import { LiveIndex } from './live-index.ts';
import type { Ownership } from './ownership.ts';
import type { Claim } from './plan.ts';
import { matchRemoved, type RemovedAddress } from './removed.ts';

export interface Matching {
  readonly claims: readonly Claim[];
  /** Live addresses that `removed` lists. */
  readonly removed: readonly RemovedAddress[];
  /** SIDs of the nameless addresses that entries find by their keys: they are in scope, whatever `scope` says. */
  readonly foundByKey: ReadonlySet<string>;
  /** Live addresses in scope, without an entry and not removed. */
  readonly unlisted: readonly LiveAddress[];
  /** Keys of the entries with problems: they have no changes. */
  readonly unresolved: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Finds the live address of every entry: by `sid`, else key, else exact `name`, else `was`. Nothing is guessed. */
export function match(desired: Desired, live: Live, ownership: Ownership): Matching {
  return new Matcher(desired, live, ownership).match();
}

class Matcher {
  readonly #problems: Problem[] = [];
  readonly #index: LiveIndex;
  readonly #desired: Desired;
  readonly #ownership: Ownership;
  /** SID → the entry that claims it by `sid` or key. */
  readonly #pinned = new Map<string, string>();
  readonly #removedSids: ReadonlySet<string>;
  readonly #foundByKey = new Set<string>();

  constructor(desired: Desired, live: Live, ownership: Ownership) {
    this.#desired = desired;
    this.#index = new LiveIndex(desired.kind, live);
    this.#ownership = ownership;
    this.#removedSids = new Set(desired.removed.map(({ value }) => canonicalSid(value)));
    for (const { key, sid, values } of desired.addresses) {
      const found =
        sid === undefined ? this.#withKey(values) : [this.#index.withSid(canonicalSid(sid.value))];
      for (const address of found) if (address !== undefined) this.#pinned.set(address.sid, key);
    }
  }

  match(): Matching {
    const entries = [...this.#desired.addresses].sort((a, b) => compareNaturally(a.key, b.key));
    const claims: Claim[] = entries.map((entry) => ({
      key: entry.key,
      desired: entry,
      live: this.#claim(entry),
    }));
    const owners = this.#owners(claims);
    for (const claim of claims) this.#checkOthers(claim, owners);
    this.#checkFormerNames(claims);
    const { removed, problems } = matchRemoved(this.#desired, this.#index, this.#ownership, owners);
    this.#problems.push(...problems);
    const taken = new Set([
      ...owners.keys(),
      ...this.#index.contested,
      ...removed.map(({ live }) => live.sid),
    ]);
    const unlisted = this.#index.live.addresses.filter(
      (address) => !taken.has(address.sid) && this.#ownership.owns(address),
    );
    const faulty = this.#problems.flatMap(({ entry }) => entry ?? []);
    const unresolved = new Set([...this.#desired.unresolved, ...faulty]);
    const foundByKey = this.#foundByKey;
    return { claims, removed, foundByKey, unlisted, unresolved, problems: this.#problems };
  }

  #withKey(values: Values): readonly LiveAddress[] {
    const key = keyValue(this.#desired.kind, values);
    return key === undefined ? [] : this.#index.withKey(key);
  }

  #claim(entry: DesiredAddress): LiveAddress | undefined {
    const found = this.#find(entry);
    if (found !== undefined) this.#checkKey(entry, found);
    return found;
  }

  #find(entry: DesiredAddress): LiveAddress | undefined {
    if (entry.sid !== undefined) return this.#claimBySid(entry, entry.sid.value, entry.sid.place);
    const withKey = this.#withKey(entry.values);
    if (withKey.length > 1) return this.#ambiguousKey(entry, withKey);
    if (withKey[0] !== undefined) return this.#claimByKey(entry, withKey[0]);
    const named = this.#named(entry, entry.name);
    if (named.length > 1) return this.#ambiguous(entry, entry.name, named, entry.namePlace, 'name');
    if (named[0] === undefined) return this.#claimByFormerName(entry);
    // `ignore` may list an address by its SID, though its name is in scope.
    this.#checkOwned(entry, named[0], entry.namePlace, 'name');
    return named[0];
  }

  /**
   * The addresses with a name that may be the entry's. An entry with a key finds its address by that: one that another
   * entry claims by SID or key, or that `removed` lists by SID, is not meant.
   */
  #named(entry: DesiredAddress, name: string): readonly LiveAddress[] {
    const named = this.#index.named(name);
    if (keyValue(this.#desired.kind, entry.values) === undefined) return named;
    return named.filter((address) => {
      const goes = this.#removedSids.has(address.sid) && this.#ownership.owns(address);
      return !goes && (this.#pinned.get(address.sid) ?? entry.key) === entry.key;
    });
  }

  #claimByKey(entry: DesiredAddress, address: LiveAddress): LiveAddress {
    if (isNameless(address) && !this.#ownership.isIgnored(address)) this.#foundByKey.add(address.sid);
    else this.#checkOwned(entry, address, this.#keyPlace(entry), keyField(this.#desired.kind)?.path);
    return address;
  }

  #keyPlace({ places, place }: DesiredAddress): Place {
    return places?.get(keyField(this.#desired.kind)?.path ?? '') ?? place;
  }

  /** A key cannot change in place: an address with another key than its entry is a problem. */
  #checkKey(entry: DesiredAddress, address: LiveAddress): void {
    const { kind } = this.#desired;
    const [written, live] = [keyValue(kind, entry.values), keyValue(kind, address.values)];
    const field = keyField(kind);
    if (field === undefined || written === undefined || written === live) return;
    const { label, path } = field;
    this.#add(
      otherAddressKey(entry.key, address, { label, path, written, live }),
      atEntry(entry, this.#keyPlace(entry), path),
    );
  }

  /** The first of the former names that is live; `#checkOthers` finds out whether another of them is live, too. */
  #claimByFormerName(entry: DesiredAddress): LiveAddress | undefined {
    for (const { value, place } of entry.was) {
      const former = this.#named(entry, value);
      if (former.length > 1) return this.#ambiguous(entry, value, former, place, 'was');
      if (former[0] === undefined) continue;
      this.#checkOwned(entry, former[0], place, 'was');
      return former[0];
    }
    return undefined;
  }

  #claimBySid(entry: DesiredAddress, written: string, place: Place): LiveAddress | undefined {
    const sid = canonicalSid(written);
    const address = this.#index.withSid(sid);
    if (address !== undefined) {
      this.#checkOwned(entry, address, place, 'sid');
      return address;
    }
    const { type } = this.#desired.kind;
    const same = this.#index.contest(this.#index.named(entry.name));
    this.#add(
      this.#index.live.others.has(sid)
        ? sidOfOtherType(entry.key, sid, type, same)
        : missingSid(entry.key, sid, same),
      atEntry(entry, place, 'sid'),
    );
    return undefined;
  }

  #ambiguous(
    entry: DesiredAddress,
    name: string,
    found: readonly LiveAddress[],
    place: Place,
    field: string,
  ): undefined {
    const sids = this.#index.contest(found);
    this.#add(ambiguousName(entry.key, name, sids), atEntry(entry, place, field));
    return undefined;
  }

  #ambiguousKey(entry: DesiredAddress, found: readonly LiveAddress[]): undefined {
    const label = keyField(this.#desired.kind)?.label ?? 'key';
    const sids = this.#index.contest(found);
    this.#add(ambiguousAddressKey(entry.key, label, sids), atEntry(entry, entry.place));
    return undefined;
  }

  #checkOwned(entry: DesiredAddress, address: LiveAddress, place: Place, field: string | undefined): void {
    if (this.#ownership.owns(address)) return;
    const worded = this.#ownership.isIgnored(address) ? ignoredAddress : addressOutOfScope;
    this.#add(worded(entry.key, address), atEntry(entry, place, field));
  }

  /** SID → the one entry that claims it. */
  #owners(claims: readonly Claim[]): Map<string, Claim> {
    const owners = new Map<string, Claim>();
    for (const claim of claims) {
      if (claim.live === undefined) continue;
      const first = owners.get(claim.live.sid);
      if (first === undefined) {
        owners.set(claim.live.sid, claim);
        continue;
      }
      const { line } = first.desired.place;
      this.#add(
        addressClaimedTwice(claim.key, { key: first.key, line }, claim.live),
        atEntry(claim, claim.desired.place),
      );
    }
    return owners;
  }

  /** The desired or former name of a claimed address must not be that of another live one. */
  #checkOthers(claim: Claim, owners: ReadonlyMap<string, Claim>): void {
    const { desired, live } = claim;
    if (live === undefined) return;
    // The key identifies the address, whatever the names. But if it is the wrong key, the address with the name would go
    // out of service as unlisted.
    const isIdentified = this.#hasOwnKey(claim);
    if (isIdentified && this.#desired.unlisted === 'report') return;
    const mayBeMeant = (other: LiveAddress) => {
      if (other.sid === live.sid) return false;
      const owner = owners.get(other.sid);
      if (isIdentified)
        return owner === undefined && !this.#removedSids.has(other.sid) && this.#ownership.owns(other);
      // Where another entry pins it, the two swap their names, or the name becomes free in the same run.
      return owner?.desired.sid === undefined;
    };
    const namesakes = this.#index.named(desired.name).filter(mayBeMeant);
    if (live.name !== desired.name)
      this.#checkNameIsFree(claim, live, namesakes, desired.name, desired.namePlace);
    // `sid` takes precedence over `was`.
    if (desired.sid !== undefined) return;
    for (const { value, place } of desired.was)
      this.#checkNameIsFree(claim, live, this.#index.named(value).filter(mayBeMeant), value, place);
  }

  /** The line that makes an entry claim this address: it replaces the key, where the entry has one. */
  #pinOf({ desired }: Claim, { sid, values }: LiveAddress): string {
    const { kind } = this.#desired;
    const key = keyValue(kind, desired.values) === undefined ? undefined : keyValue(kind, values);
    return key === undefined ? `sid: ${sid}` : `${keyField(kind)?.path}: ${key}`;
  }

  #hasOwnKey({ desired, live }: Claim): boolean {
    return live !== undefined && this.#withKey(desired.values).includes(live);
  }

  /** An address must not get the name that another entry has under `was`: the next plan could not decide whose it is. */
  #checkFormerNames(claims: readonly Claim[]): void {
    const isNamed = ({ desired, live }: Claim) => desired.sid === undefined && live?.name !== desired.name;
    const named = new Map(claims.filter(isNamed).map((claim) => [claim.desired.name, claim]));
    for (const claim of claims) {
      const { key, desired, live } = claim;
      if (desired.sid !== undefined || this.#hasOwnKey(claim)) continue;
      for (const { value, place } of desired.was) {
        const other = named.get(value);
        if (other === undefined || other.key === key) continue;
        this.#add(
          formerNameReused(key, live, value, { key: other.key, isLive: other.live !== undefined }),
          atEntry(desired, place, 'was'),
        );
      }
    }
  }

  #checkNameIsFree(
    claim: Claim,
    live: LiveAddress,
    others: readonly LiveAddress[],
    name: string,
    place: Place,
  ): void {
    if (others.length === 0) return;
    const sids = this.#index.contest(others);
    const pins = [this.#pinOf(claim, live), this.#pinOf(claim, others[0] ?? live)] as const;
    this.#add(nameOfAnother(claim.key, live, name, sids, pins), atEntry(claim, place));
  }

  #add(worded: Problem, at: At): void {
    this.#problems.push(located(worded, at));
  }
}
