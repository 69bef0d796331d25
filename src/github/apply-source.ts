import { branchNotAllowed, missingEvent, refNotAllowed, unsupportedEvent } from '../messages/apply-source.ts';
import { type ProblemError, stop } from '../problem.ts';
import type { GitHubEvent } from './event.ts';

/** Events for merged work, or started by a person. Any other event may carry work that nobody has merged. */
const EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);

/** GitHub runs these on the default branch alone, and does not always name it in the event. */
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
  if (event.name === '') return stop(missingEvent());
  if (!EVENTS.has(event.name)) return stop(unsupportedEvent(event.name));
  const allowed = allowedBranches(event, branches);
  if (event.ref === '' || allowed === undefined) return undefined;
  const branch = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1];
  if (branch === undefined) return stop(refNotAllowed(...kindOf(event.ref), allowed));
  return allowed.includes(branch) ? undefined : stop(branchNotAllowed(branch, allowed));
}

function kindOf(ref: string): [kind: 'tag' | 'ref', name: string] {
  const tag = /^refs\/tags\/(.+)$/.exec(ref)?.[1];
  return tag === undefined ? ['ref', ref] : ['tag', tag];
}

/** Whether it is unknown if the run is on a branch that an apply may run from. */
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
