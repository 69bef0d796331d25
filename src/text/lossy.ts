import { fold } from './near.ts';

/** A shared beginning of at least this length is likely a name that was cut off; people choose shorter ones. */
const CUT_FROM = 50;

/**
 * Whether a lossy store may have kept one name as the other: in another case, spacing or Unicode form, cut off, with HTML
 * entities, or with `?` in place of unknown characters.
 */
export function mayBeSameName(kept: string, written: string): boolean {
  const [a, b] = [plain(kept), plain(written)];
  return fold(a) === fold(b) || isCut(a, b) || isReplaced(a, b);
}

/**
 * Whether a name is another one as only a lossy store writes it: with HTML entities, or with `?` in place of unknown
 * characters.
 */
export function isGarbled(kept: string, written: string): boolean {
  const [a, b] = [plain(kept), plain(written)];
  return fold(kept) !== fold(written) && (fold(a) === fold(b) || isReplaced(a, b));
}

/** Without HTML entities, even if they were encoded twice. */
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
  // A cut between the bytes of a character leaves half of it.
  const start = kept.replace(/\uFFFD+$/, '').trimEnd();
  return start.length >= CUT_FROM && written.length > start.length && written.startsWith(start);
}

/** Runs of characters that are not printable ASCII: a store replaces each by one `?` or several. */
const UNKNOWN = /[^ -~]+/g;
const REPLACED = /[?\uFFFD]+/g;

function isReplaced(kept: string, written: string): boolean {
  if (!/[?\uFFFD]/.test(kept)) return false;
  const mask = (name: string) => name.replace(UNKNOWN, '?').replace(REPLACED, '?');
  return mask(kept) === mask(written);
}

/**
 * Whether a store that loses more may have kept one name as the other: without characters that are not ASCII, in other
 * letters, cut off in the middle of a word, without tags. Different names can be this similar, too: use it only if
 * everything else is the same.
 */
export function mayBeKept(kept: string, written: string): boolean {
  const [a, b] = [plain(kept), plain(written)];
  if (a.trim() === '') return written.trim() !== '';
  return isCutInWord(a, b) || (a !== b && plainForms(a).some((form) => plainForms(b).includes(form)));
}

function isCutInWord(kept: string, written: string): boolean {
  return /\w$/.test(kept) && written.startsWith(kept) && /^\w/.test(written.slice(kept.length));
}

/** A name with its special letters left out, without their marks, and spelled out. */
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
