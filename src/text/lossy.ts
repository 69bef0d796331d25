import { fold } from './near.ts';

/** From so many characters on, a name that another one begins with was likely cut off; below, people name things so. */
const CUT_FROM = 50;

/**
 * Whether a store that loses something may have kept one name as the other: in another case, spacing or Unicode form,
 * cut off, with HTML entities, or with `?` in place of what it does not know.
 */
export function mayBeSameName(kept: string, written: string): boolean {
  const [a, b] = [plain(kept), plain(written)];
  return fold(a) === fold(b) || isCut(a, b) || isReplaced(a, b);
}

/**
 * Whether a name is what a store makes of another one, as nobody would write it: with HTML entities, or with `?` in place
 * of what it does not know.
 */
export function isGarbled(kept: string, written: string): boolean {
  const [a, b] = [plain(kept), plain(written)];
  return fold(kept) !== fold(written) && (fold(a) === fold(b) || isReplaced(a, b));
}

/** Without HTML entities, be they written once or twice over. */
function plain(name: string): string {
  const once = withoutEntities(name);
  return once === name ? name : withoutEntities(once);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

function isCut(kept: string, written: string): boolean {
  // Half of a character is what a cut by bytes leaves behind.
  const start = kept.replace(/\uFFFD+$/, '').trimEnd();
  return start.length >= CUT_FROM && written.length > start.length && written.startsWith(start);
}

/** Runs of what is not printable ASCII: a store replaces one character by one `?` or by several. */
const UNKNOWN = /[^ -~]+/g;
const REPLACED = /[?\uFFFD]+/g;

function isReplaced(kept: string, written: string): boolean {
  if (!/[?\uFFFD]/.test(kept)) return false;
  const mask = (name: string) => name.replace(UNKNOWN, '?').replace(REPLACED, '?');
  return mask(kept) === mask(written);
}

/**
 * Whether a store that loses more may have kept one name as the other: without what is not ASCII, in other letters, cut
 * off in the middle of a word, without tags. Names that people give are alike so, too: to be asked only where all else
 * is the same.
 */
export function mayBeKept(kept: string, written: string): boolean {
  const [a, b] = [plain(kept), plain(written)];
  if (a.trim() === '') return written.trim() !== '';
  return isCutInWord(a, b) || (a !== b && plainForms(a).some((form) => plainForms(b).includes(form)));
}

function isCutInWord(kept: string, written: string): boolean {
  return /\w$/.test(kept) && written.startsWith(kept) && /^\w/.test(written.slice(kept.length));
}

/** A name with its special letters left out, without their marks, and written out. */
function plainForms(name: string): string[] {
  const bare = unquoted(name.replace(/<[^<>]*>/g, ''));
  const ascii = (text: string) =>
    text
      .replace(/[^ -~]+/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '');
  const unmarked = bare
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss');
  const writtenOut = bare
    .replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD')[0]}e`)
    .replaceAll('ß', 'ss');
  return [ascii(bare), ascii(unmarked), ascii(writtenOut)].filter((form) => form !== '');
}

function unquoted(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
