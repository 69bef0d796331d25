import type { GitHubApi } from './api.ts';
import { type About, findComments } from './comment.ts';
import { GitHubError } from './error.ts';
import type { GitHubEvent } from './event.ts';
import { isRecord, marker, readSealed, type Sealed, shortSid } from './sealed.ts';
import { bodyEditedByUs } from './threads.ts';

/** A pull request that was merged, with the plan that its comment holds. */
export interface Merged {
  readonly number: number;
  readonly head: string;
  /** Undefined where there is no comment of ours, or somebody else has edited it. */
  readonly sealed: Sealed | undefined;
  /** What its comment shows: the plan still, or what an apply did. */
  readonly comment: 'none' | 'plan' | 'record';
}

/** The text of a file at a commit or branch; undefined where it is not there. */
export async function fileAt(api: GitHubApi, path: string, ref: string): Promise<string | undefined> {
  try {
    const found = await api.request('GET /repos/{owner}/{repo}/contents/{path}', {
      path,
      ref,
      mediaType: { format: 'raw' },
    });
    return contentOf(found);
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined;
    throw error;
  }
}

/**
 * The text of a file at a branch or tag by its whole name (`refs/heads/main`): a tag may have the short name of a
 * branch. Servers beside GitHub know branches by their short names alone.
 */
export async function fileAtRef(api: GitHubApi, path: string, ref: string): Promise<string | undefined> {
  const text = await fileAt(api, path, ref);
  const short = ref.replace(/^refs\/heads\//, '');
  return text === undefined && short !== ref ? fileAt(api, path, short) : text;
}

/** Raw text, as was asked for; or the JSON form, with the content in base64. */
function contentOf(found: unknown): string | undefined {
  if (typeof found === 'string') return strip(found);
  const { content, encoding } = (found ?? {}) as { content?: unknown; encoding?: unknown };
  if (typeof content !== 'string' || encoding !== 'base64') return undefined;
  return strip(Buffer.from(content, 'base64').toString('utf8'));
}

const strip = (text: string) => text.replace(/^\uFEFF/, '');

/** The commit that the file had before this change. */
export function baseOf(event: GitHubEvent): string | undefined {
  return event.push?.before ?? (event.name.startsWith('pull_request') ? event.pullRequest?.base : undefined);
}

/** The commit that a run is about, and the branch that it is on. */
export interface Landed {
  readonly commit: string;
  /** Undefined where the run is on none (a tag). */
  readonly branch: string | undefined;
}

interface Pull {
  readonly number: number;
  readonly merged_at?: string | null;
  readonly merge_commit_sha?: string | null;
  readonly head?: { readonly sha?: string };
  readonly base?: { readonly ref?: string; readonly repo?: { readonly full_name?: string } | null };
}

/**
 * The pull request that brought a commit into its branch; undefined where none did. A commit may have been merged
 * into other branches as well, and a fork's may belong to pull requests of the repository that it was forked from.
 */
export async function mergedPull(
  api: GitHubApi,
  { commit, branch }: Landed,
  about: About,
): Promise<Merged | undefined> {
  const pulls = (await api.list('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    commit_sha: commit,
  })) as Pull[];
  const here = `${api.owner}/${api.repo}`.toLowerCase();
  const merged = pulls.filter(
    ({ merged_at, merge_commit_sha, base }) =>
      Boolean(merged_at) &&
      (branch === undefined ? (merge_commit_sha ?? commit) === commit : (base?.ref ?? branch) === branch) &&
      (base?.repo?.full_name ?? here).toLowerCase() === here,
  );
  // Of several the one whose merge made this commit.
  const own = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0];
  return own === undefined ? undefined : pullWithPlan(api, own.number, own.head?.sha ?? '', about);
}

/** A pull request with the plan that its comment holds, if it is ours and was last edited by us. */
export async function pullWithPlan(
  api: GitHubApi,
  number: number,
  head: string,
  about: About,
): Promise<Merged> {
  const [comment] = await findComments(api, number, about);
  if (comment === undefined) return { number, head, sealed: undefined, comment: 'none' };
  const shows = isRecord(comment.body) ? 'record' : 'plan';
  if (readSealed(comment.body) === undefined) return { number, head, sealed: undefined, comment: shows };
  const body = await bodyEditedByUs(api, comment);
  const isOurs = body?.startsWith(marker('plan', about)) === true;
  return { number, head, sealed: isOurs ? readSealed(body) : undefined, comment: shows };
}

/** Whether the plan that was merged has shown that the address of a SID goes. */
export function shownOn(merged: Merged | undefined): (sid: string) => boolean {
  const shown = new Set(merged?.sealed?.shown);
  return (sid) => shown.has(shortSid(sid));
}
