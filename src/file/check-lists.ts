import type { Problem } from '../problem.ts';
import { Pattern } from '../text/pattern.ts';
import { quote } from '../text/quote.ts';
import type { AddressesFile, Entry, Placed } from './addresses-file.ts';
import { type At, path, problem } from './file-problem.ts';

export function checkPatterns(file: AddressesFile): Problem[] {
  return [...file.scope, ...file.ignore].flatMap((pattern) =>
    /(?<!\\)(?:\\\\)*\\$/.test(pattern.value)
      ? [
          problem(
            'FA113',
            pattern.place,
            `Pattern ${quote(pattern.value)} ends in a lone backslash`,
            'Write \\\\ for a backslash, or remove it.',
          ),
        ]
      : [],
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
  return problem(
    'FA124',
    entry.name.place,
    `${entry.key} is ignored: its name ${quote(entry.name.value)} matches ${quote(pattern.value)} (line ${pattern.place.line})`,
    'Narrow the pattern under `ignore`, or remove the entry.',
    path(entry, 'name'),
  );
}

function outOfScope(entry: Entry): Problem {
  return problem(
    'FA126',
    entry.name.place,
    `${entry.key} is out of scope: no pattern of \`scope\` matches its name ${quote(entry.name.value)}`,
    'Add a pattern to `scope`, or move the entry to the file that answers for it.',
    path(entry, 'name'),
  );
}

function removedEntry(entry: Entry, removal: Placed<string>): Problem {
  return problem(
    'FA125',
    entry.place,
    `${entry.key} is also to be removed (line ${removal.place.line})`,
    'Remove the entry, or take it off `removed`.',
    path(entry),
  );
}

const REMOVED: At = { path: 'removed' };

export function checkRemoved(file: AddressesFile): Problem[] {
  const seen = new Set<string>();
  return file.removed.flatMap((item) => {
    if (/^(?!FO)[A-Z]{2}[0-9a-f]{32}$/.test(item.value)) {
      return [
        problem(
          'FA128',
          item.place,
          `\`removed\` takes names and SIDs of addresses (FO…), and this is ${quote(item.value)}`,
          'Write FO and 32 hexadecimal digits, or the friendly name.',
          REMOVED,
        ),
      ];
    }
    if (seen.has(item.value)) {
      return [
        problem(
          'FA113',
          item.place,
          `${quote(item.value)} stands under \`removed\` twice`,
          'Keep one of the two.',
          REMOVED,
          'warning',
        ),
      ];
    }
    seen.add(item.value);
    return [];
  });
}
