import type { PullRow, Push, Repository } from './repository.ts';
import { pullRow } from './rest-rows.ts';

/** What starts a run: the event's file and the environment from GitHub. A re-run has the same. */
export interface Event {
  readonly name: string;
  /** `GITHUB_SHA`, which is checked out. */
  readonly sha: string;
  /** `GITHUB_REF` */
  readonly ref: string;
  readonly payload: object;
  readonly actor?: string;
}

const repositoryRow = { full_name: 'acme/sites', default_branch: 'main' };

/**
 * A pull request, on GitHub's test merge of it, or on its merge once it is merged.
 *
 * @throws for conflicts: GitHub then starts no workflow
 */
export function pullEvent({ git }: Repository, pull: PullRow, action: string): Event {
  const { number, head, base, mergeCommit, author } = pull;
  const payload = { action, number, pull_request: pullRow(pull), repository: repositoryRow };
  const common = { name: 'pull_request', payload, actor: author.login };
  if (mergeCommit !== null) return { ...common, sha: mergeCommit, ref: `refs/heads/${base}` };
  const trial = git.merge(git.tip(base), head, `Merge ${head} into ${base}`);
  if (trial === undefined) throw new Error(`Pull request #${number} has conflicts`);
  git.move({ [`refs/pull/${number}/merge`]: trial, [`refs/pull/${number}/head`]: head });
  return { ...common, sha: trial, ref: `refs/pull/${number}/merge` };
}

export function pushEvent({ branch, before, after, forced }: Push): Event {
  const ref = `refs/heads/${branch}`;
  const created = /^0+$/.test(before);
  const payload = { ref, before, after, created, deleted: false, forced, repository: repositoryRow };
  return { name: 'push', sha: after, ref, payload };
}

/** A group of the merge queue. */
export interface Group {
  readonly ref: string;
  readonly base: string;
  readonly head: string;
}

export function groupEvent({ ref, base, head }: Group): Event {
  const group = { head_sha: head, head_ref: ref, base_sha: base, base_ref: 'refs/heads/main' };
  const payload = { action: 'checks_requested', merge_group: group, repository: repositoryRow };
  return { name: 'merge_group', sha: head, ref, payload };
}

/** A run on the tip of a branch: by hand, on schedule or requested by a program. */
export function tipEvent(
  { git }: Repository,
  name: 'workflow_dispatch' | 'schedule' | 'repository_dispatch',
  branch = 'main',
): Event {
  const ref = `refs/heads/${branch}`;
  const payload = {
    workflow_dispatch: { inputs: {}, ref, repository: repositoryRow },
    schedule: { schedule: '17 5 * * *' },
    repository_dispatch: { action: 'apply', branch, client_payload: {}, repository: repositoryRow },
  }[name];
  return { name, sha: git.tip(branch), ref, payload };
}
