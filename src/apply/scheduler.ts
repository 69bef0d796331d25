import { type Action, type Change, goesOutOfService } from '../plan/plan.ts';
import { waitsFor } from './notes.ts';
import type { Outcome } from './outcome.ts';

/** New addresses come first, so that a site can move to one before its old address is deleted. */
const WRITING_ORDER: readonly Action[] = ['create', 'update', 'disable', 'delete'];

/** Creates and updates run in parallel, each at its own rate. */
const QUEUES: Readonly<Record<Action, string>> = {
  create: 'create',
  update: 'update',
  disable: 'update',
  delete: 'delete',
};
/** Pending changes per queue. Updates go out at one per second: a third would wait until its last read is no longer fresh. */
const CONCURRENCY: Readonly<Record<string, number>> = { create: 3, update: 2, delete: 3 };

export type Step =
  | { readonly kind: 'write'; readonly change: Change }
  /** Everything that may run now is pending. */
  | { readonly kind: 'wait' }
  /** These are not attempted, and why. */
  | { readonly kind: 'leave'; readonly changes: readonly Change[]; readonly because: string }
  | { readonly kind: 'end' };

/**
 * The one place that decides what is written next: first creates and updates. Addresses go out of service only once all
 * of those have succeeded.
 *
 * @param stopped why nothing more may start; undefined if nothing stops it
 */
export function nextStep(
  changes: readonly Change[],
  outcomes: readonly Outcome[],
  underWay: ReadonlySet<Change>,
  stopped: string | undefined,
): Step {
  const ended = new Set(outcomes.map(({ change }) => change));
  const open = changes.filter((change) => !ended.has(change) && !underWay.has(change));
  if (open.length === 0) return underWay.size > 0 ? { kind: 'wait' } : { kind: 'end' };
  if (stopped !== undefined)
    return underWay.size > 0 ? { kind: 'wait' } : { kind: 'leave', changes: open, because: stopped };
  const isFirst = (change: Change) => !goesOutOfService(change);
  const hasFirst = [...open, ...underWay].some(isFirst);
  const next = hasFirst ? open.filter(isFirst) : open;
  const change = WRITING_ORDER.flatMap((action) =>
    next.filter((candidate) => candidate.action === action),
  ).find((candidate) => isFree(candidate, underWay));
  if (change === undefined) return { kind: 'wait' };
  if (isFirst(change)) return { kind: 'write', change };
  const unfinished = outcomes.filter((one) => isFirst(one.change) && one.status !== 'done');
  if (unfinished.length === 0) return { kind: 'write', change };
  return {
    kind: 'leave',
    changes: open,
    because: waitsFor(unfinished.length),
  };
}

function isFree(change: Change, underWay: ReadonlySet<Change>): boolean {
  const queue = QUEUES[change.action];
  return [...underWay].filter(({ action }) => QUEUES[action] === queue).length < (CONCURRENCY[queue] ?? 1);
}
