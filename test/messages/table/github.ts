import { type CodeRow, says } from '../rows.ts';

export const GITHUB: readonly CodeRow[] = [
  {
    code: 'FA401',
    severity: 'error',
    meaning: '`apply` does not run on this event, or not from this branch or tag.',
    example: '',
    fix: 'Apply on `push`, `schedule`, `workflow_dispatch` or `repository_dispatch` from the default branch, or name the branch in the input `branches`; plan on `pull_request`.',
    messages: [],
  },
  {
    code: 'FA402',
    severity: 'error or warning',
    meaning: `The branch's tip has another version of the file than this job; or it could not be read, and this run is a repeated one. A warning where the event does not name the default branch.`,
    example: '',
    fix: 'Let the run of the newest commit apply, or start a new one by hand.',
    messages: [],
  },
  {
    code: 'FA403',
    severity: 'warning',
    meaning: 'No live plan was made: pull requests of forks and of Dependabot have no secrets.',
    example: '',
    fix: 'A maintainer pushes the branch to this repository to see the plan.',
    messages: [],
  },
  {
    code: 'FA410',
    severity: 'warning',
    meaning:
      'The token may not read or write what the message names (GitHub says "Not Found" where it may not even know of it), or there is no token, or it is no good; or the conversation is locked; or `comment` is `never` where plans must be reviewed.',
    example: '',
    fix: 'Give the job the permission that is named (an apply closes the drift issue with `issues: write`, and does not look for one with `drift-issue: false`); leave `github-token` at its default; unlock the conversation; let the plan job comment.',
    messages: [],
  },
  {
    code: 'FA411',
    severity: 'warning',
    meaning:
      'GitHub did not answer, had trouble, or limits how much it is asked, or the repository was renamed or transferred (HTTP status 301). The message says what was to be read or written, and how often that was tried.',
    example: '',
    fix: 'What was to be _read_: the run went on without it, and the message says what it could not know; run again to have it. What was to be _written_: the job summary has the whole; run again to write it.',
    messages: [],
  },
  {
    code: 'FA412',
    severity: 'error',
    meaning: 'The account has drifted, and the issue that tells of it could not be read or written.',
    example: '',
    fix: 'Give the job `issues: write` or turn issues on; run again where GitHub was down; or set `fail-on-drift: true` or `drift-issue: false`.',
    messages: [],
  },
];
