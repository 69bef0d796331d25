/** A rule that did not hold. */
export interface Violation {
  readonly rule: string;
  readonly what: string;
}

/** What a simulation tells: what did not hold, what was met, and (where somebody listens) every step of it. */
export class Story {
  readonly violations: Violation[] = [];
  /** What was drawn request by request and took effect, by label: `fault 0/7`, `edit 1/3`. */
  readonly drawn: string[] = [];
  /** How often what happened: `create × reset`, `ended killed`, … */
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
