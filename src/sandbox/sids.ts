import { randomBytes } from 'node:crypto';

/** A SID of the given kind at random, as Twilio's: two letters and 32 hex digits. */
export function randomSid(prefix: string): string {
  return prefix + randomBytes(16).toString('hex');
}

/** A generator for tests: the same SIDs in the same order each time, counted from `first`. */
export function countingSids(first = 1): (prefix: string) => string {
  let next = first;
  return (prefix) => prefix + (next++).toString(16).padStart(32, '0');
}

/** Whether `value` is a SID of that kind: Twilio's OpenAPI documents give this pattern for every kind. */
export function isSid(value: string, prefix: string): boolean {
  return value.length === 34 && value.startsWith(prefix) && /^[0-9a-fA-F]{32}$/.test(value.slice(2));
}
