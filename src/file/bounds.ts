import type { Finding } from './finding.ts';

/** More brackets open at once than any honest file has, quoted ones counted; the parser would take for ever. */
const DEEPEST = 10_000;

/** 2,500 entries with all of their keys, and a `sid` for each in twenty environments, come to half of this. */
const MOST_VALUES = 250_000;

/** How many values aliases and `<<` may add: far above any honest file, far below what hurts. */
export const ALIASED_VALUES = 200_000;

/** So many characters of nothing at the end of a file are not worth the parser's time. */
const LONG_TAIL = 100_000;

/** What of a text is worth a parse, which takes seconds for what is larger than any honest file. */
export interface Bounds {
  /** Why it is not to be parsed at all. */
  readonly finding: Finding | undefined;
  /** Where to end: nothing but blank lines and comments comes after it. */
  readonly end: number;
}

/** Counts what may become a value, without telling what is quoted: one look at each character. */
export function boundsOf(text: string): Bounds {
  let depth = 0;
  let values = 0;
  let aliases = 0;
  let end = 0;
  let lineBegins = true;
  /** Whether the value that was counted last has not begun: an anchor, tag or quote, or `: `, is then part of it. */
  let awaitsStart = false;
  let awaitsColon = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character <= SPACE) {
      if (character === NEWLINE) lineBegins = true;
      continue;
    }
    if (lineBegins && character === HASH) {
      const lineEnd = text.indexOf('\n', i);
      // One that is indented may be a line of a text.
      if (text.charCodeAt(i - 1) <= SPACE && text.charCodeAt(i - 1) !== NEWLINE)
        end = lineEnd === -1 ? text.length : lineEnd;
      i = lineEnd === -1 ? text.length : lineEnd - 1;
      continue;
    }
    end = i + 1;
    const kind = character < KINDS.length ? KINDS[character] : PLAIN;
    if (kind === OPENS && ++depth > DEEPEST) return { finding: tooDeep(), end };
    if (kind === CLOSES && depth > 0) depth--;
    else if (lineBegins || (kind !== PLAIN && kind !== STARTS && (kind !== DASHES || isSpaced(text, i)))) {
      values++;
      awaitsStart = true;
      awaitsColon = true;
    } else if (character === COLON && isSpaced(text, i)) {
      if (!awaitsColon) values++;
      awaitsColon = false;
    } else if (kind === STARTS && text.charCodeAt(i - 1) <= SPACE) {
      if (!awaitsStart) values++;
      awaitsStart = false;
    }
    if (character === STAR && (lineBegins || isFirst(text, i)) && ++aliases > ALIASED_VALUES)
      return { finding: tooManyAliases(i), end };
    lineBegins = false;
    if (values > MOST_VALUES) return { finding: tooMany(i), end };
  }
  return { finding: undefined, end: text.length - end > LONG_TAIL ? end : text.length };
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
const HASH = 0x23;
const COLON = 0x3a;
const STAR = 0x2a;

const PLAIN = 0;
const OPENS = 1;
const CLOSES = 2;
const SEPARATES = 3;
/** What a value may begin with, and nothing else does. */
const STARTS = 4;
const DASHES = 5;
const KINDS = new Uint8Array(128);
for (const [characters, kind] of [
  ['[{', OPENS],
  [']}', CLOSES],
  [',', SEPARATES],
  ['"\'&*!|>%@`', STARTS],
  ['-?', DASHES],
] as const) {
  for (const one of characters) KINDS[one.charCodeAt(0)] = kind;
}

/** `- ` of a list, `? ` and `: ` of a mapping. */
function isSpaced(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === SPACE;
}

/** Whether a value may begin here. */
function isFirst(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before <= SPACE || KINDS[before] === SEPARATES || KINDS[before] === OPENS;
}

export function tooDeep(at = 0): Finding {
  return {
    code: 'FA104',
    message: 'YAML: nested too deeply',
    remedy: 'An addresses file is at most four levels deep: check the brackets.',
    at,
    path: [],
  };
}

export function tooManyAliases(at: number): Finding {
  return {
    code: 'FA106',
    message: `Aliases expand to more than ${ALIASED_VALUES.toLocaleString('en-US')} values`,
    remedy: 'Write the values out, or put what all addresses share under `defaults`.',
    at,
    path: [],
  };
}

function tooMany(at: number): Finding {
  return {
    code: 'FA108',
    message: `The file holds more than ${MOST_VALUES.toLocaleString('en-US')} values`,
    remedy: 'An account has 2,500 addresses at the most: check what made the file, or split it by account.',
    at,
    path: [],
  };
}
