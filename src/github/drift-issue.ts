import { inSync, type Plan } from '../plan/plan.ts';
import { type Links, renderMarkdown } from '../report/markdown.ts';
import type { Result } from '../report/result.ts';
import { visible } from '../text/quote.ts';
import type { GitHubApi } from './api.ts';
import { marker, readSealed, seal, sealedLine } from './sealed.ts';
import { findOurs, makeOnce, type Thread } from './threads.ts';

const LONGEST = 60_000;
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';

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
  const found = await findIssue(api, plan);
  if (inSync(plan)) {
    if (found !== undefined) await close(api, found.id, `The account is as ${plan.file} says again.`, links);
    return found?.url;
  }
  const body = issueBody(result, plan, head, links);
  if (found === undefined) return open(api, plan, body);
  if (readSealed(found.body)?.plan === plan.id) return found.url;
  await api.request(UPDATE, { issue_number: found.id, body });
  return found.url;
}

async function findIssue(api: GitHubApi, plan: Plan): Promise<Thread | undefined> {
  const rows = await api.list('GET /repos/{owner}/{repo}/issues', {
    state: 'open',
    sort: 'created',
    direction: 'asc',
  });
  return findOurs(api, rows, marker('drift', plan));
}

async function open(api: GitHubApi, plan: Plan, body: string): Promise<string | undefined> {
  const environment = plan.environment === undefined ? '' : `, ${plan.environment}`;
  const title = `Drift: the Twilio Flex addresses are not as ${visible(plan.file)} says${visible(environment)}`;
  const make = () =>
    api.request('POST /repos/{owner}/{repo}/issues', { title: title.slice(0, 250), body }, true);
  const made = await makeOnce(make, () => findIssue(api, plan));
  // Two runs at once may both have found none: the older one stays.
  const first = await findIssue(api, plan);
  if (made === undefined || first === undefined || first.id >= made.id) return made?.url;
  await close(api, made.id, `A second one of #${first.id}, opened at the same time.`, {
    run: undefined,
    commit: undefined,
    file: undefined,
  });
  return first.url;
}

async function close(api: GitHubApi, number: number, note: string, links: Links): Promise<void> {
  const run = links.run === undefined ? '' : ` ([run](${links.run}))`;
  const body = `${note.replace(/[^\p{L}\p{N} #.,/_-]/gu, ' ')}${run}`;
  await api.request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: number, body },
    true,
  );
  await api.request(UPDATE, { issue_number: number, state: 'closed', state_reason: 'completed' });
}

function issueBody(result: Result, plan: Plan, head: string, links: Links): string {
  const lines = [marker('drift', plan), sealedLine(seal({ ...plan, changes: [], held: [] }, head, []))];
  return [...lines, '', renderMarkdown(result, links, LONGEST - 500)].join('\n');
}
