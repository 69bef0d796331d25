import { kindOf } from '../address/kinds.ts';
import { errorsOf, type Problem } from '../problem.ts';
import { nearest } from '../text/near.ts';
import { quote } from '../text/quote.ts';
import type { AddressesFile, Entry, Unlisted } from './addresses-file.ts';
import { placedText, placedTexts, readEntry, readFaultyEntry, readSharedValues } from './entry.ts';
import { entryOf, type Finding, type PlaceOf, placesOf, toProblem } from './finding.ts';
import { checkLeftOut } from './left-out.ts';
import { checkMeaning } from './meaning.ts';
import { forEnvironment } from './merge.ts';
import { parse } from './parse.ts';
import { acrossEnvironments } from './per-environment.ts';
import { checkSchema } from './schema.ts';
import { child, mapOf, type Tree, textOf } from './tree.ts';

export interface LoadOptions {
  /** The file's path as people know it: it stands in every place. */
  readonly file: string;
  /** Which of `environments` to pick; undefined: none. */
  readonly environment: string | undefined;
  /** Whether a file with `environments` may be loaded for none of them: every one is then checked. */
  readonly allEnvironments: boolean;
  /** What `${NAME}` is filled from. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** False where the run has no secrets: a missing variable is then no problem. */
  readonly needVariables: boolean;
}

export interface Loaded {
  /** All problems of the file, in the order of their places. */
  readonly problems: readonly Problem[];
  /** The file as data; undefined where an error stands in the way. */
  readonly desired: AddressesFile | undefined;
}

/** Turns the text of an addresses file into desired addresses, or into all that is wrong with it. Pure. */
export function load(text: string, options: LoadOptions): Loaded {
  const parsed = parse(text);
  const placeOf = placesOf(options.file, parsed.lines);
  const findings = [...parsed.findings];
  if (parsed.tree === undefined) {
    if (findings.length === 0) findings.push(emptyFile());
    return finish(findings, [], placeOf, undefined);
  }
  const judged = (found: Finding) => !parsed.unread.has(found.at);
  if (parsed.brokenFrom !== undefined) {
    // What stands before the first syntax error can be judged; what comes after it, or is missing, can not.
    const before = parsed.brokenFrom;
    const sound = (found: Finding) => found.at < before && !WAITS_FOR_SYNTAX.has(found.code) && judged(found);
    return finish([...findings, ...checkSchema(parsed.tree).filter(sound)], [], placeOf, undefined);
  }
  const all = [
    ...findings,
    ...checkSchema(parsed.tree).filter(judged),
    ...checkEnvironment(parsed.tree, options),
    ...checkLeftOut(parsed.tree, parsed.unread),
  ];
  if (parsed.tree.kind !== 'map') return finish(all, [], placeOf, undefined);
  const faulty = {
    keys: new Set(all.map((finding) => entryOf(finding.path))),
    values: new Set(all.map(({ at }) => at)),
  };
  const found: { environment: string | undefined; problems: Problem[] }[] = [];
  let desired: AddressesFile | undefined;
  for (const environment of environmentsOf(parsed.tree, options)) {
    const own: Finding[] = [];
    desired = read(parsed.tree, environment, options, placeOf, own, faulty);
    const problems = own.map((finding) => toProblem(finding, placeOf));
    found.push({ environment, problems: [...problems, ...checkMeaning(desired)] });
  }
  return finish(all, acrossEnvironments(found), placeOf, desired);
}

/** A missing or doubled part may only seem so once the syntax is broken. */
const WAITS_FOR_SYNTAX = new Set(['FA111', 'FA112', 'FA120']);

function finish(
  findings: readonly Finding[],
  problems: readonly Problem[],
  placeOf: PlaceOf,
  desired: AddressesFile | undefined,
): Loaded {
  const seen = new Set<string>();
  const all = [...findings.map((finding) => toProblem(finding, placeOf)), ...problems].filter((problem) => {
    const key = JSON.stringify([problem.code, problem.place, problem.message]);
    return !seen.has(key) && seen.add(key);
  });
  all.sort((a, b) => linePlace(a) - linePlace(b));
  return { problems: readable(all), desired: errorsOf(all).length === 0 ? desired : undefined };
}

/** More problems than 2,500 entries should have: nobody reads them, and a log of hundreds of MB helps nobody. */
const MOST_TOLD = 10_000;

function readable(problems: Problem[]): Problem[] {
  const rest = problems.slice(MOST_TOLD);
  const [next] = rest;
  if (next === undefined) return problems;
  return [
    ...problems.slice(0, MOST_TOLD),
    {
      code: 'FA109',
      severity: errorsOf(rest).length > 0 ? 'error' : 'warning',
      message: `From here on there are ${rest.length.toLocaleString('en-US')} more problems`,
      remedy: 'Mend the first ones: many of the others may come of them.',
      ...(next.place === undefined ? {} : { place: next.place }),
    },
  ];
}

