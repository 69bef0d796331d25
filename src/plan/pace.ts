import type { Pace } from '../address/kind.ts';
import type { Counts } from './plan.ts';

/** How many writes of each kind a plan has. */
export type WriteCounts = Pick<Counts, 'creates' | 'updates' | 'deletes'>;

/** Seconds that so many requests of one kind take; the first leaves at once. */
const secondsFor = (requests: number, perSecond: number) => Math.max(0, requests - 1) / perSecond;

/** How long an apply takes at Twilio's pace, in seconds: each kind at its own rate, and deletes come last. */
export function estimate(pace: Pace, { creates, updates, deletes }: WriteCounts): number {
  const writes = Math.max(secondsFor(creates, pace.create), secondsFor(updates, pace.update));
  return Math.ceil(writes + secondsFor(deletes, Math.min(pace.delete, pace.fetch)));
}
