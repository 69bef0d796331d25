import type { Place, Problem } from '../problem.ts';
import { Pattern } from '../text/pattern.ts';
import { quote } from '../text/quote.ts';
import type { DesiredFile, Entry, Placed } from './desired.ts';
import { checkUrl } from './url-check.ts';
import { hasPlaceholder } from './variables.ts';

/** What the schema cannot say: names that collide, entries that the file's own lists contradict, wrong SIDs. */
export function checkMeaning(file: DesiredFile): Problem[] {
  return [
    ...checkPatterns(file),
    ...checkDuplicates(file.entries),
    ...checkNearDuplicates(file.entries),
    ...file.entries.flatMap((entry) => [...checkEntry(entry), ...checkAgainstLists(entry, file)]),
    ...checkRemoved(file),
  ];
}

function checkPatterns(file: DesiredFile): Problem[] {
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

function checkDuplicates(entries: readonly Entry[]): Problem[] {
  const pairs = (entry: Entry) => {
    if (entry.websites.length === 0) return [];
    const locales = entry.locales.length === 0 ? [''] : entry.locales.map(({ value }) => value);
    return entry.websites.flatMap((website) =>
      locales.map((locale) => ({
        key: JSON.stringify([website.value, locale.toLowerCase()]),
        website: website.value,
        place: website.place,
        locale,
      })),
    );
  };
  const problems: Problem[] = [];
  const names = new Map<string, Entry>();
  const sids = new Map<string, Entry>();
  const former = new Map<string, Entry>();
  const sites = new Map<string, Entry>();
  for (const entry of entries) {
    const sameName = names.get(entry.name.value);
    if (sameName !== undefined) {
      problems.push(
        problem(
          'FA121',
          entry.name.place,
          `${entry.key} and ${sameName.key} (line ${sameName.name.place.line}) have one name: ${quote(entry.name.value)}`,
          'Give each entry a name of its own.',
          path(entry, 'name'),
        ),
      );
    } else names.set(entry.name.value, entry);
    if (entry.sid !== undefined) {
      const sid = entry.sid.value.toLowerCase();
      const same = sids.get(sid);
      if (same !== undefined) {
        problems.push(
          problem(
            'FA123',
            entry.sid.place,
            `${entry.key} and ${same.key} (line ${same.sid?.place.line}) pin one address: ${entry.sid.value}`,
            'Keep the sid with the entry that the address belongs to.',
            path(entry, 'sid'),
          ),
        );
      } else sids.set(sid, entry);
    }
    if (entry.was !== undefined) {
      const same = former.get(entry.was.value);
      if (same !== undefined) {
        problems.push(
          problem(
            'FA121',
            entry.was.place,
            `${entry.key} and ${same.key} (line ${same.was?.place.line}) both were ${quote(entry.was.value)}`,
            'Keep `was` with the entry that the address belongs to.',
            path(entry, 'was'),
          ),
        );
      } else former.set(entry.was.value, entry);
    }
    for (const pair of pairs(entry)) {
      const same = sites.get(pair.key);
      if (same === entry) {
        problems.push(
          problem(
            'FA122',
            pair.place,
            `${entry.key} lists ${quote(pair.website)}${pair.locale === '' ? '' : ` in ${pair.locale}`} twice`,
            'Keep one of the two.',
            path(entry),
          ),
        );
      } else if (same !== undefined) {
        problems.push(
          problem(
            'FA122',
            pair.place,
            `${entry.key} and ${same.key} (line ${same.place.line}) both serve ${quote(pair.website)}${pair.locale === '' ? '' : ` in ${pair.locale}`}`,
            'A pair of website and locale is in one entry only: change one of the two.',
            path(entry),
          ),
        );
      } else sites.set(pair.key, entry);
    }
  }
  return problems;
}

function checkNearDuplicates(entries: readonly Entry[]): Problem[] {
  const problems: Problem[] = [];
  const folded = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.name.value.toLowerCase();
    const same = folded.get(key);
    if (same !== undefined && same.name.value !== entry.name.value) {
      problems.push(
        problem(
          'FA135',
          entry.name.place,
          `The names of ${entry.key} and ${same.key} (line ${same.name.place.line}) differ in case only`,
          'Check that they are meant to be two addresses.',
          path(entry, 'name'),
          'warning',
        ),
      );
    } else folded.set(key, entry);
  }
  return problems;
}

