import { inSync, type Plan } from '../plan/plan.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Result } from '../result.ts';
import { visible } from '../text/quote.ts';
import type { GitHubApi } from './api.ts';
import { onGitHubError } from './api-error.ts';
import { CREATE_COMMENT } from './comment.ts';
import type { RenderOptions } from './comment-body.ts';
import { marker, metadataLines, readMetadata } from './comment-metadata.ts';
import { LIST_COMMENTS } from './pull-request.ts';
import { createOnce, isSameText, ownPosts, toPost, upsert } from './upsert.ts';

const MAX_LENGTH = 59_500;
const LIST_ISSUES = 'GET /repos/{owner}/{repo}/issues';
const CREATE_ISSUE = 'POST /repos/{owner}/{repo}/issues';
const UPDATE_ISSUE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';

/**
 * Keeps one issue open while there is drift: opened, brought up to date only when the drift changes, closed with
 * a note once there is none.
 *
 * @returns the issue's page; undefined where there is none
 */
export async function upsertDriftIssue(
  api: GitHubApi,
  result: Result,
  plan: Plan,
  { commit, links, redactTokens }: RenderOptions & { readonly commit: string },
): Promise<string | undefined> {
  /** Our open issues about this; the first is the one that stays. */
  const find = async () => {
    const rows = await api.list(LIST_ISSUES, { state: 'open', sort: 'created', direction: 'asc' });
    return ownPosts(api, rows, marker('drift', plan));
  };
  const found = await find();
  if (inSync(plan)) {
    const run = links.run === undefined ? '' : ` ([run](${links.run}))`;
    const note = `${plainText(redactTokens(`The account is as ${plan.file} says again.`))}${run}`;
    for (const { id } of found) await close(api, id, 'completed', note);
    return found[0]?.url;
  }
  // No change is named in it: an issue is no review.
  const metadata = { planId: plan.id, head: commit, changes: [], done: [], shown: [] };
  const text = redactTokens(renderMarkdown(result, links, MAX_LENGTH).text);
  const body = metadataLines('drift', plan, metadata) + text;
  return upsert(found, {
    body,
    find,
    create: () => api.request(CREATE_ISSUE, { title: redactTokens(titleOf(plan)).slice(0, 250), body }),
    async update(issue) {
      // Nothing is written where the issue is about this drift already.
      if (readMetadata(issue.body)?.planId !== plan.id)
        await api.request(UPDATE_ISSUE, { issue_number: issue.id, body });
      return issue.url;
    },
    async removeCopy(copy, first) {
      // One that cannot be closed is closed by the next run.
      const note = `A second one of #${first.id}, opened at the same time.`;
      await close(api, copy.id, 'duplicate', note).catch(onGitHubError(() => undefined));
    },
  });
}

function titleOf({ file, environment }: Plan): string {
  const where = environment === undefined ? '' : `, ${environment}`;
  return `Drift: the Twilio Flex addresses are not as ${visible(file)} says${visible(where)}`;
}

/** Closed first: where that is refused, no run after another leaves a note. */
async function close(
  api: GitHubApi,
  number: number,
  reason: 'completed' | 'duplicate',
  note: string,
): Promise<void> {
  const issue = { issue_number: number };
  await api.request(UPDATE_ISSUE, { ...issue, state: 'closed', state_reason: reason });
  await createOnce(
    () => api.request(CREATE_COMMENT, { ...issue, body: note }),
    async () =>
      (await api.list(LIST_COMMENTS, issue)).map(toPost).find((one) => isSameText(one?.body ?? '', note)),
  );
}

/** Text that markdown reads nothing in. */
const plainText = (text: string) => text.replace(/[^\p{L}\p{N} #.,/_-]/gu, ' ');
