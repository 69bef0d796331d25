import type { Links } from '../report/links.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { appliedOf, planOf, type Result } from '../result.ts';
import type { GitHubApi } from './api.ts';
import { onGitHubError, undefinedIfMissing } from './api-error.ts';
import {
  type About,
  DIGEST_LENGTH,
  marker,
  metadataLines,
  metadataOf,
  type PlanMetadata,
  readMetadata,
} from './comment-metadata.ts';
import { bodyEditedByUs } from './identity.ts';
import { ownPosts, type Post, toPost, upsert } from './upsert.ts';

/** GitHub takes 65,536 characters; a person may want to add something. */
const MAX_LENGTH = 60_000;
/** Characters below which the text would say nothing. */
const MIN_TEXT = 2000;

export const LIST_COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
export const CREATE_COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE_COMMENT = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE_COMMENT = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';

/** Our comments on a pull request about this; the first is the one that counts, any other has to go. */
export async function findComments(api: GitHubApi, pull: number, about: About): Promise<readonly Post[]> {
  return ownPosts(api, await api.list(LIST_COMMENTS, { issue_number: pull }), marker('plan', about));
}

/** What every text that is written to GitHub is rendered with. */
export interface RenderOptions {
  readonly links: Links;
  /** The net for secrets. */
  readonly redactTokens: (text: string) => string;
}

/** A pull request with the plan that its comment holds. */
export interface PlannedPull {
  readonly number: number;
  readonly head: string;
  /**
   * The reviewed plan, which what an apply writes has to hold; undefined where there is no comment of ours, or
   * somebody else was the last to edit it: what it says by itself may be their words, and would become ours.
   */
  readonly reviewed: PlanMetadata | undefined;
  /** What its comment shows: the plan still, or what an apply did. */
  readonly comment: 'none' | 'plan' | 'record';
}

export interface CommentOptions extends RenderOptions, Omit<PlannedPull, 'comment'> {
  readonly about: About;
  /** Whether the head that was planned must be in it, even where nothing else has changed. */
  readonly nameHead: boolean;
}

/**
 * Writes a pull request's one comment: made, brought up to date, or left alone where it says the same.
 *
 * @param found our comments that are there
 * @returns the comment's page
 */
export async function upsertComment(
  api: GitHubApi,
  result: Result,
  found: readonly Post[],
  options: CommentOptions,
): Promise<string | undefined> {
  const { number, about, nameHead } = options;
  const body = commentBody(result, options);
  return upsert(found, {
    body,
    find: () => findComments(api, number, about),
    create: () => api.request(CREATE_COMMENT, { issue_number: number, body }),
    async update(comment) {
      if (await isUpToDate(api, comment, body, nameHead)) return comment.url;
      return api
        .request(UPDATE_COMMENT, { comment_id: comment.id, body })
        .then((row) => toPost(row)?.url || comment.url, undefinedIfMissing);
    },
    async removeCopy(copy, _, isJustMade) {
      // A copy that somebody else has edited since is theirs; one that cannot be removed is the next run's.
      const isOurs = isJustMade || (await bodyEditedByUs(api, copy).catch(nothingKnown)) !== undefined;
      if (isOurs) await api.request(DELETE_COMMENT, { comment_id: copy.id }).catch(nothingKnown);
    },
  });
}

async function isUpToDate(api: GitHubApi, comment: Post, body: string, nameHead: boolean): Promise<boolean> {
  if (stableText(comment.body) !== stableText(body)) return false;
  const metadata = readMetadata(body);
  if (metadata === undefined) return true;
  if (nameHead && readMetadata(comment.body)?.head !== metadata.head) return false;
  // Where somebody else was the last to edit it, its metadata counts for nothing, and is written anew.
  const known = await bodyEditedByUs(api, comment).catch(onGitHubError(() => comment.body));
  return known !== undefined;
}

/** A body without what changes from run to run: the commit and the run it was written for. */
function stableText(body: string): string {
  return body
    .replace(/\r\n/g, '\n')
    .replace(/ head=[0-9A-Za-z]* /, ' ')
    .replace(/commit \w+(?=[^\n]*<\/sub>\s*$)/, 'commit')
    .replace(/\/actions\/runs\/\w+/g, '/actions/runs')
    .replace(/\/blob\/[^/]+\//g, '/blob/')
    .trim();
}

const nothingKnown = onGitHubError(() => undefined);

/** Whether an apply has done something, or tried to: what it says of that is a record. */
export function hasDone(result: Result): boolean {
  return (appliedOf(result)?.outcomes ?? []).length > 0;
}

/**
 * The comment's text. Only a plan writes what counts as reviewed; the record of an apply keeps it, and a run that has
 * failed to plan has none.
 */
export function commentBody(
  result: Result,
  options: RenderOptions & Pick<CommentOptions, 'head' | 'about' | 'reviewed'>,
): string {
  const { head, about, links, redactTokens } = options;
  const plan = planOf(result);
  const metadata = (shownSids: readonly string[]): string => {
    if (result.mode !== 'plan') return metadataLines('plan', about, options.reviewed, hasDone(result));
    return metadataLines('plan', about, plan && metadataOf(plan, head, shownSids));
  };
  // Only what a plan shows is kept in the metadata.
  const perSid = result.mode === 'plan' ? DIGEST_LENGTH : 0;
  const limit = Math.max(MAX_LENGTH - metadata([]).length, MIN_TEXT);
  const { text, shownSids } = renderMarkdown(result, links, limit, perSid);
  // A SID that the net would touch was not shown.
  const whole = shownSids.filter((sid) => redactTokens(sid) === sid);
  return metadata(whole) + redactTokens(text);
}
