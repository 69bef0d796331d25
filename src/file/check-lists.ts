import type { Kind } from '../address/kind.ts';
import { sidOfOtherKind } from '../address/kinds.ts';
import { isSid } from '../address/sid.ts';
import {
  entryOutOfScope,
  ignoredName,
  ignoredSid,
  loneBackslash,
  notAnAddress,
  removedEntry,
  removedTwice,
  tooLongPattern,
  tooManyPatterns,
} from '../messages/lists.ts';
import { located, type Problem } from '../problem.ts';
import { Pattern, PatternList } from '../text/pattern.ts';
import { type AddressesFile, atEntry, type Entry, type Placed } from './addresses-file.ts';

/** A list may have more names, but not more patterns that must be tried one by one. */
const MAX_WILD_PATTERNS = 100;

/** The longest name has this many characters. A pattern without wildcards has at most twice as many, each escaped. */
const MAX_WILD_LENGTH = 256;

export function checkPatterns(file: AddressesFile): Problem[] {
  return [...checkList('scope', file.scope), ...checkList('ignore', file.ignore)];
}

function checkList(name: string, list: readonly Placed<string>[]): Problem[] {
  const lone = list
    .filter(({ value }) => /(?<!\\)(?:\\\\)*\\$/.test(value))
    .map(({ value, place }) => located(loneBackslash(value), { place }));
  const wild = list.filter(isWild);
  const tooLong = wild
    .filter(({ value }) => Array.from(value).length > MAX_WILD_LENGTH)
    .map(({ place }) => located(tooLongPattern(name, MAX_WILD_LENGTH), { place, path: name }));
  const tooMany = wild[MAX_WILD_PATTERNS];
  if (tooMany === undefined) return [...lone, ...tooLong];
  const more = located(tooManyPatterns(name, MAX_WILD_PATTERNS), { place: tooMany.place, path: name });
  return [...lone, ...tooLong, more];
}

const isWild = ({ value }: Placed<string>) => new Pattern(value).literal === undefined;

/** The patterns that entries are compared with. More have been reported, and would take long. */
function compared(list: readonly Placed<string>[]): Placed<string>[] {
  let wild = 0;
  return list.filter((pattern) => !isWild(pattern) || ++wild <= MAX_WILD_PATTERNS);
}

/** The maximum number of steps to compare all entries with the lists. */
export function stepsOfLists({ entries, scope, ignore }: AddressesFile): number {
  const length = entries.reduce((sum, { name }) => sum + name.value.length, 0);
  const patterns = [...compared(scope), ...compared(ignore)].map(({ value }) => new Pattern(value));
  return length * patterns.reduce((sum, { steps }) => sum + steps, 0);
}

/** Entries that contradict the lists of the same file. */
export function checkAgainstLists(file: AddressesFile): Problem[] {
  const ignored = compared(file.ignore);
  const scope = new PatternList(compared(file.scope).map(({ value }) => value));
  const ignore = new PatternList(ignored.map(({ value }) => value));
  const ignoredSids = new Map(file.ignore.toReversed().map((item) => [item.value.toLowerCase(), item]));
  // If an item is listed twice, the first counts.
  const removed = new Map(file.removed.toReversed().map((item) => [item.value, item]));
  const removedSids = new Map(file.removed.toReversed().map((item) => [item.value.toLowerCase(), item]));
  return file.entries.flatMap((entry) => {
    const name = entry.name.value;
    const sid = entry.sid?.value.toLowerCase() ?? '';
    const pattern = ignored[ignore.find(name) ?? -1];
    const ignoredSid = ignoredSids.get(sid);
    const isInScope = scope.size === 0 || scope.matches(name);
    const removal = removed.get(name) ?? removedSids.get(sid);
    return [
      ...(pattern === undefined ? [] : [ignoredByName(entry, pattern)]),
      ...(ignoredSid === undefined ? [] : [ignoredBySid(entry, ignoredSid)]),
      ...(isInScope ? [] : [outOfScope(entry)]),
      ...(removal === undefined ? [] : [alsoRemoved(entry, removal)]),
    ];
  });
}

function ignoredByName(entry: Entry, pattern: Placed<string>): Problem {
  const { value, place } = entry.name;
  return located(
    ignoredName(entry.key, value, pattern.value, pattern.place.line),
    atEntry(entry, place, 'name'),
  );
}

function ignoredBySid(entry: Entry, { value, place }: Placed<string>): Problem {
  return located(
    ignoredSid(entry.key, value, place.line),
    atEntry(entry, entry.sid?.place ?? entry.place, 'sid'),
  );
}

function outOfScope(entry: Entry): Problem {
  const { value, place } = entry.name;
  return located(entryOutOfScope(entry.key, value), atEntry(entry, place, 'name'));
}

function alsoRemoved(entry: Entry, removal: Placed<string>): Problem {
  return located(removedEntry(entry.key, removal.place.line), atEntry(entry, entry.place));
}

/** SIDs of other things than addresses of this kind. Nobody uses a SID as a name. */
export function checkListedSids(kind: Kind, { removed, ignore }: AddressesFile): Problem[] {
  const check = (name: string, list: readonly Placed<string>[]) =>
    list
      .filter(({ value }) => /^[A-Z]{2}[0-9a-f]{32}$/.test(value) && !isSid(value, kind.sidPrefix))
      .filter(({ value }) => name === 'removed' || sidOfOtherKind(kind, value) !== undefined)
      .map(({ value, place }) =>
        located(notAnAddress(name, kind.sidPrefix, value, sidOfOtherKind(kind, value)), {
          place,
          path: name,
        }),
      );
  return [...check('removed', removed), ...check('ignore', ignore)];
}

export function checkRemoved({ removed }: AddressesFile): Problem[] {
  const seen = new Set<string>();
  return removed.flatMap(({ value, place }) => {
    if (seen.has(value)) return [located(removedTwice(value), { place, path: 'removed' })];
    seen.add(value);
    return [];
  });
}
