import { type Field, INTEGRATION, keyOf, NAME } from '../address/field.ts';
import type { Kind } from '../address/kind.ts';
import { canonicalSid } from '../address/sid.ts';
import { joinSet } from '../address/value.ts';
import { missingDestination, missingField } from '../messages/entries.ts';
import type { Entry, Placed, WrittenValue } from './addresses-file.ts';
import type { EntryContext } from './entry-context.ts';
import { fillUrl } from './fill-url.ts';
import type { Finding, PlaceOf } from './finding.ts';
import { type FoundIntegration, integrationOf } from './merge.ts';
import { child, type MapItem, type MapNode, mapOf, type Tree, textOf } from './tree.ts';

/** A merged entry that the schema has accepted, as data; undefined if it has no destination for its chats. */
export function readEntry(key: string, item: MapItem, context: EntryContext): Entry | undefined {
  const map = mapOf(item.node);
  if (map === undefined) return undefined;
  const found = integrationOf(context.kind, map);
  if (found === undefined) {
    const integrations = context.kind.integrations.map(({ name }) => name);
    context.findings.push({
      ...missingDestination(key, integrations),
      at: item.keyAt,
      path: ['addresses', key],
    });
    return undefined;
  }
  const values = readValues(key, item, map, found, context);
  return values && entryOf(key, item, map, values, context);
}

function entryOf(
  key: string,
  item: MapItem,
  map: MapNode,
  values: Entry['values'],
  { placeOf }: EntryContext,
): Entry {
  return {
    key,
    place: placeOf(item.keyAt),
    name: placedText(map, 'name', placeOf) ?? { value: key, place: placeOf(item.keyAt) },
    sid: placedText(map, 'sid', placeOf),
    was: placedTexts(child(map, 'was'), placeOf),
    websites: placedTexts(child(map, 'website'), placeOf),
    locales: placedTexts(child(map, 'locale'), placeOf),
    values,
    unmanaged: placedTexts(child(map, 'unmanaged'), placeOf).map(({ value }) => value),
  };
}

/** A SID in the form in which SIDs are compared. */
function placedSid(map: MapNode, key: string, placeOf: PlaceOf): Placed<string> | undefined {
  const written = placedText(map, key, placeOf);
  return written && { ...written, value: canonicalSid(written.value) };
}

/** What may only seem to be missing in an entry that the schema has not accepted. */
const CONSEQUENCES = new Set(['FA111', 'FA120']);

/**
 * An entry that the schema has not accepted, as far as it can be read, so that the rest of it is checked in the
 * same run; undefined if it is unclear which address is meant.
 *
 * @param wrong the offsets of the values that are not accepted
 */
export function readFaultyEntry(
  key: string,
  item: MapItem,
  context: EntryContext,
  wrong: ReadonlySet<number>,
): Entry | undefined {
  const map = mapOf(item.node);
  const name = child(map, 'name');
  const isNamed = name === undefined || (textOf(name) !== undefined && !wrong.has(name.at));
  if (map === undefined || !isNamed) return undefined;
  const findings: Finding[] = [];
  const sound = withoutTexts(map, wrong);
  const entry = readEntry(key, { ...item, node: sound }, { ...context, findings });
  context.findings.push(...findings.filter(({ code }) => !CONSEQUENCES.has(code)));
  // An entry without a destination still has a name, a SID and websites.
  return entry ?? entryOf(key, item, sound, new Map(), context);
}

function withoutTexts(tree: MapNode, wrong: ReadonlySet<number>): MapNode {
  const isSound = (node: Tree) => textOf(node) === undefined || !wrong.has(node.at);
  const prune = (node: Tree): Tree => {
    if (node.kind === 'map') return withoutTexts(node, wrong);
    return node.kind === 'list' ? { ...node, items: node.items.filter(isSound) } : node;
  };
  const items = [...tree.items].filter(([, { node }]) => isSound(node));
  return { ...tree, items: new Map(items.map(([key, item]) => [key, { ...item, node: prune(item.node) }])) };
}

