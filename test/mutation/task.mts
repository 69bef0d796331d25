import { readFileSync } from 'node:fs';

/** The task of a vitest process, written by the script that starts it. */
export interface Task {
  /** The source files that are mutated. */
  readonly files: readonly string[];
  /** The file for the answers, one line of JSON each. */
  readonly answers: string;
  /** The mutants to try, each with its tests, best first; undefined: record which tests reach which mutants. */
  readonly tries?: readonly Try[];
}

export interface Try {
  readonly mutant: string;
  readonly tests: readonly string[];
}

/** How long a test took and which mutants it reached. */
export interface Reached {
  /** Empty for the mutants that are reached on loading. */
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
