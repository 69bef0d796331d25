import { isPair, type Node, type Pair } from 'yaml';
import type { EditableFile } from '../export/editable-file.ts';

/** A key with its value, or an item of a list. */
type Item = Pair | Node;

function boundsOf(file: EditableFile, item: Item): [from: number, to: number] {
  if (isPair(item)) return [(item.key as Node).range?.[0] ?? 0, file.endOf(item)];
  const [from = 0, to = 0] = item.range ?? [];
  return [from, from + file.source(from, to).trimEnd().length];
}

/** Removes items from braces or brackets, each with a comma. */
export function removeItems(file: EditableFile, items: readonly Item[], gone: ReadonlySet<number>): void {
  const bounds = items.map((item) => boundsOf(file, item));
  // Before the first item that stays, the comma after an item goes; after it, the one before.
  const firstKept = items.findIndex((_, index) => !gone.has(index));
  for (const index of gone) {
    const [from = 0, to = 0] = bounds[index] ?? [];
    if (firstKept !== -1 && index > firstKept) file.replace(bounds[index - 1]?.[1] ?? from, to, '');
    else file.replace(from, bounds[index + 1]?.[0] ?? to, '');
  }
}

/** Removes the lines of an item, with the comment after it and the deeper indented comments below. */
export function removeLines(text: string, file: EditableFile, item: Item): void {
  const lines = linesOf(text, file, item);
  if (lines === undefined) return;
  const { from, to } = lines;
  // One of the blank lines around it is enough.
  const isAfterBlank = /(?:^|\n[ \t]*\r?\n)$/.test(text.slice(Math.max(0, from - 200), from));
  const blanks = isAfterBlank ? (/^(?:[ \t]*\r?\n)*/.exec(text.slice(to))?.[0].length ?? 0) : 0;
  file.replace(from, to + blanks, '');
}

/** Turns the lines of a pair into comments, below a line that replaces them. */
export function commentOutLines(text: string, file: EditableFile, pair: Pair, line: string): void {
  const lines = linesOf(text, file, pair);
  if (lines === undefined) return;
  const { from, to, indentation } = lines;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const source = text.slice(from, to);
  const [, end = ''] = /(\r?\n)$/.exec(source) ?? [];
  const commented = source
    .slice(0, source.length - end.length)
    .split(newline)
    .map((one) => (one.startsWith(indentation) ? one.slice(indentation.length) : one.trimStart()))
    .map((one) => `${indentation}#${one === '' ? '' : ` ${one}`}`);
  file.replace(from, to, [`${indentation}${line}`, ...commented].join(newline) + end);
}

/** The lines that an item has to itself; undefined if something else is on the first one. */
function linesOf(text: string, file: EditableFile, item: Item) {
  const [itemFrom, itemTo] = boundsOf(file, item);
  const from = text.lastIndexOf('\n', itemFrom - 1) + 1;
  const before = text.slice(from, itemFrom);
  if (!(isPair(item) ? /^ *$/ : /^ *- +$/).test(before)) return undefined;
  const indentation = /^ */.exec(before)?.[0] ?? '';
  let to = lineEnd(text, itemTo);
  if (!/^[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(itemTo, to))) return undefined;
  for (;;) {
    const end = lineEnd(text, to);
    const deeper = /^( *)#/.exec(text.slice(to, end))?.[1];
    if (deeper === undefined || deeper.length <= indentation.length) return { from, to, indentation };
    to = end;
  }
}

/** The offset after the line break of the line that an offset is on. */
function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}
