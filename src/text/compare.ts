/** Compares by code units: the same order in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares numbers by value: `n2` before `n19`. Everything else is by code units. */
export function compareNaturally(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  // They may differ within a number.
  while (isDigit(a[start - 1])) start--;
  if (!isDigit(a[start]) || !isDigit(b[start])) return compareText(a, b);
  const [left, right] = [digitsAt(a, start), digitsAt(b, start)];
  return (
    compareNumbers(left, right) ||
    // Equal numbers may be written differently, as in n2 and n02.
    compareNaturally(a.slice(start + left.length), b.slice(start + right.length)) ||
    compareText(a, b)
  );
}

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';

const digitsAt = (text: string, start: number) => /^[0-9]+/.exec(text.slice(start))?.[0] ?? '';

/** Compares numbers of any length. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || compareText(left, right);
}
