import { GitHubError } from '../../../src/github/api-error.ts';
import {
  branchNotAllowed,
  missingEvent,
  noFileOnBranch,
  otherFileOnBranch,
  refNotAllowed,
  unknownDefaultBranch,
  unsupportedEvent,
} from '../../../src/messages/apply-source.ts';
import {
  baseVersionNotRead,
  branchTipNotRead,
  branchTipUnknown,
  commentNotWritten,
  commentsNotRead,
  driftIssueNotClosed,
  driftNotReported,
  failureNotNoted,
  formerVersionsNotRead,
  mergedPullNotRead,
  onlyFileChecked,
  planWithoutComment,
} from '../../../src/messages/github.ts';
import { type CodeRow, says } from '../rows.ts';

const NO_TOKEN = new GitHubError('', 'no token');
const NOT_ALLOWED = new GitHubError('Resource not accessible by integration', 'refusal', 403);
const BAD_CREDENTIALS = new GitHubError('Bad credentials', 'refusal', 401);
const LOCKED = new GitHubError('Unable to create comment because issue is locked.', 'refusal', 403);
const MOVED = new GitHubError('Moved Permanently', 'refusal', 301);
const DISABLED = new GitHubError('Issues has been disabled in this repository.', 'refusal', 410);
const OUTAGE = new GitHubError('Bad Gateway', 'outage', 502, 4);
const LIMIT = new GitHubError('API rate limit exceeded', 'limit', 429);
const UNREACHABLE = new GitHubError('GitHub cannot be reached', 'outage');

const LET_NEWEST_APPLY =
  'Let the run of the newest commit apply, or start a new run with workflow_dispatch. The job needs `contents: read`.';
const WHERE_TO_RUN =
  'Run apply on push to the branch that you deploy from, on schedule or on workflow_dispatch. Run plan on pull_request.';
const WRITE_COMMENT = 'Run it again to write the comment. The job summary has the full report.';
const WITHOUT_ISSUE = 'To run without an issue, set `fail-on-drift: true` or `drift-issue: false`.';

