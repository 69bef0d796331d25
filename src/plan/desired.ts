import type { Kind } from '../address/kind.ts';
import type { Values } from '../address/value.ts';
import type { AddressesFile, Entry } from '../file/addresses-file.ts';
import type { Place } from '../problem.ts';

/** The name of a variable, and the host that its value is sent to, as the file has it. */
export interface SentVariable {
  readonly variable: string;
  readonly host: string;
  readonly place: Place;
  /** The field that holds the URL. */
  readonly field: string;
}

/** An entry of the file with its names looked up: what the account is compared with. */
export interface DesiredAddress extends Pick<Entry, 'key' | 'place' | 'sid' | 'was'> {
  readonly namePlace: Place;
  /** Where the file has its values: field path → place. */
  readonly places?: ReadonlyMap<string, Place>;
  readonly websites: readonly string[];
  readonly locales: readonly string[];
  readonly name: string;
  /** The name too. A field that the file does not say is absent: it is left as it is, and never compared. */
  readonly values: Values;
  /** Each variable that a webhook sends, and where to. */
  readonly sends?: readonly SentVariable[];
  /** Paths of fields that people may change by hand: sent on create, never compared. */
  readonly unmanaged: ReadonlySet<string>;
}

/** All that the file asks for, ready to be planned. */
export interface Desired extends Omit<AddressesFile, 'api' | 'shared' | 'entries'> {
  readonly kind: Kind;
  readonly file: string;
  readonly addresses: readonly DesiredAddress[];
  /** Keys of the entries whose names could not be resolved: they claim, and no change is made of them. */
  readonly unresolved: ReadonlySet<string>;
}
