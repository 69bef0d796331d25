import { isNameless, type LiveAddress } from '../address/address.ts';
import { type Kind, keyValue } from '../address/kind.ts';
import type { Live } from '../address/store.ts';

/** The account's addresses by SID, by key and by name, and those with problems. */
export class LiveIndex {
  readonly live: Live;
  /** SIDs of addresses with a problem: never changed, whatever `unlisted` is. */
  readonly contested = new Set<string>();
  readonly #bySid: ReadonlyMap<string, LiveAddress>;
  readonly #byName = new Map<string, LiveAddress[]>();
  readonly #byKey = new Map<string, LiveAddress[]>();

  constructor(kind: Kind, live: Live) {
    this.live = live;
    this.#bySid = new Map(live.addresses.map((address) => [address.sid, address]));
    for (const address of live.addresses) {
      if (!isNameless(address)) add(this.#byName, address.name, address);
      const key = keyValue(kind, address.values);
      if (key !== undefined) add(this.#byKey, key, address);
    }
  }

  withSid(sid: string): LiveAddress | undefined {
    return this.#bySid.get(sid);
  }

  named(name: string): readonly LiveAddress[] {
    return this.#byName.get(name) ?? [];
  }

  /** More than one only where Twilio violates its own rule. */
  withKey(key: string): readonly LiveAddress[] {
    return this.#byKey.get(key) ?? [];
  }

  /** @returns their SIDs, sorted */
  contest(addresses: readonly LiveAddress[]): string[] {
    const sids = addresses.map(({ sid }) => sid).sort();
    for (const sid of sids) this.contested.add(sid);
    return sids;
  }
}

function add(index: Map<string, LiveAddress[]>, by: string, address: LiveAddress): void {
  const same = index.get(by);
  if (same === undefined) index.set(by, [address]);
  else same.push(address);
}
