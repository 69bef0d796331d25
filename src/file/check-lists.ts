import type { Kind } from '../address/kind.ts';
import { sidOfOtherKind } from '../address/kinds.ts';
import { isSid } from '../address/sid.ts';
import { type Problem, problem, warning } from '../problem.ts';
import { Pattern, PatternList } from '../text/pattern.ts';
import { quote } from '../text/quote.ts';
import { type AddressesFile, atEntry, type Entry, type Placed } from './addresses-file.ts';

/** A list may hold more names, but no more patterns that have to be tried one by one. */
const MAX_WILD_PATTERNS = 100;

/** A name has no more characters, and a pattern without wildcards at the most twice as many, each escaped. */
const MAX_WILD_LENGTH = 256;

export function checkPatterns(file: AddressesFile): Problem[] {
  return [...checkList('scope', file.scope), ...checkList('ignore', file.ignore)];
}

function checkList(name: string, list: readonly Placed<string>[]): Problem[] {
  const lone = list
    .filter(({ value }) => /(?<!\\)(?:\\\\)*\\$/.test(value))
    .map(({ value, place }) =>
      problem(
        'FA113',
        `Pattern ${quote(value)} ends in a lone backslash`,
        'Write \\\\ for a backslash, or remove it.',
        { place },
      ),
    );
  const wild = list.filter(isWild);
  const tooLong = wild
    .filter(({ value }) => Array.from(value).length > MAX_WILD_LENGTH)
    .map(({ place }) =>
      problem(
        'FA113',
        `A pattern of \`${name}\` is longer than ${MAX_WILD_LENGTH} characters`,
        'Shorten it with `*`.',
        { place, path: name },
      ),
    );
  const tooMany = wild[MAX_WILD_PATTERNS];
  if (tooMany === undefined) return [...lone, ...tooLong];
  const more = problem(
    'FA113',
    `\`${name}\` holds more than ${MAX_WILD_PATTERNS} patterns with wildcards`,
    'Cover several of them with one pattern, or list the names without `*` and `?`.',
    { place: tooMany.place, path: name },
  );
  return [...lone, ...tooLong, more];
}

const isWild = ({ value }: Placed<string>) => new Pattern(value).literal === undefined;

/** Those that entries are compared with: more are a problem already, and take long. */
function compared(list: readonly Placed<string>[]): Placed<string>[] {
  let wild = 0;
  return list.filter((pattern) => !isWild(pattern) || ++wild <= MAX_WILD_PATTERNS);
}

/** The steps that comparing all entries with the lists takes at the most. */
export function stepsOfLists({ entries, scope, ignore }: AddressesFile): number {
  const length = entries.reduce((sum, { name }) => sum + name.value.length, 0);
  const patterns = [...compared(scope), ...compared(ignore)].map(({ value }) => new Pattern(value));
  return length * patterns.reduce((sum, { steps }) => sum + steps, 0);
}

/** Entries that the file's own lists contradict. */
export function checkAgainstLists(file: AddressesFile): Problem[] {
  const ignored = compared(file.ignore);
  const scope = new PatternList(compared(file.scope).map(({ value }) => value));
  const ignore = new PatternList(ignored.map(({ value }) => value));
  const ignoredSids = new Map(file.ignore.toReversed().map((item) => [item.value.toLowerCase(), item]));
  // Of an item that is listed twice the first counts.
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
      ...(pattern === undefined ? [] : [ignoredEntry(entry, pattern)]),
      ...(ignoredSid === undefined ? [] : [ignoredPin(entry, ignoredSid)]),
      ...(isInScope ? [] : [outOfScope(entry)]),
      ...(removal === undefined ? [] : [removedEntry(entry, removal)]),
    ];
  });
}

function ignoredEntry(entry: Entry, pattern: Placed<string>): Problem {
  const { value, place } = entry.name;
  return problem(
    'FA124',
    `${entry.key} is ignored: its name ${quote(value)} matches ${quote(pattern.value)} (line ${pattern.place.line})`,
    'Narrow the pattern under `ignore`, or remove the entry.',
    atEntry(entry, place, 'name'),
  );
}

function ignoredPin(entry: Entry, { value, place }: Placed<string>): Problem {
  return problem(
    'FA124',
    `${entry.key} is ignored: its sid ${value} is listed under \`ignore\` (line ${place.line})`,
    'Remove the SID from `ignore`, or remove the entry.',
    atEntry(entry, entry.sid?.place ?? entry.place, 'sid'),
  );
}

function outOfScope(entry: Entry): Problem {
  const { value, place } = entry.name;
  return problem(
    'FA126',
    `${entry.key} is out of scope: no pattern of \`scope\` matches its name ${quote(value)}`,
    'Add a pattern to `scope`, or move the entry to the file that answers for it.',
    atEntry(entry, place, 'name'),
  );
}

function removedEntry(entry: Entry, removal: Placed<string>): Problem {
  return problem(
    'FA125',
    `${entry.key} is also to be removed (line ${removal.place.line})`,
    'Remove the entry, or take it off `removed`.',
    atEntry(entry, entry.place),
  );
}

/** SIDs of something else than addresses of this kind: nobody names an address so. */
export function checkListedSids(kind: Kind, { removed, ignore }: AddressesFile): Problem[] {
  const check = (name: string, list: readonly Placed<string>[]) =>
    list
      .filter(({ value }) => /^[A-Z]{2}[0-9a-f]{32}$/.test(value) && !isSid(value, kind.sidPrefix))
      .filter(({ value }) => name === 'removed' || sidOfOtherKind(kind, value) !== undefined)
      .map(({ value, place }) =>
        problem(
          'FA128',
          `\`${name}\` takes names and SIDs of addresses (${kind.sidPrefix}…), and this is ${quote(value)}`,
          sidOfOtherKind(kind, value) ??
            `Write ${kind.sidPrefix} and 32 hexadecimal digits, or the friendly name.`,
          { place, path: name },
        ),
      );
  return [...check('removed', removed), ...check('ignore', ignore)];
}

export function checkRemoved({ removed }: AddressesFile): Problem[] {
  const seen = new Set<string>();
  return removed.flatMap(({ value, place }) => {
    const at = { place, path: 'removed' };
    if (seen.has(value))
      return [warning('FA113', `${quote(value)} stands under \`removed\` twice`, 'Keep one of the two.', at)];
    seen.add(value);
    return [];
  });
}
