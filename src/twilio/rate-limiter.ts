import type { Lane, Pace, RequestKind } from '../address/kind.ts';
import type { Clock } from '../runtime/clock.ts';

/**
 * How much longer the pauses are than the documented rate requires: requests that are sent evenly may arrive a
 * little closer together.
 */
const MARGIN = 1.02;
/** After a 429, a lane runs at half its rate; each successful request reduces the slowness by this factor. */
const RECOVERY = 0.9;
const MAX_SLOWNESS = 8;

/** The state of one lane. */
interface Queue {
  /** When the next request may be sent. */
  nextAt: number;
  /** 1 at the full rate of the lane, 2 at half of it. */
  slowness: number;
  /** The turn of the last request in the queue. */
  last: Promise<void>;
}

/**
 * A queue for each lane, in parallel, each at its own rate: evenly spaced, without bursts, the first one immediately.
 */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #queues = new Map<Lane, Queue>();

  constructor(clock: Clock, pace: Pace) {
    this.#clock = clock;
    this.#pace = pace;
  }

  /** Waits until a request of this kind may be sent: first come, first served. */
  turn(kind: RequestKind): Promise<void> {
    const queue = this.#queue(kind);
    const turn = queue.last.then(async () => {
      // A loop, because a pause may start during the wait.
      for (let wait = queue.nextAt - this.#clock.now(); wait > 0; wait = queue.nextAt - this.#clock.now()) {
        await this.#clock.sleep(wait);
      }
      queue.nextAt = this.#clock.now() + (1000 / this.#pace[kind].perSecond) * MARGIN * queue.slowness;
    });
    // An interrupted turn must not fail those behind it: they notice the interruption themselves.
    queue.last = turn.catch(() => undefined);
    return turn;
  }

  /** After a 429: this kind's lane sends nothing for this long, and then runs at half its rate. */
  pause(kind: RequestKind, milliseconds: number): void {
    const queue = this.#queue(kind);
    queue.nextAt = Math.max(queue.nextAt, this.#clock.now() + milliseconds);
    queue.slowness = Math.min(queue.slowness * 2, MAX_SLOWNESS);
  }

  /** After a success: this kind's lane recovers. */
  recover(kind: RequestKind): void {
    const queue = this.#queue(kind);
    queue.slowness = Math.max(1, queue.slowness * RECOVERY);
  }

  #queue(kind: RequestKind): Queue {
    const unused = { nextAt: Number.NEGATIVE_INFINITY, slowness: 1, last: Promise.resolve() };
    const lane = this.#pace[kind];
    const queue = this.#queues.get(lane) ?? unused;
    this.#queues.set(lane, queue);
    return queue;
  }
}
