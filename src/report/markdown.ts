import type { Applied, Outcome } from '../apply/outcome.ts';
import { missingPins, pinLines } from '../plan/pins.ts';
import type { Change, Delete, Disable, FieldChange, Plan } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { count, visible } from '../text/quote.ts';
import { Budget } from './budget.ts';
import { code, codeInHtml, prose, row } from './escape.ts';
import { meaning } from './meaning.ts';
import { mermaid } from './mermaid.ts';
import type { Mode, Result } from './result.ts';
import {
  besides,
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

/** What a document may link to; all of it is ours. */
export interface Links {
  /** The page of the run, which has the whole in its summary. */
  readonly run: string | undefined;
  readonly commit: string | undefined;
  /** The page of the file at the commit; a line is added as `#L12`. */
  readonly file: string | undefined;
}

export const NO_LINKS: Links = { run: undefined, commit: undefined, file: undefined };

const TITLES: Readonly<Record<Mode, string>> = {
  validate: 'file check',
  plan: 'plan',
  apply: 'apply',
  drift: 'drift',
  export: 'export',
  pin: 'pin',
};

/**
 * A result as GitHub markdown: job summary, comment and issue. All text from outside is escaped. Cut at whole
 * changes: totals always stay, deletes come in their shortest form before any is left out.
 *
 * @param limit characters
 */
export function renderMarkdown(result: Result, links: Links, limit: number): string {
  const { plan, applied } = result;
  const document = new Budget(limit);
  const foot = footer(result, links);
  document.reserve(foot.length + 2);
  document.add(`### Twilio Flex addresses: ${TITLES[result.mode]}${counted(result)}`);
  document.add(headline(result));
  if (plan !== undefined) addDeletes(document, result, plan, links);
  addProblems(document, result.problems, links);
  if (applied !== undefined) addOutcomes(document, applied, links);
  if (plan !== undefined) addPlan(document, result, plan, links);
  if (applied !== undefined) document.add(pinSection(applied));
  document.free(foot.length + 2);
  document.add(foot);
  return document.toString();
}

/** `(… and 12 more, in the job summary)` */
function rest(links: Links, what: string): (left: number) => string {
  const where = links.run === undefined ? 'the plan-file has all' : `[the job summary](${links.run}) has all`;
  return (left) => `_and ${left} more ${what}: ${where}_`;
}

/** The title's counts: the first thing that a reader of notifications sees. */
function counted({ plan, applied }: Result): string {
  if (applied !== undefined) {
    return applied.outcomes.length === 0
      ? ' (in sync)'
      : ` (${tally(applied.outcomes.map(({ status }) => status))})`;
  }
  return plan === undefined ? '' : ` (${totals(plan)})`;
}

function headline(result: Result): string {
  const { plan, applied } = result;
  const where = `${code(result.file)}${result.environment === undefined ? '' : `, environment ${code(result.environment)}`}`;
  if (applied !== undefined) {
    const statuses = applied.outcomes.map(({ status }) => status);
    return `**${statuses.length === 0 ? 'nothing to do, in sync' : tally(statuses)}** · ${where}`;
  }
  if (plan !== undefined) {
    const takes = duration(plan.seconds);
    const time = takes === undefined ? '' : ` · the apply takes ${takes}`;
    const stopped = result.problems.some(({ severity }) => severity === 'error');
    const blocked = stopped ? ' · **blocked: nothing is written**' : '';
    return `**${totals(plan)}** · ${besides(plan)} · ${where}${time}${blocked}`;
  }
  const errors = result.problems.filter(({ severity }) => severity === 'error').length;
  if (errors === 0 && (result.mode === 'export' || result.mode === 'pin')) {
    return result.wrote === undefined ? '**nothing to write**' : `**wrote** ${code(result.wrote)}`;
  }
  if (errors > 0) return `**${count(errors, 'problem')}** · ${where}`;
  if (result.entries === undefined) return where;
  return `**valid** · ${where}: ${count(result.entries, 'address', 'addresses')}`;
}

/** Deletes first: what goes, the SID that sites embed, and what that means. */
function addDeletes(document: Budget, result: Result, plan: Plan, links: Links): void {
  const ahead = result.applied === undefined;
  const origin = (change: Change) => {
    const from = result.origins?.get(change.digest);
    return from === undefined ? '' : ` Comes from ${from}.`;
  };
  const going = plan.changes.filter((change) => change.action === 'delete' || change.action === 'disable');
  if (going.length === 0) return;
  const head = ahead
    ? `**${count(going.length, 'address goes', 'addresses go')} out of service**`
    : '**Planned to go out of service**';
  const long = going.map(
    (change) =>
      `- ${change.action} ${code(change.name)} ${code(change.sid)}: ${prose(meaning(change, plan.names))}${origin(change)}`,
  );
  const room = 20_000;
  if (long.join('\n').length < room) document.addRows(`${head}\n`, long, rest(links, 'deletes'));
  else
    document.addRows(
      `${head}\n`,
      going.map(({ sid }) => `- ${sid}`),
      rest(links, 'deletes'),
    );
}

function addProblems(document: Budget, problems: readonly Problem[], links: Links): void {
  const ordered = [...problems].sort(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  document.addRows(
    '',
    ordered.map((problem) => problemLine(problem, links)),
    rest(links, 'problems'),
    // Problems must not crowd out the changes that they are about.
    0.4,
  );
}

function problemLine({ severity, code: id, place, message, remedy }: Problem, links: Links): string {
  const sign = severity === 'error' ? ':x: ' : ':warning: ';
  const at =
    place === undefined
      ? ''
      : ` ${lineLink(place.line, `${place.file}:${place.line}:${place.column}`, links)}`;
  return `- ${sign}**${id}**${at} ${prose(message)}. ${prose(remedy)}`;
}

function lineLink(line: number, text: string, links: Links): string {
  return links.file === undefined ? code(text) : `[${code(text)}](${links.file}#L${line})`;
}

function addPlan(document: Budget, result: Result, plan: Plan, links: Links): void {
  const origins = result.origins;
  const origin = (change: Change) => origins?.get(change.digest) ?? '';
  const columns =
    origins === undefined
      ? '| | Address | SID | What it means |'
      : '| | Address | SID | What it means | Comes from |';
  const rule = origins === undefined ? '|---|---|---|---|' : '|---|---|---|---|---|';
  const rows = plan.changes
    .filter(({ action }) => action === 'update' || action === 'create')
    .map((change) => {
      const cells = [
        `${SIGNS[change.action]} ${change.action}`,
        addressCell(change, links),
        'sid' in change ? `[${code(change.sid)}](${demoLink(plan.account, change.sid)})` : 'new',
        prose(meaning(change, plan.names)),
        ...(origins === undefined ? [] : [origin(change)]),
      ];
      return row(cells);
    });
  document.addRows(`${columns}\n${rule}`, rows, rest(links, 'changes'));
  if (plan.held.length > 0) {
    const held = plan.held.map((change) => `- ${change.action} ${code(change.name)} ${code(change.sid)}`);
    document.addRows(
      '**Held: left as they are, since nobody has seen that they would go**\n',
      held,
      rest(links, 'held'),
    );
  }
  const map = plan.changes.length === 0 ? undefined : mermaid(plan);
  if (map !== undefined)
    document.add(`<details open><summary>Where chats go, changes marked</summary>\n\n${map}\n\n</details>`);
  const folded = plan.changes.map((change) => details(change, plan));
  document.addRows('', folded, rest(links, 'diffs'));
  const unlisted = plan.unlisted.map(({ live, fate }) => row([code(live.name), code(live.sid), FATES[fate]]));
  if (unlisted.length > 0) {
    document.addRows(
      `**Unlisted.** ${prose(UNLISTED_HINT)}\n\n| Name | SID | |\n|---|---|---|`,
      unlisted,
      rest(links, 'unlisted'),
    );
  }
}

function addressCell(change: Change, links: Links): string {
  const known = change.key ?? change.name;
  if (!('desired' in change)) return code(known);
  return lineLink(change.desired.place.line, known, links);
}

/** A change's fields, folded, as a diff. */
function details(change: Change, plan: Plan): string {
  const title = `${SIGNS[change.action]} ${change.action} ${codeInHtml(change.key ?? change.name)}`;
  return [
    `<details><summary>${title}</summary>`,
    '',
    fieldDiff(change.fields, plan.names),
    '',
    '</details>',
  ].join('\n');
}

function fieldDiff(fields: readonly FieldChange[], names: ReadonlyMap<string, string>): string {
  const lines = fields.flatMap(({ field, before, after }) => [
    ...(before === null ? [] : [`- ${field}: ${visible(showValue(field, before, names))}`]),
    ...(after === null ? [] : [`+ ${field}: ${visible(showValue(field, after, names))}`]),
  ]);
  // No line can end the fence: each begins with a sign, and none has a line break.
  return ['```diff', ...lines, '```'].join('\n');
}

function addOutcomes(document: Budget, { outcomes, plan }: Applied, links: Links): void {
  const rows = outcomes.map(({ change, status, sid, note, code: id, link }: Outcome) => {
    const sign =
      status === 'done'
        ? ':white_check_mark:'
        : status === 'failed' || status === 'in doubt'
          ? ':x:'
          : ':pause_button:';
    const where =
      sid === undefined
        ? ''
        : change.action === 'delete'
          ? code(sid)
          : `[${code(sid)}](${demoLink(plan.account, sid)})`;
    const explained = link === undefined ? '' : ` [Twilio error ${id}](${link})`;
    return row([
      `${sign} ${ending(change.action, status)}`,
      addressCell(change, links),
      where,
      `${note === undefined ? '' : code(note)}${explained}`,
    ]);
  });
  document.addRows('| | Address | SID | |\n|---|---|---|---|', rows, rest(links, 'outcomes'));
}

/** The `sid` lines that make the file safe against renames in the console. */
function pinSection({ plan, outcomes }: Applied): string {
  const done = outcomes.flatMap(({ change, status, sid }) =>
    status === 'done' && change.key !== undefined && sid !== undefined ? [[change.key, sid] as const] : [],
  );
  const pins = missingPins(plan, new Map(done));
  if (pins.length === 0) return '';
  return [
    `<details><summary>Pin ${count(pins.length, 'address', 'addresses')}: lines to add to the file, so that a rename in the console cannot part them</summary>`,
    ['```yaml', ...pinLines(plan.environment, pins), '```'].join('\n'),
    '</details>',
  ].join('\n\n');
}

function footer(result: Result, links: Links): string {
  const parts = [
    result.plan === undefined ? '' : `Plan ${result.plan.id}`,
    links.commit === undefined ? '' : `commit ${links.commit}`,
    links.run === undefined ? '' : `[run](${links.run})`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`;
}

/** SIDs of what goes out of service, as far as the text shows them. */
export function shownSids(plan: Plan, text: string): string[] {
  const going = [...plan.changes, ...plan.held].filter(
    (change): change is Delete | Disable => change.action === 'delete' || change.action === 'disable',
  );
  return going.map(({ sid }) => sid).filter((sid) => text.includes(sid));
}
