import type { Lane, Pace, RequestKind } from '../address/kind.ts';
import type { Clock } from '../runtime/clock.ts';

/**
 * How much longer the pauses are than the documented rate asks for: requests that leave evenly may arrive a
 * little closer together.
 */
const MARGIN = 1.02;
/** After a 429 requests of that lane leave at half the rate; each that goes well takes it back by this much. */
const RECOVERY = 0.9;
const MAX_SLOWNESS = 8;

/** Where the requests of one lane are. */
interface Queue {
  /** When the next request may leave. */
  nextAt: number;
  /** 1 at the lane's rate, 2 at half of it. */
  slowness: number;
  /** The requests before this one, as the wait of the last of them. */
  last: Promise<void>;
}

/**
 * A queue for each lane, side by side, each at its own rate: evenly spaced, no burst, the first at once.
 */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #pace: Pace;
  readonly #queues = new Map<Lane, Queue>();

  constructor(clock: Clock, pace: Pace) {
    this.#clock = clock;
    this.#pace = pace;
  }

  /** Waits until a request of this kind may leave. Whoever asks first goes first. */
  turn(kind: RequestKind): Promise<void> {
    const queue = this.#queue(kind);
    const turn = queue.last.then(async () => {
      // A pause may come while one waits: hence a loop.
      for (let wait = queue.nextAt - this.#clock.now(); wait > 0; wait = queue.nextAt - this.#clock.now()) {
        await this.#clock.sleep(wait);
      }
      queue.nextAt = this.#clock.now() + (1000 / this.#pace[kind].perSecond) * MARGIN * queue.slowness;
    });
    // One that is interrupted must not stop those behind it: they find out for themselves.
    queue.last = turn.catch(() => undefined);
    return turn;
  }

  /** A 429: nothing of this kind's lane leaves for so many milliseconds, and then at half the rate. */
  pause(kind: RequestKind, milliseconds: number): void {
    const queue = this.#queue(kind);
    queue.nextAt = Math.max(queue.nextAt, this.#clock.now() + milliseconds);
    queue.slowness = Math.min(queue.slowness * 2, MAX_SLOWNESS);
  }

  /** A request of this kind went well: its lane recovers. */
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
