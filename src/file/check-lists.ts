import type { Problem } from '../problem.ts';
import { Pattern } from '../text/pattern.ts';
import { quote } from '../text/quote.ts';
import type { DesiredFile, Entry, Placed } from './desired.ts';
import { type At, path, problem } from './file-problem.ts';

export function checkPatterns(file: DesiredFile): Problem[] {
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

export function checkAgainstLists(entry: Entry, file: DesiredFile): Problem[] {
  const problems: Problem[] = [];
  const name = entry.name.value;
  const ignored = patternsOf(file.ignore).find(({ pattern }) => pattern.matches(name));
  if (ignored !== undefined) {
    problems.push(
      problem(
        'FA124',
        entry.name.place,
        `${entry.key} is ignored: its name ${quote(name)} matches ${quote(ignored.text.value)} (line ${ignored.text.place.line})`,
        'Narrow the pattern under `ignore`, or remove the entry.',
        path(entry, 'name'),
      ),
    );
  }
  const scope = patternsOf(file.scope);
  if (scope.length > 0 && !scope.some(({ pattern }) => pattern.matches(name))) {
    problems.push(
      problem(
        'FA126',
        entry.name.place,
        `${entry.key} is out of scope: no pattern of \`scope\` matches its name ${quote(name)}`,
        'Add a pattern to `scope`, or move the entry to the file that answers for it.',
        path(entry, 'name'),
      ),
    );
  }
  const removals = removalsOf(file.removed);
  const bySid = entry.sid === undefined ? undefined : removals.sids.get(entry.sid.value.toLowerCase());
  const removed = removals.names.get(name) ?? bySid;
  if (removed !== undefined) {
    problems.push(
      problem(
        'FA125',
        entry.place,
        `${entry.key} is also to be removed (line ${removed.place.line})`,
        'Remove the entry, or take it off `removed`.',
        path(entry),
      ),
    );
  }
  return problems;
}

const REMOVED: At = { path: 'removed' };

export function checkRemoved(file: DesiredFile): Problem[] {
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

const patternCache = new WeakMap<readonly Placed<string>[], { text: Placed<string>; pattern: Pattern }[]>();

function patternsOf(list: readonly Placed<string>[]): { text: Placed<string>; pattern: Pattern }[] {
  let patterns = patternCache.get(list);
  if (patterns === undefined) {
    patterns = list.map((text) => ({ text, pattern: new Pattern(text.value) }));
    patternCache.set(list, patterns);
  }
  return patterns;
}

interface Removals {
  readonly names: ReadonlyMap<string, Placed<string>>;
  /** By the SID in lower case. */
  readonly sids: ReadonlyMap<string, Placed<string>>;
}

const removalCache = new WeakMap<readonly Placed<string>[], Removals>();

/** Of an item that stands there twice the first. */
function removalsOf(list: readonly Placed<string>[]): Removals {
  let removals = removalCache.get(list);
  if (removals === undefined) {
    const backwards = [...list].reverse();
    removals = {
      names: new Map(backwards.map((item) => [item.value, item])),
      sids: new Map(backwards.map((item) => [item.value.toLowerCase(), item])),
    };
    removalCache.set(list, removals);
  }
  return removals;
}
