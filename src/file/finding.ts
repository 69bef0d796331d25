import type { LineCounter } from 'yaml';
import type { Place, Problem } from '../problem.ts';

/** A problem in the file as the loader finds it: with an offset, and the path as keys. */
export interface Finding {
  readonly code: string;
  readonly severity?: 'error' | 'warning';
  readonly message: string;
  readonly remedy: string;
  readonly at: number;
  /** Omitted if it concerns the whole file. */
  readonly path?: readonly string[];
}

export type PlaceOf = (offset: number) => Place;

export function placesOf(file: string, lines: LineCounter): PlaceOf {
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
}

export function toProblem(
  { code, severity = 'error', message, remedy, at, path = [] }: Finding,
  placeOf: PlaceOf,
): Problem {
  const entry = entryKey(path);
  return {
    code,
    severity,
    message,
    remedy,
    place: placeOf(at),
    ...(path.length > 0 && { path: path.join('.') }),
    ...(entry !== undefined && { entry }),
  };
}

/** The key of the entry that a path leads into. */
export function entryKey(path: readonly string[] = []): string | undefined {
  if (path[0] === 'addresses') return path[1];
  return path[0] === 'environments' && path[2] === 'addresses' ? path[3] : undefined;
}
