import { ANY_CHARACTER, ANY_TEXT, type Token, tokens } from './pattern.ts';

/** Stands for whatever a wildcard matches. */
const FILLER = '…';

/**
 * A name that two patterns both match, with `…` for any text; undefined if there is none. Takes at most time in
 * proportion to the product of their lengths.
 */
export function commonName(a: string, b: string): string | undefined {
  const [left, right] = [tokens(a), tokens(b)];
  const common =
    left.includes(ANY_TEXT) && right.includes(ANY_TEXT)
      ? joined(left, right)
      : left.includes(ANY_TEXT)
        ? placedIn(right, left)
        : placedIn(left, right);
  return common && shown(common);
}

/** For two patterns with `*`, only the ends must agree: a `*` of one matches the middle of the other. */
function joined(a: readonly Token[], b: readonly Token[]): Token[] | undefined {
  const head = longerOf(a.slice(0, a.indexOf(ANY_TEXT)), b.slice(0, b.indexOf(ANY_TEXT)));
  const tail = longerOf(endOf(a), endOf(b));
  return head && tail && [...head, ...middleOf(a), ...middleOf(b), ...tail.reverse()];
}

const endOf = (pattern: readonly Token[]) => pattern.slice(pattern.lastIndexOf(ANY_TEXT) + 1).reverse();
const middleOf = (pattern: readonly Token[]) =>
  pattern.slice(pattern.indexOf(ANY_TEXT), pattern.lastIndexOf(ANY_TEXT) + 1);

/** Combines two beginnings, or two reversed ends; undefined if they contradict each other. */
function longerOf(a: readonly Token[], b: readonly Token[]): Token[] | undefined {
  const [longer, shorter] = a.length < b.length ? [b, a] : [a, b];
  return fits(shorter, longer, 0) ? put(shorter, [...longer], 0) : undefined;
}

/** A pattern without `*` combined with another: names have its length. */
function placedIn(fixed: readonly Token[], other: readonly Token[]): Token[] | undefined {
  const parts = splitAtStars(other);
  const [first = [], ...rest] = parts;
  const last = rest.pop();
  if (!fits(first, fixed, 0) || (last === undefined && first.length !== fixed.length)) return undefined;
  const common = put(first, [...fixed], 0);
  if (last === undefined) return common;
  const end = fixed.length - last.length;
  let at = first.length;
  // The first place is the best: it leaves the most room.
  for (const part of rest) {
    while (at + part.length <= end && !fits(part, fixed, at)) at++;
    if (at + part.length > end) return undefined;
    put(part, common, at);
    at += part.length;
  }
  return at <= end && fits(last, fixed, end) ? put(last, common, end) : undefined;
}

function splitAtStars(pattern: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of pattern) {
    if (token === ANY_TEXT) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function fits(part: readonly Token[], whole: readonly Token[], at: number): boolean {
  return (
    at >= 0 &&
    at + part.length <= whole.length &&
    part.every((token, index) => {
      const other = whole[at + index];
      return token === other || token === ANY_CHARACTER || other === ANY_CHARACTER;
    })
  );
}

function put(part: readonly Token[], whole: Token[], at: number): Token[] {
  part.forEach((token, index) => {
    if (token !== ANY_CHARACTER) whole[at + index] = token;
  });
  return whole;
}

function shown(name: readonly Token[]): string {
  return name
    .filter((token, index) => token !== ANY_TEXT || name[index - 1] !== ANY_TEXT)
    .map((token) => (typeof token === 'string' ? token : FILLER))
    .join('');
}
