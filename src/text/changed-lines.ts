/** The numbers, from 1, of the lines that the former version of a text does not have. */
export function changedLines(former: string, text: string): ReadonlySet<number> {
  const left = new Map<string, number>();
  for (const line of linesOf(former)) left.set(line, (left.get(line) ?? 0) + 1);
  const changed = new Set<number>();
  for (const [index, line] of linesOf(text).entries()) {
    const copies = left.get(line) ?? 0;
    if (copies === 0) changed.add(index + 1);
    else left.set(line, copies - 1);
  }
  return changed;
}

const linesOf = (text: string) => text.split(/\r\n|\n/);
