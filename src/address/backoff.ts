import type { RequestError } from './request-error.ts';

/** The most attempts for one request. A 429 gets more: Twilio itself asks to try again later. */
export function maxAttempts(failure: RequestError): number {
  return failure.status === 429 ? 10 : 5;
}

/** The longest wait that Retry-After can cause, in milliseconds. */
const MAX_WAIT = 60_000;

/**
 * Milliseconds to wait before the next attempt: Retry-After where present, else exponential backoff with jitter.
 *
 * @param attempt how many attempts were made
 * @param retryAfter the header: seconds, or undefined
 * @param random 0 to 1
 */
export function waitBefore(attempt: number, retryAfter: string | undefined, random: number): number {
  const seconds = Number(retryAfter);
  if (retryAfter !== undefined && retryAfter.trim() !== '' && Number.isFinite(seconds) && seconds >= 0) {
    return Math.min(seconds * 1000, MAX_WAIT);
  }
  const longest = Math.min(250 * 2 ** (attempt - 1), 8000);
  return longest / 2 + (longest / 2) * random;
}
