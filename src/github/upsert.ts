import { type GitHubApi, MAX_ATTEMPTS } from './api.ts';
import { GitHubError, onGitHubError } from './api-error.ts';
import { isSameLogin, ownLogin } from './identity.ts';

/** A comment or issue of GitHub's, as far as this Action cares. */
export interface Post {
  /** The comment's id, or the number. */
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  readonly body: string;
  readonly author: string;
  /** Whether we were the last to edit it: anybody with write access can. Undefined where that is not known. */
  readonly isEditedByUs?: boolean | undefined;
  /** When it got the body that it has, in ISO 8601; undefined where that is not told. */
  readonly writtenAt?: string | undefined;
}

/** A row of GitHub's; undefined for a pull request, which is among the issues, and for what is none of both. */
export function toPost(row: unknown): Post | undefined {
  const { id, number, node_id, html_url, body, user, pull_request } = (row ?? {}) as Record<string, unknown>;
  const key = typeof number === 'number' ? number : id;
  if (typeof key !== 'number' || (pull_request ?? undefined) !== undefined) return undefined;
  const { login } = (user ?? {}) as { login?: unknown };
  const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    id: key,
    nodeId: textOf(node_id),
    url: textOf(html_url),
    body: textOf(body),
    author: textOf(login),
  };
}

/**
 * All posts that begin with the marker and are ours, the first one first. Another person's copy of the marker is
 * not.
 */
export async function ownPosts(
  api: GitHubApi,
  rows: readonly unknown[],
  marker: string,
): Promise<readonly Post[]> {
  const marked = rows.flatMap((row) => {
    const post = toPost(row);
    return post?.body.startsWith(marker) ? [post] : [];
  });
  if (marked.length === 0) return [];
  const login = await ownLogin(api);
  return marked.filter(({ author }) => isSameLogin(author, login)).sort((a, b) => a.id - b.id);
}

/** The one comment or issue that there is to be, and how it is written. */
export interface Target {
  readonly body: string;
  /** Those that are there by now, the oldest first. */
  find(): Promise<readonly Post[]>;
  create(): Promise<unknown>;
  /** @returns the post's page; undefined where somebody has deleted it meanwhile */
  update(post: Post): Promise<string | undefined>;
  /** @param isJustMade by this run; else somebody may have edited it since */
  removeCopy(copy: Post, first: Post, isJustMade: boolean): Promise<void>;
}

/**
 * Creates the one post, or updates it and removes all others.
 *
 * @param found those that are there, the oldest first
 * @returns the post's page; undefined where GitHub has answered with none
 */
export async function upsert(found: readonly Post[], target: Target): Promise<string | undefined> {
  const [first, ...copies] = found;
  if (first !== undefined) {
    const url = await target.update(first);
    for (const copy of copies) await target.removeCopy(copy, first, false);
    if (url !== undefined) return url;
  }
  return createOne(target);
}

/**
 * GitHub cannot make a post only where there is none, so that of two runs at once each may make one: after it has
 * made its own, each looks again. The oldest stays: all runs agree on it.
 */
async function createOne(target: Target): Promise<string | undefined> {
  let isNew = true;
  const made = await createOnce(target.create, async () => {
    const there = await target.find();
    isNew = there.length === 0;
    return there.findLast(({ body }) => isSameText(body, target.body)) ?? there[0];
  });
  if (made === undefined) return undefined;
  // A second look that fails is no failure of what was made: the next run looks again.
  const [first = made] = await target.find().catch(onGitHubError((): readonly Post[] => []));
  if (first.id >= made.id) return isNew ? made.url : target.update(made);
  const url = await target.update(first);
  await target.removeCopy(made, first, true);
  return url;
}

/**
 * Creates a post once, even where the answer is lost: it is looked for before another is made.
 *
 * @param find the one that is there by now
 */
export async function createOnce(
  create: () => Promise<unknown>,
  find: () => Promise<Post | undefined>,
): Promise<Post | undefined> {
  for (let attempts = 1; ; attempts++) {
    try {
      return toPost(await create());
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind !== 'outage') throw error;
      if (attempts === MAX_ATTEMPTS) throw new GitHubError(error.message, error.kind, error.status, attempts);
    }
    // A look that takes its time, where GitHub has trouble: it waits between its own attempts.
    const there = await find();
    if (there !== undefined) return there;
  }
}

export function isSameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\r\n/g, '\n').trimEnd();
  return plain(a) === plain(b);
}
