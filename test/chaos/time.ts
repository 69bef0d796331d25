import { type Clock, Interrupted } from '../../src/runtime/clock.ts';

interface Due {
  readonly at: number;
  readonly happen: () => void;
  called: boolean;
}

export const STALLED = Symbol('stalled');

/** Time that passes only while something waits for it: hours pass instantly, and everything happens in order. */
export class Time {
  #now = 0;
  #dues: Due[] = [];

  readonly now = (): number => this.#now;

  /** Schedules a call in this many milliseconds. Returns a function that cancels it. */
  after(milliseconds: number, happen: () => void): () => void {
    const due: Due = { at: this.#now + Math.max(0, milliseconds), happen, called: false };
    const place = this.#dues.findIndex((other) => other.at > due.at);
    this.#dues.splice(place === -1 ? this.#dues.length : place, 0, due);
    return () => {
      due.called = true;
    };
  }

  /** Lets time pass until the work is done; `STALLED` if it waits for something that never happens. */
  async until<T>(work: Promise<T>): Promise<T | typeof STALLED> {
    let done = false;
    const settle = () => {
      done = true;
    };
    work.then(settle, settle);
    for (let idle = 0; idle < 5; ) {
      await everythingElse();
      if (done) return work;
      idle = this.#step() ? 0 : idle + 1;
    }
    return STALLED;
  }

  /** Lets this many milliseconds pass, with everything that is scheduled in them. */
  async pass(milliseconds: number): Promise<void> {
    await this.until(new Promise<void>((resolve) => this.after(milliseconds, resolve)));
  }

  #step(): boolean {
    const due = this.#dues.shift();
    if (due === undefined) return false;
    if (due.called) return true;
    this.#now = due.at;
    due.happen();
    return true;
  }
}

/** Resolves once everything that can continue without waiting has done so. */
const everythingElse = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The clock of a process: its end stops it, and an interruption wakes it, as with the real one. */
export function clockOf(time: Time, interrupted: AbortSignal, isDead: () => boolean): Clock {
  return {
    now: time.now,
    sleep: (milliseconds) =>
      new Promise((resolve, reject) => {
        const wake = () => {
          callOff();
          interrupted.removeEventListener('abort', wake);
          if (isDead()) return;
          if (interrupted.aborted) reject(new Interrupted());
          else resolve();
        };
        const callOff = milliseconds > 0 && !interrupted.aborted ? time.after(milliseconds, wake) : () => {};
        interrupted.addEventListener('abort', wake);
        if (milliseconds <= 0 || interrupted.aborted) wake();
      }),
  };
}
