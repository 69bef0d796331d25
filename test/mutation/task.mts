import { readFileSync } from 'node:fs';

/** What a process of vitest is to do, as the script that starts it writes it down. */
export interface Task {
  /** The source files that hold mutants. */
  readonly files: readonly string[];
  /** Where the answers go, a line of JSON each. */
  readonly answers: string;
  /** The mutants to try, each with its tests, the likeliest first; undefined: which tests reach which mutants? */
  readonly tries?: readonly Try[];
}

export interface Try {
  readonly mutant: string;
  readonly tests: readonly string[];
}

/** What is known of a test: how long it took, and which mutants it reached. */
export interface Reached {
  /** Empty for what is reached on loading. */
  readonly test: string;
  readonly milliseconds: number;
  readonly mutants: readonly string[];
}

export type Answer =
  | Reached
  | { readonly started: string }
  | { readonly mutant: string; readonly state: State; readonly by?: string };

export type State = 'killed' | 'survived' | 'timeout';

export function readTask(): Task {
  return JSON.parse(readFileSync(process.env.MUTATION_TASK ?? '', 'utf8'));
}
