/** A place in the file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * An error or a warning. `code` is stable: FA0xx inputs, FA1xx file, FA2xx Twilio, FA3xx guards, FA4xx GitHub.
 * docs/problems.md lists all codes.
 */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong: one sentence without a full stop. */
  readonly message: string;
  /** The fix: imperative sentences. */
  readonly remedy: string;
  readonly place?: Place;
  /** The path in the file, as `addresses.acme-en.studio`. */
  readonly path?: string;
  /** The key of the entry. */
  readonly entry?: string;
  /** Whether it concerns a file other than the one of this run. */
  readonly isOfOtherFile?: true;
  /** Set only if the problem is a guard. */
  readonly guard?: GuardName;
}

/** Where a problem is in the file, and its entry. */
export type At = Pick<Problem, 'place' | 'path' | 'entry'>;

/** The guards: each blocks the whole plan. */
export type GuardName =
  | 'account'
  | 'incomplete read'
  | 'no overlap'
  | 'empty file'
  | 'out of service'
  | 'suspected rename'
  | 'approved plan'
  | 'reviewed plan';

/** A problem that blocks the plan although each entry is valid. */
export interface Guard extends Problem {
  readonly severity: 'error';
  readonly guard: GuardName;
}

/** An error. Only src/messages calls this, `warning` and `guard`: all wording is there. */
export function problem(code: string, message: string, remedy: string): Problem {
  return { code, severity: 'error', message, remedy };
}

/** A problem that does not stop the run. */
export function warning(code: string, message: string, remedy: string): Problem {
  return { code, severity: 'warning', message, remedy };
}

export function guard(name: GuardName, code: string, message: string, remedy: string): Guard {
  return { guard: name, code, severity: 'error', message, remedy };
}

/** Ends a run with one or more problems. Only the problems are shown, never a stack trace. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(({ code, message }) => `${code} ${message}`).join('\n'), options);
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** The error to throw for a single problem. */
export function stop(problem: Problem): ProblemError {
  return new ProblemError([problem]);
}

/**
 * Runs all reads, so that the problems of all of them are reported at once.
 *
 * @throws ProblemError with the problems of all failed reads
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

/** The same problem, with its place in the file. */
export function located<P extends Problem>(problem: P, at: At): P {
  return { ...problem, ...at };
}

/** The same problem as one that stops nothing. */
export function asWarning(problem: Problem): Problem {
  return { ...problem, severity: 'warning' };
}

export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

export function warningsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'warning');
}

export function isGuard(one: Problem): one is Guard {
  return one.guard !== undefined;
}
