import type { Plan } from '../plan/plan.ts';
import { type Links, renderMarkdown } from '../report/markdown.ts';
import { appliedOf, planOf, type Result } from '../result.ts';
import type { GitHubApi } from './api.ts';
import { GitHubError } from './error.ts';
import { marker, RECORD, readSealed, type Sealed, SHORT, seal, sealedLine } from './sealed.ts';
import { bodyEditedByUs, lasting, makeOne, oursAmong, type Thread, toThread } from './threads.ts';

/** GitHub takes 65,536 characters; the seal's digests and what a person adds need room too. */
const LONGEST = 60_000;

const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';

/** What a comment is about. */
export type About = Pick<Plan, 'account' | 'file' | 'environment'>;

/** Our comments on a pull request about this; the first is the one that counts, any other has to go. */
export async function findComments(api: GitHubApi, pull: number, about: About): Promise<readonly Thread[]> {
  const rows = await api.list(LIST, { issue_number: pull });
  return oursAmong(api, rows, marker('plan', about));
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

export interface Writing extends CommentOptions {
  /**
   * The reviewed plan, which what an apply writes has to hold: as it was read from a comment that we were the last
   * to edit. What the comment says by itself may be somebody else's words, and would become ours.
   */
  readonly reviewed: Sealed | undefined;
}

/**
 * Writes a pull request's one comment: made, brought up to date, or left alone where it says the same.
 *
 * @param found our comments that are there
 * @returns the comment's page; undefined where there is none
 */
export async function writeComment(
  api: GitHubApi,
  result: Result,
  found: readonly Thread[],
  options: Writing,
): Promise<string | undefined> {
  const [first, ...copies] = found;
  if (first === undefined) return options.create ? make(api, result, options) : undefined;
  const url = await bringUpToDate(api, first, result, options);
  for (const copy of copies) await removeOurs(api, copy);
  return url ?? make(api, result, options);
}

async function make(api: GitHubApi, result: Result, options: Writing): Promise<string | undefined> {
  const body = commentBody(result, options, options.reviewed, api.redactTokens);
  const made = await makeOne(
    body,
    () => api.request(CREATE, { issue_number: options.pull, body }, true),
    () => findComments(api, options.pull, options.about),
  );
  if (made === undefined) return undefined;
  const url = made.isNew ? made.first.url : await bringUpToDate(api, made.first, result, options);
  if (made.copy !== undefined) await remove(api, made.copy);
  return url;
}

/** @returns the comment's page; undefined where somebody has deleted it meanwhile */
async function bringUpToDate(
  api: GitHubApi,
  found: Thread,
  result: Result,
  options: Writing,
): Promise<string | undefined> {
  const body = commentBody(result, options, options.reviewed, api.redactTokens);
  const sealed = readSealed(body);
  const otherHead = options.sealHead && readSealed(found.body)?.head !== sealed?.head;
  if (lasting(found.body) === lasting(body) && !otherHead && !(await isTheirs(api, found, sealed)))
    return found.url;
  try {
    return toThread(await api.request(UPDATE, { comment_id: found.id, body }))?.url || found.url;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined;
    throw error;
  }
}

/** Whether the comment's seal counts for nothing, since somebody else was the last to edit it. */
async function isTheirs(api: GitHubApi, found: Thread, sealed: Sealed | undefined): Promise<boolean> {
  if (sealed === undefined) return false;
  const body = await bodyEditedByUs(api, found).catch((error: unknown) => {
    notKnown(error);
    return found.body;
  });
  return body === undefined;
}

/** Whether an apply has done something, or tried to: what it says of that is a record. */
export function hasDone(result: Result): boolean {
  return (appliedOf(result)?.outcomes ?? []).length > 0;
}

/** A second comment that an earlier run has left; what somebody else has edited since is theirs. */
async function removeOurs(api: GitHubApi, copy: Thread): Promise<void> {
  const body = await bodyEditedByUs(api, copy).catch(notKnown);
  if (body !== undefined) await remove(api, copy);
}

/** One that cannot be removed is no failure: the next run tries again. */
async function remove(api: GitHubApi, copy: Thread): Promise<void> {
  await api.request(DELETE, { comment_id: copy.id }).catch(notKnown);
}

function notKnown(error: unknown): undefined {
  if (!(error instanceof GitHubError)) throw error;
}

/**
 * The comment's text. Only a plan seals what counts as reviewed; the record of an apply keeps it, and a run that has
 * failed to plan has none.
 *
 * @param redactTokens the net for secrets; a SID that it would touch was not shown
 */
export function commentBody(
  result: Result,
  options: CommentOptions,
  reviewed: Sealed | undefined,
  redactTokens: (text: string) => string,
): string {
  const plan = result.mode === 'plan' ? planOf(result) : undefined;
  const kept = result.mode === 'plan' ? undefined : reviewed;
  const metadata = (shownSids: readonly string[]) => {
    const sealed = plan === undefined ? kept : seal(plan, options.head, shownSids);
    return [
      marker('plan', options.about),
      sealed === undefined ? '<!-- -->' : sealedLine(sealed),
      hasDone(result) ? RECORD : '',
    ].join('\n');
  };
  const room = Math.max(LONGEST - metadata([]).length - 1, SHORTEST);
  const { text, shownSids } = renderMarkdown(result, options.links, room, SHORT);
  const whole = shownSids.filter((sid) => redactTokens(sid) === sid);
  return `${metadata(whole)}\n${redactTokens(text)}`;
}

/** Room below which nothing would be left to say. */
const SHORTEST = 2000;
