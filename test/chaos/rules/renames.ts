import type { FileModel } from '../../properties/support/file-model.ts';
import { labelOf, nameIn, type Row } from '../rows.ts';
import { isAlike } from '../spelling.ts';
import { answersFor, claimant, claimsOf, entriesOf, isUnlisted, removal, sitesOf } from './claims.ts';

/** An address that an entry seems to have left behind under another name. */
export interface Suspicion {
  readonly sid: string;
  /** The key of the entry that claims another address, or none. */
  readonly key: string;
  readonly what: string;
}

/**
 * The addresses that a key, or a pair of website and locale, claimed in an earlier version of the file but not in this
 * one, and that are live in no entry. `sid` and `removed` confirm that.
 */
export function leftBehind(file: FileModel, former: FileModel, live: Iterable<Row>): Suspicion[] {
  const rows = [...live];
  const entries = entriesOf(file);
  const claims = claimsOf(former, rows);
  return entriesOf(former).flatMap((before): Suspicion[] => {
    const sid = claims.get(before.key);
    const row = rows.find((one) => one.sid === sid);
    if (sid === undefined || row === undefined || claimant(file, sid, rows) !== undefined) return [];
    if (removal(file, sid, nameIn(row) ?? '') !== undefined || !answersFor(file, row, rows)) return [];
    const sites = new Set(sitesOf(before));
    return entries
      .filter((now) => now.sid === undefined)
      .filter((now) => now.key === before.key || sitesOf(now).some((site) => sites.has(site)))
      .map(({ key }) => ({ sid, key, what: `${before.key} claimed ${sid}, and ${key} does not` }));
  });
}

/** The unlisted addresses whose names a store, or a person, may have made from the name of a create. */
export function namesakes(file: FileModel, name: string, live: Iterable<Row>): string[] {
  const rows = [...live];
  return rows
    .filter((row) => isAlike(name, labelOf(row)) && isUnlisted(file, row, rows))
    .map((row) => String(row.sid));
}
