import { type ProblemError, stop } from '../problem.ts';
import { listed, quote } from '../text/quote.ts';
import type { GitHubEvent } from './event.ts';

/** What is merged, or a person asks for. Any other event may carry work that nobody has merged. */
const EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);

/** GitHub runs these on the default branch alone, and does not always name it in what it sends. */
const ON_DEFAULT_BRANCH = new Set(['schedule', 'repository_dispatch']);

/** Names of branches, separated by commas. */
export function parseBranches(text: string): string[] {
  const names = text.split(',').map((name) => name.trim().replace(/^refs\/heads\//, ''));
  return names.filter((name) => name !== '');
}

/**
 * Why an apply must not run on this event, or from this branch or tag; undefined where it may, as far as is known.
 *
 * @param branches that it may run from; none: the repository's default branch
 */
export function applyRefusal(event: GitHubEvent, branches: readonly string[]): ProblemError | undefined {
  if (!EVENTS.has(event.name)) {
    return stop(
      'FA401',
      event.name === ''
        ? 'Mode apply runs on events of GitHub, and none is named (GITHUB_EVENT_NAME)'
        : `Mode apply does not run on the event ${event.name}`,
      'Apply on push to the branch that you deploy from, on schedule or on workflow_dispatch; plan on pull_request.',
    );
  }
  const allowed = allowedBranches(event, branches);
  if (event.ref === '' || allowed === undefined) return undefined;
  const branch = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1];
  if (branch !== undefined && allowed.includes(branch)) return undefined;
  const from =
    branch === undefined
      ? `${event.ref.startsWith('refs/tags/') ? 'the tag' : 'the ref'} ${quote(event.ref.replace(/^refs\/tags\//, ''))}`
      : `the branch ${quote(branch)}`;
  const names = listed(
    allowed.map((name) => quote(name)),
    'and',
  );
  return stop(
    'FA401',
    `Mode apply does not run from ${from}, but from ${names} alone: what is not merged is not applied`,
    branch === undefined
      ? 'Run the workflow on a branch.'
      : 'Merge the branch first. To apply from it as well, name it in the input `branches`.',
  );
}

/** Whether nobody can say if the run is on a branch that an apply may run from. */
export function isSourceUnknown(event: GitHubEvent, branches: readonly string[]): boolean {
  if (ON_DEFAULT_BRANCH.has(event.name) && branches.length === 0) return false;
  return event.ref === '' || allowedBranches(event, branches) === undefined;
}

function allowedBranches(
  { defaultBranch }: GitHubEvent,
  branches: readonly string[],
): readonly string[] | undefined {
  if (branches.length > 0) return branches;
  return defaultBranch === undefined ? undefined : [defaultBranch];
}
