import type { FormerEntry, Plan } from './plan.ts';

/**
 * The same plan, where each unlisted address that goes out of service names the entry that claimed it before: the
 * sites of that entry lose their chat.
 *
 * @param base the plan that the base version of the file would have made for the same account
 */
export function withFormerEntries(plan: Plan, base: Plan): Plan {
  const former = new Map<string, FormerEntry>();
  for (const { key, desired, live } of base.claims) {
    if (live !== undefined)
      former.set(live.sid, { key, websites: desired.websites, locales: desired.locales });
  }
  const named = <C extends Plan['changes'][number]>(change: C): C =>
    change.action === 'delete' || change.action === 'disable'
      ? { ...change, formerEntry: former.get(change.sid) }
      : change;
  return { ...plan, changes: plan.changes.map(named), held: plan.held.map(named) };
}
