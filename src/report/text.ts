import { redactUrls } from '../address/redact-urls.ts';
import type { Outcome } from '../apply/outcome.ts';
import type { Change, FieldChange, Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { appliedOf, planOf, type Result } from '../result.ts';
import { count, visible } from '../text/quote.ts';
import {
  besides,
  consequence,
  duration,
  ending,
  HANDLING,
  SIGNS,
  showValue,
  tally,
  totals,
  UNLISTED_HINT,
} from './words.ts';

/** How a piece of text is meant; a terminal may colour it. */
export type Tone = 'create' | 'update' | 'delete' | 'strong' | 'faint' | 'bad' | 'warn' | 'good';
export type Paint = (tone: Tone, text: string) => string;

export const unpainted: Paint = (_tone, text) => text;

/** A result as text for a terminal or log: problems, deletes first, before → after, a one-line total. */
export function renderText(result: Result, paint: Paint, sourceLines?: readonly string[]): string {
  const body =
    result.kind === 'applied'
      ? outcomesText(result.plan, result.applied.outcomes, paint)
      : result.kind === 'planned'
        ? planText(result.plan, paint)
        : '';
  const problems = [...result.problems]
    .sort((a, b) => rank(a) - rank(b))
    .map((problem) => problemText(problem, paint, sourceLines));
  const parts = [body, ...problems, conclusion(result, paint)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const rank = (problem: Problem) => (problem.severity === 'warning' ? 0 : 1);

/** A plan as it is before anything is written. */
export function planText(plan: Plan, paint: Paint): string {
  const where = plan.environment === undefined ? plan.file : `${plan.file}, ${plan.environment}`;
  const blocks = [paint('strong', `Plan for ${plan.account} (${visible(where)})`)];
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
        `    ${live.sid}  ${visible(JSON.stringify(live.name))}  ${paint('faint', HANDLING[handling])}`,
    );
    blocks.push(
      [`  ${paint('strong', 'Unlisted')}`, ...rows, `    ${paint('faint', UNLISTED_HINT)}`].join('\n'),
    );
  }
  return blocks.join('\n\n');
}

const TONES: Readonly<Record<Change['action'], Tone>> = {
  delete: 'delete',
  disable: 'delete',
  update: 'update',
  create: 'create',
};

function changeText(change: Change, plan: Plan, paint: Paint): string {
  const tone = TONES[change.action];
  const name = visible(JSON.stringify(change.name));
  const title = change.key === undefined ? name : `${change.key}  ${name}`;
  const sid = 'sid' in change ? `  ${paint('faint', change.sid)}` : '';
  const lines = [`  ${paint(tone, `${SIGNS[change.action]} ${change.action.padEnd(7)} ${title}`)}${sid}`];
  const told = consequence(change);
  if (told !== undefined) lines.push(`      ${paint('delete', told)}`);
  const widest = Math.max(0, ...change.fields.map(({ field }) => field.length));
  lines.push(...change.fields.map((field) => `      ${fieldText(change, field, widest, plan, paint)}`));
  if ('sid' in change && change.action === 'update') {
    lines.push(`      ${paint('faint', `try it: ${plan.kind.demoLink(plan.account, change.sid)}`)}`);
  }
  return lines.join('\n');
}

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
  const lines = outcomes.flatMap((one) => {
    const { change, status, sid, note, code, link } = one;
    const tone: Tone =
      status === 'done' ? 'good' : status === 'failed' || status === 'in doubt' ? 'bad' : 'warn';
    const title = change.key ?? visible(JSON.stringify(change.name));
    const said = note === undefined ? [] : [`      ${visible(note)}`];
    const made = change.action === 'create' && status === 'done' && sid !== undefined;
    const demo = made ? [`      ${paint('faint', `try it: ${plan.kind.demoLink(plan.account, sid)}`)}`] : [];
    const explained = link === undefined ? [] : [`      Twilio's error ${code}: ${link}`];
    return [
      `  ${paint(tone, ending(change.action, status).padEnd(14))} ${title}  ${paint('faint', sid ?? '')}`,
      ...said,
      ...explained,
      ...demo,
    ];
  });
  return [paint('strong', 'Apply'), ...lines].join('\n');
}

/** `error FA110 addresses.yaml:4:5 …`, the file's line with a caret where it is at hand, and the remedy. */
export function problemText(problem: Problem, paint: Paint, sourceLines?: readonly string[]): string {
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

const WIDEST_SOURCE = 120;

function caret(source: string, line: number, column: number, paint: Paint): string[] {
  const from = Math.max(0, column - 1 - WIDEST_SOURCE / 2);
  const redacted = redactUrls(source);
  const shown = visible(redacted.slice(from, from + WIDEST_SOURCE));
  const before = visible(redacted.slice(from, column - 1));
  const gutter = `  ${String(line).padStart(4)} | `;
  const pad = ' '.repeat(gutter.length - 2 + Array.from(before).length);
  return [paint('faint', `${gutter}${shown}`), `  ${pad}${paint('bad', '^')}`];
}

function conclusion(result: Result, paint: Paint): string {
  const [plan, applied] = [planOf(result), appliedOf(result)];
  const errors = result.problems.filter(({ severity }) => severity === 'error').length;
  if (applied !== undefined) {
    const counted = tally(applied.outcomes.map(({ status }) => status));
    return paint(
      result.outcome === 'failed' ? 'bad' : 'good',
      `Apply: ${applied.outcomes.length === 0 ? 'nothing to do, in sync' : counted}.`,
    );
  }
  if (plan !== undefined) {
    const takes = duration(plan.seconds);
    const line = `Plan: ${totals(plan)}; ${besides(plan)}.${takes === undefined ? '' : ` The apply takes ${takes} at Twilio's pace.`}`;
    if (plan.blocked)
      return paint('bad', `${line} Blocked by ${count(errors, 'problem')}: nothing is written.`);
    return paint(plan.changes.length === 0 ? 'good' : 'strong', line);
  }
  if (result.mode === 'export' || result.mode === 'pin') {
    const wrote = result.kind === 'written' ? result.wrote : undefined;
    if (errors === 0)
      return paint('good', wrote === undefined ? 'Nothing to write.' : `Wrote ${visible(wrote)}.`);
  }
  if (errors > 0) return paint('bad', `${count(errors, 'problem')}${whereabouts(result)}.`);
  if (result.kind !== 'checked' || result.entries === undefined) return '';
  return paint('good', `${visible(result.file)} is valid: ${count(result.entries, 'address', 'addresses')}.`);
}

/** The file is named where all that is wrong is the file's: inputs, Twilio and the network are none of its faults. */
function whereabouts({ file, problems }: Result): string {
  const ofFile = problems.every(({ severity, code }) => severity === 'warning' || code.startsWith('FA1'));
  return ofFile && file !== '' ? ` in ${visible(file)}` : '';
}
