import { guard, type Problem, problem, warning } from '../problem.ts';
import { quote } from '../text/quote.ts';
import type { GitHubError } from './api-error.ts';

/** What a failed call of GitHub's API means for the run. */
export type ToProblem = (error: GitHubError) => Problem;

export const baseVersionNotRead = toWarning(
  'The base version of the file could not be read',
  'contents: read',
  'The plan holds, but says of no change where it comes from; in a run that nobody watches, what only that version listed is held. Run again to have both.',
);

export const formerVersionsNotRead = toWarning(
  'Earlier versions of the file could not be read',
  'contents: read',
  'Whether a new address is an old one under another name is not known: in a run that nobody watches, unlisted addresses are held. Run again to find out.',
);

export const mergedPullNotRead = toWarning(
  'The merged pull request and its comment could not be read',
  'contents: read and pull-requests: read',
  'What only its plan has shown is held, and it gets no record of this run. Run again to have both.',
);

export const branchTipNotRead = toWarning(
  'The tip of the branch could not be read',
  'contents: read',
  'This run went on with its own version of the file. See that no newer commit has another one; if one does, let the run of the newest commit apply.',
  'whether the branch has a newer version of the file is not known',
);

export const commentsNotRead = toWarning(
  'The comments of the pull request could not be read',
  'pull-requests: write',
  'None was written, since ours may be among them. The job summary has the whole; run again to write the comment.',
  'the comment is not written',
);

export const commentNotWritten = toWarning(
  'The comment could not be written',
  'pull-requests: write',
  'The job summary has the whole; run again to write the comment.',
);

export const NO_COMMENT = warning(
  'FA410',
  'No comment shows this plan, since input `comment` is never: it does not count as reviewed',
  'Set `comment` to changes or always in the plan job: apply holds what no comment has shown.',
);

export const issueNotClosed = toWarning(
  'A drift issue that may be open could not be closed',
  'issues: write',
  'The account is as the file says. The next drift run closes the issue.',
);

export const failureNotNoted = toWarning(
  'The drift issue could not be read, or could not say that this run failed',
  'issues: write',
  'If a drift issue is open, what it shows may be out of date.',
);

/**
 * A warning: what GitHub did not let be read or written stops no run.
 *
 * @param failed what was tried, as a sentence that says that it failed
 * @param permission what the job's token has to be allowed, as in a workflow
 * @param without how the run went on without it, and what to do
 * @param withoutToken what is not done where there is no token, as a sentence goes on
 */
function toWarning(failed: string, permission: string, without: string, withoutToken = failed): ToProblem {
  return (error) => {
    const message =
      error.kind === 'no token' ? `There is no github-token: ${withoutToken}` : `${failed}: ${why(error)}`;
    if (error.isLocked) return warning('FA410', message, `${UNLOCK} ${without}`);
    if (error.isMoved) return warning('FA411', message, `${START_ANEW} ${without}`);
    return error.isForbidden
      ? warning('FA410', message, allow(error, permission))
      : warning('FA411', message, without);
  };
}

const UNLOCK = 'Unlock the conversation on GitHub.';
const START_ANEW = 'Start a new run: it knows the new name of the repository.';

/** GitHub's words, and how often it was asked: who reads it knows whether to ask once more. */
function why(error: GitHubError): string {
  if (error.kind === 'no token') return error.message;
  if (error.isMoved)
    return `${quote(error.message)} (HTTP status ${error.status}): the repository was renamed or transferred`;
  if (error.kind === 'refusal') return quote(error.message);
  const tried = error.attempts > 1 ? [`tried ${error.attempts} times`] : [];
  const status = error.status === undefined ? [] : [`HTTP status ${error.status}`];
  const more = [...status, ...tried].join(', ');
  return `${quote(error.message)}${more === '' ? '' : ` (${more})`}`;
}

function allow({ kind, status }: GitHubError, permission: string): string {
  const token = 'Leave the input `github-token` at its default';
  if (kind === 'no token') return `${token}, and give the job \`permissions: ${permission}\`.`;
  if (status === 401) return `${token}, or give a token that is valid.`;
  return `Give the job \`permissions: ${permission}\`.`;
}

/** Drift that is reported nowhere makes the run fail. */
export function unreportedDrift(error: GitHubError): Problem {
  const instead = 'Without an issue, set `fail-on-drift: true` or `drift-issue: false`.';
  return problem(
    'FA412',
    `The account has drifted, and the issue that tells of it could not be written: ${why(error)}`,
    `${remedyForIssue(error)} ${instead}`,
  );
}

function remedyForIssue(error: GitHubError): string {
  if (error.isForbidden) return allow(error, 'issues: write');
  if (error.isLocked) return UNLOCK;
  if (error.isMoved) return START_ANEW;
  if (error.kind === 'refusal') return 'See that the repository has issues turned on.';
  return 'Run again once GitHub answers.';
}

/** An old job that runs again, and nobody knows whether the branch has newer work. */
export function unreadableTip(branch: string, error: GitHubError): Problem {
  return problem(
    'FA402',
    `This run is a repeated one, and the tip of ${branch} could not be read: ${why(error)}`,
    `Start a new run by hand (workflow_dispatch) in place of this one. ${error.isForbidden ? allow(error, 'contents: read') : 'Or run again once GitHub answers.'}`,
  );
}

/** What was reviewed is not known, and so nothing is applied. */
export function unreadableReview(error: GitHubError): Problem {
  return guard(
    'reviewed plan',
    'FA310',
    `The reviewed plan could not be read: ${why(error)}`,
    'Run again, or run with the id of a plan that you looked at as approved-plan-id. The job needs `pull-requests: read`.',
  );
}
