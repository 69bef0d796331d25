/** Edit distance (insert, delete, replace, swap of neighbours), or `limit + 1` once it is surely larger. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replace);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** Names that differ in case, white space or Unicode form alone fold to one. */
export function fold(name: string): string {
  if (/^[\0-\x7f]*$/.test(name)) return name.toLowerCase().replace(/\s+/g, '');
  // By way of upper case, which tells that ß and SS are one.
  return name
    .normalize('NFKC')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '');
}

/** Longer names are not compared letter by letter: a person would not mistake them by a letter or two. */
const LONGEST = 200;

/** Whether a person may have meant one where the other stands: a typing error or two apart. */
export function isNear(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)];
  if (left === right) return true;
  const longer = Math.max(left.length, right.length);
  if (longer > LONGEST) return false;
  const limit = Math.min(3, Math.floor(longer / 4));
  return limit > 0 && distance(left, right, limit) <= limit;
}

/** The candidate that is nearest to what was written, if any is near. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  const wanted = fold(written);
  for (const candidate of candidates) {
    if (!isNear(written, candidate)) continue;
    const d = distance(wanted, fold(candidate), 4);
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}
