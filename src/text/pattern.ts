const ANY_TEXT = Symbol('*');
const ANY_CHARACTER = Symbol('?');
type Token = string | typeof ANY_TEXT | typeof ANY_CHARACTER;

/**
 * A pattern of friendly names: `*` is any text, `?` any one character, `\` makes the next character literal,
 * all else is literal; case counts. No regular expression: a hostile pattern must not take for ever.
 */
export class Pattern {
  readonly #tokens: readonly Token[];
  readonly #literal: string | undefined;

  constructor(text: string) {
    this.#tokens = tokens(text);
    const wild = this.#tokens.some((token) => typeof token !== 'string');
    this.#literal = wild ? undefined : this.#tokens.join('');
  }

  matches(name: string): boolean {
    return this.#literal === undefined ? matchTokens(this.#tokens, Array.from(name)) : this.#literal === name;
  }
}

function tokens(text: string): Token[] {
  const result: Token[] = [];
  const characters = Array.from(text);
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] ?? '';
    if (character === '\\' && i + 1 < characters.length) result.push(characters[++i] ?? '');
    else if (character === '*') result.push(ANY_TEXT);
    else result.push(character === '?' ? ANY_CHARACTER : character);
  }
  return result;
}

/** Goes back to the last `*` alone: that suffices, and bounds the time by the product of the lengths. */
function matchTokens(pattern: readonly Token[], name: readonly string[]): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let resume = 0;
  while (n < name.length) {
    const token = pattern[p];
    if (token === ANY_TEXT) {
      star = p++;
      resume = n;
    } else if (token === ANY_CHARACTER || (token !== undefined && token === name[n])) {
      p++;
      n++;
    } else if (star !== -1) {
      p = star + 1;
      n = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === ANY_TEXT) p++;
  return p === pattern.length;
}

/** The pattern that matches this name and no other. */
export function literalPattern(name: string): string {
  return name.replace(/[\\*?]/g, '\\$&');
}
