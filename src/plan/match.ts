import type { LiveAddress } from '../address/address.ts';
import { canonicalSid, isSid } from '../address/sid.ts';
import type { Live } from '../address/store.ts';
import { atEntry } from '../file/addresses-file.ts';
import { type At, type Place, type Problem, problem, warning } from '../problem.ts';
import { count, quote } from '../text/quote.ts';
import type { Desired, DesiredAddress } from './desired.ts';
import type { Ownership } from './ownership.ts';
import type { Claim } from './plan.ts';

/** A live address that `removed` names by its SID, or by its name alone. */
export interface RemovedAddress {
  readonly live: LiveAddress;
  readonly isByName: boolean;
}

export interface Matching {
  readonly claims: readonly Claim[];
  /** Live addresses that `removed` names. */
  readonly removed: readonly RemovedAddress[];
  /** Live addresses in scope, in no entry and not removed. */
  readonly unlisted: readonly LiveAddress[];
  /** Keys of the entries about which there is a problem: no change is made of them. */
  readonly unresolved: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Finds the live address of every entry: by `sid`, else exact `name`, else `was`. Nothing is guessed. */
export function match(desired: Desired, live: Live, ownership: Ownership): Matching {
  return new Matcher(desired, live, ownership).match();
}

class Matcher {
  readonly #problems: Problem[] = [];
  readonly #bySid: ReadonlyMap<string, LiveAddress>;
  readonly #byName = new Map<string, LiveAddress[]>();
  /** Addresses about which there is a problem: never changed, whatever the file says of unlisted ones. */
  readonly #contested = new Set<string>();
  readonly #desired: Desired;
  readonly #live: Live;
  readonly #ownership: Ownership;

  constructor(desired: Desired, live: Live, ownership: Ownership) {
    this.#desired = desired;
    this.#live = live;
    this.#ownership = ownership;
    this.#bySid = new Map(live.addresses.map((address) => [address.sid, address]));
    for (const address of live.addresses) {
      const same = this.#byName.get(address.name);
      if (same === undefined) this.#byName.set(address.name, [address]);
      else same.push(address);
    }
  }

  match(): Matching {
    const entries = [...this.#desired.addresses].sort((a, b) => (a.key < b.key ? -1 : 1));
    const claims: Claim[] = entries.map((entry) => ({
      key: entry.key,
      desired: entry,
      live: this.#claim(entry),
    }));
    const owners = this.#owners(claims);
    for (const claim of claims) this.#checkOthers(claim, owners);
    const removed = this.#removed(owners);
    const taken = new Set([...owners.keys(), ...this.#contested, ...removed.map(({ live }) => live.sid)]);
    const unlisted = this.#live.addresses.filter(
      (address) => !taken.has(address.sid) && this.#ownership.owns(address.name),
    );
    const faulty = this.#problems.flatMap(({ entry }) => entry ?? []);
    const unresolved = new Set([...this.#desired.unresolved, ...faulty]);
    return { claims, removed, unlisted, unresolved, problems: this.#problems };
  }

  #claim(entry: DesiredAddress): LiveAddress | undefined {
    if (entry.sid !== undefined) return this.#claimBySid(entry, entry.sid.value, entry.sid.place);
    const named = this.#named(entry.name);
    if (named.length > 1) return this.#ambiguous(entry, entry.name, named, entry.namePlace, 'name');
    if (named[0] !== undefined) return named[0];
    return this.#claimByFormerName(entry);
  }

  /** The first of the former names that is live; `#checkOthers` finds out whether another of them is live, too. */
  #claimByFormerName(entry: DesiredAddress): LiveAddress | undefined {
    for (const { value, place } of entry.was) {
      const former = this.#named(value);
      if (former.length > 1) return this.#ambiguous(entry, value, former, place, 'was');
      if (former[0] === undefined) continue;
      this.#checkOwned(entry, former[0], place, 'was');
      return former[0];
    }
    return undefined;
  }

  #claimBySid(entry: DesiredAddress, written: string, place: Place): LiveAddress | undefined {
    const sid = canonicalSid(written);
    const address = this.#bySid.get(sid);
    if (address !== undefined) {
      this.#checkOwned(entry, address, place, 'sid');
      return address;
    }
    for (const other of this.#named(entry.name)) this.#contested.add(other.sid);
    const same = this.#named(entry.name).map((other) => other.sid);
    this.#add(
      'FA222',
      this.#live.others.has(sid)
        ? `${sid} of ${entry.key} is no web address: it serves another channel`
        : `${sid} of ${entry.key} does not exist in this account`,
      same.length === 0
        ? 'Remove `sid` to make a new address (its SID will be another: sites must embed that one), or write the right SID.'
        : `Remove \`sid\`, or write the one that has the name: ${same.join(', ')}.`,
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
    const sids = found.map((address) => address.sid).sort();
    for (const sid of sids) this.#contested.add(sid);
    this.#add(
      'FA220',
      `${count(found.length, 'live address', 'live addresses')} have the name ${quote(name)} that ${entry.key} claims: ${sids.join(', ')}`,
      `Write the \`sid\` of the one that is meant: \`sid: ${sids[0]}\`.`,
      atEntry(entry, place, field),
    );
    return undefined;
  }

  #checkOwned(entry: DesiredAddress, address: LiveAddress, place: Place, field: 'sid' | 'was'): void {
    if (this.#ownership.owns(address.name)) return;
    const ignored = this.#ownership.isIgnored(address.name);
    this.#add(
      'FA223',
      `${entry.key} claims ${address.sid}, whose live name ${quote(address.name)} is ${ignored ? 'ignored' : 'out of scope'}`,
      ignored
        ? 'Narrow the pattern under `ignore`, or remove the entry.'
        : 'Add a pattern for the live name to `scope`, or leave the address to the file that answers for it.',
      atEntry(entry, place, field),
    );
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
      this.#add(
        'FA221',
        `${first.key} (line ${first.desired.place.line}) and ${claim.key} both claim ${claim.live.sid}, ${quote(claim.live.name)}`,
        'Pin each by its own `sid`; where one is to be new under the name that the other has, rename in a first change and add in a second.',
        atEntry(claim, claim.desired.place),
      );
    }
    return owners;
  }

