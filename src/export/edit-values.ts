import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { quotedScalar, scalar } from '../file/scalar.ts';
import type { EditableFile } from './editable-file.ts';
import type { Item } from './yaml-part.ts';
import {
  inlinePart,
  inlineValue,
  linesOfPart,
  type Part,
  PLAIN,
  partOf,
  QUOTED,
  type Quoting,
} from './yaml-part.ts';

/** The range of a value in the text, without the line break after it; undefined if it cannot be replaced. */
export function rangeOf(file: EditableFile, node: unknown): [from: number, to: number] | undefined {
  const [from, to] = (node as Node | null)?.range ?? [0, 0];
  const source = file.source(from, to).trimEnd();
  // The header of a block scalar may end with a comment.
  if (source === '' || /^[|>][^\r\n]*#/.test(source)) return undefined;
  return [from, from + source.length];
}

/** Replaces a text, number or alias, and keeps its style of quotes. */
export function replaceValue(file: EditableFile, pair: Pair, value: Item['value']): boolean {
  const range = rangeOf(file, pair.value);
  const isValue = isScalar(pair.value) || isAlias(pair.value);
  // A comment in a list would be lost.
  const isList = isSeq(pair.value) && !file.source(...(range ?? [0, 0])).includes('#');
  if (range === undefined || !(isValue || isList)) return false;
  file.replace(...range, textLike(pair.value, value));
  return true;
}

/** A value with the style of quotes of another one. */
export function textLike(node: unknown, value: Item['value']): string {
  if (typeof value !== 'string') return inlineValue(value, PLAIN);
  const type = isScalar(node) ? node.type : undefined;
  if (type === 'QUOTE_DOUBLE') return quotedScalar(value);
  // In single quotes, only the quote itself can be escaped.
  const isSeen = !quotedScalar(value.replace(/["\\]/g, '')).includes('\\');
  if (type === 'QUOTE_SINGLE' && isSeen) return `'${value.replace(/'/g, "''")}'`;
  return scalar(value);
}

/** As in JSON if the keys of the mapping are in double quotes. */
export function quotingIn(map: YAMLMap): Quoting {
  const [first] = map.items as Pair[];
  return isScalar(first?.key) && first.key.type === 'QUOTE_DOUBLE' ? QUOTED : PLAIN;
}

/** Adds parts to the mapping at `path`, whether it is in braces or a block. */
export function addParts(file: EditableFile, path: readonly string[], parts: readonly Part[]): boolean {
  if (parts.length === 0) return true;
  const map = file.find(path)?.value;
  if (!isMap(map) || map.flow !== true || map.items.length === 0) {
    return file.append(path, parts.flatMap(linesOfPart));
  }
  const end = file.endOf(map.items.at(-1) as Pair);
  const quoting = quotingIn(map);
  file.replace(end, end, parts.map((part) => `, ${inlinePart(part, quoting)}`).join(''));
  return true;
}

/** Writes values into the mapping at `path`: replaces the former ones, and appends those that it does not have. */
export function setValues(file: EditableFile, path: readonly string[], items: readonly Item[]): boolean {
  const missing: Part[] = [];
  for (const item of items) {
    const pair = file.find([...path, item.key]);
    if (pair === undefined) missing.push(partOf(item));
    else if (!replaceValue(file, pair, item.value)) return false;
  }
  return addParts(file, path, missing);
}
