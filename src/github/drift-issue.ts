import type { Plan } from '../plan/plan.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Result } from '../result.ts';
import { visible } from '../text/quote.ts';
import type { GitHubApi } from './api.ts';
import { onGitHubError } from './api-error.ts';
import { CREATE_COMMENT } from './comment.ts';
import type { RenderOptions } from './comment-body.ts';
import { metadataLines, readMetadata, splitBody } from './comment-metadata.ts';
import { withoutFailure } from './drift-failure.ts';
import { type DriftIssues, findDriftIssues, UPDATE_ISSUE } from './drift-issues-query.ts';
import { LIST_COMMENTS } from './pull-request.ts';
import { createOnce, isSameText, toPost, upsert } from './upsert.ts';

const MAX_LENGTH = 59_500;
/** Pages of closed issues to look through for one that was closed as not planned. */
const MAX_CLOSED_PAGES = 10;
const CREATE_ISSUE = 'POST /repos/{owner}/{repo}/issues';

/**
 * Keeps one issue open while there is drift, and updates it only when the drift changes. An issue that a person closed as
 * not planned stays closed until the drift changes.
 *
 * @returns the issue's page
 */
export async function upsertDriftIssue(
  api: GitHubApi,
  found: DriftIssues,
  result: Result,
  plan: Plan,
  { commit, links, redactTokens }: RenderOptions & { readonly commit: string },
): Promise<string | undefined> {
  if (found.open.length === 0) {
    const dismissed = await found.dismissed(MAX_CLOSED_PAGES);
    if (dismissed !== undefined && readMetadata(dismissed.body)?.planId === plan.id) return dismissed.url;
  }
  const text = redactTokens(renderMarkdown(result, links, MAX_LENGTH).text);
  const body = metadataOf(plan, commit) + text;
  return upsert(found.open, {
    body,
    find: async () => (await findDriftIssues(api, plan)).open,
    create: () => api.request(CREATE_ISSUE, { title: redactTokens(titleOf(plan)).slice(0, 250), body }),
    async update(issue) {
      // The issue may already show this drift.
      if (readMetadata(issue.body)?.planId !== plan.id || withoutFailure(issue.body) !== undefined)
        await api.request(UPDATE_ISSUE, { issue_number: issue.id, body });
      return issue.url;
    },
    async removeCopy(copy, first) {
      // The next run closes a duplicate that this one cannot close.
      const note = `Duplicate of #${first.id}, opened at the same time.`;
      await close(api, copy.id, 'duplicate', note).catch(onGitHubError(() => undefined));
    },
  });
}

/**
 * Closes the open drift issues with a note, once the account is in sync.
 *
 * @param plan of the account when the run began
 * @returns the page of the issue that was closed; undefined where none was open
 */
export async function closeDriftIssues(
  api: GitHubApi,
  found: DriftIssues,
  plan: Plan,
  { links, redactTokens, mode }: RenderOptions & Pick<Result, 'mode'>,
): Promise<string | undefined> {
  const run = links.run === undefined ? '' : ` ([run](${links.run}))`;
  const said =
    mode === 'apply'
      ? `An apply brought the account back in sync with ${plan.file}.`
      : `The account is in sync with ${plan.file} again.`;
  const note = `${plainText(redactTokens(said))}${run}`;
  for (const { id, body } of found.open) await close(api, id, 'completed', note, withoutFailure(body));
  if (found.open.length > 0) return found.open[0]?.url;
  // The same drift later is new drift: an issue that a person closed as not planned no longer counts for it.
  const dismissed = await found.dismissed(1);
  if (dismissed !== undefined && readMetadata(dismissed.body) !== undefined) {
    const body = metadataLines('drift', plan, undefined) + splitBody(dismissed.body).text;
    await api.request(UPDATE_ISSUE, { issue_number: dismissed.id, body });
  }
  return undefined;
}

/** Without changes: an issue is not a review. */
function metadataOf(plan: Plan, commit: string): string {
  return metadataLines('drift', plan, { planId: plan.id, head: commit, changes: [], done: [], shown: [] });
}

function titleOf({ file, environment }: Plan): string {
  const where = environment === undefined ? '' : ` (${environment})`;
  return `Drift: Twilio Flex addresses are out of sync with ${visible(file)}${visible(where)}`;
}

/** Closed before the note: where closing is refused, repeated runs leave no notes. */
async function close(
  api: GitHubApi,
  number: number,
  reason: 'completed' | 'duplicate',
  note: string,
  body?: string,
): Promise<void> {
  const issue = { issue_number: number };
  await api.request(UPDATE_ISSUE, { ...issue, state: 'closed', state_reason: reason, body });
  await createOnce(
    () => api.request(CREATE_COMMENT, { ...issue, body: note }),
    async () =>
      (await api.list(LIST_COMMENTS, issue)).map(toPost).find((one) => isSameText(one?.body ?? '', note)),
  );
}

/** Text without any markdown. */
const plainText = (text: string) => text.replace(/[^\p{L}\p{N} #.,/_-]/gu, ' ');
