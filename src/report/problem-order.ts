import type { Problem } from '../problem.ts';

/**
 * Sorts problems for the report, since GitHub shows only ten annotations of a step: errors first, then problems on
 * changed lines, then the rest.
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
