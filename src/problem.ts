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
  /** Whether it is about another file than the one that the run is about. */
  readonly isOfOtherFile?: true;
  /** The guard that this is; undefined for all other problems. */
  readonly guard?: GuardName;
}

/** Where in the file a problem is, and the entry that it is about. */
export type At = Pick<Problem, 'place' | 'path' | 'entry'>;

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

/**
 * Something that is wrong. What each says stands in src/messages alone.
 */
export function problem(code: string, message: string, remedy: string, at: At = {}): Problem {
  return { code, severity: 'error', message, remedy, ...at };
}

/** Something that somebody should know, and that stops nothing. */
export function warning(code: string, message: string, remedy: string, at: At = {}): Problem {
  return { code, severity: 'warning', message, remedy, ...at };
}

export function guard(name: GuardName, code: string, message: string, remedy: string, at: At = {}): Guard {
  return { guard: name, code, severity: 'error', message, remedy, ...at };
}

/** A stop that names one or more problems. It is shown as they are; a stack trace never is. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(({ code, message }) => `${code} ${message}`).join('\n'), options);
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** A stop with a single problem. */
export function stop(code: string, message: string, remedy: string): ProblemError {
  return new ProblemError([problem(code, message, remedy)]);
}

/** A stop for one problem. */
export function stopFor(problem: Problem): ProblemError {
  return new ProblemError([problem]);
}

/**
 * Reads several things side by side, so that all that is wrong with them is reported at once.
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
