import type { Outcome } from '../apply/outcome.ts';
import type { Change, FieldChange, Plan } from '../plan/plan.ts';
import { errorsOf, type Problem, warningsOf } from '../problem.ts';
import type { Result } from '../result.ts';
import { count, visible } from '../text/quote.ts';
import {
  applyTime,
  changeCounts,
  consequence,
  HANDLING_LABELS,
  isGoing,
  onlyLabel,
  otherCounts,
  outcomeLabel,
  SIGNS,
  showValue,
  statusCounts,
  UNLISTED_HINT,
} from './labels.ts';

/** How a piece of text is meant; a terminal may colour it. */
export type Tone = 'create' | 'update' | 'delete' | 'strong' | 'faint' | 'bad' | 'warn' | 'good';
export type Paint = (tone: Tone, text: string) => string;

export const unpainted: Paint = (_tone, text) => text;

/**
 * A result as text for a terminal or log: problems, deletes first, before → after, a one-line total.
 *
 * @param sourceLines the file's lines without secrets
 */
export function renderText(result: Result, paint: Paint, sourceLines?: readonly string[]): string {
  const body =
    result.kind === 'applied'
      ? outcomesText(result.plan, result.applied.outcomes, paint)
      : result.kind === 'planned'
        ? planText(result.plan, paint)
        : '';
  const problems = [...warningsOf(result.problems), ...errorsOf(result.problems)].map((problem) =>
    problemText(problem, paint, sourceLines),
  );
  const parts = [body, ...problems, conclusion(result, paint)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A plan as it is before anything is written. */
export function planText(plan: Plan, paint: Paint): string {
  const where = plan.environment === undefined ? plan.file : `${plan.file}, ${plan.environment}`;
  const blocks = [paint('strong', `Plan for ${plan.account} (${visible(where)})${onlyLabel(plan)}`)];
  blocks.push(...plan.changes.map((change) => changeText(change, plan, paint)));
  blocks.push(
    ...plan.held.map(
      (change) => `${paint('faint', '  held, left alone:')}\n${changeText(change, plan, paint)}`,
    ),
  );
  const unlisted = plan.unlisted.filter(
    ({ handling }) => handling === 'reported' || handling === 'already disabled',
  );
  if (unlisted.length > 0) {
    const rows = unlisted.map(
      ({ live, handling }) =>
        `    ${live.sid}  ${visible(JSON.stringify(live.name))}  ${paint('faint', HANDLING_LABELS[handling])}`,
    );
    blocks.push(
      [`  ${paint('strong', 'Unlisted')}`, ...rows, `    ${paint('faint', UNLISTED_HINT)}`].join('\n'),
    );
  }
  return blocks.join('\n\n');
}

function changeText(change: Change, plan: Plan, paint: Paint): string {
  const tone = isGoing(change) ? 'delete' : change.action;
  const name = visible(JSON.stringify(change.name));
  const title = change.key === undefined ? name : `${change.key}  ${name}`;
  const sid = 'sid' in change ? `  ${paint('faint', change.sid)}` : '';
  const lines = [`  ${paint(tone, `${SIGNS[change.action]} ${change.action.padEnd(7)} ${title}`)}${sid}`];
  const lost = consequence(change);
  if (lost !== undefined) lines.push(`      ${paint('delete', lost)}`);
  const widest = Math.max(0, ...change.fields.map(({ field }) => field.length));
  lines.push(...change.fields.map((field) => `      ${fieldText(change, field, widest, plan, paint)}`));
  if (change.action === 'update') lines.push(demoLine(plan, change.sid, paint));
  return lines.join('\n');
}

const demoLine = ({ kind, account }: Plan, sid: string, paint: Paint) =>
  `      ${paint('faint', `try it: ${kind.demoLink(account, sid)}`)}`;

function fieldText(
  change: Change,
  { field, before, after }: FieldChange,
  widest: number,
  plan: Plan,
  paint: Paint,
): string {
  const show = (value: FieldChange['before']) => visible(showValue(plan, field, value));
  const label = field.padEnd(widest);
  if (change.action === 'create') return `${label}  ${paint('create', show(after))}`;
  if (change.action === 'delete') return `${label}  ${paint('delete', show(before))}`;
  return `${label}  ${paint('delete', show(before))} → ${paint('create', show(after))}`;
}

function outcomesText(plan: Plan, outcomes: readonly Outcome[], paint: Paint): string {
  if (outcomes.length === 0) return '';
  const lines = outcomes.flatMap(({ change, status, sid, note, code, link }) => {
    const tone: Tone =
      status === 'done' ? 'good' : status === 'failed' || status === 'in doubt' ? 'bad' : 'warn';
    const title = change.key ?? visible(JSON.stringify(change.name));
    const label = outcomeLabel(change.action, status).padEnd(14);
    const text = [`  ${paint(tone, label)} ${title}  ${paint('faint', sid ?? '')}`];
    if (note !== undefined) text.push(`      ${visible(note)}`);
    if (link !== undefined) text.push(`      Twilio's error ${code}: ${link}`);
    if (change.action === 'create' && status === 'done' && sid !== undefined)
      text.push(demoLine(plan, sid, paint));
    return text;
  });
  return [paint('strong', 'Apply'), ...lines].join('\n');
}

/** `error FA110 addresses.yaml:4:5 …`, the file's line with a caret where it is at hand, and the remedy. */
function problemText(problem: Problem, paint: Paint, sourceLines?: readonly string[]): string {
  const { place, path, severity } = problem;
  const tone = severity === 'error' ? 'bad' : 'warn';
  const at = place === undefined ? '' : ` ${visible(place.file)}:${place.line}:${place.column}`;
  const lines = [
    `${paint(tone, `${severity} ${problem.code}`)}${at}${path === undefined ? '' : paint('faint', ` ${visible(path)}`)}`,
  ];
  lines.push(`  ${visible(problem.message)}`);
  const source = place === undefined ? undefined : sourceLines?.[place.line - 1];
  if (place !== undefined && source !== undefined)
    lines.push(...caret(source, place.line, place.column, paint));
  lines.push(`  ${paint('good', 'To do:')} ${visible(problem.remedy)}`);
  return lines.join('\n');
}

const MAX_SOURCE_WIDTH = 120;

function caret(source: string, line: number, column: number, paint: Paint): string[] {
  const from = Math.max(0, column - 1 - MAX_SOURCE_WIDTH / 2);
  const shown = visible(source.slice(from, from + MAX_SOURCE_WIDTH));
  const before = visible(source.slice(from, column - 1));
  const gutter = `  ${String(line).padStart(4)} | `;
  const pad = ' '.repeat(gutter.length - 2 + Array.from(before).length);
  return [paint('faint', `${gutter}${shown}`), `  ${pad}${paint('bad', '^')}`];
}

function conclusion(result: Result, paint: Paint): string {
  const errors = errorsOf(result.problems).length;
  if (result.kind === 'applied') {
    const tone = result.outcome === 'failed' ? 'bad' : 'good';
    return paint(
      tone,
      `Apply${onlyLabel(result.plan)}: ${statusCounts(result.applied.outcomes) || 'nothing to do, in sync'}.`,
    );
  }
  if (result.kind === 'planned') {
    const { plan } = result;
    const takes = applyTime(plan.seconds);
    const line = `Plan${onlyLabel(plan)}: ${changeCounts(plan, plan.blocked)}; ${otherCounts(plan)}.${takes === undefined ? '' : ` The apply takes ${takes} at Twilio's pace.`}`;
    if (plan.blocked)
      return paint('bad', `${line} Blocked by ${count(errors, 'problem')}: nothing is written.`);
    return paint(plan.changes.length === 0 ? 'good' : 'strong', line);
  }
  if (errors > 0) return paint('bad', `${count(errors, 'problem')}${inFile(result)}.`);
  if (result.kind === 'written') {
    const { wrote } = result;
    return paint('good', wrote === undefined ? 'Nothing to write.' : `Wrote ${visible(wrote)}.`);
  }
  if (result.kind !== 'checked' || result.entries === undefined) return '';
  return paint('good', `${visible(result.file)} is valid: ${count(result.entries, 'address', 'addresses')}.`);
}

/** The file is named where all that is wrong is the file's: inputs, Twilio and the network are none of its faults. */
function inFile({ file, problems }: Result): string {
  const ofFile = errorsOf(problems).every(({ code }) => code.startsWith('FA1'));
  return ofFile && file !== '' ? ` in ${visible(file)}` : '';
}