  /** The desired or former name of a claimed address must not be that of another live one. */
  #checkOthers(claim: Claim, owners: ReadonlyMap<string, Claim>): void {
    const { desired, live } = claim;
    if (live === undefined) return;
    const namesakes = this.#named(desired.name).filter(
      // Where another entry pins it, the two exchange their names, or the name becomes free in the same run.
      (other) => other.sid !== live.sid && owners.get(other.sid)?.desired.sid === undefined,
    );
    if (live.name !== desired.name)
      this.#checkNameIsFree(claim, live, namesakes, desired.name, desired.namePlace);
    // Where `sid` claims, `was` has no say.
    if (desired.sid !== undefined) return;
    for (const { value, place } of desired.was) {
      const former = this.#named(value).filter((other) => {
        // Another entry that claims it by `sid` or name has taken the former name over: `was` is spent.
        return other.sid !== live.sid && !owners.has(other.sid);
      });
      this.#checkNameIsFree(claim, live, former, value, place);
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
    for (const other of others) this.#contested.add(other.sid);
    const sids = others.map((other) => other.sid).sort();
    this.#add(
      'FA224',
      `${claim.key} claims ${live.sid} (${quote(live.name)}), and ${quote(name)} is the name of ${sids.join(', ')}`,
      `Write \`sid: ${live.sid}\` or \`sid: ${sids[0]}\` for the one that is meant, without \`was\`; give the other an entry of its own, list it under \`removed\` in a change before this one, or rename it.`,
      atEntry(claim, place),
    );
  }

  #removed(owners: ReadonlyMap<string, Claim>): RemovedAddress[] {
    const removed = new Map<string, RemovedAddress>();
    // What is ambiguous first: nothing may depend on the order of the list.
    const named = this.#desired.removed.map((item) => ({
      item,
      found: this.#namedByRemoved(item.value, item.place),
    }));
    for (const { item, found } of named) {
      for (const address of found) {
        const owner = owners.get(address.sid);
        if (owner !== undefined) {
          this.#add(
            'FA225',
            `${address.sid} is claimed by ${owner.key} (line ${owner.desired.place.line}), and to be removed`,
            'Remove the entry, or take the address off `removed`.',
            atRemoved(item.place),
          );
        } else if (this.#contested.has(address.sid)) {
          // What is uncertain about it has been said.
        } else if (!this.#ownership.owns(address.name)) {
          this.#problems.push(
            warning(
              'FA230',
              `${address.sid}, ${quote(address.name)}, is ${this.#ownership.isIgnored(address.name) ? 'ignored' : 'out of scope'} and stays, though \`removed\` names it`,
              'Take it off `removed`, or change `scope` or `ignore`.',
              atRemoved(item.place),
            ),
          );
        } else {
          const isByName = !this.#isSid(item.value) && (removed.get(address.sid)?.isByName ?? true);
          removed.set(address.sid, { live: address, isByName });
        }
      }
    }
    return [...removed.values()];
  }

  #namedByRemoved(value: string, place: Place): readonly LiveAddress[] {
    if (this.#isSid(value)) {
      const sid = canonicalSid(value);
      const address = this.#bySid.get(sid);
      if (address !== undefined) return [address];
      if (this.#live.others.has(sid)) this.#elsewhere(sid, place);
      return [];
    }
    const named = this.#named(value);
    if (named.length === 0) {
      const others = [...this.#live.others].filter(([, name]) => name === value).map(([sid]) => sid);
      for (const sid of others) this.#elsewhere(sid, place);
    }
    if (named.length < 2) return named;
    // Only a name was agreed to: it does not say which of them was meant.
    const sids = named.map((address) => address.sid).sort();
    for (const sid of sids) this.#contested.add(sid);
    this.#add(
      'FA226',
      `${count(named.length, 'live address', 'live addresses')} have the name ${quote(value)} under \`removed\`: ${sids.join(', ')}`,
      'Write the SIDs of those that are to go.',
      atRemoved(place),
    );
    return [];
  }

  #elsewhere(sid: string, place: Place): void {
    this.#problems.push(
      warning(
        'FA230',
        `${sid} serves another channel than web and stays, though \`removed\` names it`,
        'Take it off `removed`.',
        atRemoved(place),
      ),
    );
  }

  #isSid(value: string): boolean {
    return isSid(value, this.#desired.kind.sidPrefix);
  }

  #named(name: string): readonly LiveAddress[] {
    return this.#byName.get(name) ?? [];
  }

  #add(code: string, message: string, remedy: string, at: At): void {
    this.#problems.push(problem(code, message, remedy, at));
  }
}

function atRemoved(place: Place): At {
  return { place, path: 'removed' };
}
