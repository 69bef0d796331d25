/** The time of a run. */
export interface Clock {
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Waits for some milliseconds. @throws Interrupted once the run is interrupted */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The run was interrupted before this was done. */
export class Interrupted extends Error {
  constructor() {
    super('the run was interrupted');
    this.name = 'Interrupted';
  }
}
