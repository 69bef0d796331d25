import type { LiveAddress } from '../address/address.ts';
import type { FilePart } from '../file/entry-parts.ts';
import type { Claim, Plan } from './plan.ts';

/** What an address is to the file. */
export type Standing = 'listed' | 'removed' | 'unlisted' | 'ignored' | 'out of scope' | 'of another type';

/** One address, and all that a plan has about it. */
export interface ShownAddress {
  /** Undefined for an address that is to be created, and where nobody knows which is meant. */
  readonly sid: string | undefined;
  /** The name that people know it by: the live one where there is one. */
  readonly name: string;
  readonly standing: Standing;
  /** The entry; undefined for an address in no entry. */
  readonly claim: Claim | undefined;
  /** Undefined for one that is not there, or of another type: nothing more is read of that. */
  readonly live: LiveAddress | undefined;
  /** Whether a problem leaves open which live address the entry has. */
  readonly isUncertain: boolean;
  /** The plan, narrowed to this address. */
  readonly plan: Plan;
  /** The lines of the file that say what the entry is, without secrets. */
  readonly parts: readonly FilePart[];
  /** Fields that may or may not differ: the desired value lacks that of a variable. */
  readonly uncompared: readonly string[];
}