/** The values of an entry by field path; undefined if a required one is missing, which is a finding. */
function readValues(
  key: string,
  item: MapItem,
  map: MapNode,
  found: FoundIntegration,
  context: EntryContext,
): ReadonlyMap<string, WrittenValue> | undefined {
  const values = new Map<string, WrittenValue>();
  let isComplete = true;
  for (const field of context.kind.fields) {
    if (field.path === NAME || field.type === 'sid') continue;
    if (field.integration !== undefined && field.integration !== found.name) continue;
    const [parent, at] = field.integration === undefined ? [map, item.keyAt] : [found.map, found.keyAt];
    const value =
      field.path === INTEGRATION
        ? { value: found.name, place: context.placeOf(found.keyAt) }
        : readValue(field, child(parent, keyOf(field)), at, ['addresses', key], context);
    if (value !== undefined) values.set(field.path, value);
    else if ('required' in field) {
      isComplete = false;
      context.findings.push({
        ...missingField(key, found.name, keyOf(field), field.required),
        at: found.keyAt,
        path: ['addresses', key, found.name],
      });
    }
  }
  return isComplete ? values : undefined;
}

/** The written or default value of a field; undefined if it has neither. */
function readValue(
  field: Field,
  node: Tree | undefined,
  parentAt: number,
  path: readonly string[],
  context: EntryContext,
): WrittenValue | undefined {
  const { placeOf } = context;
  const written =
    field.type === 'set' ? writtenSet(node, placeOf) : node?.kind === 'scalar' ? node.value : null;
  if (node === undefined || typeof written !== TYPES[field.type] || written === null)
    return 'default' in field ? { value: field.default, place: placeOf(parentAt) } : undefined;
  if (field.type === 'key') return { value: canonicalSid(String(written)), place: placeOf(node.at) };
  if (field.type === 'url')
    return fillUrl(String(written), node.at, [...path, ...field.path.split('.')], context);
  // No later problem needs the place of a flag or a number.
  return { value: written, place: placeOf(typeof written === 'string' ? node.at : parentAt) };
}

/** Null if none of its words can be read. */
function writtenSet(node: Tree | undefined, placeOf: PlaceOf): string | null {
  const words = placedTexts(node, placeOf).map(({ value }) => value);
  return words.length === 0 ? null : joinSet(words);
}

const TYPES: Readonly<Record<Field['type'], 'string' | 'number' | 'boolean'>> = {
  text: 'string',
  sid: 'string',
  key: 'string',
  choice: 'string',
  set: 'string',
  url: 'string',
  reference: 'string',
  integration: 'string',
  flag: 'boolean',
  number: 'number',
};

/** The fields that are set once for all entries, at the top of the file. */
export function readSharedValues(
  kind: Kind,
  map: MapNode,
  placeOf: PlaceOf,
): ReadonlyMap<string, WrittenValue> {
  return new Map(
    kind.fields.flatMap((field) => {
      const written = field.type === 'sid' ? placedSid(map, field.path, placeOf) : undefined;
      return written === undefined ? [] : [[field.path, written] as const];
    }),
  );
}

export function placedText(map: MapNode, key: string, placeOf: PlaceOf): Placed<string> | undefined {
  return placed(child(map, key), placeOf);
}

/** The texts of a value that is one text or a list of them. */
export function placedTexts(tree: Tree | undefined, placeOf: PlaceOf): Placed<string>[] {
  const nodes = tree?.kind === 'list' ? tree.items : [tree];
  return nodes.flatMap((node) => placed(node, placeOf) ?? []);
}

function placed(node: Tree | undefined, placeOf: PlaceOf): Placed<string> | undefined {
  const value = textOf(node);
  return node === undefined || value === undefined ? undefined : { value, place: placeOf(node.at) };
}