function linePlace(problem: Problem): number {
  return (problem.place?.line ?? 0) * 1e6 + Math.min(problem.place?.column ?? 0, 1e6 - 1);
}

function emptyFile(): Finding {
  return {
    code: 'FA111',
    message: 'The file is empty',
    remedy: 'Begin it with `version: 1` and `addresses:`; addresses.example.yaml shows how.',
    at: 0,
    path: [],
  };
}

function checkEnvironment(tree: Tree, options: LoadOptions): Finding[] {
  const item = mapOf(tree)?.items.get('environments');
  const names = [...(mapOf(item?.node)?.items.keys() ?? [])];
  const wanted = options.environment;
  if (wanted === undefined) {
    if (names.length === 0 || options.allEnvironments) return [];
    return [
      {
        code: 'FA130',
        message: 'The file has environments, and none is picked',
        remedy: `Set the input \`environment\` (--environment) to one of: ${names.join(', ')}.`,
        at: item?.keyAt ?? 0,
        path: ['environments'],
      },
    ];
  }
  if (names.includes(wanted)) return [];
  const near = nearest(wanted, names);
  return [
    {
      code: 'FA130',
      message:
        names.length === 0
          ? `The file has no environments, and ${quote(wanted)} is picked`
          : `There is no environment ${quote(wanted)}`,
      remedy:
        names.length === 0
          ? 'Leave the input `environment` (--environment) out, or add an `environments` part.'
          : near === undefined
            ? `Pick one of: ${names.join(', ')}.`
            : `Did you mean ${quote(near)}?`,
      at: item?.keyAt ?? 0,
      path: ['environments'],
    },
  ];
}

/** Twilio's limit of Flex Flows in an account. */
const MOST_ENTRIES = 2500;

// Made only where it is told: numbers in a language's form take Node.js 15 ms to learn.
const tooMany = (): Omit<Finding, 'at'> => ({
  code: 'FA114',
  message: `"addresses" holds more than ${MOST_ENTRIES.toLocaleString('en-US')} entries, Twilio's limit of Flex Flows`,
  remedy: 'Split the file by account, with an `environments` part or a file for each.',
  path: ['addresses'],
});

function environmentsOf(tree: Tree, options: LoadOptions): (string | undefined)[] {
  const names = [...(mapOf(child(tree, 'environments'))?.items.keys() ?? [])];
  // One that does not exist is a problem already; what the file says apart from it can still be judged.
  if (options.environment !== undefined)
    return [names.includes(options.environment) ? options.environment : undefined];
  // More than the schema allows is a problem already, and each takes as long as a file of its own.
  return names.length === 0 ? [undefined] : names.slice(0, MOST_ENVIRONMENTS);
}

const MOST_ENVIRONMENTS = 100;
/** As many as an account has addresses; a problem by the schema where there are more. */
const MOST_PATTERNS = 2500;

/** What the schema has not accepted. */
interface Faulty {
  /** The keys of the entries with a fault. */
  readonly keys: ReadonlySet<string | undefined>;
  /** Where the faults are. */
  readonly values: ReadonlySet<number>;
}

function read(
  tree: Tree,
  environment: string | undefined,
  options: LoadOptions,
  placeOf: PlaceOf,
  findings: Finding[],
  faulty: Faulty,
): AddressesFile {
  const api = 'flex-flows';
  const kind = kindOf(api);
  const merged = forEnvironment(kind, tree, environment);
  const context = {
    kind,
    placeOf,
    findings,
    variables: options.variables,
    needVariables: options.needVariables,
  };
  const entries: Entry[] = [];
  const addresses = mapOf(merged)?.items.get('addresses');
  if (addresses?.node.kind === 'map' && addresses.node.items.size > MOST_ENTRIES) {
    findings.push({ ...tooMany(), at: addresses.keyAt });
  }
  for (const [key, item] of mapOf(child(merged, 'addresses'))?.items ?? []) {
    const entry = faulty.keys.has(key)
      ? readFaultyEntry(key, item, context, faulty.values)
      : readEntry(key, item, context);
    if (entry !== undefined) entries.push(entry);
  }
  return {
    api,
    environment,
    account: placedText(merged, 'account', placeOf),
    shared: readSharedValues(kind, merged, placeOf),
    scope: placedTexts(child(merged, 'scope'), placeOf).slice(0, MOST_PATTERNS),
    unlisted: (textOf(child(merged, 'unlisted')) ?? 'report') as Unlisted,
    ignore: placedTexts(child(merged, 'ignore'), placeOf).slice(0, MOST_PATTERNS),
    removed: placedTexts(child(merged, 'removed'), placeOf),
    entries,
  };
}
