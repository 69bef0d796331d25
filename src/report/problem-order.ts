import type { Problem } from '../problem.ts';

/**
 * Problems in the order in which they are reported, since GitHub shows no more than ten annotations of a step: errors,
 * then what is on changed lines, then the rest.
 *
 * @param changed lines of the file
 */
export function inReportOrder(problems: readonly Problem[], changed: ReadonlySet<number>): Problem[] {
  const rank = ({ severity, place }: Problem) => {
    if (severity === 'error') return 0;
    return place !== undefined && changed.has(place.line) ? 1 : 2;
  };
  return [...problems].sort((a, b) => rank(a) - rank(b));
}
