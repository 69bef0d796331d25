import type { Lane } from './address-kinds.ts';

/** Evenly spaced requests arrive a little unevenly: this part of a second's worth may come early. */
const grace = 0.05;

/**
 * A bucket of tokens per lane, which holds a second's worth (and the grace) and fills at the lane's rate.
 */
export class RateLimits {
  readonly #buckets = new Map<Lane, { tokens: number; at: number }>();

  /**
   * Takes a token for a request.
   *
   * @param now milliseconds
   * @returns undefined if the request may pass, else the seconds (whole, at least 1) after which it may be
   *   sent again
   */
  secondsToWait(lane: Lane, now: number): number | undefined {
    const { perSecond } = lane;
    const capacity = perSecond * (1 + grace);
    const last = this.#buckets.get(lane);
    const tokens =
      last === undefined ? capacity : Math.min(capacity, last.tokens + ((now - last.at) / 1000) * perSecond);
    const pass = tokens >= 1;
    this.#buckets.set(lane, { tokens: pass ? tokens - 1 : tokens, at: now });
    return pass ? undefined : Math.max(1, Math.ceil((1 - tokens) / perSecond));
  }
}
