import { KINDS } from '../address/kinds.ts';
import { type AddressesFile, type Entry, type Placed, writtenKey } from './addresses-file.ts';
import { type Site, sitesOf } from './sites.ts';

/** What only one entry of an account may have. */
export interface EntryClaims extends Pick<Entry, 'key' | 'name' | 'sid' | 'was'> {
  readonly sites: readonly Site[];
  /** The key by which it identifies its address, if its kind has keys. */
  readonly identity: Placed<string> | undefined;
}

/** What a file claims in its account, in one environment. */
export interface FileClaims
  extends Pick<AddressesFile, 'api' | 'environment' | 'account' | 'scope' | 'ignore' | 'removed'> {
  readonly entries: readonly EntryClaims[];
}

export function claimsOf(file: AddressesFile): FileClaims {
  return {
    ...file,
    entries: file.entries.map((entry) => {
      const { key, name, sid, was } = entry;
      return {
        key,
        name,
        sid,
        was,
        sites: sitesOf(entry),
        identity: writtenKey(KINDS[file.api], entry),
      };
    }),
  };
}

/** The friendly names by which an entry claims an address. */
export function namesOf({ name, was }: EntryClaims): readonly Placed<string>[] {
  return [name, ...was];
}

/**
 * Whether two files are for the same account: both name it, or one names none and they are not for different
 * environments.
 */
export function isSameAccount(a: FileClaims, b: FileClaims): boolean {
  // Addresses of another kind are never the same.
  if (a.api !== b.api) return false;
  if (a.account !== undefined && b.account !== undefined)
    return a.account.value.toLowerCase() === b.account.value.toLowerCase();
  return a.environment === undefined || b.environment === undefined || a.environment === b.environment;
}
