import { type Kind, keyField } from '../address/kind.ts';
import { type Problem, problem, warning } from '../problem.ts';
import { fold } from '../text/near.ts';
import { listed, quote } from '../text/quote.ts';
import { atEntry, type Entry, type Placed, writtenKey } from './addresses-file.ts';
import { sitesOf } from './sites.ts';

/** Values that only one entry of the file may have. */
export function checkDuplicates(kind: Kind, entries: readonly Entry[]): Problem[] {
  const remedy = (key: string) => `Keep ${key} with the entry that the address belongs to.`;
  return [
    ...sameValue(
      entries,
      'name',
      'FA121',
      (name) => `have one name: ${quote(name)}`,
      'Give each entry a name of its own.',
    ),
    ...sameValue(entries, 'sid', 'FA123', (sid) => `pin one address: ${sid}`, remedy('the sid')),
    ...sameValue(entries, 'was', 'FA121', (name) => `both were ${quote(name)}`, remedy('`was`')),
    ...sameKey(kind, entries),
    ...circles(entries),
    ...sameSite(entries),
  ];
}

/** Names that are told apart by case, white space or what cannot be seen alone: allowed, but rarely meant. */
export function checkNearDuplicates(entries: readonly Entry[]): Problem[] {
  const names = entries.map((entry) => claim(entry, entry.name, fold(entry.name.value)));
  return (
    repeated(names)
      // White space around a name is a problem already.
      .filter(({ first, again }) => first.value.trim() !== again.value.trim())
      .map(({ first, again }) =>
        warning(
          'FA135',
          `The names of ${again.entry.key} and ${at(first)} differ in ${difference(first.value, again.value)} only`,
          'Check that they are meant to be two addresses.',
          atEntry(again.entry, again.place, 'name'),
        ),
      )
  );
}

/** What two names of one fold differ in. */
function difference(a: string, b: string): string {
  if (a.toLowerCase() === b.toLowerCase()) return 'case';
  if (withoutSpace(a) === withoutSpace(b)) return 'white space';
  return 'case, white space, Unicode form or unseen characters';
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** @param say what the two have in common, of the value as it may be shown */
function sameValue(
  entries: readonly Entry[],
  key: 'name' | 'sid' | 'was',
  code: string,
  say: (value: string) => string,
  remedy: string,
): Problem[] {
  const claims = entries.flatMap((entry) => {
    const written = [entry[key] ?? []].flat();
    return written.map((one) => claim(entry, one, key === 'sid' ? one.value.toLowerCase() : one.value));
  });
  const others = repeated(claims).filter(({ first, again }) => first.entry !== again.entry);
  return others.map(({ first, again }) => {
    const message = `${again.entry.key} and ${at(first)} ${say(again.value)}`;
    return problem(code, message, remedy, atEntry(again.entry, again.place, key));
  });
}

/** Twilio links a key to one address alone. */
function sameKey(kind: Kind, entries: readonly Entry[]): Problem[] {
  const field = keyField(kind);
  if (field === undefined) return [];
  const claims = entries.flatMap((entry) => {
    const written = writtenKey(kind, entry);
    return written === undefined ? [] : [claim(entry, written, written.value)];
  });
  return repeated(claims).map(({ first, again }) =>
    problem(
      'FA123',
      `${again.entry.key} and ${at(first)} have one ${field.label}: ${again.value}`,
      `A ${field.label} leads to one address: give each entry one of its own.`,
      atEntry(again.entry, again.place, field.path),
    ),
  );
}

/** Entries that were each other: they would exchange their addresses' settings, and each site its chat. */
function circles(entries: readonly Entry[]): Problem[] {
  const byName = new Map(entries.map((entry) => [entry.name.value, entry]));
  const successors = (entry: Entry) =>
    entry.was.flatMap(({ value }) => byName.get(value) ?? []).filter((other) => other !== entry);
  // A `sid` alone says which address is meant.
  let open = entries.filter(({ sid, was }) => sid === undefined && was.length > 0);
  for (let before = 0; before !== open.length; ) {
    before = open.length;
    const isOpen = new Set(open);
    const isReached = new Set(open.flatMap(successors));
    open = open.filter((entry) => isReached.has(entry) && successors(entry).some((one) => isOpen.has(one)));
  }
  return open.map((entry) =>
    problem(
      'FA144',
      `${entry.key} and ${listed(keysBeside(entry, open), 'and')} each have a name that another of them had: which address is whose is not known`,
      'Pin each by its `sid`, and remove `was`.',
      atEntry(entry, entry.was[0]?.place ?? entry.place, 'was'),
    ),
  );
}

const MAX_NAMED = 5;

function keysBeside(entry: Entry, all: readonly Entry[]): string[] {
  const keys = all.flatMap(({ key }) => (key === entry.key ? [] : [key]));
  return keys.length > MAX_NAMED ? [...keys.slice(0, MAX_NAMED), `${keys.length - MAX_NAMED} more`] : keys;
}

/** Every pair of website and locale is served by one entry, which lists it once. */
function sameSite(entries: readonly Entry[]): Problem[] {
  return repeated(entries.flatMap(sites)).map(({ first, again }) => {
    const { entry, place, value, locale } = again;
    const site = `${quote(value)}${locale === '' ? '' : ` in ${locale}`}`;
    if (first.entry === entry)
      return problem(
        'FA122',
        `${entry.key} lists ${site} twice`,
        'Keep one of the two.',
        atEntry(entry, place),
      );
    return problem(
      'FA122',
      `${entry.key} and ${first.entry.key} (line ${first.entry.place.line}) both serve ${site}`,
      'A pair of website and locale is in one entry only: change one of the two.',
      atEntry(entry, place),
    );
  });
}

function sites(entry: Entry): (Claim & { readonly locale: string })[] {
  return sitesOf(entry).map((site) => ({ entry, ...site }));
}

/** A value that an entry has to itself. */
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

function at({ entry, place }: Claim): string {
  return `${entry.key} (line ${place.line})`;
}
