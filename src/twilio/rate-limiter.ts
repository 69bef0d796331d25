import type { Pace, RequestKind } from '../address/kind.ts';
import type { Clock } from '../runtime/clock.ts';

/**
 * How much longer the pauses are than the documented rate asks for: requests that leave evenly may arrive a
 * little closer together.
 */
const MARGIN = 1.02;
/** A lane that met a 429 runs at half its rate; each request that goes well takes it back by this much. */
const RECOVERY = 0.9;
const MAX_SLOWNESS = 8;

interface Lane {
  /** When the next request may leave. */
  free: number;
  /** 1 at the documented rate, 2 at half of it. */
  slowness: number;
  /** The requests before this one, as the wait of the last of them. */
  queue: Promise<void>;
}

/**
 * A lane for each kind of request, side by side, each at Twilio's documented rate: evenly spaced, no burst, the
 * first at once.
 */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #lanes = new Map<RequestKind, Lane>();

  constructor(clock: Clock, pace: Pace) {
    this.#clock = clock;
    this.#pace = pace;
  }

  /** Waits until a request of this kind may leave. Whoever asks first goes first. */
  turn(kind: RequestKind): Promise<void> {
    const lane = this.#lane(kind);
    const turn = lane.queue.then(async () => {
      // A pause may come while one waits: hence a loop.
      for (let wait = lane.free - this.#clock.now(); wait > 0; wait = lane.free - this.#clock.now()) {
        await this.#clock.sleep(wait);
      }
      lane.free = this.#clock.now() + (1000 / this.#pace[kind]) * MARGIN * lane.slowness;
    });
    // One that is interrupted must not stop those behind it: they find out for themselves.
    lane.queue = turn.catch(() => undefined);
    return turn;
  }

  /** A 429: nothing of this kind leaves for so many milliseconds, and then at half the rate. */
  pause(kind: RequestKind, milliseconds: number): void {
    const lane = this.#lane(kind);
    lane.free = Math.max(lane.free, this.#clock.now() + milliseconds);
    lane.slowness = Math.min(lane.slowness * 2, MAX_SLOWNESS);
  }

  /** A request of this kind went well: the lane recovers. */
  recover(kind: RequestKind): void {
    const lane = this.#lane(kind);
    lane.slowness = Math.max(1, lane.slowness * RECOVERY);
  }

  #lane(kind: RequestKind): Lane {
    let lane = this.#lanes.get(kind);
    if (lane === undefined) {
      lane = { free: Number.NEGATIVE_INFINITY, slowness: 1, queue: Promise.resolve() };
      this.#lanes.set(kind, lane);
    }
    return lane;
  }
}
