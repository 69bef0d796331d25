import type { GitHubApi } from './api.ts';
import { GitHubError, onGitHubError } from './api-error.ts';
import { type About, marker } from './comment-metadata.ts';
import { isSameLogin, restLogin, type User, viewerLogin } from './identity.ts';
import { ownPosts, type Post } from './upsert.ts';

export const UPDATE_ISSUE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
const LIST_ISSUES = 'GET /repos/{owner}/{repo}/issues';

/** Our issues about the drift of one file, account and environment. */
export interface DriftIssues {
  /** The oldest first: it is kept. */
  readonly open: readonly Post[];
  /**
   * The one that was closed last, if it was closed as not planned: its drift needs no new issue. It is searched among the
   * most recently updated issues of the repository.
   *
   * @param pages how many pages of these issues to search, a hundred each
   */
  readonly dismissed: (pages: number) => Promise<Post | undefined>;
}

/** A closed issue of ours. */
interface ClosedPost extends Post {
  readonly closedAt: string;
  readonly isNotPlanned: boolean;
}

interface ClosedPage {
  readonly posts: readonly ClosedPost[];
  /** The cursor of the next page; undefined after the last one. */
  readonly next: string | undefined;
}

/** One GraphQL request; REST where GraphQL is not available or does not identify the token. @throws GitHubError */
export async function findDriftIssues(api: GitHubApi, about: About): Promise<DriftIssues> {
  const first = await askGraphQl(api, about, undefined).catch(onGitHubError(() => undefined));
  if (first === undefined) return findByRest(api, about);
  // A list of several pages is read in full by REST.
  const open = first.hasMoreOpen ? await openByRest(api, about) : first.open;
  const closed = async (cursor: string | undefined): Promise<ClosedPage> =>
    cursor === undefined ? first.closed : (await askGraphQl(api, about, cursor)).closed;
  return { open, dismissed: (pages) => lastDismissed(closed, pages) };
}

async function lastDismissed(
  closed: (cursor: string | undefined) => Promise<ClosedPage>,
  pages: number,
): Promise<Post | undefined> {
  let cursor: string | undefined;
  for (let page = 1; page <= pages; page++) {
    const { posts, next } = await closed(cursor);
    const last = [...posts].sort((a, b) => (a.closedAt < b.closedAt ? 1 : -1))[0];
    if (last !== undefined) return last.isNotPlanned ? last : undefined;
    if (next === undefined) return undefined;
    cursor = next;
  }
  return undefined;
}

const ISSUES =
  'nodes { id number url body author { login __typename } stateReason closedAt } pageInfo { hasNextPage endCursor }';
const QUERY = [
  'query($owner: String!, $repo: String!, $after: String) { viewer { login __typename }',
  'repository(owner: $owner, name: $repo) {',
  `open: issues(states: OPEN, first: 100, orderBy: { field: CREATED_AT, direction: ASC }) { ${ISSUES} }`,
  `closed: issues(states: CLOSED, first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) { ${ISSUES} }`,
  '} }',
].join(' ');

interface Issues {
  readonly nodes: readonly {
    readonly id: string;
    readonly number: number;
    readonly url: string;
    readonly body: string;
    readonly author: User | null;
    readonly stateReason: string | null;
    readonly closedAt: string | null;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function askGraphQl(api: GitHubApi, about: About, after: string | undefined) {
  const [owner, repo] = api.repository.split('/');
  const { viewer, repository } = (await api.graphql(QUERY, { owner, repo, after: after ?? null })) as {
    viewer?: User;
    repository?: { open: Issues; closed: Issues } | null;
  };
  if (!viewer || !repository) throw new GitHubError('GitHub did not respond with issues', 'refusal');
  const [me, first] = [viewerLogin(viewer), marker('drift', about)];
  const own = ({ nodes }: Issues): ClosedPost[] =>
    nodes
      .map(({ id, number, url, body, author, stateReason, closedAt }) => ({
        ...{ id: number, nodeId: id, url, body, author: restLogin(author ?? {}) },
        closedAt: closedAt ?? '',
        isNotPlanned: stateReason === 'NOT_PLANNED',
      }))
      .filter(({ body, author }) => body.startsWith(first) && isSameLogin(author, me));
  const { open, closed } = repository;
  const next = closed.pageInfo.hasNextPage ? (closed.pageInfo.endCursor ?? undefined) : undefined;
  return {
    open: own(open).sort((a, b) => a.id - b.id),
    hasMoreOpen: open.pageInfo.hasNextPage,
    closed: { posts: own(closed), next },
  };
}

async function findByRest(api: GitHubApi, about: About): Promise<DriftIssues> {
  return {
    open: await openByRest(api, about),
    dismissed: (pages) => lastDismissed((cursor) => closedByRest(api, about, Number(cursor ?? 1)), pages),
  };
}

async function openByRest(api: GitHubApi, about: About): Promise<readonly Post[]> {
  const rows = await api.list(LIST_ISSUES, { state: 'open', sort: 'created', direction: 'asc' });
  return ownPosts(api, rows, marker('drift', about));
}

async function closedByRest(api: GitHubApi, about: About, page: number): Promise<ClosedPage> {
  const order = { state: 'closed', sort: 'updated', direction: 'desc', per_page: 100, page };
  const rows = (await api.request(LIST_ISSUES, order)) as Record<string, unknown>[];
  const posts = await ownPosts(api, rows, marker('drift', about));
  const rowOf = ({ id }: Post) => rows.find(({ number }) => number === id);
  return {
    posts: posts.map((post) => ({
      ...post,
      closedAt: String(rowOf(post)?.closed_at ?? ''),
      isNotPlanned: rowOf(post)?.state_reason === 'not_planned',
    })),
    next: rows.length < 100 ? undefined : String(page + 1),
  };
}
