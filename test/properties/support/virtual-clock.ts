import type { Clock } from '../../../src/runtime/clock.ts';

/** A clock that advances only while everybody waits: hours pass at once, and in the right order. */
export class VirtualClock implements Clock {
  #now = 0;
  #sleepers: { at: number; wake: () => void }[] = [];

  readonly now = () => this.#now;

  readonly sleep = (milliseconds: number): Promise<void> => {
    if (milliseconds <= 0) return Promise.resolve();
    return new Promise((wake) => {
      this.#sleepers.push({ at: this.#now + milliseconds, wake });
      if (this.#sleepers.length === 1) setImmediate(this.#pass);
    });
  };

  /** Wakes the sleeper that is due first, once everything that can continue without waiting has done so. */
  readonly #pass = () => {
    const [next, ...others] = this.#sleepers.sort((a, b) => a.at - b.at);
    if (next === undefined) return;
    this.#sleepers = others;
    this.#now = next.at;
    next.wake();
    if (others.length > 0) setImmediate(this.#pass);
  };
}
