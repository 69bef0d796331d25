import type { Kind } from '../address/kind.ts';
import { type Problem, problem, warning } from '../problem.ts';
import { Pattern } from '../text/pattern.ts';
import { quote } from '../text/quote.ts';
import { type AddressesFile, atEntry, type Entry, type Placed } from './addresses-file.ts';

export function checkPatterns(file: AddressesFile): Problem[] {
  return [...file.scope, ...file.ignore]
    .filter(({ value }) => /(?<!\\)(?:\\\\)*\\$/.test(value))
    .map(({ value, place }) =>
      problem(
        'FA113',
        `Pattern ${quote(value)} ends in a lone backslash`,
        'Write \\\\ for a backslash, or remove it.',
        { place },
      ),
    );
}

/** Entries that the file's own lists contradict. */
export function checkAgainstLists(file: AddressesFile): Problem[] {
  const scope = file.scope.map(({ value }) => new Pattern(value));
  const ignore = file.ignore.map((text) => ({ text, pattern: new Pattern(text.value) }));
  // Of an item that is listed twice the first counts.
  const removed = new Map(file.removed.toReversed().map((item) => [item.value, item]));
  const removedSids = new Map(file.removed.toReversed().map((item) => [item.value.toLowerCase(), item]));
  return file.entries.flatMap((entry) => {
    const name = entry.name.value;
    const ignored = ignore.find(({ pattern }) => pattern.matches(name))?.text;
    const isInScope = scope.length === 0 || scope.some((pattern) => pattern.matches(name));
    const bySid = entry.sid === undefined ? undefined : removedSids.get(entry.sid.value.toLowerCase());
    const removal = removed.get(name) ?? bySid;
    return [
      ...(ignored === undefined ? [] : [ignoredEntry(entry, ignored)]),
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

export function checkRemoved({ sidPrefix }: Kind, { removed }: AddressesFile): Problem[] {
  const seen = new Set<string>();
  return removed.flatMap(({ value, place }) => {
    const at = { place, path: 'removed' };
    if (/^[A-Z]{2}[0-9a-f]{32}$/.test(value) && !value.startsWith(sidPrefix)) {
      return [
        problem(
          'FA128',
          `\`removed\` takes names and SIDs of addresses (${sidPrefix}…), and this is ${quote(value)}`,
          `Write ${sidPrefix} and 32 hexadecimal digits, or the friendly name.`,
          at,
        ),
      ];
    }
    if (seen.has(value))
      return [warning('FA113', `${quote(value)} stands under \`removed\` twice`, 'Keep one of the two.', at)];
    seen.add(value);
    return [];
  });
}
