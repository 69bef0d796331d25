import type { GitHubApi } from './api.ts';
import { findComments, type PlannedPull } from './comment.ts';
import { type About, isRecord, marker, readMetadata } from './comment-metadata.ts';
import { bodyEditedByUs } from './identity.ts';

interface Pull {
  readonly number: number;
  readonly merged_at?: string | null;
  readonly merge_commit_sha?: string | null;
  readonly head?: { readonly sha?: string };
  readonly base?: { readonly ref?: string; readonly repo?: { readonly full_name?: string } | null };
}

/**
 * The pull request that brought a commit into its branch; undefined where none did. A commit may have been merged
 * into other branches as well, and a fork's may belong to pull requests of the repository that it was forked from.
 *
 * @param ref that the run is on: a branch, or none (a tag)
 */
export async function findMergedPull(
  api: GitHubApi,
  commit: string,
  ref: string,
  about: About,
): Promise<PlannedPull | undefined> {
  const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
  const pulls = (await api.list(route, { commit_sha: commit })) as Pull[];
  const here = api.repository.toLowerCase();
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const merged = pulls.filter(
    ({ merged_at, merge_commit_sha, base }) =>
      Boolean(merged_at) &&
      (branch === undefined ? (merge_commit_sha ?? commit) === commit : (base?.ref ?? branch) === branch) &&
      (base?.repo?.full_name ?? here).toLowerCase() === here,
  );
  // Of several the one whose merge made this commit.
  const own = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0];
  return own && readPlannedPull(api, own.number, own.head?.sha ?? '', about);
}

/** A pull request that waits in the merge queue, with the plan that its comment holds. */
export async function findQueuedPull(api: GitHubApi, number: number, about: About): Promise<PlannedPull> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const found = (await api.request(route, { pull_number: number })) as Pick<Pull, 'head'> | null;
  return readPlannedPull(api, number, found?.head?.sha ?? '', about);
}

/** The plan counts if the comment is ours and was last edited by us. */
async function readPlannedPull(
  api: GitHubApi,
  number: number,
  head: string,
  about: About,
): Promise<PlannedPull> {
  const [comment] = await findComments(api, number, about);
  if (comment === undefined) return { number, head, reviewed: undefined, comment: 'none' };
  const shows = isRecord(comment.body) ? 'record' : 'plan';
  const body = readMetadata(comment.body) && (await bodyEditedByUs(api, comment));
  const reviewed = body?.startsWith(marker('plan', about)) ? readMetadata(body) : undefined;
  return { number, head, reviewed, comment: shows };
}
