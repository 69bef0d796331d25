import type { Action, Change } from '../plan/plan.ts';
import type { Outcome } from './outcome.ts';

/** New addresses first, so that a site can move to one before another goes. */
const WRITING_ORDER: readonly Action[] = ['create', 'update', 'disable', 'delete'];

export type Next =
  | { readonly kind: 'write'; readonly change: Change }
  /** Deletes wait for all else to succeed: these are left, and why. */
  | { readonly kind: 'leave'; readonly changes: readonly Change[]; readonly because: string }
  | { readonly kind: 'end' };

/**
 * The one place that decides what is written next: creates and updates first, deletes only once all of those
 * have succeeded.
 */
export function next(changes: readonly Change[], outcomes: readonly Outcome[]): Next {
  const ended = new Set(outcomes.map(({ change }) => change));
  const open = changes.filter((change) => !ended.has(change));
  const action = WRITING_ORDER.find((candidate) => open.some((change) => change.action === candidate));
  const change = open.find((candidate) => candidate.action === action);
  if (change === undefined) return { kind: 'end' };
  if (change.action !== 'delete') return { kind: 'write', change };
  const unfinished = outcomes.filter(
    (outcome) => outcome.change.action !== 'delete' && outcome.status !== 'done' && outcome.status !== 'held',
  );
  if (unfinished.length === 0) return { kind: 'write', change };
  return {
    kind: 'leave',
    changes: open,
    because: `deletes wait until all else has succeeded, and ${unfinished.length} of it has not`,
  };
}
