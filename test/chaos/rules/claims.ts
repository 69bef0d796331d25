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

/** The SID of the one live address that an entry claims: by `sid`, else by its name, else by a former name. */
export function claimOf(entry: NamedEntry, rows: Iterable<Row>): string | undefined {
  const web = [...rows].filter((row) => row.channel_type === 'web');
  const only = (found: readonly Row[]) => (found.length === 1 ? String(found[0]?.sid) : undefined);
  if (entry.sid !== undefined) return only(web.filter((row) => isSame(String(row.sid), String(entry.sid))));
  const named = web.filter((row) => row.friendly_name === entry.name);
  if (named.length > 0) return only(named);
  return only(web.filter((row) => formerNames(entry).includes(String(row.friendly_name))));
}

/** The entry that claims an address. */
export function claimant(file: FileModel, sid: string, rows: Iterable<Row>): NamedEntry | undefined {
  const all = [...rows];
  return entriesOf(file).find((entry) => claimOf(entry, all) === sid);
}

/** Whether the file says that the address is to go: by its SID, or by its name alone. */
export function removal(file: FileModel, sid: string, name: string): 'sid' | 'name' | undefined {
  const { removed = [] } = file;
  if (removed.some((item) => isSame(item, sid))) return 'sid';
  return removed.includes(name) ? 'name' : undefined;
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

/** The pairs of website and locale that an entry serves. */
export function sitesOf(entry: EntryModel): string[] {
  const list = (written: unknown) => (written === undefined ? [] : [written].flat().map(String));
  const locales = list(entry.locale);
  return list(entry.website).flatMap((website) =>
    (locales.length === 0 ? [''] : locales).map((locale) => `${website} ${locale.toLowerCase()}`),
  );
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
