import { inSync, type Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { isOutOfSync, planOf, type Result } from '../result.ts';
import { GitHubError } from './api-error.ts';
import {
  commentNotWritten,
  commentsNotRead,
  failureNotNoted,
  issueNotClosed,
  unreportedDrift,
} from './api-problems.ts';
import { hasDone, type PlannedPull, upsertComment } from './comment.ts';
import { noteFailure } from './drift-failure.ts';
import { closeDriftIssues, upsertDriftIssue } from './drift-issue.ts';
import type { Repository } from './repository.ts';

/** What was written to GitHub after a run. */
export interface Published {
  readonly commentUrl?: string | undefined;
  readonly issueUrl?: string | undefined;
  readonly problems: readonly Problem[];
}
type Written = Omit<Published, 'problems'>;

/**
 * Milliseconds that an interrupted run waits for GitHub: a cancelled job has 7.5 s, of which the requests to Twilio
 * that are under way may take 4.
 */
const MAX_WAIT = 3000;
const CUT_SHORT = 'the run was interrupted, and GitHub did not answer in time';

/**
 * Writes the comment or the drift issue. What cannot be written is a warning, but for drift that is reported nowhere.
 * An interrupted run does not wait long for GitHub: outputs and summary are still to be written.
 */
export async function publish(repository: Repository, result: Result): Promise<Published> {
  const written = await Promise.race([write(repository, result), giveUp(repository, result)]);
  return { ...written, problems: [...repository.problems] };
}

/** Ends once the time is over that an interrupted run has for GitHub; never before that. */
async function giveUp(repository: Repository, result: Result): Promise<Written> {
  const { interrupted } = repository.context;
  if (!interrupted.aborted)
    await new Promise((aborted) => interrupted.addEventListener('abort', aborted, { once: true }));
  // Nobody waits for this timer where GitHub is quicker.
  await new Promise((over) => setTimeout(over, MAX_WAIT).unref());
  const toProblem = result.mode === 'drift' && isOutOfSync(result) ? unreportedDrift : commentNotWritten;
  repository.problems.push(toProblem(new GitHubError(CUT_SHORT, 'outage')));
  return {};
}

async function write(repository: Repository, result: Result): Promise<Written> {
  const { subject } = repository.context;
  if (subject.account === undefined) return {};
  if (subject.mode === 'drift') return { issueUrl: await writeIssue(repository, result) };
  const commentUrl = await writeComment(repository, result);
  if (result.kind !== 'applied' || !result.applied.inSync) return { commentUrl };
  return { commentUrl, issueUrl: await closeIssues(repository, result, result.plan) };
}

/** What is not known of the account is not written: an interrupted run leaves the issue as it is. */
async function writeIssue(repository: Repository, result: Result): Promise<string | undefined> {
  const { context } = repository;
  const plan = planOf(result);
  if (!context.github.driftIssue || result.outcome === 'interrupted') return undefined;
  if (result.outcome === 'failed' || plan === undefined) {
    if (!repository.keepsDriftIssue) return undefined;
    return repository.attempt(failureNotNoted, async (api) =>
      noteFailure(api, await repository.driftIssues(), result, context),
    );
  }
  if (inSync(plan)) return closeIssues(repository, result, plan);
  return repository.attempt(unreportedDrift, async (api) =>
    upsertDriftIssue(api, await repository.driftIssues(), result, plan, context),
  );
}

async function closeIssues(
  repository: Repository,
  { mode }: Result,
  plan: Plan,
): Promise<string | undefined> {
  if (!repository.keepsDriftIssue) return undefined;
  return repository.attempt(issueNotClosed, async (api) =>
    closeDriftIssues(api, await repository.driftIssues(), plan, { ...repository.context, mode }),
  );
}

async function writeComment(repository: Repository, result: Result): Promise<string | undefined> {
  const { github, event } = repository.context;
  if (github.comment === 'never') return undefined;
  const pull = await pullToWriteTo(repository, result);
  if (pull === undefined) return undefined;
  const found = await repository.attempt(commentsNotRead, () => repository.comments(pull.number));
  if (found === undefined) return undefined;
  if (found.length === 0 && github.comment !== 'always' && !isOutOfSync(result)) return undefined;
  const nameHead = github.requireReviewedPlan && event.pullRequest !== undefined;
  return repository.attempt(commentNotWritten, (api) =>
    upsertComment(api, result, found, { ...repository.context, ...pull, about: repository.about, nameHead }),
  );
}

/** The pull request whose comment speaks of this run. */
async function pullToWriteTo(repository: Repository, result: Result): Promise<PlannedPull | undefined> {
  const { subject, event } = repository.context;
  if (subject.mode === 'plan')
    return event.pullRequest && { ...event.pullRequest, reviewed: undefined, comment: 'plan' };
  if (subject.mode !== 'apply' || event.name !== 'push') return undefined;
  const merged = await repository.mergedPullIfKnown();
  // A run that has done nothing leaves the record of the one that did, and makes no comment to say so.
  if (hasDone(result) || merged === undefined || merged.comment === 'plan') return merged;
  return merged.comment === 'none' && result.outcome !== 'done' ? merged : undefined;
}
