import type { Kind } from '../address/kind.ts';
import type { Problem } from '../problem.ts';
import type { AddressesFile } from './addresses-file.ts';
import { checkDuplicates, checkNearDuplicates } from './check-duplicates.ts';
import { checkEntry } from './check-entry.ts';
import { checkAgainstLists, checkPatterns, checkRemoved } from './check-lists.ts';

/** What the schema cannot say: names that collide, entries that the file's own lists contradict, wrong SIDs. */
export function checkMeaning(kind: Kind, file: AddressesFile): Problem[] {
  return [
    ...checkPatterns(file),
    ...checkDuplicates(file.entries),
    ...checkNearDuplicates(file.entries),
    ...file.entries.flatMap((entry) => checkEntry(kind, entry)),
    ...checkAgainstLists(file),
    ...checkRemoved(kind, file),
  ];
}
