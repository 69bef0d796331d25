import { isData } from './convert.ts';

/** Whether two plain values are equal, whatever the order of their keys. */
export function sameData(a: unknown, b: unknown): boolean {
  return difference(a, b) === undefined;
}

/** The path at which two plain values first differ; undefined if they are equal. */
export function difference(
  a: unknown,
  b: unknown,
  path: readonly string[] = [],
): readonly string[] | undefined {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameData(item, b[index])) ? undefined : path;
  }
  if (!isData(a) || !isData(b)) return a === b ? undefined : path;
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const inner = [...path, key];
    if (!Object.hasOwn(a, key) || !Object.hasOwn(b, key)) return inner;
    const found = difference(a[key], b[key], inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
