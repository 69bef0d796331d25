import type { GitHubApi } from './api.ts';
import { GitHubError } from './api-error.ts';
import { type About, marker } from './comment-metadata.ts';
import { isSameLogin, ownLogin, restLogin, type User, viewerLogin } from './identity.ts';
import { type Post, toPost } from './upsert.ts';

/** A pull request, with what our comment on it needs. */
export interface PullRequest {
  readonly number: number;
  /** Undefined where GitHub does not report it. */
  readonly state: 'open' | 'closed' | 'merged' | undefined;
  /** Its head commit; empty where GitHub does not report it. */
  readonly head: string;
  /** Our comments about the file, the account and the environment, the oldest first: the first counts. */
  readonly comments: readonly Post[];
}

export const LIST_COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const GET_PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';

/**
 * A pull request and our comments on it, found by their first line and their author: in one GraphQL request, or by REST
 * where that is refused.
 *
 * @throws GitHubError
 */
export async function readPullRequest(api: GitHubApi, number: number, about: About): Promise<PullRequest> {
  try {
    return await byGraphQl(api, number, about);
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'refusal') return byRest(api, number, about);
    throw error;
  }
}

interface Node {
  readonly databaseId?: unknown;
  readonly id?: unknown;
  readonly url?: unknown;
  readonly body?: unknown;
  readonly author?: User | null;
  readonly editor?: User | null;
  readonly lastEditedAt?: unknown;
  readonly createdAt?: unknown;
}

interface Found {
  readonly viewer?: User | null;
  readonly repository?: {
    readonly pullRequest?: {
      readonly state?: unknown;
      readonly headRefOid?: unknown;
      readonly comments?: {
        readonly nodes?: readonly (Node | null)[] | null;
        readonly pageInfo?: { readonly hasNextPage?: unknown; readonly endCursor?: unknown };
      };
    } | null;
  } | null;
}

const VIEWER = 'viewer { login __typename }';

/** @param viewer whether to request the identity of the token, too */
export const pullRequestQuery = (
  viewer: boolean,
) => `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  ${viewer ? VIEWER : ''}
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      state
      headRefOid
      comments(first: 100, after: $after) {
        nodes {
          databaseId
          id
          url
          body
          author { login __typename }
          editor { login __typename }
          lastEditedAt
          createdAt
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;
const MAX_PAGES = 100;

async function byGraphQl(api: GitHubApi, number: number, about: About): Promise<PullRequest> {
  const nodes: Node[] = [];
  let found: Found = {};
  let after: unknown = null;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const next = await ask(api, number, after, page === 1);
    found = page === 1 ? next : found;
    const { nodes: rows, pageInfo } = next.repository?.pullRequest?.comments ?? {};
    nodes.push(...(rows ?? []).filter((row) => row !== null));
    if (pageInfo?.hasNextPage !== true) break;
    after = pageInfo.endCursor;
  }
  const { pullRequest } = found.repository ?? {};
  if (!pullRequest) throw new GitHubError('GitHub did not respond with a pull request', 'refusal');
  const { state, headRefOid } = pullRequest;
  const login = viewerLogin(found.viewer ?? {});
  const posts = nodes.flatMap((node) => toComment(node, login));
  return {
    number,
    state: STATES[state as keyof typeof STATES],
    head: typeof headRefOid === 'string' ? headRefOid : '',
    comments: oursAmong(posts, login, about),
  };
}

/** A token that may not request its own identity is the workflow's. */
async function ask(api: GitHubApi, number: number, after: unknown, isFirst: boolean): Promise<Found> {
  const [owner = '', name = ''] = api.repository.split('/');
  const variables = { owner, name, number, after };
  if (!isFirst) return (await api.graphql(pullRequestQuery(false), variables)) as Found;
  try {
    return (await api.graphql(pullRequestQuery(true), variables)) as Found;
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== 'refusal') throw error;
    return (await api.graphql(pullRequestQuery(false), variables)) as Found;
  }
}

function toComment(node: Node, login: string): Post[] {
  const { databaseId, id, url, body, author, editor, lastEditedAt, createdAt } = node;
  if (typeof databaseId !== 'number') return [];
  const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
  const writtenAt = textOf(lastEditedAt ?? createdAt);
  const isUntouched = lastEditedAt === null && !editor;
  return [
    {
      id: databaseId,
      nodeId: textOf(id),
      url: textOf(url),
      body: textOf(body),
      author: restLogin(author ?? {}),
      isEditedByUs: isUntouched || isSameLogin(restLogin(editor ?? {}), login),
      writtenAt: writtenAt === '' ? undefined : writtenAt,
    },
  ];
}

function oursAmong(posts: readonly Post[], login: string, about: About): Post[] {
  const first = marker('plan', about);
  return posts
    .filter(({ body, author }) => body.startsWith(first) && isSameLogin(author, login))
    .sort((a, b) => a.id - b.id);
}

async function byRest(api: GitHubApi, number: number, about: About): Promise<PullRequest> {
  const [login, pull, rows] = await Promise.all([
    ownLogin(api),
    api.request(GET_PULL, { pull_number: number }),
    api.list(LIST_COMMENTS, { issue_number: number }),
  ]);
  const { state, merged_at, head } = (pull ?? {}) as {
    readonly state?: unknown;
    readonly merged_at?: unknown;
    readonly head?: { readonly sha?: unknown };
  };
  // REST does not name the editor.
  const posts = rows.flatMap((row) => toPost(row) ?? []);
  return {
    number,
    state: merged_at ? 'merged' : state === 'open' || state === 'closed' ? state : undefined,
    head: typeof head?.sha === 'string' ? head.sha : '',
    comments: oursAmong(posts, login, about),
  };
}
