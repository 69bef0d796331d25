import { driftFailure } from '../report/drift-failure.ts';
import type { Result } from '../result.ts';
import type { GitHubApi } from './api.ts';
import type { RenderOptions } from './comment-body.ts';
import { splitBody } from './comment-metadata.ts';
import { type DriftIssues, UPDATE_ISSUE } from './drift-issues-query.ts';

const MAX_LENGTH = 3500;
const START = '<!-- twilio-flex-addresses:failed -->\n';
const END = '\n<!-- /twilio-flex-addresses:failed -->\n\n';

/**
 * Notes at the top of the open drift issue that the run failed: the text below may be out of date. A note with the same
 * reason stays, with the run that failed first. The next run that succeeds removes it.
 *
 * @returns the issue's page; undefined where none is open
 */
export async function noteFailure(
  api: GitHubApi,
  { open }: DriftIssues,
  result: Result,
  { links, redactTokens }: RenderOptions,
): Promise<string | undefined> {
  const [issue] = open;
  if (issue === undefined) return undefined;
  const note = redactTokens(driftFailure(result, links, MAX_LENGTH)).trim();
  const { head, failure, text } = parts(issue.body);
  if (failure === undefined || withoutLinks(failure) !== withoutLinks(note)) {
    const body = head + START + note + END + text;
    await api.request(UPDATE_ISSUE, { issue_number: issue.id, body });
  }
  return issue.url;
}

/** The body without the note; undefined where it has none. */
export function withoutFailure(body: string): string | undefined {
  const { head, failure, text } = parts(body);
  return failure === undefined ? undefined : head + text;
}

function parts(body: string): { head: string; failure: string | undefined; text: string } {
  const { head, text } = splitBody(body);
  const end = text.startsWith(START) ? text.indexOf(END) : -1;
  if (end < 0) return { head, failure: undefined, text };
  return { head, failure: text.slice(START.length, end), text: text.slice(end + END.length) };
}

/** The run and the commit differ every night. */
function withoutLinks(note: string): string {
  return note.replace(/\/actions\/runs\/\w+/g, '').replace(/\/blob\/[^/]+\//g, '/');
}
