import type { Place, Problem } from '../problem.ts';
import type { Entry } from './addresses-file.ts';

/** Where in the file a problem is: a path, and the entry that it is about. */
export type At = Pick<Problem, 'path' | 'entry'>;

export function path(entry: Entry, field?: string): At {
  return { path: `addresses.${entry.key}${field === undefined ? '' : `.${field}`}`, entry: entry.key };
}

export function problem(
  code: string,
  place: Place,
  message: string,
  remedy: string,
  at: At = {},
  severity: Problem['severity'] = 'error',
): Problem {
  return { code, severity, message, remedy, place, ...at };
}
