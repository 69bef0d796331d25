import type { Change, Plan } from './plan.ts';

/** Where a change comes from: the file changed, the account was changed by hand, or both. */
export type Origin = 'this change' | 'drift' | 'this change and drift';

/**
 * Digest of each change → where it comes from.
 *
 * @param base the plan of the base version of the file for the same account
 */
export function origins(changes: readonly Change[], base: Plan): ReadonlyMap<string, Origin> {
  const before = new Map(
    [...base.changes, ...base.held].map((change) => ['sid' in change ? change.sid : change.key, change]),
  );
  return new Map(
    changes.map((change): [string, Origin] => {
      const other = before.get('sid' in change ? change.sid : change.key);
      if (other === undefined || other.action !== change.action) return [change.digest, 'this change'];
      if (other.digest === change.digest) return [change.digest, 'drift'];
      const known = new Set(other.fields.map((field) => JSON.stringify(field)));
      const shared = change.fields.filter((field) => known.has(JSON.stringify(field))).length;
      return [change.digest, shared === 0 ? 'this change' : 'this change and drift'];
    }),
  );
}
