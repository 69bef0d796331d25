import type { GitHubApi } from './api.ts';
import { onGitHubError, undefinedIfMissing } from './api-error.ts';
import { type About, readMetadata } from './comment-metadata.ts';
import { readPullRequest } from './pull-request.ts';
import { type Post, toPost, upsert } from './upsert.ts';

export const CREATE_COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE_COMMENT = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE_COMMENT = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';

/**
 * Creates or updates a pull request's one comment; leaves one alone that already has the same text.
 *
 * @param found our existing comments
 * @param nameHead whether the head that was planned must be in it, even where nothing else has changed
 * @returns the comment's page
 */
export async function upsertComment(
  api: GitHubApi,
  pull: number,
  body: string,
  found: readonly Post[],
  { about, nameHead }: { readonly about: About; readonly nameHead: boolean },
): Promise<string | undefined> {
  return upsert(found, {
    body,
    find: async () => (await readPullRequest(api, pull, about)).comments,
    create: () => api.request(CREATE_COMMENT, { issue_number: pull, body }),
    async update(comment) {
      if (isUpToDate(comment, body, nameHead)) return comment.url;
      return api
        .request(UPDATE_COMMENT, { comment_id: comment.id, body })
        .then((row) => toPost(row)?.url || comment.url, undefinedIfMissing);
    },
    async removeCopy(copy, _, isJustMade) {
      // A duplicate that someone else has edited stays; one that cannot be removed is left to the next run.
      if (isJustMade || copy.isEditedByUs)
        await api.request(DELETE_COMMENT, { comment_id: copy.id }).catch(onGitHubError(() => undefined));
    },
  });
}

function isUpToDate(comment: Post, body: string, nameHead: boolean): boolean {
  if (stableText(comment.body) !== stableText(body)) return false;
  const metadata = readMetadata(body);
  if (metadata === undefined) return true;
  if (nameHead && readMetadata(comment.body)?.head !== metadata.head) return false;
  // Where someone else edited it last, its metadata does not count, and is written again.
  return comment.isEditedByUs !== false;
}

/** A body without what changes from run to run: the commit and the run. */
function stableText(body: string): string {
  return body
    .replace(/\r\n/g, '\n')
    .replace(/ head=[0-9A-Za-z]* /, ' ')
    .replace(/commit \w+(?=[^\n]*<\/sub>)/g, 'commit')
    .replace(/\/actions\/runs\/\w+/g, '/actions/runs')
    .replace(/\/blob\/[^/]+\//g, '/blob/')
    .trim();
}