export const GITHUB: readonly CodeRow[] = [
  {
    code: 'FA401',
    severity: 'error',
    meaning: '`apply` does not run on this event, or not from this branch or tag.',
    example: 'A workflow with `on: pull_request` has a step with `mode: apply`.',
    fix: 'Run `apply` on `push`, `schedule`, `workflow_dispatch` or `repository_dispatch`, from the default branch or a branch that the input `branches` lists. Run `plan` on `pull_request`.',
    messages: [
      says(
        unsupportedEvent,
        ['pull_request'],
        'Mode apply does not run on the event pull_request',
        WHERE_TO_RUN,
      ),
      says(
        missingEvent,
        [],
        'Mode apply runs only on GitHub events, and GITHUB_EVENT_NAME is not set',
        WHERE_TO_RUN,
      ),
      says(
        branchNotAllowed,
        ['feature/x', ['main', 'staging']],
        'Mode apply does not run from branch "feature/x", only from "main" and "staging"',
        'Merge the branch first. To apply from it as well, add it to the input `branches`.',
      ),
      says(
        refNotAllowed,
        ['tag', 'v1', ['main']],
        'Mode apply does not run from tag "v1", only from "main"',
        'Run the workflow on a branch.',
      ),
      says(
        refNotAllowed,
        ['ref', 'refs/pull/7/merge', ['main']],
        'Mode apply does not run from ref "refs/pull/7/merge", only from "main"',
        'Run the workflow on a branch.',
      ),
    ],
  },
  {
    code: 'FA402',
    severity: 'error or warning',
    meaning:
      'The tip of the branch has a different version of the file, or a re-run could not read the tip. An old run must not undo newer work. It is also reported, as a warning on the first attempt, where the event does not name the default branch.',
    example: '_Re-run all jobs_ on a green apply, after a newer pull request was merged.',
    fix: 'Let the run of the newest commit apply, or start a new run by hand.',
    messages: [
      says(
        otherFileOnBranch,
        ['main'],
        'The tip of "main" has a different version of the file: an old run must not undo newer work',
        LET_NEWEST_APPLY,
      ),
      says(
        noFileOnBranch,
        ['main'],
        'The tip of "main" does not have this file, or the token may not read it: an old run must not undo newer work',
        LET_NEWEST_APPLY,
      ),
      says(
        unknownDefaultBranch,
        [],
        'The event does not name the default branch, so it is unknown whether this run is on it',
        'Set the input `branches` to the branches that apply may run from.',
      ),
      says(
        branchTipUnknown,
        ['main', OUTAGE],
        'This is a re-run, and the tip of "main" could not be read: "Bad Gateway" (HTTP status 502, tried 4 times)',
        'Start a new run with workflow_dispatch instead. Or run it again once GitHub responds.',
      ),
      says(
        branchTipUnknown,
        ['main', NOT_ALLOWED],
        'This is a re-run, and the tip of "main" could not be read: "Resource not accessible by integration"',
        'Start a new run with workflow_dispatch instead. Add `contents: read` to the `permissions` of the job.',
      ),
    ],
  },
  {
    code: 'FA403',
    severity: 'warning',
    meaning: 'No live plan was made, because pull requests from forks and from Dependabot have no secrets.',
    example: 'A pull request from a fork changes `addresses.yaml`.',
    fix: 'Ask a maintainer to push the branch to this repository to see the plan, or use `examples/forks.yml`.',
    messages: [
      says(
        onlyFileChecked,
        [],
        'Only the file was checked: pull requests from forks and from Dependabot have no secrets for a live plan',
        'Ask a maintainer to push the branch to this repository to see the plan.',
      ),
    ],
  },
  {
    code: 'FA410',
    severity: 'warning',
    meaning:
      'The token may not read or write what the message names, or it is missing or invalid. Where the token may not see something at all, GitHub answers "Not Found". It is also reported where the conversation is locked, and where plans must be reviewed but `comment` is `never`.',
    example: 'The job of `mode: plan` has `permissions: { contents: read }` alone.',
    fix: 'Add the permission that the message names to the job, and leave `github-token` at its default. An apply closes the drift issue with `issues: write`; with `drift-issue: false` it does not look for one. Unlock the conversation, or let the plan job comment.',
    messages: [
      says(
        commentNotWritten,
        [NOT_ALLOWED],
        'The comment could not be written: "Resource not accessible by integration"',
        'Add `pull-requests: write` to the `permissions` of the job.',
      ),
      says(
        commentNotWritten,
        [LOCKED],
        'The comment could not be written: "Unable to create comment because issue is locked."',
        `Unlock the conversation on GitHub. ${WRITE_COMMENT}`,
      ),
      says(
        mergedPullNotRead,
        [NO_TOKEN],
        'The merged pull request and its comment could not be read: `github-token` is missing',
        'Leave `github-token` at its default, and add `contents: read` and `pull-requests: read` to the `permissions` of the job.',
      ),
      says(
        driftIssueNotClosed,
        [BAD_CREDENTIALS],
        'The drift issue, if one is open, could not be closed: "Bad credentials"',
        'Leave `github-token` at its default, or set a valid token.',
      ),
      says(
        planWithoutComment,
        [],
        'This plan does not count as reviewed, because the input `comment` is never',
        'Set `comment` to changes or always in the plan job. Otherwise apply holds these changes.',
      ),
    ],
  },
  {
    code: 'FA411',
    severity: 'warning',
    meaning:
      'GitHub did not respond, returned a server error or limited the rate of requests, or the repository was renamed or transferred (HTTP status 301). The message names what could not be read or written, and how often it was tried.',
    example: 'GitHub returns HTTP status 502 to every attempt to write the comment of a plan.',
    fix: 'Run it again. After a rename, start a new run. Where something could not be read, the run continued without it, and the message shows what is unknown. Where something could not be written, the job summary has the full report.',
    messages: [
      says(
        commentNotWritten,
        [OUTAGE],
        'The comment could not be written: "Bad Gateway" (HTTP status 502, tried 4 times)',
        WRITE_COMMENT,
      ),
      says(
        commentNotWritten,
        [MOVED],
        'The comment could not be written: the repository was renamed or transferred ("Moved Permanently", HTTP status 301)',
        `Start a new run: it uses the new name of the repository. ${WRITE_COMMENT}`,
      ),
      says(
        commentsNotRead,
        [LIMIT],
        'No comment was written, because the existing comments could not be read: "API rate limit exceeded" (HTTP status 429)',
        WRITE_COMMENT,
      ),
      says(
        baseVersionNotRead,
        [UNREACHABLE],
        'The base version of the file could not be read: "GitHub cannot be reached"',
        'Run it again for a full report. This plan is valid, but does not show where its changes come from. Unattended runs hold addresses that only the base version lists.',
      ),
      says(
        formerVersionsNotRead,
        [UNREACHABLE],
        'Earlier versions of the file could not be read: "GitHub cannot be reached"',
        'Run it again to check for renames: a new address may be an old one under another name. Unattended runs hold unlisted addresses.',
      ),
      says(
        mergedPullNotRead,
        [UNREACHABLE],
        'The merged pull request and its comment could not be read: "GitHub cannot be reached"',
        'Run it again to finish what is left. Addresses that only its plan showed are held, and its comment has no record of this run.',
      ),
      says(
        branchTipNotRead,
        [UNREACHABLE],
        'The branch could not be checked for a newer version of the file: "GitHub cannot be reached"',
        'Check that no newer commit changes the file. If one does, let the run of the newest commit apply. This run used its own version.',
      ),
      says(
        driftIssueNotClosed,
        [UNREACHABLE],
        'The drift issue, if one is open, could not be closed: "GitHub cannot be reached"',
        'Wait for the next drift run, which closes it. The account is in sync.',
      ),
      says(
        failureNotNoted,
        [UNREACHABLE],
        'The drift issue, if one is open, could not be updated with the failure of this run: "GitHub cannot be reached"',
        'Do not rely on an open drift issue: it may be out of date.',
      ),
    ],
  },
  {
    code: 'FA412',
    severity: 'error',
    meaning: 'The account has drifted, and the issue that reports it could not be read or written.',
    example: 'A `drift` run finds drift, and its job has no `issues: write`.',
    fix: 'Add `issues: write` to the job, or enable issues in the settings of the repository. Run it again if GitHub was down. To run without an issue, set `fail-on-drift: true` or `drift-issue: false`.',
    messages: [
      says(
        driftNotReported,
        [NOT_ALLOWED],
        'The account has drifted, and the drift issue could not be written: "Resource not accessible by integration"',
        `Add \`issues: write\` to the \`permissions\` of the job. ${WITHOUT_ISSUE}`,
      ),
      says(
        driftNotReported,
        [DISABLED],
        'The account has drifted, and the drift issue could not be written: "Issues has been disabled in this repository."',
        `Check that issues are enabled in the settings of the repository. ${WITHOUT_ISSUE}`,
      ),
      says(
        driftNotReported,
        [LOCKED],
        'The account has drifted, and the drift issue could not be written: "Unable to create comment because issue is locked."',
        `Unlock the conversation on GitHub. ${WITHOUT_ISSUE}`,
      ),
      says(
        driftNotReported,
        [MOVED],
        'The account has drifted, and the drift issue could not be written: the repository was renamed or transferred ("Moved Permanently", HTTP status 301)',
        `Start a new run: it uses the new name of the repository. ${WITHOUT_ISSUE}`,
      ),
      says(
        driftNotReported,
        [OUTAGE],
        'The account has drifted, and the drift issue could not be written: "Bad Gateway" (HTTP status 502, tried 4 times)',
        `Run it again once GitHub responds. ${WITHOUT_ISSUE}`,
      ),
    ],
  },
];
