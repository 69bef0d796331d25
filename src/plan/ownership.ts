import type { LiveAddress } from '../address/address.ts';
import type { Placed } from '../file/addresses-file.ts';
import { type Problem, warning } from '../problem.ts';
import { Pattern } from '../text/pattern.ts';
import { quote } from '../text/quote.ts';
import type { Desired } from './desired.ts';

/** Which names the file answers for: those that `scope` matches (all where it is left out), minus `ignore`. */
export class Ownership {
  readonly #scope: readonly Pattern[];
  readonly #ignore: readonly Pattern[];

  constructor(desired: Pick<Desired, 'scope' | 'ignore'>) {
    this.#scope = desired.scope.map(({ value }) => new Pattern(value));
    this.#ignore = desired.ignore.map(({ value }) => new Pattern(value));
  }

  owns(name: string): boolean {
    return !this.isIgnored(name) && this.inScope(name);
  }

  isIgnored(name: string): boolean {
    return this.#ignore.some((pattern) => pattern.matches(name));
  }

  inScope(name: string): boolean {
    return this.#scope.length === 0 || this.#scope.some((pattern) => pattern.matches(name));
  }
}

/** Patterns that match no live name: likely a typing error, and then nothing is shielded or answered for. */
export function unmatchedPatterns(desired: Desired, live: readonly LiveAddress[]): Problem[] {
  const idle = (list: readonly Placed<string>[], word: string): Problem[] =>
    list
      .filter(({ value }) => {
        const pattern = new Pattern(value);
        return !live.some((address) => pattern.matches(address.name));
      })
      .map(({ value, place }) =>
        warning(
          'FA227',
          `Pattern ${quote(value)} of \`${word}\` matches no live address`,
          'Check its spelling (case counts), or remove it.',
          { place, path: word },
        ),
      );
  return [...idle(desired.scope, 'scope'), ...idle(desired.ignore, 'ignore')];
}
