/** Fast path for most texts: the first use of a Unicode class takes V8 2 ms. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/** Text from outside with invisible characters as `\u{…}`. */
export function visible(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text;
  // Control, format and bidirectional characters, line breaks, lone surrogates, a joiner and the Hangul fillers: none of
  // them is visible.
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]|\u034f/gu, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** How many characters of a text from outside a message shows. */
const READABLE = 120;
/** Nobody reads more than this, and a file may repeat it in thousands of problems. */
const LONGEST = 10_000;

/**
 * Text from outside, quoted and visible. In messages it is cut (`shortenQuoted`) only after secrets are redacted: half
 * of a secret would not be found.
 */
export function quote(text: string, limit = LONGEST): string {
  const characters = text.length > limit ? Array.from(text.slice(0, limit * 2)) : [];
  const cut = characters.length > limit || text.length > limit * 2;
  const shown = (cut ? `${characters.slice(0, limit).join('')}…` : text).replace(/[\\"]/g, '\\$&');
  return `"${visible(shown)}"`;
}

/** Text from outside without secrets, quoted, visible and cut to a readable length. */
export const quoteShort = (text: string): string => quote(text, READABLE);

/** Text between quotes, cut to a readable length but never within an escaped character. */
export function shortenQuoted(quoted: string): string {
  if (quoted.length <= READABLE) return quoted;
  const characters = quoted.match(/\\u\{[0-9a-f]+\}|\\.|./gsu) ?? [];
  return characters.length <= READABLE ? quoted : `${characters.slice(0, READABLE).join('')}…`;
}

/** `1 address`, `2 addresses`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `a, b and 3 more`: the first of many texts. */
export function firstOf(texts: readonly string[], limit: number): string {
  const shown = texts.slice(0, limit).join(', ');
  return texts.length > limit ? `${shown} and ${texts.length - limit} more` : shown;
}

/** `a`, `a or b`, `a, b or c`. */
export function either(items: readonly string[]): string {
  return listed(items, 'or');
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[], conjunction: 'and' | 'or'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}
