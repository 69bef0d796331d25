import { deploymentKeyOf, isWebChat, nameOf, type Row } from '../kinds.ts';
import { answersFor, type Entry, type FileModel } from '../model.ts';

/** What an entry claims: one address, none, or `unclear`, which the tool must report, too. */
export type Claim = { readonly row: Row } | 'none' | 'unclear';

/** What each entry claims: by `sid`, else by `deploymentKey`, else by its exact name, else by `was`. */
export function claimsOf(file: FileModel, rows: readonly Row[]): Map<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const entry of file.entries) claims.set(entry.key, claimOf(file, entry, rows));
  const claimed = new Map<string, string>();
  for (const [key, claim] of claims) {
    if (typeof claim === 'string') continue;
    const other = claimed.get(claim.row.sid);
    if (other !== undefined) {
      claims.set(key, 'unclear');
      claims.set(other, 'unclear');
    }
    claimed.set(claim.row.sid, key);
  }
  return claims;
}

function claimOf(file: FileModel, entry: Entry, rows: readonly Row[]): Claim {
  const chats = rows.filter(isWebChat);
  const ours = chats.filter((row) => answersFor(file, row));
  const named = ours.filter((row) => nameOf(row) === entry.name);
  if (entry.sid !== undefined) {
    const row = ours.find(({ sid }) => sid === entry.sid);
    return row === undefined ? 'unclear' : contradicted(entry, row, named);
  }
  if (entry.deploymentKey !== undefined) {
    const row = chats.find((one) => deploymentKeyOf(one) === entry.deploymentKey);
    // The key identifies the address, even if another one has the name of the entry.
    if (row !== undefined) return answersFor(file, row) ? { row } : 'unclear';
  }
  const former = ours.filter((row) => entry.was?.includes(nameOf(row)));
  const found = named.length > 0 ? named : former;
  const [row] = found;
  if (row === undefined) return 'none';
  if (found.length > 1 || (named.length > 0 && former.length > 0)) return 'unclear';
  const otherKey = entry.deploymentKey !== undefined && deploymentKeyOf(row) !== entry.deploymentKey;
  return otherKey ? 'unclear' : { row };
}

/** An entry must not rename its address to the name of another one. `sid` selects one of two with the same name. */
function contradicted(entry: Entry, row: Row, named: readonly Row[]): Claim {
  const isTaken = nameOf(row) !== entry.name && named.some(({ sid }) => sid !== row.sid);
  return isTaken ? 'unclear' : { row };
}

/** Whether an entry may claim the address, which then must not be treated as unlisted. */
export function mayBeClaimed(file: FileModel, row: Row, rows: readonly Row[]): boolean {
  const claims = claimsOf(file, rows);
  return file.entries.some((entry) => {
    const claim = claims.get(entry.key);
    if (claim !== undefined && typeof claim !== 'string') return claim.row.sid === row.sid;
    return claim === 'unclear' && reaches(entry, row);
  });
}

/** Whether anything in the entry refers to the address. */
export function reaches(entry: Entry, row: Row): boolean {
  const name = nameOf(row);
  if (entry.sid === row.sid) return true;
  if (entry.deploymentKey !== undefined && entry.deploymentKey === deploymentKeyOf(row)) return true;
  return name !== '' && (entry.name === name || entry.was?.includes(name) === true);
}
