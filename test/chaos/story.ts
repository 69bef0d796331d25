/** A violation of a rule. */
export interface Violation {
  readonly rule: string;
  readonly what: string;
}

/** The record of a simulation: violations, counts of events and, if there is a listener, every step. */
export class Story {
  readonly violations: Violation[] = [];
  /** Draws per request that took effect, by label: `fault 0/7`, `edit 1/3`. */
  readonly drawn: string[] = [];
  /** How often each event happened: `create × reset`, `ended killed`, … */
  readonly met = new Map<string, number>();
  readonly #listener: ((line: string) => void) | undefined;

  constructor(listener?: (line: string) => void) {
    this.#listener = listener;
  }

  tell(line: () => string): void {
    this.#listener?.(line());
  }

  meet(what: string): void {
    this.met.set(what, (this.met.get(what) ?? 0) + 1);
  }

  violated(rule: string, what: string): void {
    this.violations.push({ rule, what });
    this.tell(() => `! ${rule}: ${what}`);
  }
}
