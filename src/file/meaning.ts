import type { Kind } from '../address/kind.ts';
import type { Problem } from '../problem.ts';
import type { AddressesFile } from './addresses-file.ts';
import { checkDuplicates, checkNearDuplicates } from './check-duplicates.ts';
import { checkEntry } from './check-entry.ts';
import {
  checkAgainstLists,
  checkListedSids,
  checkPatterns,
  checkRemoved,
  stepsOfLists,
} from './check-lists.ts';
import { checkUnfilled } from './check-unfilled.ts';
import { STEPS } from './limits.ts';

/** What the schema cannot say: names that collide, entries that the file's own lists contradict, wrong SIDs. */
export function checkMeaning(kind: Kind, file: AddressesFile): Problem[] {
  return [
    ...checkPatterns(file),
    ...checkDuplicates(kind, file.entries),
    ...checkNearDuplicates(file.entries),
    ...file.entries.flatMap((entry) => checkEntry(kind, entry)),
    ...checkUnfilled(kind, file),
    ...checkAgainstLists(file),
    ...checkListedSids(kind, file),
    ...checkRemoved(file),
  ];
}

/** About how long that takes, before it is done. */
export function stepsOfMeaning(file: AddressesFile): number {
  const sites = file.entries.reduce(
    (sum, { websites, locales }) => sum + websites.length * Math.max(1, locales.length),
    0,
  );
  return file.entries.length * STEPS.entry + sites * STEPS.site + stepsOfLists(file);
}
