import type { LiveAddress } from '../address/address.ts';
import type { FilePart } from '../file/entry-parts.ts';
import type { Claim, Plan } from './plan.ts';

/** How an address relates to the file. */
export type Standing = 'listed' | 'removed' | 'unlisted' | 'ignored' | 'out of scope' | 'of another type';

/** One address, and all that a plan has about it. */
export interface ShownAddress {
  /** Undefined for an address that is to be created, and where it is ambiguous. */
  readonly sid: string | undefined;
  /** The live name, else that of the entry. */
  readonly name: string;
  readonly standing: Standing;
  /** The entry; undefined for an address without an entry. */
  readonly claim: Claim | undefined;
  /** Undefined for an address that does not exist, or is of another type and not read. */
  readonly live: LiveAddress | undefined;
  /** Whether a problem leaves it open which live address the entry has. */
  readonly isUncertain: boolean;
  /** The plan, narrowed to this address. */
  readonly plan: Plan;
  /** The lines of the entry in the file, without secrets. */
  readonly parts: readonly FilePart[];
  /** Fields that may or may not differ: the desired value lacks that of a variable. */
  readonly uncompared: readonly string[];
}
