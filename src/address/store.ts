import type { LiveAddress } from './address.ts';
import type { Kind } from './kind.ts';
import type { Values } from './value.ts';

/** What is live in the account, as one complete and checked reading. */
export interface Live {
  /** The account's chat addresses: of a Flex Flow those of the channel web. */
  readonly addresses: readonly LiveAddress[];
  /** SID → friendly name of what is of other channels or types: never changed, counted as ignored. */
  readonly others: ReadonlyMap<string, string>;
}

/**
 * The account's addresses of one kind. The engine knows no more of Twilio than this. Every method throws RequestError
 * where Twilio refuses or the answer is lost.
 */
export interface AddressStore {
  readonly kind: Kind;
  /** Waits until a write may leave, at Twilio's pace: to be called before each. @throws Interrupted */
  turn(write: 'create' | 'update' | 'delete'): Promise<void>;
  /** @throws ProblemError where the reading is incomplete */
  list(): Promise<Live>;
  /** Undefined where there is none (any more). */
  fetch(sid: string): Promise<LiveAddress | undefined>;
  /**
   * All addresses that a new one of this handle would double: those of exactly this key where the kind has keys, else of
   * exactly this name.
   */
  find(handle: string): Promise<readonly LiveAddress[]>;
  /**
   * Sent once, like all writes. The answer's SID is the new address, whatever name Twilio keeps.
   *
   * @param by until when a write may leave, as the clock has it in milliseconds; later it is `unsent`
   */
  create(values: Values, by: number): Promise<LiveAddress>;
  update(sid: string, values: Values, by: number): Promise<LiveAddress>;
  /** Done as well where it is gone already. */
  remove(sid: string, by: number): Promise<void>;
}
