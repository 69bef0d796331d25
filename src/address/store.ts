import type { LiveAddress } from './address.ts';
import type { Kind } from './kind.ts';
import type { Values } from './value.ts';

/** What is live in the account, read completely and checked. */
export interface Live {
  /** The account's chat addresses: of Flex Flows, those of the channel web. */
  readonly addresses: readonly LiveAddress[];
  /** SID → friendly name of addresses of other channels or types: never changed, counted as ignored. */
  readonly others: ReadonlyMap<string, string>;
}

/**
 * The account's addresses of one kind: all that the engine knows of Twilio. Every method throws RequestError where Twilio
 * refuses the request or the response is lost.
 */
export interface AddressStore {
  readonly kind: Kind;
  /** Waits for the rate limiter: to be called before each write. @throws Interrupted */
  turn(write: 'create' | 'update' | 'delete'): Promise<void>;
  /** @throws ProblemError where the list is incomplete */
  list(): Promise<Live>;
  /** Undefined where there is none (any more). */
  fetch(sid: string): Promise<LiveAddress | undefined>;
  /**
   * All addresses that a new one with this handle would duplicate: those with exactly this key where the kind has keys,
   * else with exactly this name.
   */
  find(handle: string): Promise<readonly LiveAddress[]>;
  /**
   * Sent once, like all writes. The SID in the response is the new address, whatever name Twilio keeps.
   *
   * @param by the time until which the write may be sent, in milliseconds of the clock; later it is `unsent`
   */
  create(values: Values, by: number): Promise<LiveAddress>;
  update(sid: string, values: Values, by: number): Promise<LiveAddress>;
  /** Succeeds, too, where the address no longer exists. */
  remove(sid: string, by: number): Promise<void>;
}
