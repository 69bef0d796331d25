import { canonicalSid } from '../address/sid.ts';
import {
  fileWithoutScope,
  formerNameInOtherScope,
  nameInOtherScope,
  overlappingPatterns,
  patternInTwoFiles,
  twoFilesWithoutScope,
} from '../messages/across-files.ts';
import { located, type Problem } from '../problem.ts';
import { Pattern, PatternList } from '../text/pattern.ts';
import { commonName } from '../text/pattern-overlap.ts';
import { atEntry, type Placed } from './addresses-file.ts';
import { type EntryClaims, type FileClaims, namesOf } from './file-claims.ts';

/** Which names a file manages. */
class Scope {
  readonly patterns: readonly Placed<string>[];
  readonly isAll: boolean;
  readonly wild: readonly Placed<string>[];
  readonly #list: PatternList;
  readonly #ignore: PatternList;

  constructor(file: string, { scope, ignore }: FileClaims) {
    this.isAll = scope.length === 0;
    this.patterns = this.isAll ? [{ value: '*', place: { file, line: 1, column: 1 } }] : scope;
    this.wild = this.patterns.filter(({ value }) => new Pattern(value).literal === undefined);
    this.#list = new PatternList(this.patterns.map(({ value }) => value));
    this.#ignore = new PatternList(ignore.map(({ value }) => value));
  }

  /** The pattern by which the file manages a name; undefined if it does not. */
  patternOf(name: string): Placed<string> | undefined {
    return this.#ignore.matches(name) ? undefined : this.patterns[this.#list.find(name) ?? -1];
  }

  ignores(name: string): boolean {
    return this.#ignore.matches(name);
  }
}

type Named = readonly [file: string, claims: FileClaims];

/** Names that two files both manage: each apply would undo the other. */
export function checkScopes(earlier: Named, later: Named): Problem[] {
  const [a, b] = [new Scope(...earlier), new Scope(...later)];
  const shared = sharedPatterns(a, b);
  return [
    ...shared.problems,
    ...overlaps(a, b, shared.patterns),
    ...entriesInScope(earlier[1], later[1], b, shared.patterns),
    ...entriesInScope(later[1], earlier[1], a, shared.patterns),
  ];
}

interface Shared {
  readonly problems: readonly Problem[];
  /** Patterns that have been reported. */
  readonly patterns: ReadonlySet<Placed<string>>;
}

/** Patterns that both files have. A file without `scope` manages all names. */
function sharedPatterns(a: Scope, b: Scope): Shared {
  if (a.isAll || b.isAll) return withoutScope(a, b);
  const listed = new Map(a.patterns.map((pattern) => [pattern.value, pattern]));
  const shared = b.patterns.flatMap((pattern) => {
    const other = listed.get(pattern.value);
    return other !== undefined && bothAnswer(a, b, other, pattern) !== undefined
      ? [[other, pattern] as const]
      : [];
  });
  return {
    patterns: new Set(shared.flat()),
    problems: shared.map(([other, pattern]) =>
      located(patternInTwoFiles(pattern.value, other.place), { place: pattern.place, path: 'scope' }),
    ),
  };
}

function withoutScope(a: Scope, b: Scope): Shared {
  const [all, other] = b.isAll ? [b, a] : [a, b];
  const [pattern] = all.patterns;
  const met = other.patterns.find(
    (one) => pattern !== undefined && bothAnswer(all, other, pattern, one) !== undefined,
  );
  if (pattern === undefined || met === undefined) return { problems: [], patterns: new Set() };
  const found = other.isAll ? twoFilesWithoutScope(met.place.file) : fileWithoutScope(met.value, met.place);
  return {
    patterns: new Set([pattern, ...(other.isAll ? [met] : [])]),
    problems: [located(found, { place: pattern.place })],
  };
}

/** A name that both patterns match and neither file ignores. */
function bothAnswer(a: Scope, b: Scope, one: Placed<string>, other: Placed<string>): string | undefined {
  const name = commonName(one.value, other.value);
  return name === undefined || a.ignores(name) || b.ignores(name) ? undefined : name;
}

/** Different patterns that match the same name, which need not exist. One warning for each pattern of the later file. */
function overlaps(a: Scope, b: Scope, reported: ReadonlySet<Placed<string>>): Problem[] {
  const literalsOf = new Map<Placed<string> | undefined, Placed<string>>();
  for (const pattern of a.patterns) {
    const { literal } = new Pattern(pattern.value);
    if (literal !== undefined && !reported.has(pattern)) literalsOf.set(b.patternOf(literal), pattern);
  }
  return b.patterns.flatMap((pattern): Problem[] => {
    if (reported.has(pattern)) return [];
    const { literal } = new Pattern(pattern.value);
    const others =
      literal === undefined
        ? [...a.wild, literalsOf.get(pattern) ?? []].flat()
        : [a.patternOf(literal) ?? []].flat();
    for (const other of others) {
      const name = reported.has(other) ? undefined : bothAnswer(a, b, other, pattern);
      if (name === undefined) continue;
      const found = overlappingPatterns(pattern.value, other.value, other.place, name);
      return [located(found, { place: pattern.place, path: 'scope' })];
    }
    return [];
  });
}

/** Entries whose name the other file also manages but does not list. A name under `was` is live until the rename. */
function entriesInScope(
  listing: FileClaims,
  other: FileClaims,
  scope: Scope,
  reported: ReadonlySet<Placed<string>>,
): Problem[] {
  const listed = new Set(other.entries.flatMap((entry) => namesOf(entry).map(({ value }) => value)));
  const isIgnored = ({ sid }: EntryClaims) => sid !== undefined && scope.ignores(canonicalSid(sid.value));
  const entries = listing.entries.filter((entry) => !isIgnored(entry));
  return entries.flatMap((entry) =>
    namesOf(entry).flatMap(({ value, place }) => {
      const pattern = scope.patternOf(value);
      if (pattern === undefined || reported.has(pattern) || listed.has(value)) return [];
      const isName = value === entry.name.value;
      const inOtherScope = isName ? nameInOtherScope : formerNameInOtherScope;
      return [
        located(
          inOtherScope(entry.key, value, pattern.value, pattern.place),
          atEntry(entry, place, isName ? 'name' : 'was'),
        ),
      ];
    }),
  );
}
