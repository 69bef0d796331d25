/**
 * Requests per second that Twilio documents for Flex Flows, per account
 * (https://www.twilio.com/docs/flex/developer/messaging/api/flow, "Rate limits"; the unit is assumed).
 */
export const PACE = { list: 10, fetch: 2, create: 2, update: 1, delete: 2 } as const;

/** Seconds that so many requests of one kind take; the first leaves at once. */
const lane = (requests: number, perSecond: number) => Math.max(0, requests - 1) / perSecond;

/** How long an apply takes at Twilio's pace, in seconds: lanes run side by side, deletes come last. */
export function estimate(creates: number, updates: number, deletes: number): number {
  const writes = Math.max(lane(creates, PACE.create), lane(updates, PACE.update));
  return Math.ceil(writes + lane(deletes, Math.min(PACE.delete, PACE.fetch)));
}
