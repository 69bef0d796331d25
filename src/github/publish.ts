import type { Status } from '../apply/outcome.ts';
import {
  commentNotWritten,
  commentsNotRead,
  driftIssueNotClosed,
  driftNotReported,
  failureNotNoted,
  planWithoutComment,
  type ToProblem,
} from '../messages/github.ts';
import { inSync, type Plan } from '../plan/plan.ts';
import { allDigests } from '../plan/review.ts';
import type { Problem } from '../problem.ts';
import { appliedOf, isOutOfSync, planOf, type Result } from '../result.ts';
import { GitHubError, onGitHubError } from './api-error.ts';
import { upsertComment } from './comment.ts';
import { applyBody, closedBody, hasDone, planBody } from './comment-body.ts';
import { readMetadata, shortDigest } from './comment-metadata.ts';
import { noteFailure } from './drift-failure.ts';
import { closeDriftIssues, upsertDriftIssue } from './drift-issue.ts';
import { isUnfinished, type MergedPull } from './merged-pulls.ts';
import type { Repository } from './repository.ts';
import type { Post } from './upsert.ts';

/** What was written to GitHub after a run. */
export interface Published {
  readonly commentUrl?: string | undefined;
  readonly issueUrl?: string | undefined;
  readonly problems: readonly Problem[];
}
type Written = Omit<Published, 'problems'>;

/**
 * Milliseconds that an interrupted run waits for GitHub: a cancelled job has 7.5 s, and the pending requests to Twilio may
 * take 4 of them.
 */
const MAX_WAIT = 3000;
const CUT_SHORT = 'the run was interrupted before GitHub responded';

/**
 * Writes the comment or the drift issue. What cannot be written is a warning, except drift that is reported nowhere.
 * An interrupted run does not wait long for GitHub: it still has to write outputs and summary.
 */
export async function publish(repository: Repository, result: Result): Promise<Published> {
  const written = await Promise.race([write(repository, result), giveUp(repository, result)]);
  return { ...written, problems: [...repository.problems] };
}

/** Ends once an interrupted run has used up its time for GitHub; never before. */
async function giveUp(repository: Repository, result: Result): Promise<Written> {
  const { interrupted } = repository.context;
  if (!interrupted.aborted)
    await new Promise((aborted) => interrupted.addEventListener('abort', aborted, { once: true }));
  // The timer must not keep the process alive where GitHub is faster.
  await new Promise((over) => setTimeout(over, MAX_WAIT).unref());
  const toProblem = result.mode === 'drift' && isOutOfSync(result) ? driftNotReported : commentNotWritten;
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

/** An interrupted run does not know the whole account, and leaves the issue unchanged. */
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
  return repository.attempt(driftNotReported, async (api) =>
    upsertDriftIssue(api, await repository.driftIssues(), result, plan, context),
  );
}

async function closeIssues(
  repository: Repository,
  { mode }: Result,
  plan: Plan,
): Promise<string | undefined> {
  if (!repository.keepsDriftIssue) return undefined;
  return repository.attempt(driftIssueNotClosed, async (api) =>
    closeDriftIssues(api, await repository.driftIssues(), plan, { ...repository.context, mode }),
  );
}

async function writeComment(repository: Repository, result: Result): Promise<string | undefined> {
  const { subject, event, github } = repository.context;
  const isPlan = subject.mode === 'plan' && event.pullRequest !== undefined;
  if (github.comment === 'never') {
    if (isPlan && github.requireReviewedPlan && isOutOfSync(result))
      repository.problems.push(planWithoutComment());
    return undefined;
  }
  if (isPlan) return writePlan(repository, result, event.pullRequest);
  return subject.mode === 'apply' ? writeRecords(repository, result) : undefined;
}

/** Only the plan of an open pull request's current head writes its comment. */
async function writePlan(
  repository: Repository,
  result: Result,
  { number, head }: { readonly number: number; readonly head: string },
): Promise<string | undefined> {
  const { github } = repository.context;
  // Where changes must be reviewed, a plan that the pull request does not show does not count.
  const needed = (toProblem: ToProblem): ToProblem =>
    github.requireReviewedPlan ? (error) => ({ ...toProblem(error), severity: 'error' }) : toProblem;
  const pull = await repository.attempt(needed(commentsNotRead), () => repository.pullRequest(number));
  if (pull === undefined) return undefined;
  const [first] = pull.comments;
  const isStale = pull.head !== '' && pull.head !== head;
  if ((pull.state !== undefined && pull.state !== 'open') || isStale) {
    const why = isStale ? `has a newer head than ${head.slice(0, 10)}` : `is ${pull.state}`;
    repository.notes.push(`Pull request #${number} ${why}: its comment was not changed.`);
    return first?.url;
  }
  if (first === undefined && github.comment !== 'always' && !isOutOfSync(result)) return undefined;
  const body = planBody(result, head, repository.about, repository.context);
  return upsertOne(repository, pull.number, body, pull.comments, needed(commentNotWritten));
}

