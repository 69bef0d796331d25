import type { GitHubApi } from './api.ts';
import { GitHubError } from './api-error.ts';

/** Who did something, as GraphQL says it. */
export interface User {
  readonly login?: unknown;
  readonly __typename?: unknown;
}

/** A name in GraphQL as REST says it: there an app's name ends in `[bot]`. */
export function restLogin({ login, __typename }: User): string {
  if (typeof login !== 'string') return '';
  const isBot = __typename === 'Bot' || (__typename === undefined && login === 'github-actions');
  return isBot && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}

export function isSameLogin(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}

const WORKFLOW_TOKEN = 'github-actions[bot]';
const known = new WeakMap<GitHubApi, Promise<string>>();

/**
 * Who this token is, as REST says it; asked once. A workflow's own token cannot ask for its user; GraphQL's
 * `viewer` is said to work, and where it is refused the token is the workflow's.
 *
 * @throws GitHubError where nobody answers: then nobody knows what is ours
 */
export function ownLogin(api: GitHubApi): Promise<string> {
  const login = known.get(api) ?? askOwnLogin(api);
  known.set(api, login);
  return login;
}

async function askOwnLogin(api: GitHubApi): Promise<string> {
  try {
    const { viewer } = (await api.graphql('query { viewer { login __typename } }', {})) as { viewer?: User };
    return viewerLogin(viewer ?? {});
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'refusal') return WORKFLOW_TOKEN;
    throw error;
  }
}

/** Who the token is, as REST says it, by GraphQL's `viewer`. */
export function viewerLogin(viewer: User): string {
  const login = restLogin(viewer);
  return login === '' || login === 'github-actions' ? WORKFLOW_TOKEN : login;
}

const EDITOR =
  'query($id: ID!) { node(id: $id) { ... on IssueComment { body lastEditedAt editor { login __typename } } } }';

/**
 * The body of a comment of ours, if we were the last to edit it: anybody with write access can edit any comment, and
 * its author stays. Body and editor come in one answer, so that they belong together.
 *
 * @returns undefined where somebody else was, or it is there no more
 */
export async function bodyEditedByUs(
  api: GitHubApi,
  comment: { readonly nodeId: string; readonly body: string },
): Promise<string | undefined> {
  const { node } = (await api.graphql(EDITOR, { id: comment.nodeId })) as {
    node?: { body?: unknown; lastEditedAt?: unknown; editor?: User | null } | null;
  };
  if (!node) return undefined;
  const isUntouched = node.lastEditedAt === null && !node.editor;
  if (!isUntouched && !isSameLogin(restLogin(node.editor ?? {}), await ownLogin(api))) return undefined;
  return typeof node.body === 'string' ? node.body : comment.body;
}
