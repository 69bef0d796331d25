import type { GitHubApi } from './api.ts';
import { GitHubError, undefinedIfMissing } from './api-error.ts';

interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
}

const COMPARE = 'GET /repos/{owner}/{repo}/compare/{basehead}';
const LIST_COMMITS = 'GET /repos/{owner}/{repo}/commits';
/** Pages of 100 commits to search for those of a push. */
const MAX_PAGES = 3;
/** How many earlier commits of a file are looked at, besides the current one. */
const MAX_EARLIER = 10;

/**
 * The commits of a push, by first parents: a merge stands for what it merged. None where the push removed commits.
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
  for (let page = 1; page <= MAX_PAGES; page++) {
    const parameters = { basehead: `${before}...${after}`, per_page: 100, page };
    const found = await api.request(COMPARE, parameters).then(commitsOf, undefinedIfMissing);
    // A forced push has removed the earlier commit.
    if (found === undefined) return [after];
    for (const commit of found) parents.set(commit.sha, commit.parents[0]);
    if (found.length < 100) break;
  }
  const pushed: string[] = [];
  for (
    let next: string | undefined = after;
    next !== undefined && parents.has(next);
    next = parents.get(next)
  )
    pushed.push(next);
  return pushed;
}

function commitsOf(compared: unknown): Commit[] {
  return toCommits((compared as { commits?: unknown } | null)?.commits);
}

/**
 * The commits that touched a file, the latest first.
 *
 * @param ref a commit, or a branch by its full name: the history up to there
 * @throws GitHubError
 */
export async function fileCommits(api: GitHubApi, path: string, ref: string): Promise<string[]> {
  const sha = ref.replace(/^refs\/heads\//, '');
  return (await listCommits(api, { path, sha, per_page: MAX_EARLIER + 1 })).map((commit) => commit.sha);
}

async function listCommits(api: GitHubApi, parameters: Record<string, unknown>): Promise<Commit[]> {
  return toCommits(await api.request(LIST_COMMITS, parameters));
}

function toCommits(rows: unknown): Commit[] {
  // A page of a proxy, for example: what was pushed is unknown.
  if (!Array.isArray(rows)) throw new GitHubError('GitHub did not respond with a list', 'outage');
  return rows.flatMap((row: { sha?: unknown; parents?: unknown } | null) => {
    if (typeof row?.sha !== 'string') return [];
    const parents = (Array.isArray(row.parents) ? row.parents : []) as { sha?: unknown }[];
    return [{ sha: row.sha, parents: parents.map(({ sha }) => String(sha)) }];
  });
}
