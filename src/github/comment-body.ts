import type { Outcome } from '../apply/outcome.ts';
import { allDigests, unreviewedChanges } from '../plan/review.ts';
import type { Links } from '../report/links.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { appliedOf, planOf, type Result } from '../result.ts';
import {
  type About,
  DIGEST_LENGTH,
  isRecord,
  metadataLine,
  metadataLines,
  metadataOf,
  type PlanMetadata,
  shortDigest,
  splitBody,
} from './comment-metadata.ts';

/** GitHub allows 65,536 characters; a person may want to add something. */
const MAX_LENGTH = 60_000;
/** With fewer characters the text would show nothing useful. */
const MIN_TEXT = 2000;
/** A longer reviewed plan, with its metadata, would leave too little room for what was done. */
const MAX_FOLDED = 40_000;

/** The options for every text that is written to GitHub. */
export interface RenderOptions {
  readonly links: Links;
  /** Removes secrets that are left in finished text. */
  readonly redactTokens: (text: string) => string;
}

/** Whether an apply did something, or tried to: its report is then a record. */
export function hasDone(result: Result): boolean {
  return (appliedOf(result)?.outcomes ?? []).some(({ status }) => status !== 'held');
}

/** The comment of a plan: it alone writes what counts as reviewed. */
export function planBody(
  result: Result,
  head: string,
  about: About,
  { links, redactTokens }: RenderOptions,
): string {
  const plan = planOf(result);
  const metadata = (shownSids: readonly string[]) =>
    metadataLines('plan', about, plan && metadataOf(plan, head, shownSids));
  const limit = Math.max(MAX_LENGTH - metadata([]).length, MIN_TEXT);
  const { text, shownSids } = renderMarkdown(result, links, limit, DIGEST_LENGTH);
  // A SID that is redacted was not shown.
  const whole = shownSids.filter((sid) => redactTokens(sid) === sid);
  return metadata(whole) + redactTokens(text);
}

/**
 * The comment of an apply: what it did, or why it did nothing, above the reviewed plan.
 *
 * @param before the comment's current body, where we were the last to edit it
 * @param reviewed what it holds of the reviewed plan
 */
export function applyBody(
  result: Result,
  before: string | undefined,
  reviewed: PlanMetadata | undefined,
  about: About,
  { links, redactTokens }: RenderOptions,
): string {
  const outcomes = appliedOf(result)?.outcomes;
  const isRecordNow = hasDone(result) || (before !== undefined && isRecord(before));
  const metadata = metadataLines('plan', about, reviewed && withDone(reviewed, outcomes), isRecordNow);
  const folded = before === undefined ? '' : foldedPlan(before, MAX_FOLDED - metadata.length);
  const limit = Math.max(MAX_LENGTH - metadata.length - folded.length, MIN_TEXT);
  const { text } = renderMarkdown(result, links, limit, 0, unshownBy(reviewed, result));
  return metadata + redactTokens(text) + folded;
}

/** The body of a comment with everything reviewed marked as done, and its text unchanged. */
export function closedBody(body: string, reviewed: PlanMetadata): string {
  const lines = body.split('\n');
  lines[1] = metadataLine({ ...reviewed, done: reviewed.changes });
  return lines.join('\n');
}

/** Digests of the changes that the plan of a pull request did not show; none where no plan of it is known. */
function unshownBy(reviewed: PlanMetadata | undefined, result: Result): Set<string> {
  const outcomes = appliedOf(result)?.outcomes ?? [];
  if (reviewed === undefined) return new Set();
  const shown = new Set(reviewed.changes);
  const unshown = unreviewedChanges(
    outcomes.map(({ change }) => change),
    (digest) => shown.has(shortDigest(digest)),
  );
  return new Set(unshown.map(({ digest }) => digest));
}

/** What was reviewed is done, except what this apply left open. */
function withDone(reviewed: PlanMetadata, outcomes: readonly Outcome[] | undefined): PlanMetadata {
  if (outcomes === undefined) return reviewed;
  const left = outcomes.filter(({ status }) => status !== 'done');
  const open = new Set(left.flatMap(({ change }) => allDigests(change).map(shortDigest)));
  const done = reviewed.changes.filter((digest) => !open.has(digest));
  return { ...reviewed, done: [...new Set([...reviewed.done, ...done])] };
}

const START = '<!-- the reviewed plan -->';
const END = '<!-- end of the reviewed plan -->';

/** The plan of a comment, folded; from a record of an apply, the plan that it keeps. */
function foldedPlan(body: string, limit: number): string {
  const text =
    isRecord(body) || body.includes(START) ? between(body, START, END) : splitBody(body).text.trim();
  if (text === '') return '';
  const shown =
    text.length > limit ? 'The plan is too long to keep here. The summary of the plan job has it.' : text;
  return `\n\n<details><summary>Reviewed plan</summary>\n\n${START}\n${shown}\n${END}\n\n</details>\n`;
}

function between(body: string, start: string, end: string): string {
  const [from, to] = [body.indexOf(start), body.lastIndexOf(end)];
  return from < 0 || to < from ? '' : body.slice(from + start.length, to).trim();
}
