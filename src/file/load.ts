import { errorsOf, type Problem } from '../problem.ts';
import { nearest } from '../text/near.ts';
import { quote } from '../text/quote.ts';
import type { DesiredFile, Entry, Unlisted } from './desired.ts';
import { placedText, placedTexts, readEntry } from './entry.ts';
import { entryOf, type Finding, type PlaceOf, placesOf, toProblem } from './finding.ts';
import { checkMeaning } from './meaning.ts';
import { forEnvironment } from './merge.ts';
import { parse } from './parse.ts';
import { checkSchema } from './schema.ts';
import { atOnce, type Steps } from './steps.ts';
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
  readonly desired: DesiredFile | undefined;
}

/** Turns the text of an addresses file into desired addresses, or into all that is wrong with it. Pure. */
export function load(text: string, options: LoadOptions): Loaded {
  return atOnce(loading(text, options));
}

/** The same in steps, for large files. */
export function* loading(text: string, options: LoadOptions): Steps<Loaded> {
  const parsed = yield* parse(text);
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
  yield;
  const all = [
    ...findings,
    ...checkSchema(parsed.tree).filter(judged),
    ...checkEnvironment(parsed.tree, options),
  ];
  if (parsed.tree.kind !== 'map') return finish(all, [], placeOf, undefined);
  const faulty = new Set(all.map((finding) => entryOf(finding.path)));
  const problems: Problem[][] = [];
  let desired: DesiredFile | undefined;
  for (const environment of environmentsOf(parsed.tree, options)) {
    yield;
    const found: Finding[] = [];
    desired = read(parsed.tree, environment, options, placeOf, found, faulty);
    for (const finding of found) all.push(finding);
    yield;
    problems.push(checkMeaning(desired));
  }
  return finish(all, problems.flat(), placeOf, desired);
}

/** A missing or doubled part may only seem so once the syntax is broken. */
const WAITS_FOR_SYNTAX = new Set(['FA111', 'FA112', 'FA120']);

function finish(
  findings: readonly Finding[],
  problems: readonly Problem[],
  placeOf: PlaceOf,
  desired: DesiredFile | undefined,
): Loaded {
  const seen = new Set<string>();
  const all = [...findings.map((finding) => toProblem(finding, placeOf)), ...problems].filter((problem) => {
    const key = JSON.stringify([problem.code, problem.place, problem.message]);
    return !seen.has(key) && seen.add(key);
  });
  all.sort((a, b) => linePlace(a) - linePlace(b));
  return { problems: all, desired: errorsOf(all).length === 0 ? desired : undefined };
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

function tooMany(environment: string | undefined): Omit<Finding, 'at'> {
  const where =
    environment === undefined ? '"addresses"' : `"addresses" of environment ${quote(environment)}`;
  return {
    code: 'FA114',
    message: `${where} holds more than ${MOST_ENTRIES.toLocaleString('en-US')} entries, Twilio's limit of Flex Flows`,
    remedy: 'Split the file by account, with an `environments` part or a file for each.',
    path: ['addresses'],
  };
}

function environmentsOf(tree: Tree, options: LoadOptions): (string | undefined)[] {
  const names = [...(mapOf(child(tree, 'environments'))?.items.keys() ?? [])];
  // One that does not exist is a problem already; what the file says apart from it can still be judged.
  if (options.environment !== undefined)
    return [names.includes(options.environment) ? options.environment : undefined];
  return names.length === 0 ? [undefined] : names;
}

function read(
  tree: Tree,
  environment: string | undefined,
  options: LoadOptions,
  placeOf: PlaceOf,
  findings: Finding[],
  faulty: ReadonlySet<string | undefined>,
): DesiredFile {
  const merged = forEnvironment(tree, environment);
  const context = { placeOf, findings, variables: options.variables, needVariables: options.needVariables };
  const entries: Entry[] = [];
  const addresses = mapOf(merged)?.items.get('addresses');
  if (addresses?.node.kind === 'map' && addresses.node.items.size > MOST_ENTRIES) {
    findings.push({ ...tooMany(environment), at: addresses.keyAt });
  }
  for (const [key, item] of mapOf(child(merged, 'addresses'))?.items ?? []) {
    const entry = faulty.has(key) ? undefined : readEntry(key, item, context);
    if (entry !== undefined) entries.push(entry);
  }
  return {
    environment,
    account: placedText(merged, 'account', placeOf),
    chatService: placedText(merged, 'chatService', placeOf),
    scope: placedTexts(child(merged, 'scope'), placeOf),
    unlisted: (textOf(child(merged, 'unlisted')) ?? 'report') as Unlisted,
    ignore: placedTexts(child(merged, 'ignore'), placeOf),
    removed: placedTexts(child(merged, 'removed'), placeOf),
    entries,
  };
}
