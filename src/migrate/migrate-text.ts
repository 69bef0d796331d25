import { placesOf } from '../file/finding.ts';
import { load } from '../file/load.ts';
import { parse } from '../file/parse.ts';
import { type MapNode, mapOf, plain } from '../file/tree.ts';
import { invalidNewFile, layoutLost } from '../messages/migrate.ts';
import { errorsOf, located, type Problem, ProblemError } from '../problem.ts';
import { cleanText } from './clean-text.ts';
import { asData, convert, type Data, FLOW_TODO, isData, KEY_TODO } from './convert.ts';
import { patchText } from './patch-text.ts';
import { difference } from './same-data.ts';

/** A file for `conversations`, valid except for what is left to fill in. */
export interface MigratedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Makes a file for `conversations` from one for `flex-flows`: an edited copy of its text where that is possible, else a
 * new text.
 *
 * @param text of a file that has loaded without errors
 * @throws ProblemError where the new file would have other problems than what is left to fill in
 */
export function migrateText(text: string, file: string): MigratedText {
  const parsed = parse(text);
  const tree = mapOf(parsed.tree);
  if (tree === undefined) throw new TypeError('the file is not a mapping');
  const data = convert(asData(plain(tree)));
  checkFilled(data, file);
  const patched = patchText(text, tree, data);
  const wrong = unlike(patched, data);
  if (wrong === undefined) return { text: patched, problems: [] };
  const place = placesOf(file, parsed.lines)(offsetOf(tree, wrong));
  return { text: cleanText(data), problems: [located(layoutLost(), { place })] };
}

/** Where a text differs from what is expected, except for keys that an environment inherits; undefined: nowhere. */
function unlike(text: string, expected: Data): readonly string[] | undefined {
  const { tree, findings } = parse(text);
  const [finding] = findings;
  if (finding !== undefined || tree === undefined) return finding?.path ?? [];
  return difference(withoutInheritedKeys(asData(plain(tree)), expected), expected);
}

/** The offset of the last key on the way to a value. */
function offsetOf(tree: MapNode, path: readonly string[]): number {
  let [map, at]: [MapNode | undefined, number] = [tree, tree.at];
  for (const step of path) {
    const item = map?.items.get(step);
    if (item === undefined) break;
    [map, at] = [mapOf(item.node), item.keyAt];
  }
  return at;
}

function withoutInheritedKeys(found: Data, expected: Data): Data {
  if (!isData(found.environments)) return found;
  const environments = mapEntries(found.environments, (environment, name) => {
    const { addresses } = asData(environment);
    if (!isData(addresses)) return environment;
    const wanted = asData(asData(asData(expected.environments)[name]).addresses);
    const entries = mapEntries(addresses, (entry, key) => {
      if (asData(entry).deploymentKey !== KEY_TODO || asData(wanted[key]).deploymentKey !== undefined)
        return entry;
      const { deploymentKey: _, ...rest } = asData(entry);
      return rest;
    });
    return { ...asData(environment), addresses: entries };
  });
  return { ...found, environments };
}

function mapEntries(data: Data, map: (value: unknown, key: string) => unknown): Data {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, map(value, key)]));
}

/** With valid values filled in, the content must have no errors. */
function checkFilled(data: Data, file: string): void {
  let keys = 0;
  const fill = (value: unknown): unknown => {
    if (value === KEY_TODO) return `CV${String(++keys).padStart(32, '0')}`;
    if (value === FLOW_TODO) return `FW${'0'.repeat(32)}`;
    if (Array.isArray(value)) return value.map(fill);
    return isData(value) ? mapEntries(value, fill) : value;
  };
  const { problems } = load(cleanText(asData(fill(data))), {
    file,
    environment: undefined,
    allEnvironments: true,
    variables: {},
    missingVariables: 'ignored',
  });
  const errors = errorsOf(problems);
  if (errors.length > 0) throw new ProblemError(errors.map(wouldFail));
}

/** Without its place, which is in a text that is never written. */
function wouldFail({ path, entry, ...found }: Problem): Problem {
  return located(invalidNewFile(found), {
    ...(path !== undefined && { path }),
    ...(entry !== undefined && { entry }),
  });
}
