import type { NotCounted } from '../messages/review.ts';
import type { GitHubApi } from './api.ts';
import { type About, isRecord, marker, type PlanMetadata, readMetadata } from './comment-metadata.ts';
import type { PullRequest } from './pull-request.ts';
import type { Post } from './upsert.ts';

/** A pull request that was merged into this branch, with what its comment reviews. */
export interface MergedPull {
  readonly number: number;
  /** The head that was merged. */
  readonly head: string;
  /** Our comment on it; undefined where there is none. */
  readonly comment: Post | undefined;
  /** What its comment shows: still the plan, or what an apply did. */
  readonly shows: 'nothing' | 'plan' | 'record';
  /** The metadata of the plan that its comment showed; undefined where it cannot be trusted. */
  readonly reviewed: PlanMetadata | undefined;
  /** Why nothing of it counts as reviewed; undefined where it counts. */
  readonly whyNot: NotCounted | undefined;
}

const PULLS_OF = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';

/** A row of GitHub's list. */
interface Pull {
  readonly number: number;
  readonly merged_at?: string | null;
  readonly merge_commit_sha?: string | null;
  readonly head?: { readonly sha?: string };
  readonly base?: { readonly ref?: string; readonly repo?: { readonly full_name?: string } | null };
}

/**
 * The pull requests by which commits came into a branch. A commit may have been merged into other branches as well, and
 * one of a fork may belong to pull requests of the repository that it was forked from.
 *
 * @param ref that the run is on: a branch, or none (a tag)
 * @throws GitHubError
 */
export async function pullsThatBrought(
  api: GitHubApi,
  commits: readonly string[],
  ref: string,
): Promise<{ number: number; head: string }[]> {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const here = api.repository.toLowerCase();
  const lists = await Promise.all(
    commits.map(async (commit) => {
      const pulls = (await api.list(PULLS_OF, { commit_sha: commit })) as Pull[];
      const merged = pulls.filter(
        ({ merged_at, merge_commit_sha, base }) =>
          Boolean(merged_at) &&
          (branch === undefined
            ? (merge_commit_sha ?? commit) === commit
            : (base?.ref ?? branch) === branch) &&
          (base?.repo?.full_name ?? here).toLowerCase() === here,
      );
      // Of several, the one whose merge created this commit.
      return merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0];
    }),
  );
  const found = new Map<number, { number: number; head: string }>();
  for (const pull of lists)
    if (pull !== undefined) found.set(pull.number, { number: pull.number, head: pull.head?.sha ?? '' });
  return [...found.values()];
}

/** What the comment of a pull request reviews, where it is ours and we were the last to edit it. */
export async function readMergedPull(
  read: (number: number) => Promise<PullRequest>,
  { number, head }: { readonly number: number; readonly head: string },
  about: About,
): Promise<MergedPull> {
  const [comment] = (await read(number)).comments;
  const shows = comment === undefined ? 'nothing' : isRecord(comment.body) ? 'record' : 'plan';
  const metadata = comment?.body.startsWith(marker('plan', about)) ? readMetadata(comment.body) : undefined;
  const distrust = whyDistrusted(comment, metadata);
  const reviewed = distrust === undefined ? metadata : undefined;
  return { number, head, comment, shows, reviewed, whyNot: distrust ?? whyOfOther(reviewed, head) };
}

function whyDistrusted(
  comment: Post | undefined,
  metadata: PlanMetadata | undefined,
): NotCounted | undefined {
  if (comment === undefined) return { reason: 'no comment' };
  if (metadata === undefined) return { reason: 'no plan' };
  if (comment.isEditedByUs === undefined) return { reason: 'unknown editor' };
  return comment.isEditedByUs ? undefined : { reason: 'edited by others' };
}

function whyOfOther(reviewed: PlanMetadata | undefined, head: string): NotCounted | undefined {
  if (reviewed === undefined || reviewed.head === head) return undefined;
  return { reason: 'other head', shown: reviewed.head, merged: head };
}

/** The plan that was shown for the merged head, if known. GitHub may not name that head. */
export function planOfMergedHead({ head, reviewed }: MergedPull): PlanMetadata[] {
  return reviewed !== undefined && (head === '' || reviewed.head === head) ? [reviewed] : [];
}

/** The part of its plan that is not done yet, as short digests. */
function unfinished({ reviewed }: MergedPull): string[] {
  const done = new Set(reviewed?.done);
  return (reviewed?.changes ?? []).filter((digest) => !done.has(digest));
}

export const isUnfinished = (pull: MergedPull): boolean => unfinished(pull).length > 0;

/** What their plans reviewed and no record, of a later pull request either, has as done: short digests. */
export function openReviews(pulls: readonly MergedPull[]): Set<string> {
  const counting = pulls.filter(({ whyNot }) => whyNot === undefined);
  return new Set(
    counting.flatMap((pull) => {
      const later = pulls.filter(({ comment }) => isWrittenBefore(pull.comment, comment));
      const done = new Set(later.flatMap(({ reviewed }) => reviewed?.done ?? []));
      return unfinished(pull).filter((digest) => !done.has(digest));
    }),
  );
}

/** False where GitHub does not report when they were written. */
function isWrittenBefore(one: Post | undefined, other: Post | undefined): boolean {
  const [before, after] = [one?.writtenAt, other?.writtenAt];
  return before !== undefined && after !== undefined && Date.parse(before) < Date.parse(after);
}
