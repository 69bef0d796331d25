import { inSync, type Plan } from '../plan/plan.ts';
import { NO_LINKS } from '../report/links.ts';
import { type Links, renderMarkdown } from '../report/markdown.ts';
import type { Result } from '../result.ts';
import { visible } from '../text/quote.ts';
import type { GitHubApi } from './api.ts';
import { GitHubError } from './error.ts';
import { marker, readSealed, seal, sealedLine } from './sealed.ts';
import { makeOnce, makeOne, oursAmong, sameText, type Thread, toThread } from './threads.ts';

const LONGEST = 60_000;
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
const NOTES = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const NOTE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

/**
 * Keeps one issue open while there is drift: opened, brought up to date only when the drift changes, closed with
 * a note once there is none.
 *
 * @returns the issue's page; undefined where there is none
 */
export async function keepDriftIssue(
  api: GitHubApi,
  result: Result,
  plan: Plan,
  head: string,
  links: Links,
): Promise<string | undefined> {
  const [found, ...copies] = await findIssues(api, plan);
  if (inSync(plan)) {
    const open = found === undefined ? [] : [found, ...copies];
    const note = `The account is as ${plan.file} says again.`;
    for (const { id } of open) await close(api, id, 'completed', note, links);
    return found?.url;
  }
  const body = issueBody(result, plan, head, links, api.redactTokens);
  if (found === undefined) return open(api, plan, body);
  await bringUpToDate(api, found, plan, body);
  for (const copy of copies) await closeAsCopy(api, copy, found);
  return found.url;
}

/** Our open issues about this; the first is the one that stays. */
async function findIssues(api: GitHubApi, plan: Plan): Promise<readonly Thread[]> {
  const rows = await api.list('GET /repos/{owner}/{repo}/issues', {
    state: 'open',
    sort: 'created',
    direction: 'asc',
  });
  return oursAmong(api, rows, marker('drift', plan));
}

async function open(api: GitHubApi, plan: Plan, body: string): Promise<string | undefined> {
  const environment = plan.environment === undefined ? '' : `, ${plan.environment}`;
  const title = `Drift: the Twilio Flex addresses are not as ${visible(plan.file)} says${visible(environment)}`;
  const made = await makeOne(
    body,
    () =>
      api.request(
        'POST /repos/{owner}/{repo}/issues',
        { title: api.redactTokens(title).slice(0, 250), body },
        true,
      ),
    () => findIssues(api, plan),
  );
  if (made === undefined) return undefined;
  if (!made.isNew) await bringUpToDate(api, made.first, plan, body);
  if (made.copy !== undefined) await closeAsCopy(api, made.copy, made.first);
  return made.first.url;
}

/** Quiet where the drift is the one that the issue tells of already. */
async function bringUpToDate(api: GitHubApi, issue: Thread, plan: Plan, body: string): Promise<void> {
  if (readSealed(issue.body)?.plan === plan.id) return;
  await api.request(UPDATE, { issue_number: issue.id, body });
}

/** Two runs at once may each have opened one. One that cannot be closed is closed by the next run. */
async function closeAsCopy(api: GitHubApi, copy: Thread, first: Thread): Promise<void> {
  try {
    await close(api, copy.id, 'duplicate', `A second one of #${first.id}, opened at the same time.`);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
}

/** Closed first: where that is refused, no run after another leaves a note. */
async function close(
  api: GitHubApi,
  number: number,
  because: 'completed' | 'duplicate',
  note: string,
  links = NO_LINKS,
): Promise<void> {
  await api.request(UPDATE, { issue_number: number, state: 'closed', state_reason: because });
  const run = links.run === undefined ? '' : ` ([run](${links.run}))`;
  const body = `${note.replace(/[^\p{L}\p{N} #.,/_-]/gu, ' ')}${run}`;
  const of = { issue_number: number };
  await makeOnce(
    () => api.request(NOTE, { ...of, body }, true),
    async () => (await api.list(NOTES, of)).map(toThread).find((one) => sameText(one?.body ?? '', body)),
  );
}

function issueBody(
  result: Result,
  plan: Plan,
  head: string,
  links: Links,
  redactTokens: (text: string) => string,
): string {
  const lines = [marker('drift', plan), sealedLine(seal({ ...plan, changes: [], held: [] }, head, []))];
  return [...lines, '', redactTokens(renderMarkdown(result, links, LONGEST - 500).text)].join('\n');
}
