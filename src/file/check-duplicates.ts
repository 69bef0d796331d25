import { type Kind, keyField } from '../address/kind.ts';
import {
  circularRename,
  duplicateAddressKey,
  duplicateFormerName,
  duplicateName,
  duplicateSid,
  type Named,
  nearlySameNames,
  siteListedTwice,
  siteOfTwoEntries,
} from '../messages/duplicates.ts';
import { located, type Problem } from '../problem.ts';
import { fold } from '../text/near.ts';
import { atEntry, type Entry, type Placed, writtenKey } from './addresses-file.ts';
import { sitesOf } from './sites.ts';

/** Values that only one entry of the file may have. */
export function checkDuplicates(kind: Kind, entries: readonly Entry[]): Problem[] {
  return [
    ...sameValue(entries, 'name', duplicateName),
    ...sameValue(entries, 'sid', duplicateSid),
    ...sameValue(entries, 'was', duplicateFormerName),
    ...sameKey(kind, entries),
    ...circles(entries),
    ...sameSite(entries),
  ];
}

/** Names that differ only in case, white space or invisible characters: allowed, but rarely intended. */
export function checkNearDuplicates(entries: readonly Entry[]): Problem[] {
  const names = entries.map((entry) => claim(entry, entry.name, fold(entry.name.value)));
  return (
    repeated(names)
      // White space around a name has its own problem.
      .filter(({ first, again }) => first.value.trim() !== again.value.trim())
      .map(({ first, again }) =>
        located(
          nearlySameNames(again.entry.key, named(first), difference(first.value, again.value)),
          atEntry(again.entry, again.place, 'name'),
        ),
      )
  );
}

/** What two names with the same folded form differ in. */
function difference(a: string, b: string): string {
  if (a.toLowerCase() === b.toLowerCase()) return 'case';
  if (withoutSpace(a) === withoutSpace(b)) return 'white space';
  return 'case, white space, Unicode form or invisible characters';
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

function sameValue(
  entries: readonly Entry[],
  key: 'name' | 'sid' | 'was',
  duplicate: (key: string, first: Named, value: string) => Problem,
): Problem[] {
  const claims = entries.flatMap((entry) => {
    const written = [entry[key] ?? []].flat();
    return written.map((one) => claim(entry, one, key === 'sid' ? one.value.toLowerCase() : one.value));
  });
  const others = repeated(claims).filter(({ first, again }) => first.entry !== again.entry);
  return others.map(({ first, again }) =>
    located(duplicate(again.entry.key, named(first), again.value), atEntry(again.entry, again.place, key)),
  );
}

/** Twilio links a key to a single address. */
function sameKey(kind: Kind, entries: readonly Entry[]): Problem[] {
  const field = keyField(kind);
  if (field === undefined) return [];
  const claims = entries.flatMap((entry) => {
    const written = writtenKey(kind, entry);
    return written === undefined ? [] : [claim(entry, written, written.value)];
  });
  return repeated(claims).map(({ first, again }) =>
    located(
      duplicateAddressKey(again.entry.key, named(first), field.label, again.value),
      atEntry(again.entry, again.place, field.path),
    ),
  );
}

/** Entries that have exchanged names: their addresses would exchange settings, and each site its chat. */
function circles(entries: readonly Entry[]): Problem[] {
  const byName = new Map(entries.map((entry) => [entry.name.value, entry]));
  const successors = (entry: Entry) =>
    entry.was.flatMap(({ value }) => byName.get(value) ?? []).filter((other) => other !== entry);
  // A `sid` identifies the address on its own.
  let open = entries.filter(({ sid, was }) => sid === undefined && was.length > 0);
  for (let before = 0; before !== open.length; ) {
    before = open.length;
    const isOpen = new Set(open);
    const isReached = new Set(open.flatMap(successors));
    open = open.filter((entry) => isReached.has(entry) && successors(entry).some((one) => isOpen.has(one)));
  }
  return open.map((entry) =>
    located(
      circularRename(entry.key, keysBeside(entry, open)),
      atEntry(entry, entry.was[0]?.place ?? entry.place, 'was'),
    ),
  );
}

const MAX_NAMED = 5;

function keysBeside(entry: Entry, all: readonly Entry[]): string[] {
  const keys = all.flatMap(({ key }) => (key === entry.key ? [] : [key]));
  return keys.length > MAX_NAMED ? [...keys.slice(0, MAX_NAMED), `${keys.length - MAX_NAMED} more`] : keys;
}

/** A pair of website and locale belongs to one entry, which lists it once. */
function sameSite(entries: readonly Entry[]): Problem[] {
  return repeated(entries.flatMap(sites)).map(({ first, again }) => {
    const { entry, place, value, locale } = again;
    const found =
      first.entry === entry
        ? siteListedTwice(entry.key, value, locale)
        : siteOfTwoEntries(entry.key, { key: first.entry.key, line: first.entry.place.line }, value, locale);
    return located(found, atEntry(entry, place));
  });
}

function sites(entry: Entry): (Claim & { readonly locale: string })[] {
  return sitesOf(entry).map((site) => ({ entry, ...site }));
}

/** A value that only one entry may have. */
interface Claim extends Placed<string> {
  readonly entry: Entry;
  /** Equal for values that count as the same. */
  readonly key: string;
}

function claim(entry: Entry, { value, place }: Placed<string>, key: string): Claim {
  return { entry, value, place, key };
}

/** The claims whose key an earlier claim has, each with the first of them. */
function repeated<T extends Claim>(claims: readonly T[]): { first: T; again: T }[] {
  const firsts = new Map<string, T>();
  return claims.flatMap((again) => {
    const first = firsts.get(again.key);
    if (first === undefined) firsts.set(again.key, again);
    return first === undefined ? [] : [{ first, again }];
  });
}

function named({ entry, place }: Claim): Named {
  return { key: entry.key, line: place.line };
}
