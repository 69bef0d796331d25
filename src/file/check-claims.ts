import { canonicalSid } from '../address/sid.ts';
import {
  addressInTwoFiles,
  type ElsewhereNamed,
  nameInTwoFiles,
  removedInOtherFile,
  siteInTwoFiles,
} from '../messages/across-files.ts';
import { located, type Place, type Problem } from '../problem.ts';
import { atEntry, type Placed } from './addresses-file.ts';
import { type EntryClaims, type FileClaims, namesOf } from './file-claims.ts';

/** What entries of two files both claim, and what one file removes but the other lists. */
export function checkClaims(earlier: FileClaims, later: FileClaims): Problem[] {
  return [
    ...sameNames(earlier, later),
    ...sameSids(earlier, later),
    ...sameSites(earlier, later),
    ...removedEntries(earlier, later),
    ...removedEntries(later, earlier),
  ];
}

interface Listed {
  readonly entry: EntryClaims;
  readonly place: Place;
}

const named = ({ entry, place }: Listed): ElsewhereNamed => ({ key: entry.key, place });

/** The entries of a file by what they claim. If several claim the same, the first. */
function indexOf(
  { entries }: FileClaims,
  valuesOf: (entry: EntryClaims) => readonly Placed<string>[],
): Map<string, Listed> {
  const index = new Map<string, Listed>();
  for (const entry of entries)
    for (const { value, place } of valuesOf(entry)) if (!index.has(value)) index.set(value, { entry, place });
  return index;
}

/** The SIDs that identify the address: its own, and that of its key. */
const sidsOf = ({ sid, identity }: EntryClaims) => [
  ...(sid === undefined ? [] : [{ ...sid, value: canonicalSid(sid.value) }]),
  ...(identity === undefined ? [] : [identity]),
];

function sameNames(earlier: FileClaims, later: FileClaims): Problem[] {
  const listed = indexOf(earlier, namesOf);
  return later.entries.flatMap((entry) =>
    namesOf(entry).flatMap(({ value, place }) => {
      const other = listed.get(value);
      if (other === undefined) return [];
      return [
        located(
          nameInTwoFiles(entry.key, named(other), value),
          atEntry(entry, place, place === entry.name.place ? 'name' : 'was'),
        ),
      ];
    }),
  );
}

function sameSids(earlier: FileClaims, later: FileClaims): Problem[] {
  const listed = indexOf(earlier, sidsOf);
  return later.entries.flatMap((entry) =>
    sidsOf(entry).flatMap(({ value, place }) => {
      const other = listed.get(value);
      if (other === undefined) return [];
      const isKey = place === entry.identity?.place;
      return [
        located(
          addressInTwoFiles(entry.key, named(other), value, isKey ? 'entry' : 'sid'),
          atEntry(entry, place, isKey ? undefined : 'sid'),
        ),
      ];
    }),
  );
}

function sameSites(earlier: FileClaims, later: FileClaims): Problem[] {
  const listed = indexOf(earlier, ({ sites }) => sites.map(({ key, place }) => ({ value: key, place })));
  return later.entries.flatMap((entry) =>
    entry.sites.flatMap(({ value, locale, key, place }) => {
      const other = listed.get(key);
      if (other === undefined) return [];
      return [
        located(siteInTwoFiles(entry.key, named(other), value, locale), atEntry(entry, place, 'website')),
      ];
    }),
  );
}

/** What one file removes and the other lists: applying them would delete and create the address in turn. */
function removedEntries(removing: FileClaims, listing: FileClaims): Problem[] {
  const listed = new Map([...indexOf(listing, namesOf), ...indexOf(listing, sidsOf)]);
  return removing.removed.flatMap(({ value, place }) => {
    const found = listed.get(value) ?? listed.get(canonicalSid(value));
    if (found === undefined) return [];
    return [located(removedInOtherFile(value, named(found)), { place, path: 'removed' })];
  });
}
