import { tooManyAliasedValues, tooManyValues } from '../messages/yaml.ts';
import type { Finding } from './finding.ts';

/** More marks than 1 MiB of entries with all of their keys has, in several environments. */
const HONEST_MARKS = 225_000;

/** More than an ordinary file has of any one mark. */
const MAX_VALUES = 250_000;

/** How many values aliases and `<<` may add: far more than ordinary files need, far less than is harmful. */
export const MAX_ALIASED_VALUES = 200_000;

/** From this many characters on, blank lines and comments at the end of a file are cut off before parsing. */
const LONG_TAIL = 100_000;

/**
 * Marks are characters that begin, separate or end values. This is the count of each at which a file is too large to
 * parse: the parser's time and memory grow with their number, most of all if they are errors. Those in quotes and
 * comments count, too.
 */
const LIMITS = new Uint32Array(128);
for (const mark of '\n[]{},:-?&!|>%@`\\') LIMITS[mark.charCodeAt(0)] = MAX_VALUES;
// Two for each quoted text.
for (const quote of '"\'') LIMITS[quote.charCodeAt(0)] = 2 * MAX_VALUES;
LIMITS['*'.charCodeAt(0)] = MAX_ALIASED_VALUES + 1;

/** Steps of pattern matching, about 500 million a second. A file at every limit takes this many. */
const MAX_STEPS = 1_500_000_000;

/** The cost of other work, in such steps. */
export const STEPS = { entry: 10_000, site: 800, problem: 20_000 } as const;

/** The work that checking all environments may take: far more than twenty environments of 2,500 entries need. */
export class Budget {
  #left = MAX_STEPS;

  /** Whether so many steps may still be taken. */
  take(steps: number): boolean {
    this.#left -= steps;
    return this.#left >= 0;
  }
}

/** Why a text must not be parsed, which would take minutes and gigabytes; undefined if it may be. */
export function exceededLimit(text: string): Finding | undefined {
  const counts = new Uint32Array(LIMITS.length);
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    const limit = LIMITS[character] ?? 0;
    if (limit === 0 || isPartOfWord(text, at)) continue;
    const count = (counts[character] ?? 0) + 1;
    counts[character] = count;
    if (text[at] === '*') {
      if (count === limit) return { ...tooManyAliasedValues(MAX_ALIASED_VALUES), at, path: [] };
    } else if (count === limit || ++total > 2 * HONEST_MARKS)
      return { ...tooManyValues(MAX_VALUES), at, path: [] };
  }
  return undefined;
}

/** A hyphen in a key or name does not begin an item of a list. */
function isPartOfWord(text: string, at: number): boolean {
  return (text[at] === '-' || text[at] === '?') && !/\s/.test(text[at + 1] ?? ' ');
}

/** The text without a long tail of blank lines and comments. Indented comments may be part of a block text: they stay. */
export function withoutLongTail(text: string): string {
  let end = text.length;
  while (end > 0) {
    const lineStart = text.lastIndexOf('\n', end - 1) + 1;
    if (!/^(?:#.*|[\t\r ]*)$/s.test(text.slice(lineStart, end))) break;
    end = Math.max(0, lineStart - 1);
  }
  return text.length - end > LONG_TAIL ? text.slice(0, end) : text;
}
