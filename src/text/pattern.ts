export const ANY_TEXT = Symbol('*');
export const ANY_CHARACTER = Symbol('?');
/** A literal character, or a wildcard. */
export type Token = string | typeof ANY_TEXT | typeof ANY_CHARACTER;

/**
 * A pattern for friendly names: `*` is any text, `?` any one character, `\` makes the next character literal, and
 * everything else is literal. Case-sensitive.
 */
export class Pattern {
  /** The only name that it matches; undefined if it has wildcards. */
  readonly literal: string | undefined;
  readonly #wildcards: Wildcards | undefined;

  constructor(text: string) {
    const parts = tokens(text);
    const isWild = parts.some((token) => typeof token !== 'string');
    this.literal = isWild ? undefined : parts.join('');
    this.#wildcards = isWild ? new Wildcards(parts) : undefined;
  }

  matches(name: string): boolean {
    return this.#wildcards?.matches(name) ?? this.literal === name;
  }

  /** The maximum number of steps for each character of a name. */
  get steps(): number {
    return this.#wildcards === undefined ? 0 : 3 + this.#wildcards.words;
  }
}

export function tokens(text: string): Token[] {
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

/**
 * Follows all possible matches at once, with a bit for each number of pattern characters matched so far. Even a hostile
 * pattern takes the same few steps for each character of a name. Backtracking to an earlier `*`, or a regular
 * expression, would take many.
 */
class Wildcards {
  readonly words: number;
  readonly #length: number;
  /** Character code → the positions in the pattern where it matches. ASCII is looked up faster. */
  readonly #fits = new Map<number, Uint32Array>();
  readonly #asciiFits: readonly Uint32Array[];
  /** The positions where any character matches. */
  readonly #anyFits: Uint32Array;
  /** The positions after a `*`: a match may stay there. */
  readonly #stays: Uint32Array;

  constructor(parts: readonly Token[]) {
    const places = parts.filter((token) => token !== ANY_TEXT);
    this.#length = places.length;
    this.words = (places.length >>> 5) + 1;
    this.#anyFits = this.#bits();
    this.#stays = this.#bits();
    places.forEach((token, at) => {
      if (token === ANY_CHARACTER) setBit(this.#anyFits, at);
    });
    places.forEach((token, at) => {
      if (typeof token !== 'string') return;
      const code = codeAt(token, 0);
      const fits = this.#fits.get(code) ?? this.#anyFits.slice();
      this.#fits.set(code, setBit(fits, at));
    });
    this.#asciiFits = Array.from({ length: 128 }, (_, code) => this.#fits.get(code) ?? this.#anyFits);
    let place = 0;
    for (const token of parts) {
      if (token === ANY_TEXT) setBit(this.#stays, place);
      else place++;
    }
  }

  matches(name: string): boolean {
    const [asciiFits, anyFits, stays] = [this.#asciiFits, this.#anyFits, this.#stays];
    const ways = setBit(this.#bits(), 0);
    for (let at = 0; at < name.length; at++) {
      const code = codeAt(name, at);
      // Two units of UTF-16 are one character.
      if (code > 0xffff) at++;
      const fits = asciiFits[code] ?? this.#fits.get(code) ?? anyFits;
      let carried = 0;
      let any = 0;
      for (let word = 0; word < ways.length; word++) {
        const way = ways[word] ?? 0;
        const on = way & (fits[word] ?? 0);
        const next = (on << 1) | carried | (way & (stays[word] ?? 0));
        carried = on >>> 31;
        ways[word] = next;
        any |= next;
      }
      if (any === 0) return false;
    }
    return ((ways[this.#length >>> 5] ?? 0) & (1 << (this.#length & 31))) !== 0;
  }

  #bits(): Uint32Array {
    return new Uint32Array(this.words);
  }
}

function codeAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

function setBit(bits: Uint32Array, at: number): Uint32Array {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
  return bits;
}

/** A list of patterns. Those without wildcards are looked up in a map. */
export class PatternList {
  readonly size: number;
  readonly #literals = new Map<string, number>();
  readonly #wild: { readonly pattern: Pattern; readonly index: number }[] = [];

  constructor(texts: readonly string[]) {
    this.size = texts.length;
    texts.forEach((text, index) => {
      const pattern = new Pattern(text);
      if (pattern.literal === undefined) this.#wild.push({ pattern, index });
      else if (!this.#literals.has(pattern.literal)) this.#literals.set(pattern.literal, index);
    });
  }

  /** The index of a matching pattern, preferably one without wildcards. */
  find(name: string): number | undefined {
    return this.#literals.get(name) ?? this.#wild.find(({ pattern }) => pattern.matches(name))?.index;
  }

  matches(name: string): boolean {
    return this.find(name) !== undefined;
  }
}

/** The pattern that matches only this name. */
export function literalPattern(name: string): string {
  return name.replace(/[\\*?]/g, '\\$&');
}
