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

/** What a schema cannot express: duplicate names, entries that contradict the lists of the file, wrong SIDs. */
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

/** An estimate of how long `checkMeaning` takes. */
export function stepsOfMeaning(file: AddressesFile): number {
  const sites = file.entries.reduce(
    (sum, { websites, locales }) => sum + websites.length * Math.max(1, locales.length),
    0,
  );
  return file.entries.length * STEPS.entry + sites * STEPS.site + stepsOfLists(file);
}
