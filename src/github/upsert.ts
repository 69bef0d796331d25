import { type GitHubApi, MAX_ATTEMPTS } from './api.ts';
import { GitHubError, onGitHubError } from './api-error.ts';
import { isSameLogin, ownLogin } from './identity.ts';

/** A comment or issue on GitHub, as far as this Action needs it. */
export interface Post {
  /** The comment's id, or the number. */
  readonly id: number;
  readonly nodeId: string;
  readonly url: string;
  readonly body: string;
  readonly author: string;
  /** Whether we edited it last: anyone with write access can edit it. Undefined where that is unknown. */
  readonly isEditedByUs?: boolean | undefined;
  /** When its current body was written, in ISO 8601; undefined where GitHub does not report it. */
  readonly writtenAt?: string | undefined;
}

/** Undefined for a pull request, which GitHub lists among the issues, and for anything else. */
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
 * Our posts that begin with the marker, the oldest first. A copy of the marker in another person's post does not count.
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

/** The one comment or issue to keep, and how to write it. */
export interface Target {
  readonly body: string;
  /** Those that exist now, the oldest first. */
  find(): Promise<readonly Post[]>;
  create(): Promise<unknown>;
  /** @returns the post's page; undefined where the post was deleted meanwhile */
  update(post: Post): Promise<string | undefined>;
  /** @param isJustMade by this run; otherwise someone may have edited it since */
  removeCopy(copy: Post, first: Post, isJustMade: boolean): Promise<void>;
}

/**
 * Creates the one post, or updates it and removes all others.
 *
 * @param found the existing ones, the oldest first
 * @returns the post's page; undefined where GitHub did not return one
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
 * GitHub cannot create a post only if none exists, so two runs at once may each create one. Each run looks again after it
 * created its own. The oldest is kept: all runs agree on it.
 */
async function createOne(target: Target): Promise<string | undefined> {
  let isNew = true;
  const made = await createOnce(target.create, async () => {
    const there = await target.find();
    isNew = there.length === 0;
    return there.findLast(({ body }) => isSameText(body, target.body)) ?? there[0];
  });
  if (made === undefined) return undefined;
  // A failed second look does not matter: the next run looks again.
  const [first = made] = await target.find().catch(onGitHubError((): readonly Post[] => []));
  if (first.id >= made.id) return isNew ? made.url : target.update(made);
  const url = await target.update(first);
  await target.removeCopy(made, first, true);
  return url;
}

/**
 * Creates a post once, even where the response is lost: it is searched before another attempt.
 *
 * @param find the one that exists now
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
    // During an outage this takes a while: it waits between its own attempts.
    const there = await find();
    if (there !== undefined) return there;
  }
}

export function isSameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\r\n/g, '\n').trimEnd();
  return plain(a) === plain(b);
}
