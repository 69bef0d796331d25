import { distance } from 'fastest-levenshtein';

/** Invisible characters: format characters, fillers, joiners and variation selectors. */
const INVISIBLE = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;

/** Names that differ only in case, white space or Unicode form have the same folded form. */
export function fold(name: string): string {
  if (/^[\0-\x7f]*$/.test(name)) return name.toLowerCase().replace(/\s+/g, '');
  // Through upper case, in which ß and SS are equal.
  return name
    .normalize('NFKC')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replace(INVISIBLE, '');
}

/** Longer names are not compared letter by letter: nobody confuses them over a letter or two. */
const MAX_LENGTH = 200;

/** Whether one name may be a typing error of the other. */
export function isNear(a: string, b: string): boolean {
  return typingErrors(fold(a), fold(b)) !== undefined;
}

/** The candidate nearest to the written text, if any is near. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  return nearestFirst(written, candidates, (name) => name)[0];
}

/** The candidates near to the written text, the nearest first. */
export function nearestFirst<T>(written: string, candidates: Iterable<T>, nameOf: (one: T) => string): T[] {
  const folded = fold(written);
  const near: { candidate: T; errors: number; edits: number }[] = [];
  for (const candidate of candidates) {
    const name = nameOf(candidate);
    const errors = typingErrors(folded, fold(name));
    // Among those with the same folded form, the most similar spelling.
    if (errors !== undefined) near.push({ candidate, errors, edits: edits(written, name) });
  }
  return near.sort((a, b) => a.errors - b.errors || a.edits - b.edits).map(({ candidate }) => candidate);
}

function edits(written: string, name: string): number {
  return Math.max(written.length, name.length) > MAX_LENGTH ? 0 : distance(written, name);
}

/** The number of typing errors between two folded names; undefined if too many for their length. */
function typingErrors(a: string, b: string): number | undefined {
  if (a === b) return 0;
  const longer = Math.max(a.length, b.length);
  const limit = longer > MAX_LENGTH ? 0 : Math.min(3, Math.floor(longer / 4));
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const errors = isSwap(a, b) ? 1 : distance(a, b);
  return errors <= limit ? errors : undefined;
}

/** Two swapped neighbours are one typing error, but two edits to Levenshtein. */
function isSwap(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
