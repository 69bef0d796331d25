/** A line that only one of two texts has, with its number in that text. */
export interface DifferingLine {
  readonly sign: '-' | '+';
  readonly line: number;
  readonly text: string;
}

/** The maximum size of the table that finds common lines. Above it, all between the first and last difference differs. */
const MAX_CELLS = 4_000_000;

/** The lines in which two texts differ, in order: `-` is only in the former, `+` only in the latter. */
export function lineDiff(former: string, latter: string): DifferingLine[] {
  const [a, b] = [former.split('\n'), latter.split('\n')];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return walk(left, right, commonLengths(left, right)).map((one) => ({ ...one, line: one.line + start }));
}

/** For each pair of positions, how many lines the texts share from there on; undefined if that takes too long. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array | undefined {
  const width = b.length + 1;
  if ((a.length + 1) * width > MAX_CELLS || Math.max(a.length, b.length) > 65_000) return undefined;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

function walk(a: readonly string[], b: readonly string[], lengths: Uint16Array | undefined): DifferingLine[] {
  const lines: DifferingLine[] = [];
  const width = b.length + 1;
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    const at = i * width + j;
    if (lengths !== undefined && one !== undefined && one === other) {
      i++;
      j++;
    } else if (
      one !== undefined &&
      (other === undefined || lengths === undefined || (lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0))
    ) {
      lines.push({ sign: '-', line: ++i, text: one });
    } else if (other !== undefined) {
      lines.push({ sign: '+', line: ++j, text: other });
    }
  }
  return lines;
}
