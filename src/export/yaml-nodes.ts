import { isMap, type Node, type Pair } from 'yaml';

/** Whether a pair contains an anchor, through which other parts of the file may reuse it. */
export function hasAnchor({ value }: Pair): boolean {
  if (!isMap(value)) return (value as { anchor?: string } | null)?.anchor !== undefined;
  return value.anchor !== undefined || (value.items as Pair[]).some(hasAnchor);
}

/** The offset of a pair. A byte order mark before the first key counts as a character. */
export function startOf(pair: Pair): number {
  return (pair.key as Node).range?.[0] ?? 0;
}

export function keyText(key: { value: unknown; source?: string }): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** `a`, `b`, lines → `a:`, `  b:`, `    line`. */
export function nest(path: readonly string[], lines: readonly string[]): string[] {
  return path.reduceRight<string[]>(
    (inner, key) => [`${key}:`, ...inner.map((line) => (line === '' ? '' : `  ${line}`))],
    [...lines],
  );
}
