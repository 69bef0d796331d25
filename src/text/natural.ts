/** In the order in which people count: `n2` before `n19`. The same everywhere, whatever the language. */
export function compareNatural(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let n = 0; n < Math.min(left.length, right.length); n++) {
    const order = compareParts(left[n] ?? '', right[n] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

const partsOf = (text: string) => text.match(/\d+|\D+/g) ?? [];

function compareParts(a: string, b: string): number {
  if (/^\d/.test(a) && /^\d/.test(b)) {
    // A number may have more digits than JavaScript counts.
    const [one, other] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    if (one.length !== other.length) return one.length - other.length;
    return one < other ? -1 : one > other ? 1 : 0;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
