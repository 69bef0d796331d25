import type { FlexFlowRequestKind } from './flex-flow-request.ts';

/** Requests per second and account, as Twilio documents them for Flex Flows; the unit is assumed. */
const perSecond: Record<FlexFlowRequestKind, number> = {
  list: 10,
  fetch: 2,
  create: 2,
  update: 1,
  delete: 2,
};

/** Evenly spaced requests arrive a little unevenly: this part of a second's worth may come early. */
const grace = 0.05;

/**
 * A bucket of tokens per kind of request, which holds a second's worth (and the grace) and fills at the
 * documented rate.
 */
export class RateLimits {
  readonly #buckets = new Map<FlexFlowRequestKind, { tokens: number; at: number }>();

  /**
   * Takes a token for a request.
   *
   * @param now milliseconds
   * @returns undefined if the request may pass, else the seconds (whole, at least 1) after which it may be
   *   sent again
   */
  secondsToWait(kind: FlexFlowRequestKind, now: number): number | undefined {
    const rate = perSecond[kind];
    const capacity = rate * (1 + grace);
    const last = this.#buckets.get(kind);
    const tokens =
      last === undefined ? capacity : Math.min(capacity, last.tokens + ((now - last.at) / 1000) * rate);
    const pass = tokens >= 1;
    this.#buckets.set(kind, { tokens: pass ? tokens - 1 : tokens, at: now });
    return pass ? undefined : Math.max(1, Math.ceil((1 - tokens) / rate));
  }
}
