/** Time as a run sees it. */
export interface Clock {
  /** Milliseconds, never going back. */
  readonly now: () => number;
  /** Waits so many milliseconds. @throws Interrupted once the run is interrupted */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Somebody interrupted the run before this was done. */
export class Interrupted extends Error {
  constructor() {
    super('the run was interrupted');
    this.name = 'Interrupted';
  }
}
