import { type Api, type Kind, keyField } from '../address/kind.ts';
import type { UrlPiece } from '../address/url-pieces.ts';
import type { At, Place } from '../problem.ts';

/** A value of the file with its place. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

export type Unlisted = 'report' | 'delete' | 'disable';

/** A value of an entry as written: names are not looked up yet. */
export interface WrittenValue {
  /** For a URL, with `${NAME}` filled in. */
  readonly value: string | number | boolean;
  /** For a flag, a number or a default, the place of the entry or integration. */
  readonly place: Place;
  /** The values that replaced `${NAME}`. */
  readonly secrets?: readonly string[];
  /** Only for a URL with variables. */
  readonly pieces?: readonly UrlPiece[];
  /** A variable is missing, so that the URL cannot be checked as a whole. */
  readonly isUnfilled?: true;
  /** The names of the variables in it, and its host as written, if known. */
  readonly variables?: { readonly names: readonly string[]; readonly host: string | undefined };
}

/** One entry of `addresses`, merged with defaults and environment. */
export interface Entry {
  readonly key: string;
  /** Where its key is. */
  readonly place: Place;
  readonly name: Placed<string>;
  readonly sid: Placed<string> | undefined;
  /** Its former friendly names. */
  readonly was: readonly Placed<string>[];
  readonly websites: readonly Placed<string>[];
  readonly locales: readonly Placed<string>[];
  /** Field path → value. Without fields that are not managed or belong to another integration. */
  readonly values: ReadonlyMap<string, WrittenValue>;
  /** The file's names of fields that people may change by hand: `enabled`, `studio`, `retryCount`. */
  readonly unmanaged: readonly string[];
}

/** The key by which an entry identifies its address, if its kind has keys. */
export function writtenKey(kind: Kind, { values }: Pick<Entry, 'values'>): Placed<string> | undefined {
  const written = values.get(keyField(kind)?.path ?? '');
  return written && { value: String(written.value), place: written.place };
}

/** Where a problem of an entry is. */
export function atEntry(entry: { readonly key: string }, place: Place, field?: string): At {
  const path = `addresses.${entry.key}${field === undefined ? '' : `.${field}`}`;
  return { place, path, entry: entry.key };
}

/** The file as it applies to one environment. */
export interface AddressesFile {
  readonly api: Api;
  readonly environment: string | undefined;
  readonly account: Placed<string> | undefined;
  /** Field path → value, of the fields that are written once for all entries. */
  readonly shared: ReadonlyMap<string, WrittenValue>;
  /** Patterns. Empty means all names. */
  readonly scope: readonly Placed<string>[];
  readonly unlisted: Unlisted;
  readonly ignore: readonly Placed<string>[];
  /** Friendly names or SIDs. */
  readonly removed: readonly Placed<string>[];
  readonly entries: readonly Entry[];
}

/** Where the file has the entries of an environment. */
export function addressesPath(environment: string | undefined): string[] {
  return environment === undefined ? ['addresses'] : ['environments', environment, 'addresses'];
}
