import type { Outcome } from '../apply/outcome.ts';
import type { Plan } from '../plan/plan.ts';
import { errorsOf, type Place, type Problem, warningsOf } from '../problem.ts';
import type { AcceptedResult, CheckedFile, CheckedResult, Result } from '../result.ts';
import { count, visible } from '../text/quote.ts';
import { changeText, demoLine, fieldText } from './change-text.ts';
import { appliedSentence } from './effects.ts';
import { excerptOf } from './excerpt.ts';
import {
  applyTime,
  changeCounts,
  HANDLING_LABELS,
  HELD_LINE,
  noticeOf,
  onlyLabel,
  otherCounts,
  outcomeLabel,
  statusCounts,
  UNLISTED_HINT,
} from './labels.ts';
import { migratedSentence, migrationText } from './migration-text.ts';
import type { Paint, Tone } from './paint.ts';
import { shownText } from './show-text.ts';
import { lossOf } from './sites.ts';
import { staleSentence, staleText } from './stale-text.ts';

export { type Paint, type Tone, unpainted } from './paint.ts';

/** The files that have the problems. */
export interface Source {
  /** The lines of a file, without secrets; undefined where it cannot be read. */
  readonly linesOf: (file: string) => readonly string[] | undefined;
  /** Columns of a line. */
  readonly width: number;
}

/**
 * A result as text for a terminal or log: what goes out of service first, before → after, problems, a one-line total,
 * and the plan's id.
 */
