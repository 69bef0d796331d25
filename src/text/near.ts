import { distance } from 'fastest-levenshtein';

/** What shows as nothing: format characters, fillers, joiners and variation selectors. */
const INVISIBLE = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;

/** Names that differ in case, white space or Unicode form alone fold to one. */
export function fold(name: string): string {
  if (/^[\0-\x7f]*$/.test(name)) return name.toLowerCase().replace(/\s+/g, '');
  // By way of upper case, in which ß and SS are equal.
  return name
    .normalize('NFKC')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replace(INVISIBLE, '');
}

/** Longer names are not compared letter by letter: a person would not mistake them by a letter or two. */
const MAX_LENGTH = 200;

/** Whether a person may have meant one name by the other: they are a typing error or two apart. */
export function isNear(a: string, b: string): boolean {
  return typingErrors(fold(a), fold(b)) !== undefined;
}

/** The candidate that is nearest to what was written, if any is near. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  return nearestFirst(written, candidates, (name) => name)[0];
}

/** The candidates that are near to what was written, the nearest first. */
export function nearestFirst<T>(written: string, candidates: Iterable<T>, nameOf: (one: T) => string): T[] {
  const folded = fold(written);
  const near: { candidate: T; errors: number; edits: number }[] = [];
  for (const candidate of candidates) {
    const name = nameOf(candidate);
    const errors = typingErrors(folded, fold(name));
    // Of those that fold to one name, the one that is spelled most like it.
    if (errors !== undefined) near.push({ candidate, errors, edits: edits(written, name) });
  }
  return near.sort((a, b) => a.errors - b.errors || a.edits - b.edits).map(({ candidate }) => candidate);
}

function edits(written: string, name: string): number {
  return Math.max(written.length, name.length) > MAX_LENGTH ? 0 : distance(written, name);
}

/** How many typing errors are between two folded names; undefined where they are too many for their length. */
function typingErrors(a: string, b: string): number | undefined {
  if (a === b) return 0;
  const longer = Math.max(a.length, b.length);
  const limit = longer > MAX_LENGTH ? 0 : Math.min(3, Math.floor(longer / 4));
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const errors = isSwap(a, b) ? 1 : distance(a, b);
  return errors <= limit ? errors : undefined;
}

/** Two neighbours that changed places are one error to a person, but two edits to Levenshtein. */
function isSwap(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
