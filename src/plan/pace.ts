import type { Lane, Pace } from '../address/kind.ts';
import type { Counts } from './plan.ts';

/** How many writes of each kind a plan has. */
export type WriteCounts = Pick<Counts, 'creates' | 'updates' | 'deletes'>;

/** Seconds for a number of requests of one lane; the first is sent at once. */
const secondsFor = (requests: number, perSecond: number) => Math.max(0, requests - 1) / perSecond;

/** How long an apply takes at Twilio's pace, in seconds: each lane at its own rate, and deletes come last. */
export function estimate(pace: Pace, { creates, updates, deletes }: WriteCounts): number {
  const requests = new Map<Lane, number>([[pace.create, creates]]);
  requests.set(pace.update, (requests.get(pace.update) ?? 0) + updates);
  const writes = Math.max(...Array.from(requests, ([lane, number]) => secondsFor(number, lane.perSecond)));
  return Math.ceil(writes + secondsFor(deletes, Math.min(pace.delete.perSecond, pace.fetch.perSecond)));
}