export function renderText(result: Result, paint: Paint, source?: Source): string {
  const body =
    result.kind === 'applied'
      ? outcomesText(result.plan, result.applied.outcomes, paint)
      : result.kind === 'planned'
        ? changesText(result.plan, paint)
        : result.kind === 'accepted'
          ? acceptedText(result, paint)
          : result.kind === 'migrated'
            ? migrationText(result.migration, paint)
            : result.kind === 'shown'
              ? shownText(result.shown, paint)
              : result.kind === 'compared'
                ? staleText(result.compared, paint)
                : '';
  const problems = [...warningsOf(result.problems), ...errorsOf(result.problems)].map((problem) =>
    problemText(problem, paint, source),
  );
  const id = result.kind === 'planned' ? idText(result.plan) : '';
  const parts = [
    body,
    ...problems,
    noticeText(result, paint),
    [conclusion(result, paint), id].filter((line) => line !== '').join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A plan before anything is written. */
export function planText(plan: Plan, paint: Paint): string {
  return `${changesText(plan, paint)}\n\n${idText(plan)}`;
}

/** What users of this kind of address should know, shown once in a plan. */
function noticeText(result: Result, paint: Paint): string {
  const notice = noticeOf(result);
  return notice === undefined ? '' : paint('faint', notice);
}

const idText = ({ id }: Plan) => `Plan id: ${id}`;

function changesText(plan: Plan, paint: Paint): string {
  const where = plan.environment === undefined ? plan.file : `${plan.file}, ${plan.environment}`;
  const blocks = [paint('strong', `Plan for ${plan.account} (${visible(where)})${onlyLabel(plan)}`)];
  blocks.push(...plan.changes.map((change) => changeText(change, plan, paint)));
  blocks.push(
    ...plan.held.map((change) => `${paint('faint', HELD_LINE)}\n${changeText(change, plan, paint)}`),
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

/** What `accept` wrote: the former values of the file, and the live ones. */
function acceptedText({ plan, accepted }: AcceptedResult, paint: Paint): string {
  if (accepted.length === 0) return '';
  const blocks = accepted.map((change) => {
    const title = `${change.key}  ${visible(JSON.stringify(change.name))}`;
    const widest = Math.max(...change.fields.map(({ field }) => field.length));
    const fields = change.fields.map(({ field, before, after }) => {
      const turned = { field, before: after, after: before };
      return `      ${fieldText(change, turned, widest, plan, paint)}`;
    });
    return [`  ${paint('update', title)}  ${paint('faint', change.sid)}`, ...fields].join('\n');
  });
  return [paint('strong', 'Accepted'), ...blocks].join('\n\n');
}

/** The least width of the results of an apply, so that those of short ones look alike. */
const MIN_LABEL = 14;

function outcomesText(plan: Plan, outcomes: readonly Outcome[], paint: Paint): string {
  if (outcomes.length === 0) return '';
  const labels = outcomes.map(({ change, status }) => outcomeLabel(change.action, status));
  const widest = Math.max(MIN_LABEL, ...labels.map(({ length }) => length));
  const lines = outcomes.flatMap(({ change, status, sid, note, code, link }) => {
    const tone: Tone =
      status === 'done' ? 'good' : status === 'failed' || status === 'in doubt' ? 'bad' : 'warn';
    const title = change.key ?? visible(JSON.stringify(change.name));
    const label = outcomeLabel(change.action, status).padEnd(widest);
    const shownSid = sid === undefined ? '' : `  ${paint('faint', sid)}`;
    const text = [`  ${paint(tone, label)} ${title}${shownSid}`];
    const lost =
      status === 'done' && sid !== undefined ? lossOf(change, plan.kind, { isDone: true }) : undefined;
    if (lost !== undefined) text.push(`      ${lost}`);
    if (note !== undefined) text.push(`      ${visible(note)}`);
    if (link !== undefined) text.push(`      Twilio error ${code}: ${link}`);
    if (change.action === 'create' && status === 'done' && sid !== undefined)
      text.push(demoLine(plan, sid, paint));
    return text;
  });
  return [paint('strong', 'Apply'), ...lines].join('\n');
}

/** `error FA110 addresses.yaml:4:5 …`, the file's line with a caret if it is available, and the remedy. */
function problemText(problem: Problem, paint: Paint, source?: Source): string {
  const { place, path, severity } = problem;
  const tone = severity === 'error' ? 'bad' : 'warn';
  const at = place === undefined ? '' : ` ${visible(place.file)}:${place.line}:${place.column}`;
  const lines = [
    `${paint(tone, `${severity} ${problem.code}`)}${at}${path === undefined ? '' : paint('faint', ` ${visible(path)}`)}`,
  ];
  lines.push(`  ${visible(problem.message)}`);
  if (place !== undefined && source !== undefined) lines.push(...caret(place, source, paint));
  lines.push(`  ${paint('good', 'Fix:')} ${visible(problem.remedy)}`);
  return lines.join('\n');
}

/** The line with a caret under the place. */
function caret({ file, line, column }: Place, { linesOf, width }: Source, paint: Paint): string[] {
  const source = linesOf(file)?.[line - 1];
  if (source === undefined) return [];
  const gutter = `  ${String(line).padStart(4)} | `;
  const { text, before } = excerptOf(source, column, width - gutter.length);
  return [paint('faint', `${gutter}${text}`), `${' '.repeat(gutter.length + before)}${paint('bad', '^')}`];
}

function conclusion(result: Result, paint: Paint): string {
  const errors = errorsOf(result.problems).length;
  if (result.kind === 'applied') {
    const tone = result.outcome === 'failed' ? 'bad' : 'good';
    const { outcomes } = result.applied;
    const title = `Apply${onlyLabel(result.plan)}`;
    if (outcomes.length === 0) return paint(tone, `${title}: in sync, nothing to do.`);
    return `${appliedSentence(outcomes)}\n${paint(tone, `${title}: ${statusCounts(outcomes)}.`)}`;
  }
  if (result.kind === 'planned') {
    const { plan } = result;
    const takes = applyTime(plan.seconds);
    const line = `Plan${onlyLabel(plan)}: ${changeCounts(plan, plan.blocked)}; ${otherCounts(plan)}.${takes === undefined ? '' : ` An apply takes ${takes} because of Twilio's rate limits.`}`;
    if (plan.blocked)
      return paint('bad', `${line} Blocked by ${count(errors, 'problem')}: nothing will be applied.`);
    return paint(plan.changes.length === 0 ? 'good' : 'strong', line);
  }
  if (result.kind === 'checked' && result.files.length > 1) return filesText(result, paint);
  if (result.kind === 'shown') return '';
  if (errors > 0) return paint('bad', `${count(errors, 'problem')}${inFile(result)}.`);
  if (result.kind === 'written') {
    const { wrote } = result;
    return paint('good', wrote === undefined ? 'Nothing to write.' : `Wrote ${visible(wrote)}.`);
  }
  if (result.kind === 'compared')
    return paint(result.outcome === 'differs' ? 'warn' : 'good', staleSentence(result.compared));
  if (result.kind === 'accepted') return paint('good', acceptedSentence(result));
  if (result.kind === 'migrated') return paint('good', migratedSentence(result.migration));
  const [checked] = result.kind === 'checked' ? result.files : [];
  return checked === undefined ? '' : fileText(checked, errors, paint);
}

/** The result for each of several files, and whether they conflict. */
function filesText({ files, problems }: CheckedResult, paint: Paint): string {
  const errors = errorsOf(problems);
  const lines = files.map((one) =>
    fileText(one, errors.filter(({ place }) => place?.file === one.file).length, paint),
  );
  const total =
    errors.length > 0
      ? paint('bad', `${count(errors.length, 'problem')} in ${files.length} files.`)
      : paint('good', `No two of the ${files.length} files claim the same address.`);
  return [...lines, total].join('\n');
}

function fileText({ file, entries }: CheckedFile, errors: number, paint: Paint): string {
  if (errors > 0) return paint('bad', `${visible(file)}: ${count(errors, 'problem')}.`);
  if (entries === undefined) return paint('bad', `${visible(file)}: not valid.`);
  return paint('good', `${visible(file)} is valid: ${count(entries, 'address', 'addresses')}.`);
}

function acceptedSentence({ file, accepted }: AcceptedResult): string {
  if (accepted.length === 0) return 'Nothing to write.';
  const values = accepted.reduce((sum, { fields }) => sum + fields.length, 0);
  return `Wrote ${count(values, 'live value')} for ${count(accepted.length, 'entry', 'entries')} to ${visible(file)}.`;
}

/** The file is named only where all errors are its own, none of them of inputs, Twilio or the network. */
function inFile({ file, problems }: Result): string {
  const ofFile = errorsOf(problems).every(
    ({ code, isOfOtherFile }) => code.startsWith('FA1') && !isOfOtherFile,
  );
  return ofFile && file !== '' ? ` in ${visible(file)}` : '';
}
