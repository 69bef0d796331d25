import type { LiveAddress } from '../address/address.ts';
import type { Live } from '../address/store.ts';

/** The account's addresses by SID and by name, and those about which something is uncertain. */
export class LiveIndex {
  readonly live: Live;
  /** SIDs of addresses about which there is a problem: never changed, whatever the file says of unlisted ones. */
  readonly contested = new Set<string>();
  readonly #bySid: ReadonlyMap<string, LiveAddress>;
  readonly #byName = new Map<string, LiveAddress[]>();

  constructor(live: Live) {
    this.live = live;
    this.#bySid = new Map(live.addresses.map((address) => [address.sid, address]));
    for (const address of live.addresses) {
      const same = this.#byName.get(address.name);
      if (same === undefined) this.#byName.set(address.name, [address]);
      else same.push(address);
    }
  }

  withSid(sid: string): LiveAddress | undefined {
    return this.#bySid.get(sid);
  }

  named(name: string): readonly LiveAddress[] {
    return this.#byName.get(name) ?? [];
  }

  /** @returns their SIDs, sorted */
  contest(addresses: readonly LiveAddress[]): string[] {
    const sids = addresses.map(({ sid }) => sid).sort();
    for (const sid of sids) this.contested.add(sid);
    return sids;
  }
}
