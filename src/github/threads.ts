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

/**
 * All threads that begin with the marker and are of ours, the first one first. Another person's copy of the marker
 * is not.
 */
export async function oursAmong(
  api: GitHubApi,
  rows: readonly unknown[],
  marker: string,
): Promise<readonly Thread[]> {
  const marked = rows.flatMap((row) => {
    const thread = toThread(row);
    return thread?.body.startsWith(marker) && !thread.isPullRequest ? [thread] : [];
  });
  if (marked.length === 0) return [];
  const me = await whoAmI(api);
  return marked.filter(({ author }) => sameLogin(author, me)).sort((a, b) => a.id - b.id);
}

/** What is there after one was made. */
export interface Made {
  /** The one that stays: the oldest. All runs agree on it. */
  readonly first: Thread;
  /** Whether it is the one that was made just now, and says what it should. */
  readonly isNew: boolean;
  /** Ours, where it is another one: it has to go. */
  readonly copy: Thread | undefined;
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
  for (let attempts = 1; ; attempts++) {
    try {
      return toThread(await make());
    } catch (error) {
      if (!(error instanceof GitHubError) || error.isRefusal || error.status === 429) throw error;
      if (attempts === MOST_ATTEMPTS) throw error.after(attempts);
    }
    // A look that takes its time, where GitHub has trouble: it waits between its own attempts.
    const there = await find();
    if (there !== undefined) return there;
  }
}

const MOST_ATTEMPTS = 4;

/**
 * Makes the one comment or issue that there is to be. GitHub cannot make it only where there is none, so that of
 * two runs at once each may make one: after it has made its own, each looks again.
 *
 * @param body the text that is sent: ours is known by it where the answer is lost
 * @param find those that are there by now, the oldest first
 * @returns undefined where GitHub has answered with none
 */
export async function makeOne(
  body: string,
  make: () => Promise<unknown>,
  find: () => Promise<readonly Thread[]>,
): Promise<Made | undefined> {
  let isNew = true;
  const made = await makeOnce(make, async () => {
    const there = await find();
    isNew = there.length === 0;
    return there.findLast((thread) => sameText(thread.body, body)) ?? there[0];
  });
  if (made === undefined) return undefined;
  const [first] = await find().catch(noneOfThem);
  return first === undefined || first.id >= made.id
    ? { first: made, isNew, copy: undefined }
    : { first, isNew: false, copy: made };
}

/** A second look that fails is no failure of what was made: the next run looks again. */
function noneOfThem(error: unknown): readonly Thread[] {
  if (error instanceof GitHubError) return [];
  throw error;
}

export function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\r\n/g, '\n').trimEnd();
  return plain(a) === plain(b);
}

const EDITOR =
  'query($id: ID!) { node(id: $id) { ... on IssueComment { body lastEditedAt editor { login __typename } } } }';

/**
 * The body of a comment of ours, if we were the last to edit it: anybody with write access can edit any comment, and
 * its author stays. Body and editor come in one answer, so that they belong together.
 *
 * @returns undefined where somebody else was, or it is there no more
 */
export async function bodyEditedByUs(api: GitHubApi, comment: Thread): Promise<string | undefined> {
  const { node } = (await api.graphql(EDITOR, { id: comment.nodeId })) as {
    node?: {
      body?: unknown;
      lastEditedAt?: unknown;
      editor?: { login?: unknown; __typename?: unknown } | null;
    } | null;
  };
  if (node === undefined || node === null) return undefined;
  const { body, lastEditedAt, editor } = node;
  const isUntouched = lastEditedAt === null && (editor === null || editor === undefined);
  const isOurs = isUntouched || sameLogin(restLogin(editor ?? {}), await whoAmI(api));
  return isOurs ? (typeof body === 'string' ? body : comment.body) : undefined;
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
