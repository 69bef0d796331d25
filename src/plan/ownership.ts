import type { LiveAddress } from '../address/address.ts';
import { canonicalSid } from '../address/sid.ts';
import type { Placed } from '../file/addresses-file.ts';
import { unmatchedPattern } from '../messages/hints.ts';
import { located, type Problem } from '../problem.ts';
import { Pattern, PatternList } from '../text/pattern.ts';
import type { Desired } from './desired.ts';

/** The parts of an address that `scope` and `ignore` match. */
type Owned = Pick<LiveAddress, 'sid' | 'name'>;

/** Which addresses the file manages: those that `scope` matches (all without a `scope`), minus `ignore`. */
export class Ownership {
  readonly #scope: PatternList;
  readonly #ignore: PatternList;
  readonly #ignoredSids: ReadonlySet<string>;

  constructor(desired: Pick<Desired, 'scope' | 'ignore'>) {
    this.#scope = new PatternList(desired.scope.map(({ value }) => value));
    const ignored = desired.ignore.map(({ value }) => value);
    this.#ignore = new PatternList(ignored);
    this.#ignoredSids = new Set(ignored.map(canonicalSid));
  }

  owns(address: Owned): boolean {
    return !this.isIgnored(address) && this.inScope(address);
  }

  isIgnored({ sid, name }: Owned): boolean {
    return this.#ignoredSids.has(sid) || this.#ignore.matches(name);
  }

  inScope({ name }: Owned): boolean {
    return this.#scope.size === 0 || this.#scope.matches(name);
  }
}

/** Patterns that match no live name: probably a typing error, so that they protect or manage nothing. */
export function unmatchedPatterns(
  desired: Pick<Desired, 'scope' | 'ignore'>,
  live: readonly LiveAddress[],
): Problem[] {
  const names = new Set(live.flatMap(({ sid, name }) => [sid, name]));
  const idle = (list: readonly Placed<string>[], word: string): Problem[] =>
    list
      .filter(({ value }) => {
        const pattern = new Pattern(value);
        if (pattern.literal !== undefined) return !names.has(canonicalSid(pattern.literal));
        return !live.some((address) => pattern.matches(address.name));
      })
      .map(({ value, place }) => located(unmatchedPattern(value, word), { place, path: word }));
  return [...idle(desired.scope, 'scope'), ...idle(desired.ignore, 'ignore')];
}
