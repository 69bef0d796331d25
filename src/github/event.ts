import { stop } from '../problem.ts';
import type { Mode } from '../report/result.ts';

/** What started this run. */
export interface GitHubEvent {
  /** `pull_request`, `push`, …; empty outside of GitHub. */
  readonly name: string;
  /** Whether a person sees what this run plans before anything comes of it, or has started it by hand. */
  readonly isWatched: boolean;
}

/** A pull request's plan has reviewers, a run by hand has who started it; nobody watches all others. */
const WATCHED = new Set(['pull_request', 'pull_request_target', 'workflow_dispatch']);

export function readEvent(environment: NodeJS.ProcessEnv): GitHubEvent {
  const name = environment.GITHUB_EVENT_NAME ?? '';
  return { name, isWatched: WATCHED.has(name) };
}

/** Events that strangers can cause, or that run beside an open pull request: never a reason to write. */
const NO_APPLY = new Set(['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run']);

/** @throws ProblemError where the mode must not run on the event */
export function checkEvent(event: GitHubEvent, mode: Mode): void {
  if (mode !== 'apply' || !NO_APPLY.has(event.name)) return;
  throw stop(
    'FA401',
    `Mode apply does not run on the event ${event.name}`,
    'Apply on push to the branch that you deploy from, on schedule or on workflow_dispatch; plan on pull_request.',
  );
}
