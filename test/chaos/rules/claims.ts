import { type EntryModel, type FileModel, formerNames, nameOf } from '../../properties/support/file-model.ts';
import { isOwned } from '../../properties/support/glob.ts';
import type { Row } from '../tool-run.ts';

// Which entry an address belongs to, said once more without any of the tool's own matching.

export interface NamedEntry extends EntryModel {
  readonly key: string;
  readonly name: string;
}

export function entriesOf(file: FileModel): NamedEntry[] {
  return Object.entries(file.addresses).map(([key, entry]) => ({
    ...file.defaults,
    ...entry,
    key,
    name: nameOf(key, entry),
  }));
}

/**
 * Key → the SID of the one live address that the entry claims: by `sid`, else by its name, else by a former name,
 * unless another entry claims that one by `sid` or name. An entry that claims none, or more than one, is left out.
 */
export function claimsOf(file: FileModel, rows: Iterable<Row>): Map<string, string> {
  const web = [...rows].filter((row) => row.channel_type === 'web');
  const claims = new Map<string, string>();
  const taken = new Set<string>();
  const claim = ({ key }: NamedEntry, found: readonly Row[]) => {
    if (found.length === 1) claims.set(key, String(found[0]?.sid));
  };
  const entries = entriesOf(file);
  const open = entries.filter((entry) => {
    const { sid, name } = entry;
    const found = web.filter((row) =>
      sid === undefined ? row.friendly_name === name : isSame(String(row.sid), sid),
    );
    claim(entry, found);
    for (const row of found) taken.add(String(row.sid));
    return sid === undefined && found.length === 0;
  });
  for (const entry of open) {
    const former = formerNames(entry);
    const meant = web.filter((row) => former.includes(String(row.friendly_name)));
    claim(
      entry,
      meant.filter((row) => !taken.has(String(row.sid))),
    );
  }
  return claims;
}

/** The entry that claims an address. */
export function claimant(file: FileModel, sid: string, rows: Iterable<Row>): NamedEntry | undefined {
  const claims = claimsOf(file, rows);
  return entriesOf(file).find(({ key }) => claims.get(key) === sid);
}

/** Whether the file says that the address is to go: by its SID, or by its name alone. */
export function removal(file: FileModel, sid: string, name: string): 'sid' | 'name' | undefined {
  const { removed = [] } = file;
  if (removed.some((item) => isSame(item, sid))) return 'sid';
  // What looks like a SID is one, though an address may have it for a name.
  return !SID.test(name) && removed.includes(name) ? 'name' : undefined;
}

/** Whether a live address is in scope, in no entry, and not to be removed. */
export function isUnlisted(file: FileModel, row: Row, rows: Iterable<Row>): boolean {
  const [sid, name] = [String(row.sid), String(row.friendly_name)];
  return (
    row.channel_type === 'web' &&
    isOwned(file, name) &&
    removal(file, sid, name) === undefined &&
    claimant(file, sid, rows) === undefined
  );
}

/** Whether two live names are each the former name of the other: which address is meant nobody knows. */
export function isCircle(file: FileModel, rows: Iterable<Row>): boolean {
  const live = new Set([...rows].flatMap((row) => (row.channel_type === 'web' ? [row.friendly_name] : [])));
  const entries = entriesOf(file).filter(({ sid, name }) => sid === undefined && live.has(name));
  return entries.some((one) =>
    entries.some(
      (other) =>
        one !== other && formerNames(one).includes(other.name) && formerNames(other).includes(one.name),
    ),
  );
}

/** The pairs of website and locale that an entry serves. */
export function sitesOf(entry: EntryModel): string[] {
  const list = (written: unknown) => (written === undefined ? [] : [written].flat().map(String));
  const locales = list(entry.locale);
  return list(entry.website).flatMap((website) =>
    (locales.length === 0 ? [''] : locales).map((locale) => `${website} ${locale.toLowerCase()}`),
  );
}

const SID = /^FO[0-9a-f]{32}$/i;

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
