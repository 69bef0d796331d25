import type { GitHubApi } from './api.ts';

interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
}

const LIST_COMMITS = 'GET /repos/{owner}/{repo}/commits';
/** Pages of 100 commits that a push is looked for in. */
const MAX_PAGES = 3;
/** How many earlier commits of a file are looked at, beside the present one. */
const MAX_EARLIER = 10;

/**
 * The commits that a push brought, by the first parents: a merge stands for what it merged.
 *
 * @throws GitHubError
 */
export async function pushedCommits(
  api: GitHubApi,
  before: string | undefined,
  after: string,
): Promise<string[]> {
  if (before === undefined) return [after];
  const parents = new Map<string, string | undefined>();
  for (let page = 1; page <= MAX_PAGES && !parents.has(before); page++) {
    const found = await listCommits(api, { sha: after, per_page: 100, page });
    for (const commit of found) parents.set(commit.sha, commit.parents[0]);
    if (found.length < 100) break;
  }
  const pushed: string[] = [];
  for (let next: string | undefined = after; next !== undefined && next !== before; next = parents.get(next))
    pushed.push(next);
  return pushed;
}

/**
 * The commits that touched a file, the latest first.
 *
 * @param ref a commit, or a branch by its whole name: what it has had up to there
 * @throws GitHubError
 */
export async function fileCommits(api: GitHubApi, path: string, ref: string): Promise<string[]> {
  const sha = ref.replace(/^refs\/heads\//, '');
  return (await listCommits(api, { path, sha, per_page: MAX_EARLIER + 1 })).map((commit) => commit.sha);
}

async function listCommits(api: GitHubApi, parameters: Record<string, unknown>): Promise<Commit[]> {
  const rows = await api.request(LIST_COMMITS, parameters);
  return (Array.isArray(rows) ? rows : []).flatMap((row: { sha?: unknown; parents?: unknown } | null) => {
    if (typeof row?.sha !== 'string') return [];
    const parents = (Array.isArray(row.parents) ? row.parents : []) as { sha?: unknown }[];
    return [{ sha: row.sha, parents: parents.map(({ sha }) => String(sha)) }];
  });
}
