import type { Api, Kind } from '../address/kind.ts';
import { APIS, DEFAULT_API, KINDS } from '../address/kinds.ts';
import { emptyFile, tooManyEntries } from '../messages/values.ts';
import { tooMuchToCheck } from '../messages/yaml.ts';
import { errorsOf, type Problem } from '../problem.ts';
import { nearest } from '../text/near.ts';
import type { AddressesFile, Entry, Unlisted } from './addresses-file.ts';
import { checkLeftOut, checkPicked, environmentsToLoad } from './check-environments.ts';
import { placedText, placedTexts, readEntry, readFaultyEntry, readSharedValues } from './entry.ts';
import { claimsOf, type FileClaims } from './file-claims.ts';
import { entryKey, type Finding, type PlaceOf, placesOf, toProblem } from './finding.ts';
import { Budget, STEPS } from './limits.ts';
import { checkMeaning, stepsOfMeaning } from './meaning.ts';
import { forEnvironment } from './merge.ts';
import { type Parsed, parse } from './parse.ts';
import { acrossEnvironments, inOrder } from './problem-list.ts';
import { checkSchema } from './schema.ts';
import { child, type MapNode, mapOf, type Tree, textOf } from './tree.ts';

export interface LoadOptions {
  /** The path of the file as people know it, for places. */
  readonly file: string;
  /** The selected environment; undefined means none. */
  readonly environment: string | undefined;
  /** Whether a file with `environments` may be loaded without selecting one. All of them are then checked. */
  readonly allEnvironments?: boolean;
  /** The values for `${NAME}`. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** How to report a variable that is missing or empty: `ignored` if the run has no secrets. */
  readonly missingVariables: 'error' | 'warning' | 'ignored';
  /** Whether a file without the selected environment counts as its top level, as an earlier version may. */
  readonly topLevelIfMissing?: boolean;
  /** Whether to keep `versions`, to compare the file with others. */
  readonly keepVersions?: boolean;
}

export interface Loaded {
  /** All problems of the file, in the order of their places. */
  readonly problems: readonly Problem[];
  /** The file as data; undefined if it has errors. */
  readonly desired: AddressesFile | undefined;
  /** What the file claims in each loaded environment, as far as it can be read. */
  readonly versions: readonly FileClaims[];
}

/** Turns the text of an addresses file into desired addresses, or into all of its problems. Pure. */
export function load(text: string, options: LoadOptions): Loaded {
  const parsed = parse(text);
  const kind = KINDS[apiOf(parsed.tree)];
  const placeOf = placesOf(options.file, parsed.lines);
  const findings = [...parsed.findings, ...checkTree(kind, parsed, options)];
  const ofTree = findings.map((finding) => toProblem(finding, placeOf));
  const { tree, brokenFrom } = parsed;
  if (tree?.kind !== 'map' || brokenFrom !== undefined)
    return { problems: inOrder(ofTree), desired: undefined, versions: [] };

  const faults = faultsOf(findings);
  const budget = new Budget();
  const checked: { environment: string | undefined; problems: Problem[] }[] = [];
  const versions: FileClaims[] = [];
  let last: AddressesFile | undefined;
  for (const environment of environmentsToLoad(tree, options.environment)) {
    const found: Finding[] = [];
    const merged = forEnvironment(kind, tree, environment);
    last = { ...read(kind, merged, options, placeOf, found, faults), environment };
    if (!budget.take(stepsOfMeaning(last))) {
      ofTree.push(toProblem({ ...tooMuchToCheck(), at: tree.at, path: [] }, placeOf));
      break;
    }
    if (options.keepVersions) versions.push(claimsOf(last));
    const problems = [...found.map((finding) => toProblem(finding, placeOf)), ...checkMeaning(kind, last)];
    checked.push({ environment, problems });
    budget.take(problems.length * STEPS.problem);
  }
  const problems = inOrder([...ofTree, ...acrossEnvironments(checked)]);
  return { problems, desired: errorsOf(problems).length === 0 ? last : undefined, versions };
}

/** The kind of all addresses in a file. If `api` is misspelt, which is a problem, the nearest kind. */
export function apiOf(tree: Tree | undefined): Api {
  const written = textOf(child(tree, 'api'));
  const api = written === undefined ? undefined : nearest(written, APIS);
  return APIS.find((one) => one === written) ?? APIS.find((one) => one === api) ?? DEFAULT_API;
}

/** After a syntax error, a part may only seem to be missing or duplicate. */
const WAITS_FOR_SYNTAX = new Set(['FA111', 'FA112', 'FA120']);

/** The problems of the file that do not depend on the environment. */
function checkTree(kind: Kind, parsed: Parsed, options: LoadOptions): Finding[] {
  const { tree, unread, brokenFrom } = parsed;
  if (tree === undefined) return parsed.findings.length === 0 ? [{ ...emptyFile(), at: 0, path: [] }] : [];
  const ofSchema = checkSchema(kind, tree).filter(({ at }) => !unread.has(at));
  if (brokenFrom !== undefined) {
    // What follows the first syntax error, or is missing, cannot be checked.
    return ofSchema.filter(({ at, code }) => at < brokenFrom && !WAITS_FOR_SYNTAX.has(code));
  }
  return [
    ...ofSchema,
    ...(options.topLevelIfMissing
      ? []
      : checkPicked(tree, options.environment, options.allEnvironments ?? false)),
    ...checkLeftOut(tree, unread),
  ];
}

/** What the schema has not accepted. */
interface Faults {
  /** The keys of the entries with a fault. */
  readonly keys: ReadonlySet<string | undefined>;
  /** The offsets of the faults. */
  readonly offsets: ReadonlySet<number>;
}

function faultsOf(findings: readonly Finding[]): Faults {
  return {
    keys: new Set(findings.map(({ path }) => entryKey(path))),
    offsets: new Set(findings.map(({ at }) => at)),
  };
}

/** The file as data, as far as it can be read. Problems with its values are added to the findings. */
function read(
  kind: Kind,
  file: MapNode,
  { variables, missingVariables }: LoadOptions,
  placeOf: PlaceOf,
  findings: Finding[],
  faults: Faults,
): Omit<AddressesFile, 'environment'> {
  const shortVariables = new Set<string>();
  const context = { kind, placeOf, findings, variables, missingVariables, shortVariables };
  const entries: Entry[] = [];
  const addresses = file.items.get('addresses');
  const items = mapOf(addresses?.node)?.items ?? new Map();
  if (items.size > kind.limit) {
    const at = addresses?.keyAt ?? 0;
    findings.push({ ...tooManyEntries(kind.limit, kind.limitReason), at, path: ['addresses'] });
  }
  // Entries beyond the limit have been reported.
  for (const [key, item] of [...items].slice(0, kind.limit)) {
    const entry = faults.keys.has(key)
      ? readFaultyEntry(key, item, context, faults.offsets)
      : readEntry(key, item, context);
    if (entry !== undefined) entries.push(entry);
  }
  return {
    api: kind.api,
    account: placedText(file, 'account', placeOf),
    shared: readSharedValues(kind, file, placeOf),
    scope: placedTexts(child(file, 'scope'), placeOf),
    unlisted: (textOf(child(file, 'unlisted')) ?? 'report') as Unlisted,
    ignore: placedTexts(child(file, 'ignore'), placeOf),
    removed: placedTexts(child(file, 'removed'), placeOf),
    entries,
  };
}
