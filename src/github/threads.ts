import type { GitHubApi } from './api.ts';
import { GitHubError } from './error.ts';

/** A comment or issue of GitHub's, as far as this Action cares. */
export interface Thread {
  /** The comment's id, or the number. */
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  readonly body: string;
  readonly author: string;
  readonly isPullRequest: boolean;
}

/** `github-actions[bot]` (REST) and `github-actions` (GraphQL) are one. */
export function sameLogin(a: string, b: string): boolean {
  const plain = (login: string) => login.toLowerCase().replace(/\[bot\]$/, '');
  return plain(a) === plain(b);
}

const WORKFLOW_TOKEN = 'github-actions';

/** Who this token is. A workflow's own token cannot ask for its user; GraphQL's `viewer` is said to work. */
export async function whoAmI(api: GitHubApi): Promise<string> {
  try {
    const { viewer } = (await api.graphql('query { viewer { login } }', {})) as {
      viewer?: { login?: unknown };
    };
    return typeof viewer?.login === 'string' && viewer.login !== '' ? viewer.login : WORKFLOW_TOKEN;
  } catch (error) {
    if (error instanceof GitHubError) return WORKFLOW_TOKEN;
    throw error;
  }
}

/** The first thread that begins with the marker and is of ours. Another person's copy of the marker is not. */
export async function findOurs(
  api: GitHubApi,
  rows: readonly unknown[],
  marker: string,
): Promise<Thread | undefined> {
  const marked = rows.flatMap((row) => {
    const thread = toThread(row);
    return thread?.body.startsWith(marker) ? [thread] : [];
  });
  if (marked.length === 0) return undefined;
  const me = await whoAmI(api);
  return marked.find(({ author, isPullRequest }) => !isPullRequest && sameLogin(author, me));
}

export function toThread(row: unknown): Thread | undefined {
  const { id, number, node_id, html_url, body, user, pull_request } = (row ?? {}) as Record<string, unknown>;
  const key = typeof number === 'number' ? number : id;
  if (typeof key !== 'number') return undefined;
  const login = (user as { login?: unknown } | null | undefined)?.login;
  return {
    id: key,
    nodeId: typeof node_id === 'string' ? node_id : '',
    url: typeof html_url === 'string' ? html_url : '',
    body: typeof body === 'string' ? body : '',
    author: typeof login === 'string' ? login : '',
    isPullRequest: pull_request !== undefined && pull_request !== null,
  };
}

/** A body without what changes from run to run: the commit and the run it was written for. */
export function lasting(body: string): string {
  return body
    .replace(/\r\n/g, '\n')
    .replace(/ head=[0-9A-Za-z]* /, ' ')
    .replace(/commit \w+/g, 'commit')
    .replace(/\/actions\/runs\/\w+/g, '/actions/runs')
    .replace(/\/blob\/[^/]+\//g, '/blob/')
    .trim();
}
