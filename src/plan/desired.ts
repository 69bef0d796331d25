import type { WantedSettings } from '../address/address.ts';
import type { Field } from '../address/fields.ts';
import type { Placed, Unlisted } from '../file/desired.ts';
import type { Place } from '../problem.ts';

/** An entry of the file with its names looked up: what the account is compared with. */
export interface DesiredAddress {
  readonly key: string;
  readonly place: Place;
  /** Where the name, the `sid` and the `was` stand, for problems about them. */
  readonly namePlace: Place;
  readonly sid: Placed<string> | undefined;
  readonly was: Placed<string> | undefined;
  readonly websites: readonly string[];
  readonly locales: readonly string[];
  readonly settings: WantedSettings;
  /** Fields that people may change by hand: sent on create, never compared. */
  readonly unmanaged: ReadonlySet<Field>;
}

/** All that the file asks for, ready to be planned. */
export interface Desired {
  readonly file: string;
  readonly environment: string | undefined;
  /** The account that the file names. */
  readonly account: Placed<string> | undefined;
  readonly scope: readonly Placed<string>[];
  readonly unlisted: Unlisted;
  readonly ignore: readonly Placed<string>[];
  readonly removed: readonly Placed<string>[];
  readonly addresses: readonly DesiredAddress[];
  /** Keys of the entries whose names could not be resolved: they claim, and no change is made of them. */
  readonly unclear: ReadonlySet<string>;
}
