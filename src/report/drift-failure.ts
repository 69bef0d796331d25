import { errorsOf } from '../problem.ts';
import type { Result } from '../result.ts';
import { Budget } from './budget.ts';
import { type Links, rest } from './links.ts';
import { problemLine } from './problem-list.ts';

/** Why a drift run failed, for the issue that shows the report of the last successful run. */
export function driftFailure(result: Result, links: Links, limit: number): string {
  const document = new Budget(limit);
  const run = links.run === undefined ? '' : ` Drift runs have failed since [this run](${links.run}).`;
  document.add(
    `> [!WARNING]\n> **Drift is currently not checked.**${run} The report below is from the last successful run.`,
  );
  const rows = errorsOf(result.problems).map((problem) => problemLine(problem, links));
  document.addRows('', rows, rest(links, 'problems'));
  return document.toString();
}
