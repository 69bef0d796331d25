import { CHAT_ADDRESS } from '../address/chat-address/kind.ts';
import { keyOf } from '../address/field.ts';
import { FLEX_FLOW } from '../address/flex-flow/kind.ts';
import { isSid } from '../address/sid.ts';
import { placeholder } from '../file/placeholder.ts';

/** The content of a file, or of a mapping in it, as plain data: aliases and `<<` are resolved. */
export type Data = Readonly<Record<string, unknown>>;

/** Placeholders to fill in by hand. */
export const KEY_TODO = placeholder('CV');
export const FLOW_TODO = placeholder('FW');

/** Comes with every account that has Flex Flows. */
const DEFAULT_FLEX_FLOW = 'Flex Web Channel Flow';

/** Converts the content of a file for `flex-flows`, which has loaded without errors, to `conversations`. */
export function convert(file: Data): Data {
  const { version, api: _, chatService, removed, defaults, addresses, environments, ...rest } = file;
  const base = asData(addresses);
  const own = Object.values(asData(environments)).map(asData);
  const isBelow = [defaults, ...own.map((one) => one.defaults)].some(
    (below) => asData(below).unmanaged !== undefined,
  );
  const entries = mapValues(base, (entry) => withKey(convertPart(asData(entry), isBelow)));
  return data({
    version,
    api: CHAT_ADDRESS.api,
    ...rest,
    ...convertUnlisted(rest),
    ...convertIgnore(rest, false),
    ...convertDefaults(defaults, false),
    addresses: entries,
    ...(environments === undefined
      ? {}
      : { environments: mapValues(asData(environments), (one) => convertEnvironment(asData(one), base)) }),
  });
}

function convertEnvironment(environment: Data, base: Data): Data {
  const { chatService, removed, defaults, addresses, ...rest } = environment;
  const entries = Object.entries(asData(addresses)).flatMap(([key, entry]): [string, unknown][] => {
    if (entry === null) return [[key, null]];
    const isOverride = base[key] !== undefined;
    const part = convertPart(asData(entry), true);
    if (!isOverride || asData(entry).sid !== undefined) return [[key, withKey(part)]];
    // An entry that has become empty overrides nothing.
    return isEmpty(part) && !isEmpty(asData(entry)) ? [] : [[key, part]];
  });
  const hasEntries = entries.length > 0 || (addresses !== undefined && isEmpty(asData(addresses)));
  return data({
    ...rest,
    ...convertUnlisted(rest),
    ...convertIgnore(rest, true),
    ...convertDefaults(defaults, true),
    ...(hasEntries ? { addresses: data(Object.fromEntries(entries)) } : {}),
  });
}

/** Nobody agreed to lose a chat address: unlisted ones are only reported, until somebody sets `unlisted` again. */
function convertUnlisted({ unlisted }: Data): { unlisted?: unknown } {
  return unlisted === 'report' || unlisted === undefined ? {} : { unlisted: undefined };
}

/** @param isOver whether the list replaces another one: then it matters even if it is empty */
function convertIgnore({ ignore }: Data, isOver: boolean): { ignore?: unknown } {
  if (!Array.isArray(ignore)) return {};
  const kept = ignore.filter(
    (item) => !isSid(String(item), FLEX_FLOW.sidPrefix) && item !== DEFAULT_FLEX_FLOW,
  );
  return { ignore: kept.length === 0 && ignore.length > 0 && !isOver ? undefined : kept };
}

function convertDefaults(defaults: unknown, isOver: boolean): { defaults?: Data } {
  if (defaults === undefined) return {};
  const part = convertPart(asData(defaults), isOver);
  return isEmpty(part) && !isEmpty(asData(defaults)) ? {} : { defaults: part };
}

/**
 * An entry, or defaults of entries, without what chat addresses do not have.
 *
 * @param isOver whether its lists may replace others
 */
function convertPart(part: Data, isOver: boolean): Data {
  return data(
    Object.fromEntries(
      Object.entries(part).flatMap(([key, value]): [string, unknown][] => {
        // They identify a Flex Flow.
        if (key === 'sid' || key === 'was') return [];
        if (key === 'task') return isWholeTask(value) ? [['studio', FLOW_TODO]] : [];
        if (CHAT_ADDRESS.foreignKeys.has(key)) return [];
        if (key === 'unmanaged' && Array.isArray(value)) {
          const kept = value.filter(isAvailable);
          return kept.length === 0 && value.length > 0 && !isOver ? [] : [[key, kept]];
        }
        if (!isData(value)) return [[key, value]];
        const inner = mapWithout(value, (name) => CHAT_ADDRESS.foreignKeys.has(`${key}.${name}`));
        return isEmpty(inner) ? [] : [[key, inner]];
      }),
    ),
  );
}

/** Otherwise it only overrides settings of a task, which a Studio Flow replaces. */
function isWholeTask(task: unknown): boolean {
  return asData(task).workflow !== undefined;
}

/** Whether chat addresses have the field that a word under `unmanaged` stands for. */
export function isAvailable(word: unknown): boolean {
  return CHAT_ADDRESS.fields.some((field) => keyOf(field) === word || field.integration === word);
}

function withKey(entry: Data): Data {
  return data({ deploymentKey: KEY_TODO, ...entry });
}

/** Without a prototype, like the loader's data, and without undefined values. */
function data(values: Data): Data {
  const defined = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.assign(Object.create(null), Object.fromEntries(defined)) as Data;
}

function mapValues(values: Data, map: (value: unknown) => unknown): Data {
  return data(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)])));
}

function mapWithout(values: Data, isLeftOut: (key: string) => boolean): Data {
  return data(Object.fromEntries(Object.entries(values).filter(([key]) => !isLeftOut(key))));
}

export function isData(value: unknown): value is Data {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

export function asData(value: unknown): Data {
  return isData(value) ? value : {};
}

function isEmpty(values: Data): boolean {
  return Object.keys(values).length === 0;
}
