import { inSync, type Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { planOf, type Result } from '../result.ts';
import { hasDone, writeComment } from './comment.ts';
import { keepDriftIssue } from './drift-issue.ts';
import { GitHubError } from './error.ts';
import type { Merged } from './history.ts';
import type { Repository } from './repository.ts';
import { CLOSE_ISSUE, noToken, READ_COMMENTS, trouble, untold, WRITE_COMMENT } from './troubles.ts';

/** What was written to GitHub after a run. */
export interface Told {
  readonly commentUrl: string | undefined;
  readonly issueUrl: string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Milliseconds that an interrupted run waits for GitHub: a cancelled job has 7.5 s, of which the requests to Twilio
 * that are under way may take 4.
 */
const TELLING = 3000;
const CUT_SHORT = 'the run was interrupted, and GitHub did not answer in time';

/**
 * Tells the pull request or the drift issue. What cannot be written is a warning, but for drift that is told nowhere.
 * An interrupted run does not wait long for GitHub: outputs and summary are still to be written.
 */
export function tell(repository: Repository, result: Result): Promise<Told> {
  return Promise.race([tellAtLeisure(repository, result), late(repository, result)]);
}

/** What is told once the time is over that an interrupted run has for GitHub; never before that. */
async function late(repository: Repository, result: Result): Promise<Told> {
  const { interrupted } = repository.context;
  if (!interrupted.aborted)
    await new Promise((aborted) => interrupted.addEventListener('abort', aborted, { once: true }));
  // Nobody waits for this timer where GitHub is quicker.
  await new Promise((over) => setTimeout(over, TELLING).unref());
  const silence = new GitHubError(CUT_SHORT, undefined, false);
  const plan = planOf(result);
  const drifted = result.mode === 'drift' && plan !== undefined && !inSync(plan);
  const problems = [...repository.warnings, drifted ? untold(silence) : trouble(silence, WRITE_COMMENT)];
  return { commentUrl: undefined, issueUrl: undefined, problems };
}

async function tellAtLeisure(repository: Repository, result: Result): Promise<Told> {
  const { concern, github, event } = repository.context;
  const told: Told = { commentUrl: undefined, issueUrl: undefined, problems: repository.warnings };
  if (concern.account === undefined) return told;
  const plan = planOf(result);
  if (concern.mode === 'drift' && github.driftIssue && plan !== undefined && result.outcome !== 'failed') {
    return { ...told, ...(await tellDrift(repository, result, plan)) };
  }
  if (github.comment === 'never') return told;
  const pull = await pullToTell(repository, result);
  if (pull === undefined) return told;
  if (!repository.isConnected) {
    repository.warnings.push(noToken('the comment is not written', 'pull-requests: write'));
    return told;
  }
  const found = await repository.attempt(READ_COMMENTS, () => repository.findComments(pull.number));
  if (found === undefined) return told;
  const changes = plan !== undefined && !inSync(plan);
  const commentUrl = await repository.attempt(WRITE_COMMENT, async () =>
    writeComment(await repository.open(), result, found, {
      pull: pull.number,
      head: pull.head,
      about: repository.about,
      links: repository.context.links,
      create: github.comment === 'always' || changes,
      sealHead: github.requireReviewedPlan && event.pullRequest !== undefined,
      reviewed: pull.sealed,
    }),
  );
  return { ...told, commentUrl };
}

/** The pull request whose comment speaks of this run. */
async function pullToTell(repository: Repository, result: Result): Promise<Merged | undefined> {
  const { concern, event } = repository.context;
  if (concern.mode === 'plan')
    return event.pullRequest && { ...event.pullRequest, sealed: undefined, comment: 'plan' };
  if (concern.mode !== 'apply' || event.push === undefined || !repository.isConnected) return undefined;
  const merged = await repository.mergedOrNothing();
  // A run that has done nothing leaves the record of the one that did, and makes no comment to say so.
  if (hasDone(result) || merged === undefined || merged.comment === 'plan') return merged;
  return merged.comment === 'none' && result.outcome !== 'done' ? merged : undefined;
}

async function tellDrift(repository: Repository, result: Result, plan: Plan): Promise<Partial<Told>> {
  const { commit, links } = repository.context;
  const drifted = !inSync(plan);
  if (!repository.isConnected) return drifted ? { problems: [untold(undefined)] } : {};
  try {
    return { issueUrl: await keepDriftIssue(await repository.open(), result, plan, commit, links) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { problems: [drifted ? untold(error) : trouble(error, CLOSE_ISSUE)] };
  }
}
