import type { Pace } from '../address/kind.ts';

/** Seconds that so many requests of one kind take; the first leaves at once. */
const lane = (requests: number, perSecond: number) => Math.max(0, requests - 1) / perSecond;

/** How long an apply takes at Twilio's pace, in seconds: lanes run side by side, deletes come last. */
export function estimate(pace: Pace, creates: number, updates: number, deletes: number): number {
  const writes = Math.max(lane(creates, pace.create), lane(updates, pace.update));
  return Math.ceil(writes + lane(deletes, Math.min(pace.delete, pace.fetch)));
}
