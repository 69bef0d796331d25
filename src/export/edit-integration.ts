import { isAlias, isMap, isScalar, type Node, type Pair } from 'yaml';
import type { AcceptedIntegration } from './acceptance.ts';
import { addParts, quotingIn, rangeOf, replaceValue, setValues, textLike } from './edit-values.ts';
import type { EditableFile } from './editable-file.ts';
import {
  type Item,
  inlinePart,
  inlineValue,
  integrationPart,
  keyText,
  type Part,
  PLAIN,
  partOf,
  QUOTED,
} from './yaml-part.ts';

/** What is known of the entry around the integration. */
export interface Around {
  /** The path of the entry. */
  readonly path: readonly string[];
  /** The names of the integrations that an entry may have. */
  readonly names: readonly string[];
  /** Whether a layer below the entry has this integration, which would be merged into it. */
  readonly isSaidBelow: boolean;
  /** Whether the entry has a merge key: then an own integration replaces the merged one as a whole. */
  readonly hasMergeKey: boolean;
}

/** @returns what is left to add to the entry; undefined if the integration cannot be written */
export function editIntegration(
  file: EditableFile,
  integration: AcceptedIntegration,
  { path, names, isSaidBelow, hasMergeKey }: Around,
): readonly Part[] | undefined {
  const { name, short, isSwitched, changed } = integration;
  const all = integration.all?.filter((item) => !item.isDefault || isSaidBelow || hasMergeKey);
  const pair = file.find([...path, name]);
  if (pair !== undefined) {
    const isEdited = isAlias(pair.value)
      ? all !== undefined && replaceWhole(file, pair, integrationPart(name, short, all))
      : editOwn(file, [...path, name], pair, integration);
    return isEdited ? [] : undefined;
  }
  const former = names.find((other) => file.find([...path, other]) !== undefined);
  const items = isSwitched || hasMergeKey ? all : changed;
  if (items === undefined) return undefined;
  if (former === undefined) return [integrationPart(name, short, items)];
  return replaceFormer(file, [...path, former], integrationPart(name, short, items), items) ? [] : undefined;
}

function editOwn(
  file: EditableFile,
  path: readonly string[],
  pair: Pair,
  { short, changed }: AcceptedIntegration,
): boolean {
  if (isMap(pair.value)) return setValues(file, path, changed);
  if (!isScalar(pair.value) || short === undefined) return false;
  const [only, ...more] = changed;
  if (only?.key === short && more.length === 0) return replaceValue(file, pair, only.value);
  const range = rangeOf(file, pair.value);
  if (range === undefined) return false;
  // The short form becomes a mapping that keeps what was written.
  const quoting = isQuoted(pair) ? QUOTED : PLAIN;
  const target = changed.find(({ key }) => key === short)?.value ?? String(pair.value.value);
  const others = changed.filter(({ key }) => key !== short);
  const first = `${keyText(short, quoting)}: ${textLike(pair.value, target)}`;
  file.replace(...range, `{ ${[first, ...others.map((item) => inlinePart(item, quoting))].join(', ')} }`);
  return true;
}

function isQuoted({ key }: Pair): boolean {
  return isScalar(key) && key.type === 'QUOTE_DOUBLE';
}

/** Replaces the former integration by another one; comments stay where they are. */
function replaceFormer(
  file: EditableFile,
  path: readonly string[],
  part: Part,
  items: readonly Item[],
): boolean {
  const pair = file.find(path);
  if (pair === undefined) return false;
  if (!file.areBlocks(path)) return replaceKey(file, pair, part.key) && replaceWhole(file, pair, part);
  const former = (pair.value as { items: Pair[] }).items;
  if (!former.every((item) => isPlainPair(file, item))) return false;
  if (!replaceKey(file, pair, part.key)) return false;
  for (const [index, one] of former.entries()) {
    const [from, to] = [(one.key as Node).range?.[0] ?? 0, file.endOf(one)];
    const item = items[index];
    if (item === undefined) file.remove(from, to);
    else file.replace(from, to, inlinePart(item, PLAIN));
  }
  return addParts(file, path, items.slice(former.length).map(partOf));
}

/** Whether a pair is only a key and its value on one line. */
function isPlainPair(file: EditableFile, pair: Pair): boolean {
  const source = file.source((pair.key as Node).range?.[0] ?? 0, file.endOf(pair));
  const isValue = isScalar(pair.value) || isAlias(pair.value);
  return isValue && isScalar(pair.key) && !/[\r\n]/.test(source);
}

function replaceKey(file: EditableFile, { key }: Pair, name: string): boolean {
  const range = rangeOf(file, key);
  if (range === undefined) return false;
  file.replace(...range, textLike(key, name));
  return true;
}

/** Replaces the whole value of a key by one line. */
function replaceWhole(file: EditableFile, pair: Pair, { value }: Part): boolean {
  const range = rangeOf(file, pair.value);
  if (range === undefined) return false;
  const source = file.source(...range);
  // A comment in the braces would be lost.
  if (isMap(pair.value) && (pair.value.flow !== true || /[\r\n#]/.test(source))) return false;
  const quoting = isMap(pair.value) ? quotingIn(pair.value) : isQuoted(pair) ? QUOTED : PLAIN;
  const text = typeof value === 'object' ? inlineValue(value, quoting) : textLike(pair.value, value);
  file.replace(...range, text);
  return true;
}
