import type { Origin } from './origin.ts';
import type { Change, Plan } from './plan.ts';

/** The digests of a change and of its parts, each of which may have been reviewed. */
export function allDigests(change: Change): string[] {
  return [...new Set([change.digest, ...change.parts])];
}

/** Whether a change or a part of it was reviewed, by its digest. */
export type IsReviewed = (digest: string) => boolean;

/**
 * Changes with a part that no reviewed plan showed.
 *
 * @param base changes that the base version of the file requires as well are not judged
 */
export function unreviewedChanges(changes: readonly Change[], isReviewed: IsReviewed, base?: Plan): Change[] {
  const known = new Set(base && [...base.changes, ...base.held].flatMap(({ parts }) => parts));
  return changes.filter(
    (change) =>
      !isReviewed(change.digest) && change.parts.some((digest) => !isReviewed(digest) && !known.has(digest)),
  );
}

/**
 * The changes that are held for review and come from the file, or may come from it where the base version is unknown.
 *
 * @param origins digest of each change → where it comes from
 */
export function heldOfFile(
  { held }: Pick<Plan, 'held'>,
  origins: ReadonlyMap<string, Origin> | undefined,
): Change[] {
  return held.filter(
    ({ heldBecause, digest }) => heldBecause === 'not reviewed' && origins?.get(digest) !== 'drift',
  );
}
