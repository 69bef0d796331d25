import { columnsOf } from '../text/columns.ts';
import { visible } from '../text/quote.ts';

export interface Excerpt {
  readonly text: string;
  /** Columns before the place. */
  readonly before: number;
}

/**
 * As much of a line around a place as fits into a terminal; an ellipsis replaces the rest.
 *
 * @param column of the place, from 1, in UTF-16 units
 * @param width columns
 */
export function excerptOf(line: string, column: number, width: number): Excerpt {
  const cells = cellsAround(line, column - 1, width);
  // Columns before each cell, and before what follows the last one.
  const starts = [0];
  for (const { shown } of cells) starts.push((starts.at(-1) ?? 0) + columnsOf(shown));
  const columns = (from: number, to: number) => (starts[to] ?? 0) - (starts[from] ?? 0);

  const found = cells.findIndex(({ end }) => end > column - 1);
  const place = found === -1 ? cells.length : found;
  const isWhole = cells[0]?.start === 0 && cells.at(-1)?.end === line.length;
  // Room for an ellipsis on each side.
  const room = isWhole && columns(0, cells.length) <= width ? width : width - 2;
  let [from, to] = [place, place];
  while (from > 0 && columns(from - 1, place) <= room / 2) from--;
  while (to < cells.length && columns(from, to + 1) <= room) to++;
  while (from > 0 && columns(from - 1, to) <= room) from--;
  // A combining mark whose letter is cut off.
  while (from < place && columns(from, from + 1) === 0) from++;

  const shown = cells.slice(from, to).map((cell) => cell.shown);
  const isCutBefore = (cells[from]?.start ?? cells.at(-1)?.end ?? 0) > 0 && from < cells.length;
  const isCutAfter = (cells[to - 1]?.end ?? 0) < line.length;
  return {
    text: `${isCutBefore ? '…' : ''}${shown.join('')}${isCutAfter ? '…' : ''}`,
    before: (isCutBefore ? 1 : 0) + columns(from, place),
  };
}

interface Cell {
  /** Where the character is in the line. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** The characters near a place: even for a line of a megabyte, no more than could be shown. */
function cellsAround(line: string, at: number, width: number): Cell[] {
  const isInPair = (index: number) => /^[\uDC00-\uDFFF]$/.test(line.charAt(index));
  let start = Math.max(0, at - 2 * width);
  if (isInPair(start)) start++;
  const cells: Cell[] = [];
  for (const character of line.slice(start, at + 2 * width)) {
    cells.push({ start, end: start + character.length, shown: visible(character) });
    start += character.length;
  }
  return cells;
}
