import { type EntryModel, type FileModel, formerNames, nameOf } from '../../properties/support/file-model.ts';
import { isOwned } from '../../properties/support/glob.ts';
import { isOurs, keyIn, labelOf, nameIn, type Row, sidOf } from '../rows.ts';

// Matches entries and addresses without the tool's own matching.

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

/** The deployment key of an entry; only chat addresses have one. */
export const deploymentKeyOf = ({ deploymentKey }: EntryModel): string | undefined =>
  deploymentKey === undefined ? undefined : sidOf(deploymentKey);

/**
 * Key → the SID of the one live address that the entry claims: by `sid`, else by its deployment key, else by its name,
 * else by a former name, unless another entry claims that one by `sid` or name. An entry that claims none, or more than
 * one, is left out.
 */
export function claimsOf(file: FileModel, rows: Iterable<Row>): Map<string, string> {
  const ours = [...rows].filter(isOurs);
  const claims = new Map<string, string>();
  const taken = new Set<string>();
  const claim = ({ key }: NamedEntry, found: readonly Row[]) => {
    if (found.length === 1) claims.set(key, String(found[0]?.sid));
  };
  const entries = entriesOf(file);
  const sure = new Map(entries.flatMap((one) => surely(one, ours).map((row) => [row.sid, one.key])));
  // An entry with a key owns the address with that key: it never takes another one, or a removed one, by name.
  const mayHave = (entry: NamedEntry, { sid }: Row) =>
    entry.deploymentKey === undefined ||
    ((sure.get(sid) ?? entry.key) === entry.key && removal(file, String(sid), '') !== 'sid');
  const open = entries.filter((entry) => {
    const pinned = surely(entry, ours);
    const isPinned = entry.sid !== undefined || pinned.length > 0;
    const found = isPinned ? pinned : ours.filter((row) => nameIn(row) === entry.name && mayHave(entry, row));
    claim(entry, found);
    for (const row of found) taken.add(String(row.sid));
    return !isPinned && found.length === 0;
  });
  for (const entry of open) {
    const former = formerNames(entry);
    const meant = ours.filter((row) => former.includes(nameIn(row) ?? '') && mayHave(entry, row));
    claim(
      entry,
      meant.filter((row) => !taken.has(String(row.sid))),
    );
  }
  return claims;
}

/** The live addresses that an entry claims by `sid`, or by its deployment key. */
function surely(entry: NamedEntry, rows: readonly Row[]): Row[] {
  const { sid } = entry;
  if (sid !== undefined) return rows.filter((row) => isSame(String(row.sid), sid));
  const key = deploymentKeyOf(entry);
  return key === undefined ? [] : rows.filter((row) => keyIn(row) === key);
}

/** The entry that claims an address. */
export function claimant(file: FileModel, sid: string, rows: Iterable<Row>): NamedEntry | undefined {
  const claims = claimsOf(file, rows);
  return entriesOf(file).find(({ key }) => claims.get(key) === sid);
}

/** Whether `removed` has the address: by its SID, or only by its name. */
export function removal(file: FileModel, sid: string, name: string): 'sid' | 'name' | undefined {
  const { removed = [] } = file;
  if (removed.some((item) => isSame(item, sid))) return 'sid';
  // What looks like a SID is one, even if it is the name of an address.
  return !SID.test(name) && removed.includes(name) ? 'name' : undefined;
}

/** Whether a live address is in scope: a nameless one is if an entry finds it by its key. */
export function answersFor(file: FileModel, row: Row, rows: Iterable<Row>): boolean {
  const { ignore = [] } = file;
  if (ignore.some((item) => isSame(item, String(row.sid)))) return false;
  if (isOwned(file, labelOf(row))) return true;
  const isFound = claimant(file, String(row.sid), rows)?.deploymentKey !== undefined;
  return nameIn(row) === undefined && isFound && isOwned({ ignore }, labelOf(row));
}

/** Whether a live address is in scope, in no entry, and not to be removed. */
export function isUnlisted(file: FileModel, row: Row, rows: Iterable<Row>): boolean {
  const sid = String(row.sid);
  return (
    isOurs(row) &&
    answersFor(file, row, rows) &&
    removal(file, sid, nameIn(row) ?? '') === undefined &&
    claimant(file, sid, rows) === undefined
  );
}

/** Whether two live names are former names of each other, so that it is unknown which address is meant. */
export function isCircle(file: FileModel, rows: Iterable<Row>): boolean {
  const live = new Set([...rows].flatMap((row) => (isOurs(row) ? [nameIn(row)] : [])));
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

const SID = /^(FO|IG)[0-9a-f]{32}$/i;

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
