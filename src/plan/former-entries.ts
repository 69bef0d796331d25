import type { Change, Claim, FormerEntry, Plan } from './plan.ts';

/**
 * The same changes, where each unlisted address that goes out of service has the entry that claimed it before: the sites
 * of that entry lose their chat.
 *
 * @param base the plan of the base version of the file for the same account
 * @param claims those of the current version
 */
export function withFormerEntries(
  changes: readonly Change[],
  base: Plan,
  claims: readonly Claim[],
): readonly Change[] {
  const former = new Map<string, FormerEntry>();
  const present = new Set(claims.map(({ key }) => key));
  for (const { key, desired, live } of base.claims) {
    if (live === undefined) continue;
    const { websites, locales } = desired;
    former.set(live.sid, { key, websites, locales, isRemoved: !present.has(key) });
  }
  return changes.map((change) =>
    change.action === 'delete' || change.action === 'disable'
      ? { ...change, formerEntry: former.get(change.sid) }
      : change,
  );
}
