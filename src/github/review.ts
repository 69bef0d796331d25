import type { Plan } from '../plan/plan.ts';
import { guard, type Problem } from '../problem.ts';
import { count, quote } from '../text/quote.ts';
import type { Merged } from './history.ts';
import { short } from './sealed.ts';

/**
 * What stands against a plan whose changes must have been reviewed: every one must be in the plan that the pull
 * request's comment shows, for the head that was merged.
 *
 * @param merged undefined where no merged pull request was found
 */
export function unreviewed(plan: Plan, merged: Merged | undefined): Problem[] {
  if (plan.changes.length === 0) return [];
  if (merged === undefined) {
    return [refusal('No merged pull request brought this commit, and its plan must have been reviewed')];
  }
  const where = `pull request #${merged.number}`;
  if (merged.sealed === undefined) {
    return [refusal(`The comment of ${where} holds no plan that we wrote and were the last to edit`)];
  }
  if (merged.sealed.head !== merged.head) {
    return [
      refusal(
        `The comment of ${where} shows the plan of ${merged.sealed.head.slice(0, 10)}, and ${merged.head.slice(0, 10)} was merged`,
        'Set require-reviewed-plan in the plan job too, so that its comment names every head; ',
      ),
    ];
  }
  const reviewed = new Set(merged.sealed.changes);
  const missing = plan.changes.filter(({ digest }) => !reviewed.has(short(digest)));
  if (missing.length === 0) return [];
  const named = missing.slice(0, 10).map((change) => `${change.action} ${change.key ?? quote(change.name)}`);
  const more = missing.length - named.length;
  return [
    refusal(
      `${count(missing.length, 'change was', 'changes were')} not in the plan that ${where} showed: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    ),
  ];
}

/** A merge queue whose branch has a name of another form than GitHub documents. */
export const NO_QUEUED_PULL = refusal(
  'The merge group names no pull request, and its plan must have been reviewed',
);

function refusal(message: string, first = ''): Problem {
  return guard(
    'reviewed plan',
    'FA310',
    message,
    `${first}${first === '' ? 'Look' : 'look'} at the plan as it is now, and run with its id as approved-plan-id; or open a pull request that shows it.`,
  );
}
