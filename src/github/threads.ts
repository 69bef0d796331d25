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

/** Somebody's name as REST says it: an app's ends in `[bot]`, in GraphQL it does not. */
export function restLogin({ login, __typename }: { login?: unknown; __typename?: unknown }): string {
  if (typeof login !== 'string') return '';
  const isBot = __typename === 'Bot' || (__typename === undefined && login === 'github-actions');
  return isBot && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}

export function sameLogin(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}

const WORKFLOW_TOKEN = 'github-actions[bot]';
const known = new WeakMap<GitHubApi, Promise<string>>();

/**
 * Who this token is, as REST says it; asked once. A workflow's own token cannot ask for its user; GraphQL's
 * `viewer` is said to work, and where it is refused the token is the workflow's.
 *
 * @throws GitHubError where nobody answers: then what is ours cannot be told
 */
export function whoAmI(api: GitHubApi): Promise<string> {
  let me = known.get(api);
  if (me === undefined) {
    me = askWhoAmI(api);
    known.set(api, me);
  }
  return me;
}

async function askWhoAmI(api: GitHubApi): Promise<string> {
  try {
    const { viewer } = (await api.graphql('query { viewer { login __typename } }', {})) as {
      viewer?: object;
    };
    const login = restLogin(viewer ?? {});
    return login === '' || login === 'github-actions' ? WORKFLOW_TOKEN : login;
  } catch (error) {
    if (error instanceof GitHubError && error.isRefusal) return WORKFLOW_TOKEN;
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
    return thread?.body.startsWith(marker) && !thread.isPullRequest ? [thread] : [];
  });
  if (marked.length === 0) return undefined;
  const me = await whoAmI(api);
  return marked.find(({ author }) => sameLogin(author, me));
}

/**
 * Makes a comment or issue once, even where the answer is lost: it is looked for before another is made.
 *
 * @param find the one that is there by now
 */
export async function makeOnce(
  make: () => Promise<unknown>,
  find: () => Promise<Thread | undefined>,
): Promise<Thread | undefined> {
  try {
    return toThread(await make());
  } catch (error) {
    if (!(error instanceof GitHubError) || error.isRefusal || error.status === 429) throw error;
    return (await find()) ?? toThread(await make());
  }
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
    .replace(/commit \w+(?=[^\n]*<\/sub>\s*$)/, 'commit')
    .replace(/\/actions\/runs\/\w+/g, '/actions/runs')
    .replace(/\/blob\/[^/]+\//g, '/blob/')
    .trim();
}
