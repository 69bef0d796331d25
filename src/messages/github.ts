import { guard, type Problem, problem, warning } from '../problem.ts';
import { quote } from '../text/quote.ts';

/** A failed call of GitHub's API. */
export interface FailedCall {
  /** What GitHub, or the transport, says. */
  readonly message: string;
  readonly kind: 'no token' | 'refusal' | 'limit' | 'outage';
  readonly status: number | undefined;
  readonly attempts: number;
  readonly isForbidden: boolean;
  readonly isLocked: boolean;
  readonly isMoved: boolean;
}

/** What a failed call means for the run. */
export type ToProblem = (call: FailedCall) => Problem;

export const onlyFileChecked = (): Problem =>
  warning(
    'FA403',
    'Only the file was checked: pull requests from forks and from Dependabot have no secrets for a live plan',
    'Ask a maintainer to push the branch to this repository to see the plan.',
  );

export const baseVersionNotRead: ToProblem = (call) =>
  withoutGitHub(
    call,
    'The base version of the file could not be read',
    ['contents: read'],
    'Run it again for a full report. This plan is valid, but does not show where its changes come from. Unattended runs hold addresses that only the base version lists.',
  );

export const formerVersionsNotRead: ToProblem = (call) =>
  withoutGitHub(
    call,
    'Earlier versions of the file could not be read',
    ['contents: read'],
    'Run it again to check for renames: a new address may be an old one under another name. Unattended runs hold unlisted addresses.',
  );

export const mergedPullNotRead: ToProblem = (call) =>
  withoutGitHub(
    call,
    'The merged pull request and its comment could not be read',
    ['contents: read', 'pull-requests: read'],
    'Run it again to finish what is left. Addresses that only its plan showed are held, and its comment has no record of this run.',
  );

export const branchTipNotRead: ToProblem = (call) =>
  withoutGitHub(
    call,
    'The branch could not be checked for a newer version of the file',
    ['contents: read'],
    'Check that no newer commit changes the file. If one does, let the run of the newest commit apply. This run used its own version.',
  );

export const commentsNotRead: ToProblem = (call) =>
  withoutGitHub(
    call,
    'No comment was written, because the existing comments could not be read',
    ['pull-requests: write'],
    WITHOUT_COMMENT,
  );

export const commentNotWritten: ToProblem = (call) =>
  withoutGitHub(call, 'The comment could not be written', ['pull-requests: write'], WITHOUT_COMMENT);

const WITHOUT_COMMENT = 'Run it again to write the comment. The job summary has the full report.';

export const planWithoutComment = (): Problem =>
  warning(
    'FA410',
    'This plan does not count as reviewed, because the input `comment` is never',
    'Set `comment` to changes or always in the plan job. Otherwise apply holds these changes.',
  );

export const driftIssueNotClosed: ToProblem = (call) =>
  withoutGitHub(
    call,
    'The drift issue, if one is open, could not be closed',
    ['issues: write'],
    'Wait for the next drift run, which closes it. The account is in sync.',
  );

export const failureNotNoted: ToProblem = (call) =>
  withoutGitHub(
    call,
    'The drift issue, if one is open, could not be updated with the failure of this run',
    ['issues: write'],
    'Do not rely on an open drift issue: it may be out of date.',
  );

/** Drift that is reported nowhere makes the run fail. */
export const driftNotReported: ToProblem = (call) =>
  problem(
    'FA412',
    `The account has drifted, and the drift issue could not be written: ${why(call)}`,
    `${fixForIssue(call)} To run without an issue, set \`fail-on-drift: true\` or \`drift-issue: false\`.`,
  );

export const branchTipUnknown = (branch: string, call: FailedCall): Problem =>
  problem(
    'FA402',
    `This is a re-run, and the tip of ${quote(branch)} could not be read: ${why(call)}`,
    `Start a new run with workflow_dispatch instead. ${call.isForbidden ? allow(call, ['contents: read']) : 'Or run it again once GitHub responds.'}`,
  );

/** What was reviewed is unknown, so nothing is applied. */
export const reviewNotRead: ToProblem = (call) =>
  guard(
    'reviewed plan',
    'FA310',
    `The reviewed plan could not be read: ${why(call)}`,
    'Run it again, or review the current plan and run with its id as `approved-plan-id`. The job needs `pull-requests: read`.',
  );

/**
 * A warning: what GitHub does not allow to be read or written stops no run.
 *
 * @param failed what could not be done, as a sentence
 * @param permissions what the job's token has to be allowed, as in a workflow
 * @param without what to do, and how the run went on without it
 */
function withoutGitHub(
  call: FailedCall,
  failed: string,
  permissions: readonly string[],
  without: string,
): Problem {
  const message = `${failed}: ${why(call)}`;
  if (call.isLocked) return warning('FA410', message, `${UNLOCK} ${without}`);
  if (call.isMoved) return warning('FA411', message, `${START_NEW} ${without}`);
  return call.isForbidden
    ? warning('FA410', message, allow(call, permissions))
    : warning('FA411', message, without);
}

const UNLOCK = 'Unlock the conversation on GitHub.';
const START_NEW = 'Start a new run: it uses the new name of the repository.';

/** GitHub's words, and how often it was asked: who reads it knows whether to ask once more. */
function why(call: FailedCall): string {
  if (call.kind === 'no token') return '`github-token` is missing';
  if (call.isMoved)
    return `the repository was renamed or transferred (${quote(call.message)}, HTTP status ${call.status})`;
  if (call.kind === 'refusal') return quote(call.message);
  const status = call.status === undefined ? [] : [`HTTP status ${call.status}`];
  const tried = call.attempts > 1 ? [`tried ${call.attempts} times`] : [];
  const more = [...status, ...tried].join(', ');
  return `${quote(call.message)}${more === '' ? '' : ` (${more})`}`;
}

function allow({ kind, status }: FailedCall, permissions: readonly string[]): string {
  const names = permissions.map((permission) => `\`${permission}\``).join(' and ');
  const toJob = `${names} to the \`permissions\` of the job.`;
  if (kind === 'no token') return `Leave \`github-token\` at its default, and add ${toJob}`;
  if (status === 401) return 'Leave `github-token` at its default, or set a valid token.';
  return `Add ${toJob}`;
}

function fixForIssue(call: FailedCall): string {
  if (call.isForbidden) return allow(call, ['issues: write']);
  if (call.isLocked) return UNLOCK;
  if (call.isMoved) return START_NEW;
  if (call.kind === 'refusal') return 'Check that issues are enabled in the settings of the repository.';
  return 'Run it again once GitHub responds.';
}
