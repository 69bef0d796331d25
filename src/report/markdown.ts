import type { Applied, Outcome } from '../apply/outcome.ts';
import { missingPins, pinLines } from '../plan/pins.ts';
import type { Change, FieldChange, Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { count, visible } from '../text/quote.ts';
import { code, prose } from './escape.ts';
import type { Mode, Result } from './result.ts';
import {
  besides,
  consequence,
  demoLink,
  duration,
  ending,
  FATES,
  SIGNS,
  showValue,
  tally,
  totals,
  UNLISTED_HINT,
} from './words.ts';

const TITLES: Readonly<Record<Mode, string>> = {
  validate: 'File check',
  plan: 'Plan',
  apply: 'Apply',
  drift: 'Drift',
  export: 'Export',
  pin: 'Pin',
};

/** A result as GitHub markdown: the job summary. All text from outside is escaped. */
export function renderMarkdown(result: Result): string {
  const { plan, applied } = result;
  const blocks = [`## Twilio Flex addresses: ${TITLES[result.mode]}`, headline(result)];
  blocks.push(problemList(result.problems));
  if (plan !== undefined) {
    if (applied !== undefined) blocks.push(outcomeTable(applied.outcomes), pinSection(applied));
    blocks.push(changeTable(plan), ...plan.changes.map((change) => changeDetails(change, plan)));
    if (plan.held.length > 0) {
      blocks.push('### Held', ...plan.held.map((change) => changeDetails(change, plan)));
    }
    blocks.push(unlistedTable(plan), `<sub>Plan ${plan.id}</sub>`);
  }
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function headline(result: Result): string {
  const { plan, applied } = result;
  const where = `${code(result.file)}${result.environment === undefined ? '' : `, environment ${code(result.environment)}`}`;
  if (applied !== undefined) {
    const counted =
      applied.outcomes.length === 0
        ? 'nothing to do, in sync'
        : tally(applied.outcomes.map(({ status }) => status));
    return `**${counted}** · ${where}`;
  }
  if (plan !== undefined) {
    const takes = duration(plan.seconds);
    const blocked = plan.blocked ? ' · **blocked: nothing is written**' : '';
    return `**${totals(plan)}** · ${besides(plan)} · ${where}${takes === undefined ? '' : ` · the apply takes ${takes}`}${blocked}`;
  }
  const errors = result.problems.filter(({ severity }) => severity === 'error').length;
  if (errors === 0 && (result.mode === 'export' || result.mode === 'pin')) {
    return result.wrote === undefined ? '**nothing to write**' : `**wrote** ${code(result.wrote)}`;
  }
  if (errors > 0) return `**${count(errors, 'problem')}** · ${where}`;
  return result.entries === undefined
    ? where
    : `**valid** · ${where}: ${count(result.entries, 'address', 'addresses')}`;
}

export function problemList(problems: readonly Problem[]): string {
  const ordered = [...problems].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  return ordered
    .map(({ severity, code: id, place, message, remedy }) => {
      const at = place === undefined ? '' : ` ${code(`${place.file}:${place.line}:${place.column}`)}`;
      return `- ${severity === 'error' ? '❌' : '⚠️'} **${id}**${at} ${prose(message)}. ${prose(remedy)}`;
    })
    .join('\n');
}

export function changeTable(plan: Plan): string {
  if (plan.changes.length === 0) return '';
  const rows = plan.changes.map((change) => {
    const sid = 'sid' in change ? code(change.sid) : 'new';
    const fields = change.action === 'update' ? change.fields.map(({ field }) => field).join(', ') : '';
    return `| ${SIGNS[change.action]} ${change.action} | ${change.key === undefined ? '' : code(change.key)} | ${code(change.name)} | ${sid} | ${fields} |`;
  });
  return ['| | Key | Name | SID | Fields |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** A change, folded: what it means, and its fields as a diff. */
export function changeDetails(change: Change, plan: Plan): string {
  const title = `${SIGNS[change.action]} ${change.action} ${code(change.key ?? change.name)}`;
  const told = consequence(change);
  const demo =
    change.action === 'update' ? `[Try it in the demo widget](${demoLink(plan.account, change.sid)})` : '';
  return [
    `<details><summary>${title}</summary>`,
    ...(told === undefined ? [] : [`**${prose(told)}**`]),
    fieldDiff(change.fields, plan.names),
    ...(demo === '' ? [] : [demo]),
    '</details>',
  ].join('\n\n');
}

function fieldDiff(fields: readonly FieldChange[], names: ReadonlyMap<string, string>): string {
  const lines = fields.flatMap(({ field, before, after }) => [
    ...(before === null ? [] : [`- ${field}: ${visible(showValue(field, before, names))}`]),
    ...(after === null ? [] : [`+ ${field}: ${visible(showValue(field, after, names))}`]),
  ]);
  // No line can end the fence: each begins with a sign, and none has a line break.
  return ['```diff', ...lines, '```'].join('\n');
}

/** The `sid` lines that make the file safe against renames in the console. */
function pinSection({ plan, outcomes }: Applied): string {
  const made = new Map(
    outcomes.flatMap(({ change, status, sid }) =>
      status === 'done' && change.key !== undefined && sid !== undefined ? [[change.key, sid] as const] : [],
    ),
  );
  const pins = missingPins(plan, made);
  if (pins.length === 0) return '';
  return [
    `<details><summary>Pin ${count(pins.length, 'address', 'addresses')}: lines to add to the file, so that a rename in the console cannot part them</summary>`,
    ['```yaml', ...pinLines(plan.environment, pins), '```'].join('\n'),
    '</details>',
  ].join('\n\n');
}

function unlistedTable(plan: Plan): string {
  if (plan.unlisted.length === 0) return '';
  const rows = plan.unlisted.map(
    ({ live, fate }) => `| ${code(live.name)} | ${code(live.sid)} | ${FATES[fate]} |`,
  );
  return [
    '### Unlisted',
    prose(UNLISTED_HINT),
    ['| Name | SID | |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function outcomeTable(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return '';
  const rows = outcomes.map(({ change, status, sid, note, code: id, link }) => {
    const explained = link === undefined ? '' : ` [Twilio error ${id}](${link})`;
    return `| ${status === 'done' ? '✅' : status === 'failed' || status === 'in doubt' ? '❌' : '⏸️'} ${ending(change.action, status)} | ${code(change.key ?? change.name)} | ${sid === undefined ? '' : code(sid)} | ${note === undefined ? '' : code(note)}${explained} |`;
  });
  return ['| | Address | SID | |', '|---|---|---|---|', ...rows].join('\n');
}
