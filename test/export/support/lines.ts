/** The text in lines, each without its end. A text that ends with a line break has no line after it. */
export function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

/**
 * The lines that `after` has and `before` does not have.
 *
 * @throws Error if `after` does not have all lines of `before`, with their line ends, in the same order
 */
export function addedLines(before: string, after: string): string[] {
  const [old, all] = [withEnds(before), withEnds(after)];
  const last = old.at(-1);
  // The last line may have no end before a line is added after it.
  if (last !== undefined && !/\n$/.test(last) && !all.includes(last)) {
    old[old.length - 1] = last + (before.includes('\r\n') ? '\r\n' : '\n');
  }
  const added: string[] = [];
  let kept = 0;
  for (const line of all) {
    if (line === old[kept]) kept++;
    else added.push(line.replace(/\r?\n$/, ''));
  }
  if (kept < old.length) throw new Error(`not as it was: ${JSON.stringify(old[kept])}`);
  return added;
}

function withEnds(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}
