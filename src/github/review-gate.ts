import { planId } from '../plan/digest.ts';
import type { Change, Plan } from '../plan/plan.ts';
import { unreviewedChanges } from '../plan/review.ts';
import { guard, type Problem, problem, warning } from '../problem.ts';
import { count, firstOf, quote } from '../text/quote.ts';
import { onGitHubError } from './api-error.ts';
import { unreadableReview } from './api-problems.ts';
import { newerFile } from './branch-tip.ts';
import { shortDigest } from './comment-metadata.ts';
import { type MergedPull, openReviews } from './merged-pulls.ts';
import type { Repository } from './repository.ts';

/**
 * What blocks a plan beside its own guards: a newer file in the branch, or, in a merge queue, a change that nobody
 * reviewed.
 *
 * @param base the plan of the version that the queue's change is made to
 */
export async function checkReview(
  repository: Repository,
  plan: Plan,
  base: Plan | undefined,
): Promise<readonly Problem[]> {
  const { subject, github, event } = repository.context;
  if (subject.mode === 'apply') return newerFile(repository);
  if (subject.mode !== 'plan' || event.name !== 'merge_group' || !github.requireReviewedPlan) return [];
  const { queuedPullRequest } = event;
  if (queuedPullRequest === undefined)
    return [notReviewed(plan, 'The merge group names no pull request, and its plan must have been reviewed')];
  return repository.queuedPull(queuedPullRequest).then(
    (pull) => unreviewedInQueue(plan, base, pull),
    onGitHubError((error) => [unreadableReview(error)]),
  );
}

/** Only what this change of the file does is judged: what waits before it in the queue has its own pull request. */
function unreviewedInQueue(plan: Plan, base: Plan | undefined, pull: MergedPull): Problem[] {
  const open = openReviews([pull]);
  const missing = unreviewedChanges(plan.changes, (digest) => open.has(shortDigest(digest)), base);
  if (missing.length === 0) return [];
  const why = pull.whyNot === undefined ? '' : `, which ${pull.whyNot}`;
  const were = count(missing.length, 'change is', 'changes are');
  return [
    notReviewed(
      plan,
      `${were} not in a plan that pull request #${pull.number} showed${why}: ${named(missing)}`,
      'Take the pull request out of the queue, run its plan job again, look at the plan, and queue it again.',
    ),
  ];
}

/**
 * What to say of changes that an apply holds for review: a failure where some come from the file, and a warning where
 * all of them are drift.
 */
export function heldForReview(repository: Repository, plan: Plan, ofFile: readonly Change[]): Problem[] {
  const held = plan.held.filter(({ heldBecause }) => heldBecause === 'not reviewed');
  if (held.length === 0) return [];
  if (repository.unreadableReview !== undefined) return [unreadableReview(repository.unreadableReview)];
  const are = count(held.length, 'change is', 'changes are');
  const what = `${are} held, since no reviewed plan showed ${held.length === 1 ? 'it' : 'them'}: ${named(held)}`;
  const rest = { ...plan, id: planId(plan.account, plan, plan.held), changes: [] };
  if (ofFile.length > 0) return [problem('FA310', `${what}. ${repository.lookedAt}`, approve(rest))];
  const [they, them] = held.length === 1 ? ['It is', 'it'] : ['They are', 'them'];
  // `accept` writes values, and makes no entry and takes none away.
  const keep = held.every(({ action }) => action === 'update')
    ? 'to keep what is in Twilio, run `flex-addresses accept` and merge that'
    : 'to keep what is in Twilio, change the file';
  return [
    warning(
      'FA310',
      `${what}. ${they} drift: the file asked for the same before this change`,
      `To have ${them} applied, open a pull request that shows the plan, and merge it; ${keep}. ${approve(rest)}`,
    ),
  ];
}

function named(changes: readonly Change[]): string {
  return firstOf(
    changes.map((change) => `${change.action} ${change.key ?? quote(change.name)}`),
    10,
  );
}

function approve({ id, changes, held }: Plan): string {
  return `To apply the whole plan as it is now (${count(changes.length + held.length, 'change')}) without a review, start the apply workflow by hand with \`approved-plan-id: ${id}\`.`;
}

function notReviewed(plan: Plan, message: string, remedy = approve(plan)): Problem {
  return guard('reviewed plan', 'FA310', message, remedy);
}
