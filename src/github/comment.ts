import type { Plan } from '../plan/plan.ts';
import { type Links, renderMarkdown, shownSids } from '../report/markdown.ts';
import type { Result } from '../report/result.ts';
import type { GitHubApi } from './api.ts';
import { marker, readSealed, type Sealed, seal, sealedLine } from './sealed.ts';
import { findOurs, lasting, makeOnce, type Thread, toThread } from './threads.ts';

/** GitHub takes 65,536 characters; the seal's digests and what a person adds need room too. */
const LONGEST = 60_000;

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';

/** What a comment is about. */
export type About = Pick<Plan, 'account' | 'file' | 'environment'>;

export async function findComment(api: GitHubApi, pull: number, about: About): Promise<Thread | undefined> {
  const rows = await api.list(LIST, { issue_number: pull });
  return findOurs(api, rows, marker('plan', about));
}

export interface CommentOptions {
  readonly pull: number;
  readonly head: string;
  readonly about: About;
  readonly links: Links;
  /** Whether to make one where there is none yet. */
  readonly create: boolean;
  /** Whether the head that was planned must be in it, even where nothing else has changed. */
  readonly sealHead: boolean;
}

/**
 * Writes a pull request's one comment: made, brought up to date, or left alone where it says the same.
 *
 * @param found the comment that is there
 * @returns the comment's page; undefined where there is none
 */
export async function writeComment(
  api: GitHubApi,
  result: Result,
  found: Thread | undefined,
  options: CommentOptions,
): Promise<string | undefined> {
  if (found === undefined && !options.create) return undefined;
  const former = found === undefined ? undefined : readSealed(found.body);
  const body = commentBody(result, options, former);
  if (found === undefined) {
    const make = () => api.request(CREATE, { issue_number: options.pull, body }, true);
    return (await makeOnce(make, () => findComment(api, options.pull, options.about)))?.url;
  }
  const otherHead = options.sealHead && former?.head !== readSealed(body)?.head;
  if (lasting(found.body) === lasting(body) && !otherHead) return found.url;
  const updated = toThread(await api.request(UPDATE, { comment_id: found.id, body }));
  return updated?.url || found.url;
}

/**
 * The comment's text. Only a plan seals what counts as reviewed; the record of an apply, and a run that has
 * failed to plan, keep the seal that is there or have none.
 */
export function commentBody(result: Result, options: CommentOptions, former: Sealed | undefined): string {
  const { plan } = result;
  const begin = marker('plan', options.about);
  const kept = result.mode === 'plan' ? undefined : former;
  let room = LONGEST - begin.length - LINE_BREAKS;
  for (;;) {
    const text = renderMarkdown(result, options.links, room);
    // What is shown is known only once the text is there.
    const sealed =
      result.mode === 'plan' && plan !== undefined ? seal(plan, options.head, shownSids(plan, text)) : kept;
    const body = [begin, sealed === undefined ? '<!-- -->' : sealedLine(sealed), '', text].join('\n');
    if (body.length <= LONGEST || room < SHORTEST) return body;
    room -= body.length - LONGEST;
  }
}

const LINE_BREAKS = 10;
/** Room below which nothing would be left to say. */
const SHORTEST = 2000;
