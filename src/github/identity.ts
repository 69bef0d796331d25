import type { GitHubApi } from './api.ts';
import { GitHubError } from './api-error.ts';

/** A user, as GraphQL names it. */
export interface User {
  readonly login?: unknown;
  readonly __typename?: unknown;
}

/** A GraphQL name as REST has it: there an app's name ends in `[bot]`. */
export function restLogin({ login, __typename }: User): string {
  if (typeof login !== 'string') return '';
  const isBot = __typename === 'Bot' || (__typename === undefined && login === 'github-actions');
  return isBot && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}

export function isSameLogin(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}

export const WORKFLOW_TOKEN = 'github-actions[bot]';
const known = new WeakMap<GitHubApi, Promise<string>>();

/**
 * The login of this token, as REST has it; requested once. A workflow's own token cannot request its user. GraphQL's
 * `viewer` should work, and where it is refused, the token is the workflow's.
 *
 * @throws GitHubError without a response: it is then unknown what is ours
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

/** The login of the token as REST has it, from GraphQL's `viewer`. */
export function viewerLogin(viewer: User): string {
  const login = restLogin(viewer);
  return login === '' || login === 'github-actions' ? WORKFLOW_TOKEN : login;
}
