import { fold } from './near.ts';

/** From this length on, a name that begins another was probably cut off. Shorter ones may be names of their own. */
const CUT_FROM = 50;

/**
 * Whether a store that loses something may have kept one name as the other: in another case, spacing or Unicode form,
 * cut off, with HTML entities, or with `?` for unknown characters.
 */
export function mayBeSameName(kept: string, written: string): boolean {
  const [a, b] = [plain(kept), plain(written)];
  return fold(a) === fold(b) || isCut(a, b) || isReplaced(a, b);
}

/**
 * Whether a store garbled a name into one that nobody would write: with HTML entities, or with `?` for unknown
 * characters.
 */
export function isGarbled(kept: string, written: string): boolean {
  const [a, b] = [plain(kept), plain(written)];
  return fold(kept) !== fold(written) && (fold(a) === fold(b) || isReplaced(a, b));
}

/** Decodes HTML entities, even if they are encoded twice. */
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
  // A cut by bytes may leave half of a character.
  const start = kept.replace(/\uFFFD+$/, '').trimEnd();
  return start.length >= CUT_FROM && written.length > start.length && written.startsWith(start);
}

/** Runs of characters that are not printable ASCII: a store may replace one character with several `?`. */
const UNKNOWN = /[^ -~]+/g;
const REPLACED = /[?\uFFFD]+/g;

function isReplaced(kept: string, written: string): boolean {
  if (!/[?\uFFFD]/.test(kept)) return false;
  const mask = (name: string) => name.replace(UNKNOWN, '?').replace(REPLACED, '?');
  return mask(kept) === mask(written);
}

/**
 * Whether a store that loses more may have kept one name as the other: without non-ASCII characters, in other letters,
 * cut off in the middle of a word, or without tags. Names that people choose may be this similar, too, so this applies
 * only if everything else is the same.
 */
export function mayBeKept(kept: string, written: string): boolean {
  const [a, b] = [plain(kept), plain(written)];
  if (a.trim() === '') return written.trim() !== '';
  return isCutInWord(a, b) || (a !== b && plainForms(a).some((form) => plainForms(b).includes(form)));
}

function isCutInWord(kept: string, written: string): boolean {
  return /\w$/.test(kept) && written.startsWith(kept) && /^\w/.test(written.slice(kept.length));
}

/** Three forms of a name: special letters removed, without their marks, and transliterated. */
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
