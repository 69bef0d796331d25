import { readText } from '../io/read-text.ts';
import type { Plan } from '../plan/plan.ts';
import { guard, type Problem, problem } from '../problem.ts';
import { count, firstOf, quote } from '../text/quote.ts';
import { GitHubError, onGitHubError } from './api-error.ts';
import { branchTipNotRead, unreadableReview, unreadableTip } from './api-problems.ts';
import { isSourceUnknown } from './apply-source.ts';
import type { PlannedPull } from './comment.ts';
import { shortDigest } from './comment-metadata.ts';
import { fileAt } from './file-versions.ts';
import type { Repository } from './repository.ts';

/** What blocks a plan beside its own guards: a newer file in the branch, or a change that nobody reviewed. */
export async function checkReview(repository: Repository, plan: Plan): Promise<readonly Problem[]> {
  const { subject, github, event } = repository.context;
  const mustBeReviewed = github.requireReviewedPlan;
  if (subject.mode === 'apply') {
    const newer = await newerFile(repository);
    if (!mustBeReviewed || subject.approvedPlanId === plan.id) return newer;
    return [...newer, ...(await reviewProblems(plan, repository.mergedPull()))];
  }
  if (subject.mode !== 'plan' || event.name !== 'merge_group' || !mustBeReviewed) return [];
  const { queuedPullRequest } = event;
  if (queuedPullRequest === undefined) {
    return notReviewed('The merge group names no pull request, and its plan must have been reviewed');
  }
  return reviewProblems(plan, repository.queuedPull(queuedPullRequest));
}

function reviewProblems(plan: Plan, found: Promise<PlannedPull | undefined>): Promise<Problem[]> {
  return found.then(
    (pull) => unreviewed(plan, pull),
    onGitHubError((error) => [unreadableReview(error)]),
  );
}

/**
 * What blocks a plan whose changes must have been reviewed: every one must be in the plan that the pull
 * request's comment shows, for the head that was merged.
 *
 * @param pull undefined where no merged pull request was found
 */
function unreviewed(plan: Plan, pull: PlannedPull | undefined): Problem[] {
  if (plan.changes.length === 0) return [];
  if (pull === undefined) {
    return notReviewed('No merged pull request brought this commit, and its plan must have been reviewed');
  }
  const { number, head, reviewed } = pull;
  const where = `pull request #${number}`;
  if (reviewed === undefined) {
    return notReviewed(`The comment of ${where} holds no plan that we wrote and were the last to edit`);
  }
  if (reviewed.head !== head) {
    return notReviewed(
      `The comment of ${where} shows the plan of ${reviewed.head.slice(0, 10)}, and ${head.slice(0, 10)} was merged`,
      'Set require-reviewed-plan in the plan job too, so that its comment names every head; look',
    );
  }
  const digests = new Set(reviewed.changes);
  const missing = plan.changes.filter(({ digest }) => !digests.has(shortDigest(digest)));
  if (missing.length === 0) return [];
  const named = missing.map((change) => `${change.action} ${change.key ?? quote(change.name)}`);
  const were = count(missing.length, 'change was', 'changes were');
  return notReviewed(`${were} not in the plan that ${where} showed: ${firstOf(named, 10)}`);
}

function notReviewed(message: string, look = 'Look'): Problem[] {
  const remedy = `${look} at the plan as it is now, and run with its id as approved-plan-id; or open a pull request that shows it.`;
  return [guard('reviewed plan', 'FA310', message, remedy)];
}

/** An old job that runs again must not undo what the branch has got since. */
async function newerFile(repository: Repository): Promise<Problem[]> {
  const { subject, github, event, path } = repository.context;
  if (repository.context.repository === '') return [];
  const branch = quote(event.ref.replace(/^refs\/(heads|tags)\//, ''));
  if (isSourceUnknown(event, github.branches)) {
    if (event.isRepeated) return [unknownSource];
    repository.problems.push({ ...unknownSource, severity: 'warning' });
  }
  const tip = await repository
    .open()
    .then((api) => fileAt(api, path, event.ref))
    .then((text) => ({ text }))
    .catch(onGitHubError((error) => error));
  if (tip instanceof GitHubError) {
    if (event.isRepeated) return [unreadableTip(branch, tip)];
    repository.problems.push(branchTipNotRead(tip));
    return [];
  }
  const own = readText(subject);
  const unix = (text: string) => text.replace(/\r\n/g, '\n');
  if (tip.text !== undefined && unix(tip.text) === unix(own)) return [];
  const has =
    tip.text === undefined ? 'no such file, or this token may not read it' : 'another version of the file';
  return [
    problem(
      'FA402',
      `The tip of ${branch} has ${has}: an old job must not undo newer work`,
      'Let the run of the newest commit apply, or start a new run by hand (workflow_dispatch): it takes the branch as it is. The job needs `contents: read`.',
    ),
  ];
}

const unknownSource = problem(
  'FA402',
  'The event does not name the default branch, so it is unknown whether this run is on it',
  'Name the branches that apply may run from in the input `branches`.',
);