function checkEntry(entry: Entry): Problem[] {
  const problems: Problem[] = [];
  for (const [field, text] of [
    ['name', entry.name],
    ['was', entry.was],
  ] as const) {
    if (text === undefined) continue;
    if (text.value.trim() !== text.value) {
      problems.push(
        problem(
          'FA127',
          text.place,
          `${field} of ${entry.key} begins or ends with white space: ${quote(text.value)}`,
          field === 'was'
            ? 'Pin the address by its `sid` where its live name really does.'
            : 'Remove the white space; where the live name has it, pin the address by `sid` and give it a clean name.',
          path(entry, field),
        ),
      );
    }
    if (field === 'name' && hasPlaceholder(text.value)) problems.push(literalPlaceholder(entry, text));
  }
  if (entry.was !== undefined && entry.was.value === entry.name.value) {
    problems.push(
      problem(
        'FA121',
        entry.was.place,
        `${entry.key} was what it is: ${quote(entry.was.value)}`,
        'Remove `was`, or write the name that the address had before.',
        path(entry, 'was'),
      ),
    );
  }
  for (const locale of entry.locales) {
    if (!isLocale(locale.value)) {
      problems.push(
        problem(
          'FA132',
          locale.place,
          `${quote(locale.value)} of ${entry.key} is no language tag (BCP 47)`,
          'Write it as in en-US, de or zh-Hant-TW.',
          path(entry, 'locale'),
        ),
      );
    }
  }
  return [...problems, ...checkIntegration(entry)];
}

function checkIntegration(entry: Entry): Problem[] {
  const { integration } = entry;
  // A variable that is missing has been reported.
  if (integration.kind === 'webhook') return integration.isUnfilled ? [] : checkUrl(entry, integration.url);
  if (integration.kind === 'studio')
    return checkSid(entry, integration.flow, 'FW', 'a Studio Flow', 'studio');
  return [
    ...checkSid(entry, integration.workspace, 'WS', 'a workspace', 'task.workspace'),
    ...checkSid(entry, integration.workflow, 'WW', 'a workflow', 'task.workflow'),
    ...checkSid(entry, integration.channel, 'TC', 'a task channel', 'task.channel'),
  ];
}

/** A SID of another kind where this kind belongs: a name may be anything, but nobody names a flow so. */
function checkSid(entry: Entry, text: Placed<string>, prefix: string, what: string, at: string): Problem[] {
  const found = /^([A-Z]{2})[0-9a-f]{32}$/i.exec(text.value);
  if (found !== null && found[1] !== prefix) {
    return [
      problem(
        'FA128',
        text.place,
        `${at} of ${entry.key} must be the SID or name of ${what}, and is the ${found[1]}… SID ${quote(text.value)}`,
        `Write ${prefix} and 32 hexadecimal digits, or the friendly name.`,
        path(entry, at),
      ),
    ];
  }
  return hasPlaceholder(text.value) ? [literalPlaceholder(entry, text)] : [];
}

function literalPlaceholder(entry: Entry, text: Placed<string>): Problem {
  return problem(
    'FA136',
    text.place,
    `${quote(text.value)} of ${entry.key} is taken as it stands`,
    'Variables are filled into webhook URLs alone; `environments` says what differs per account.',
    path(entry),
    'warning',
  );
}

function checkAgainstLists(entry: Entry, file: DesiredFile): Problem[] {
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

function checkRemoved(file: DesiredFile): Problem[] {
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

/** Many entries share few language tags, and each look at one takes as long as all other checks of an entry. */
const locales = new Map<string, boolean>();

function isLocale(tag: string): boolean {
  let known = locales.get(tag);
  if (known === undefined) {
    known = isLanguageTag(tag);
    locales.set(tag, known);
  }
  return known;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Where in the file a problem is: a path, and the entry that it is about. */
type At = Pick<Problem, 'path' | 'entry'>;

function path(entry: Entry, field?: string): At {
  return { path: `addresses.${entry.key}${field === undefined ? '' : `.${field}`}`, entry: entry.key };
}

function problem(
  code: string,
  place: Place,
  message: string,
  remedy: string,
  at: At = {},
  severity: Problem['severity'] = 'error',
): Problem {
  return { code, severity, message, remedy, place, ...at };
}
