import { reviewNotRead } from '../messages/github.ts';
import {
  type Approvable,
  changesNotReviewed,
  changesNotShown,
  driftNotReviewed,
  queueWithoutPull,
} from '../messages/review.ts';
import { planId } from '../plan/digest.ts';
import type { Change, Plan } from '../plan/plan.ts';
import { unreviewedChanges } from '../plan/review.ts';
import type { Problem } from '../problem.ts';
import { onGitHubError } from './api-error.ts';
import { newerFile } from './branch-tip.ts';
import { shortDigest } from './comment-metadata.ts';
import { type MergedPull, openReviews } from './merged-pulls.ts';
import type { Repository } from './repository.ts';

/**
 * What blocks a plan besides its own guards: a newer file on the branch, or an unreviewed change in a merge queue.
 *
 * @param base the plan of the version before the change in the queue
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
    return [queueWithoutPull({ id: plan.id, changes: plan.changes.length + plan.held.length })];
  return repository.queuedPull(queuedPullRequest).then(
    (pull) => unreviewedInQueue(plan, base, pull),
    onGitHubError((error) => [reviewNotRead(error)]),
  );
}

/** Only this change of the file counts: changes before it in the queue have pull requests of their own. */
function unreviewedInQueue(plan: Plan, base: Plan | undefined, pull: MergedPull): Problem[] {
  const open = openReviews([pull]);
  const missing = unreviewedChanges(plan.changes, (digest) => open.has(shortDigest(digest)), base);
  return missing.length === 0 ? [] : [changesNotShown(missing, pull)];
}

/**
 * The problem of changes that an apply holds for review: an error where some come from the file, a warning where all of
 * them are drift.
 */
export function heldForReview(repository: Repository, plan: Plan, ofFile: readonly Change[]): Problem[] {
  const held = plan.held.filter(({ heldBecause }) => heldBecause === 'not reviewed');
  if (held.length === 0) return [];
  const { unreadableReview, lookedAt, context } = repository;
  if (unreadableReview !== undefined) return [reviewNotRead(unreadableReview)];
  const rest: Approvable = { id: planId(plan.account, plan, plan.held), changes: plan.held.length };
  return ofFile.length > 0
    ? [changesNotReviewed(held, lookedAt, context.commit, rest)]
    : [driftNotReviewed(held, rest)];
}
