import type { RateLimit } from './address-kinds.ts';

/** Evenly spaced requests arrive a little unevenly: this fraction of a second's worth may come early. */
const grace = 0.05;

/**
 * A token bucket per rate limit, which holds a second's worth (plus the grace) and refills at the limit's rate.
 */
export class RateLimits {
  readonly #buckets = new Map<RateLimit, { tokens: number; at: number }>();

  /**
   * Takes a token for a request.
   *
   * @param now milliseconds
   * @returns undefined if the request may pass, otherwise the seconds (an integer, at least 1) to wait before it may
   * be sent again
   */
  secondsToWait(limit: RateLimit, now: number): number | undefined {
    const { perSecond } = limit;
    const capacity = perSecond * (1 + grace);
    const last = this.#buckets.get(limit);
    const tokens =
      last === undefined ? capacity : Math.min(capacity, last.tokens + ((now - last.at) / 1000) * perSecond);
    const pass = tokens >= 1;
    this.#buckets.set(limit, { tokens: pass ? tokens - 1 : tokens, at: now });
    return pass ? undefined : Math.max(1, Math.ceil((1 - tokens) / perSecond));
  }
}
