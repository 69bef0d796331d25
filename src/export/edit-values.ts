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

/** Where the text of a value is, without the line break behind it; undefined where it cannot be replaced. */
export function rangeOf(file: EditableFile, node: unknown): [from: number, to: number] | undefined {
  const [from, to] = (node as Node | null)?.range ?? [0, 0];
  const source = file.source(from, to).trimEnd();
  // A block of text may have a comment behind its sign.
  if (source === '' || /^[|>][^\r\n]*#/.test(source)) return undefined;
  return [from, from + source.length];
}

/** Replaces a text, number or alias, in the quotes that were there. */
export function replaceValue(file: EditableFile, pair: Pair, value: Item['value']): boolean {
  const range = rangeOf(file, pair.value);
  const isValue = isScalar(pair.value) || isAlias(pair.value);
  // A comment within a list would go.
  const isList = isSeq(pair.value) && !file.source(...(range ?? [0, 0])).includes('#');
  if (range === undefined || !(isValue || isList)) return false;
  file.replace(...range, textLike(pair.value, value));
  return true;
}

/** A value in the quotes of another one. */
export function textLike(node: unknown, value: Item['value']): string {
  if (typeof value !== 'string') return inlineValue(value, PLAIN);
  const type = isScalar(node) ? node.type : undefined;
  if (type === 'QUOTE_DOUBLE') return quotedScalar(value);
  // In single quotes nothing can be escaped but the quote itself.
  const isSeen = !quotedScalar(value.replace(/["\\]/g, '')).includes('\\');
  if (type === 'QUOTE_SINGLE' && isSeen) return `'${value.replace(/'/g, "''")}'`;
  return scalar(value);
}

/** As JSON where the keys of the mapping are written so. */
export function quotingIn(map: YAMLMap): Quoting {
  const [first] = map.items as Pair[];
  return isScalar(first?.key) && first.key.type === 'QUOTE_DOUBLE' ? QUOTED : PLAIN;
}

/** Adds to the mapping at `path`, which is in braces or in lines. */
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

/** Writes values into the mapping at `path`: in place of the former ones, and what it does not have at its end. */
export function setValues(file: EditableFile, path: readonly string[], items: readonly Item[]): boolean {
  const missing: Part[] = [];
  for (const item of items) {
    const pair = file.find([...path, item.key]);
    if (pair === undefined) missing.push(partOf(item));
    else if (!replaceValue(file, pair, item.value)) return false;
  }
  return addParts(file, path, missing);
}
