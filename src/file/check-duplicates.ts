import { type Problem, problem, warning } from '../problem.ts';
import { quote } from '../text/quote.ts';
import { atEntry, type Entry, type Placed } from './addresses-file.ts';

/** Values that only one entry of the file may have. */
export function checkDuplicates(entries: readonly Entry[]): Problem[] {
  return [...sameName(entries), ...sameSid(entries), ...sameFormerName(entries), ...sameSite(entries)];
}

/** Names that only differ in case: allowed, but rarely meant. */
export function checkNearDuplicates(entries: readonly Entry[]): Problem[] {
  const names = entries.map((entry) => claim(entry, entry.name, entry.name.value.toLowerCase()));
  return repeated(names)
    .filter(({ first, again }) => first.value !== again.value)
    .map(({ first, again }) =>
      warning(
        'FA135',
        `The names of ${again.entry.key} and ${at(first)} differ in case only`,
        'Check that they are meant to be two addresses.',
        atEntry(again.entry, again.place, 'name'),
      ),
    );
}

function sameName(entries: readonly Entry[]): Problem[] {
  return repeated(entries.map((entry) => claim(entry, entry.name))).map(({ first, again }) =>
    problem(
      'FA121',
      `${again.entry.key} and ${at(first)} have one name: ${quote(again.value)}`,
      'Give each entry a name of its own.',
      atEntry(again.entry, again.place, 'name'),
    ),
  );
}

function sameSid(entries: readonly Entry[]): Problem[] {
  const pins = entries.flatMap((entry) =>
    entry.sid === undefined ? [] : [claim(entry, entry.sid, entry.sid.value.toLowerCase())],
  );
  return repeated(pins).map(({ first, again }) =>
    problem(
      'FA123',
      `${again.entry.key} and ${at(first)} pin one address: ${again.value}`,
      'Keep the sid with the entry that the address belongs to.',
      atEntry(again.entry, again.place, 'sid'),
    ),
  );
}

function sameFormerName(entries: readonly Entry[]): Problem[] {
  const formerNames = entries.flatMap((entry) => (entry.was === undefined ? [] : [claim(entry, entry.was)]));
  return repeated(formerNames).map(({ first, again }) =>
    problem(
      'FA121',
      `${again.entry.key} and ${at(first)} both were ${quote(again.value)}`,
      'Keep `was` with the entry that the address belongs to.',
      atEntry(again.entry, again.place, 'was'),
    ),
  );
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
  const locales = entry.locales.length === 0 ? [''] : entry.locales.map(({ value }) => value);
  return entry.websites.flatMap((website) =>
    locales.map((locale) => ({
      ...claim(entry, website, JSON.stringify([website.value, locale.toLowerCase()])),
      locale,
    })),
  );
}

/** A value that an entry has to itself. */
interface Claim extends Placed<string> {
  readonly entry: Entry;
  /** Equal for values that count as the same. */
  readonly key: string;
}

function claim(entry: Entry, { value, place }: Placed<string>, key = value): Claim {
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