/** Writes the record of an apply to each pull request whose changes it applied, and to all those of a push. */
async function writeRecords(repository: Repository, result: Result): Promise<string | undefined> {
  const isPush = repository.context.event.name === 'push';
  const done = digestsOf(result, (status) => status === 'done');
  if (!isPush && done.size === 0) return undefined;
  const own = await repository.mergedPullsIfKnown();
  const nothingIsLeft = appliedOf(result)?.inSync === true;
  const earlier =
    done.size === 0 && !nothingIsLeft
      ? []
      : await repository.earlierPulls().catch(onGitHubError((): readonly MergedPull[] => []));
  const concerns = (digests: ReadonlySet<string>) => (pull: MergedPull) =>
    pull.reviewed?.changes.some((digest) => digests.has(digest)) ?? false;
  const ofPush = isPush ? own.filter((pull) => needsRecord(pull, result, own.length === 1)) : [];
  const all = digestsOf(result, () => true);
  // One whose metadata cannot be trusted may be affected as well.
  const reported = ofPush.filter(
    (pull) => own.length === 1 || all.size === 0 || pull.reviewed === undefined || concerns(all)(pull),
  );
  const pulls = new Set([...reported, ...[...own, ...earlier].filter(concerns(done))]);
  const urls: (string | undefined)[] = [];
  for (const pull of pulls) urls.push(await writeRecord(repository, result, pull));
  // A reviewed change that no plan has any more was reverted: it must not count if it returns.
  const open = [...own, ...earlier].filter((pull) => !pulls.has(pull) && isUnfinished(pull));
  if (nothingIsLeft) for (const pull of open) await closeReview(repository, pull);
  return urls[0];
}

/** A run that did nothing keeps the record of one that did, and creates no comment for that. */
function needsRecord({ shows }: MergedPull, result: Result, isAlone: boolean): boolean {
  if (shows === 'nothing' && !isAlone) return false;
  if (hasDone(result) || shows === 'plan') return true;
  const hasHeld = (appliedOf(result)?.outcomes.length ?? 0) > 0;
  return shows === 'nothing' && (hasHeld || result.outcome !== 'done');
}

/** The digests by which changes with these outcomes may have been reviewed. */
function digestsOf(result: Result, isMeant: (status: Status) => boolean): Set<string> {
  const outcomes = appliedOf(result)?.outcomes.filter(({ status }) => isMeant(status)) ?? [];
  return new Set(outcomes.flatMap(({ change }) => allDigests(change).map(shortDigest)));
}

async function writeRecord(
  repository: Repository,
  result: Result,
  { number, comment, reviewed }: MergedPull,
): Promise<string | undefined> {
  const { github, context } = { github: repository.context.github, context: repository.context };
  if (comment === undefined && github.comment !== 'always' && !isOutOfSync(result)) return undefined;
  const pull = await repository.attempt(commentsNotRead, () => repository.pullRequest(number));
  if (pull === undefined) return undefined;
  const before = comment?.isEditedByUs ? comment.body : undefined;
  const body = applyBody(result, before, reviewed, repository.about, context);
  return upsertOne(repository, number, body, pull.comments, commentNotWritten);
}

async function closeReview(repository: Repository, { number, comment, reviewed }: MergedPull): Promise<void> {
  if (comment === undefined || reviewed === undefined) return;
  const body = closedBody(comment.body, reviewed);
  await upsertOne(repository, number, body, [comment], commentNotWritten);
}

function upsertOne(
  repository: Repository,
  number: number,
  body: string,
  found: readonly Post[],
  toProblem: ToProblem,
): Promise<string | undefined> {
  const { github, event } = repository.context;
  // What was shown or reviewed counts for this head alone.
  const counts = github.requireReviewedPlan || (readMetadata(body)?.shown.length ?? 0) > 0;
  const nameHead = counts && event.pullRequest !== undefined;
  return repository.attempt(toProblem, (api) =>
    upsertComment(api, number, body, found, { about: repository.about, nameHead }),
  );
}
