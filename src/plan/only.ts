import { unknownEntry } from '../messages/matching.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { nearest } from '../text/near.ts';
import type { Matching } from './match.ts';

/**
 * @param what the option or command that has the keys
 * @throws ProblemError (FA003) where a key has no entry: it would be skipped silently
 */
export function checkKeys(only: readonly string[], keys: readonly string[], what = '--only'): void {
  const unknown = only.filter((key) => !keys.includes(key));
  if (unknown.length === 0) return;
  throw new ProblemError(unknown.map((key) => unknownEntry(what, key, nearest(key, keys))));
}

/**
 * A matching of the whole file, narrowed to some of its entries. An entry that claims the same live address as one of
 * them remains a problem: it is ambiguous which of the two is meant.
 */
export function narrowMatching(matching: Matching, only: readonly string[]): Matching {
  const keys = new Set(only);
  const claims = matching.claims.filter(({ key }) => keys.has(key));
  const sids = new Set(claims.flatMap(({ live }) => live?.sid ?? []));
  const rivals = matching.claims.filter(({ key, live }) => !keys.has(key) && live && sids.has(live.sid));
  const concerned = new Set([...keys, ...rivals.map(({ key }) => key)]);
  return {
    ...matching,
    claims,
    removed: [],
    unlisted: [],
    problems: matching.problems.filter(({ entry }) => entry !== undefined && concerned.has(entry)),
  };
}

/** Problems of the whole file, and of these entries. */
export function narrowProblems(problems: readonly Problem[], only: readonly string[]): readonly Problem[] {
  return problems.filter(({ entry, path = '' }) => {
    if (entry !== undefined) return only.includes(entry);
    const isOfEntry = /(^|\.)addresses\./.test(path);
    return !isOfEntry || only.some((key) => `${path}.`.includes(`addresses.${key}.`));
  });
}
