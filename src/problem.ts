/** A place in the file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Something that is wrong, or that somebody should know. `code` is stable: FA0xx inputs, FA1xx file,
 * FA2xx Twilio, FA3xx guards, FA4xx GitHub; docs/problems.md lists them all.
 */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  readonly place?: Place;
  /** The path in the file, as `addresses.acme-en.studio`. */
  readonly path?: string;
  /** The key of the entry that it is about. */
  readonly entry?: string;
  /** The guard that this is; undefined for all other problems. */
  readonly guard?: GuardName;
}

/** What stops a plan as a whole, whatever its parts are. */
export type GuardName =
  | 'account'
  | 'incomplete read'
  | 'no overlap'
  | 'empty file'
  | 'out of service'
  | 'suspected rename'
  | 'approved plan'
  | 'reviewed plan';

/** A problem that blocks a plan though every entry by itself is sound. */
export interface Guard extends Problem {
  readonly severity: 'error';
  readonly guard: GuardName;
}

/** A stop that names one or more problems. It is shown as they are; a stack trace never is. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((problem) => `${problem.code} ${problem.message}`).join('\n'), options);
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** A stop with a single problem. */
export function stop(code: string, message: string, remedy: string, place?: Place): ProblemError {
  return new ProblemError([{ code, severity: 'error', message, remedy, ...(place ? { place } : {}) }]);
}

/**
 * Reads several things side by side, so that all that is wrong with them is told at once.
 *
 * @throws ProblemError with the problems of every one that could not be read
 */
export function allOf<T extends readonly unknown[]>(...reads: { readonly [K in keyof T]: () => T[K] }): T {
  const problems: Problem[] = [];
  const values = reads.map((read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  });
  if (problems.length > 0) throw new ProblemError(problems);
  return values as unknown as T;
}

export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => problem.severity === 'error');
}

export function warningsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => problem.severity === 'warning');
}

export function guard(name: GuardName, code: string, message: string, remedy: string): Guard {
  return { guard: name, code, severity: 'error', message, remedy };
}

export function isGuard(problem: Problem): problem is Guard {
  return problem.guard !== undefined;
}

/** The guards among the problems: each of them blocks by itself. */
export function guardsAmong(problems: readonly Problem[]): Guard[] {
  return problems.filter(isGuard);
}
