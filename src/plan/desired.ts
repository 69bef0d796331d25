import type { Kind } from '../address/kind.ts';
import type { Values } from '../address/value.ts';
import type { AddressesFile, Entry } from '../file/addresses-file.ts';
import type { Place } from '../problem.ts';

/** The name of a variable, and the host in the file that its value is sent to. */
export interface SentVariable {
  readonly variable: string;
  readonly host: string;
  readonly place: Place;
  /** The field that holds the URL. */
  readonly field: string;
}

/** An entry of the file with its names resolved: the account is compared with it. */
export interface DesiredAddress extends Pick<Entry, 'key' | 'place' | 'sid' | 'was'> {
  readonly namePlace: Place;
  /** The places of its values in the file, by field path. */
  readonly places?: ReadonlyMap<string, Place>;
  readonly websites: readonly string[];
  readonly locales: readonly string[];
  readonly name: string;
  /** With the name. A field that the file does not have is absent: it never changes and is never compared. */
  readonly values: Values;
  /** The variables that its webhook URL contains, with their hosts. */
  readonly sends?: readonly SentVariable[];
  /** Paths of fields that people may change by hand: sent on create, never compared. */
  readonly unmanaged: ReadonlySet<string>;
}

/** The content of the file, ready to be planned. */
export interface Desired extends Omit<AddressesFile, 'api' | 'shared' | 'entries'> {
  readonly kind: Kind;
  readonly file: string;
  readonly addresses: readonly DesiredAddress[];
  /** Keys of the entries whose names could not be resolved: they claim addresses, but have no changes. */
  readonly unresolved: ReadonlySet<string>;
}
