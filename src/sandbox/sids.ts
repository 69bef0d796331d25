import { randomBytes } from 'node:crypto';

/** A SID of the given kind at random, as Twilio's: two letters and 32 hex digits. */
export function randomSid(prefix: string): string {
  return prefix + randomBytes(16).toString('hex');
}

/** Whether `value` is a SID of that kind: Twilio's OpenAPI documents give this pattern for every kind. */
export function isSid(value: string, prefix: string): boolean {
  return value.length === 34 && value.startsWith(prefix) && /^[0-9a-fA-F]{32}$/.test(value.slice(2));
}
