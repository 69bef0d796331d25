import { inSync, type Plan } from '../plan/plan.ts';
import { errorsOf } from '../problem.ts';
import { type CheckedResult, isBlocked, planOf, type Result } from '../result.ts';
import { count } from '../text/quote.ts';
import { Budget } from './budget.ts';
import { addChanges } from './changes.ts';
import { appliedSentence, planSentence } from './effects.ts';
import { code } from './escape.ts';
import { applyTime, changeCounts, noticeOf, onlyLabel, otherCounts, outcomeCounts } from './labels.ts';
import type { Links } from './links.ts';
import { addAlert, addFileProblems, addWarnings } from './problem-list.ts';
import { addRecord, pinSection } from './record.ts';

export interface Markdown {
  readonly text: string;
  /** SIDs of addresses that go out of service or are held and that have a row of their own in the text. */
  readonly shownSids: readonly string[];
}

/**
 * A result as GitHub markdown: job summary, comment and issue. All text from outside is escaped. It is cut at whole
 * changes: totals always stay, and deletes take their shortest form before any is left out.
 *
 * @param limit characters
 * @param perSid characters of the limit that each shown SID takes up outside of the text
 * @param unshown digests of changes that the pull request did not show
 */
export function renderMarkdown(
  result: Result,
  links: Links,
  limit: number,
  perSid = 0,
  unshown: ReadonlySet<string> = new Set(),
): Markdown {
  const document = new Budget(limit, perSid);
  const foot = footer(result, links);
  const plan = planOf(result);
  document.reserve(foot.length + 2);
  document.add(
    `### Twilio Flex addresses: ${result.mode === 'validate' ? 'file check' : result.mode}${plan === undefined ? '' : onlyLabel(plan)}${counted(result)}`,
  );
  addAlert(document, result, links);
  document.add(firstSentence(result));
  document.add(headline(result));
  addFileProblems(document, result, links);
  const warnings = () => addWarnings(document, result, links);
  if (result.kind === 'applied') {
    const { applied, plan } = result;
    addRecord(document, applied, links, unshown);
    warnings();
    const whole = () => addPlan(document, result, plan, links, () => undefined);
    if (inSync(plan)) whole();
    else document.fold('The plan', whole);
    document.add(pinSection(applied));
  } else if (result.kind === 'planned') {
    addPlan(document, result, result.plan, links, warnings);
  } else {
    warnings();
  }
  document.free(foot.length + 2);
  document.add(foot);
  return { text: document.toString(), shownSids: document.shownSids };
}

/** The title's counts: what a notification shows first. */
function counted(result: Result): string {
  if (result.kind === 'applied') return ` (${outcomeCounts(result.applied.outcomes) || 'in sync'})`;
  if (result.kind === 'planned') {
    const blocked = isBlocked(result);
    return `${blocked ? ', blocked' : ''} (${changeCounts(result.plan, blocked)})`;
  }
  const errors = errorsOf(result.problems).length;
  return errors === 0 ? '' : ` (${count(errors, 'problem')})`;
}

/** What an apply will do or did; empty where that is nothing. */
function firstSentence(result: Result): string {
  if (result.kind === 'applied') {
    const { outcomes } = result.applied;
    return outcomes.length === 0 ? '' : `**${appliedSentence(outcomes)}**`;
  }
  if (result.kind !== 'planned') return '';
  const mode = result.mode === 'drift' ? 'drift' : isBlocked(result) ? 'blocked' : 'planned';
  const sentence = planSentence(result.plan, mode);
  return sentence === undefined ? '' : `**${sentence}**`;
}

function headline(result: Result): string {
  if (result.kind === 'checked') return checkedLine(result);
  const where = `${code(result.file)}${result.environment === undefined ? '' : `, environment ${code(result.environment)}`}`;
  const failed = errorsOf(result.problems).length > 0;
  if (result.kind === 'applied')
    return result.applied.outcomes.length === 0 ? `**in sync, nothing to do** · ${where}` : where;
  if (result.kind === 'planned') {
    const { plan } = result;
    const takes = applyTime(plan.seconds);
    const time = takes === undefined ? '' : ` · an apply takes ${takes}`;
    const synced = inSync(plan) && !failed ? '**in sync** · ' : '';
    return `${synced}${where} · ${otherCounts(plan)}${time}`;
  }
  if (failed) return where;
  if (result.kind === 'written')
    return result.wrote === undefined ? '**nothing to write**' : `**wrote** ${code(result.wrote)}`;
  return where;
}

/** Each file that was checked, and how many addresses it lists if it is valid. */
function checkedLine({ files, environment, problems }: CheckedResult): string {
  const picked = environment === undefined ? '' : `, environment ${code(environment)}`;
  const isValid = errorsOf(problems).length === 0;
  return files
    .map(({ file, entries }) => {
      const where = `${code(file)}${picked}`;
      return isValid && entries !== undefined
        ? `**valid** · ${where}: ${count(entries, 'address', 'addresses')}`
        : where;
    })
    .join('<br>');
}

function addPlan(document: Budget, result: Result, plan: Plan, links: Links, between: () => void): void {
  const about = inSync(plan) ? '' : aboutPlan(plan);
  document.reserve(about.length + 2);
  addChanges(document, result, plan, links, between);
  document.free(about.length + 2);
  document.add(about);
}

/** For first-time readers, and for those who approve the plan. */
function aboutPlan({ id, file, kind }: Plan): string {
  return [
    '<details><summary>About this plan and its id</summary>',
    `A website embeds ${kind.howEmbedded} to offer a chat; the address defines where its chats go. ${code(file)} lists the addresses. An apply makes the changes above, so that the Twilio account matches the file. To apply exactly this plan, set \`approved-plan-id\` to its id:`,
    `\`\`\`text\n${id}\n\`\`\``,
    '</details>',
  ].join('\n\n');
}

/** Enough characters of a plan's id to distinguish plans. */
const SHORT_ID = 12;

function footer(result: Result, links: Links): string {
  const plan = planOf(result);
  const notice = noticeOf(result);
  const parts = [
    plan === undefined ? '' : `Plan ${plan.id.slice(0, SHORT_ID)}`,
    // GitHub shortens it, and links it.
    links.commit === undefined ? '' : `commit ${links.commit}`,
    links.run === undefined ? '' : `[run](${links.run})`,
  ].filter((part) => part !== '');
  const lines = [
    ...(parts.length === 0 ? [] : [parts.join(' · ')]),
    ...(notice === undefined ? [] : [notice]),
  ];
  return lines.length === 0 ? '' : `<sub>${lines.join('<br>')}</sub>`;
}
