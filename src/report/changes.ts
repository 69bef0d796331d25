import {
  type Change,
  type Delete,
  type Disable,
  type FieldChange,
  goesOutOfService,
  type Plan,
  type Update,
} from '../plan/plan.ts';
import { originsOf, type Result } from '../result.ts';
import { count, visible } from '../text/quote.ts';
import type { Budget, Row } from './budget.ts';
import { driftAdvice, driftCaption, heldAdvice } from './drift-advice.ts';
import { code, codeInCell, codeInHtml, prose, row } from './escape.ts';
import {
  consequence,
  demoLink,
  effectOf,
  HANDLING_LABELS,
  isUnlistedChange,
  SIGNS,
  showValue,
  UNLISTED_HINT,
} from './labels.ts';
import { type Links, lineLink, rest } from './links.ts';
import { meaning } from './meaning.ts';
import { mermaid } from './mermaid.ts';

type Going = Delete | Disable | Update;

/** Marks of changes in the table, in the colours of the map. */
const MARKS = { deleted: '🔴', updated: '🟡', created: '🟢' } as const;

/** Shares of what is left, so that a cut report shows some of each. */
const TABLE_SHARE = 0.7;
const GOING_SHARE = 0.4;
const FOLDS_SHARE = 0.3;

/**
 * All changes of a plan: a table with deletes first, what is held, a map, and the folded fields of each change.
 *
 * @param between adds what follows the table
 */
export function addChanges(
  document: Budget,
  result: Result,
  plan: Plan,
  links: Links,
  between: () => void,
): void {
  const going = plan.changes.filter(goesOutOfService);
  const tableOf = (changes: readonly Change[]) =>
    changes.map((change) => rowOf(change, tableRow(change, result, plan, links)));
  const isMany = lengthOf(tableOf(going)) > document.left * GOING_SHARE;
  if (isMany) addGoing(document, going, links);
  const isDrift = result.mode === 'drift';
  const folds = plan.changes.map((change) => fold(change, plan, isDrift));
  const toReview = plan.held.filter(({ heldBecause }) => isDrift || heldBecause === 'not reviewed');
  const heldFolds = toReview.map((change) =>
    isDrift && isUnlistedChange(change) ? heldFold(change, plan) : fold(change, plan, isDrift),
  );
  // The former configuration of addresses that go out of service is more important than the rows of others.
  const kept = lengthOf(folds.slice(0, going.length));
  const keeps = Math.min(kept, Math.floor(document.left * FOLDS_SHARE));
  document.reserve(keeps);
  const listed = isMany ? plan.changes.filter((change) => !goesOutOfService(change)) : plan.changes;
  const head = originsOf(result) === undefined ? HEAD : HEAD_WITH_ORIGIN;
  document.addRows(head, tableOf(listed), rest(links, 'changes'), TABLE_SHARE);
  addHeld(document, plan, links);
  between();
  addMap(document, plan);
  document.free(keeps);
  document.addRows('', [...folds, ...heldFolds], rest(links, 'diffs'));
  addUnlisted(document, plan, links);
}

/** The line of a change. For an unlisted address, it shows readers that its SID goes out of service. */
const rowOf = (change: Change, text: string): Row =>
  isUnlistedChange(change) ? { text, sid: change.sid } : text;

const lengthOf = (rows: readonly Row[]) =>
  rows.reduce((sum, row) => sum + (typeof row === 'string' ? row : row.text).length + 1, 0);

const HEAD = '| Address | What it means |\n|---|---|';
const HEAD_WITH_ORIGIN = '| Address | What it means | Origin |\n|---|---|---|';

/** Where there are too many for a row each: name and SID, or the SID alone. */
function addGoing(document: Budget, going: readonly Going[], links: Links): void {
  const head = `🔴 **${count(going.length, 'address goes', 'addresses go')} out of service: sites that embed them lose their chat**`;
  const named = going.map((change) => rowOf(change, goingLine(change, change.sid)));
  const isTooLong = lengthOf(named) > document.left * GOING_SHARE;
  const rows = isTooLong ? going.map((change) => rowOf(change, `- ${change.sid}`)) : named;
  document.addRows(`${head}\n`, rows, rest(links, 'addresses'));
}

function tableRow(change: Change, result: Result, plan: Plan, links: Links): string {
  const origins = originsOf(result);
  const origin = origins?.get(change.digest) ?? '';
  const cells = [
    goesOutOfService(change)
      ? goingCell(change, plan, links)
      : `${MARKS[effectOf(change)]}\u00a0**${change.action}**<br>${addressName(change, links)}`,
    prose(meaning(change, plan), codeInCell),
  ];
  return row(origins === undefined ? cells : [...cells, origin]);
}

const goingLine = ({ action, key, name }: Going, sid: string) => `- ${action} ${code(key ?? name)} ${sid}`;

function heldLine(change: Change): string {
  const { action, key, name } = change;
  return `- ${action} ${code(key ?? name)}${'sid' in change ? ` ${code(change.sid)}` : ''}`;
}

function goingCell(change: Going, plan: Plan, links: Links): string {
  const { action, sid } = change;
  const link = demoLink(plan, sid);
  const shown = link === undefined ? brokenSid(sid) : `[${brokenSid(sid)}](${link})`;
  return `${MARKS.deleted}\u00a0**${action}**<br>${addressName(change, links)}<br>${shown}`;
}

/** For a cell: an entry's key, linked to its line, or the name of an unlisted address. */
export function addressName(change: Change, links: Links): string {
  const known = change.key ?? change.name;
  if (!('desired' in change)) return codeInCell(known);
  return lineLink(change.desired.place.line, known, links, codeInCell);
}

/** A SID that can break into several lines, so that its table fits on a phone. Copying it is not affected. */
export function brokenSid(sid: string): string {
  if (!/^[A-Z]{2}[0-9a-f]{32}$/.test(sid)) return code(sid);
  return `<code>${sid.match(/^.{10}|.{8}/g)?.join('<wbr>')}</code>`;
}

function addHeld(document: Budget, plan: Plan, links: Links): void {
  document.addRows(
    '#### Held for review: left unchanged\n',
    plan.held.map((change) => rowOf(change, heldLine(change))),
    rest(links, 'held changes'),
  );
}

function addMap(document: Budget, plan: Plan): void {
  const map = plan.changes.length === 0 ? undefined : mermaid(plan);
  if (map === undefined) return;
  const off = map.hasOff ? ' Dotted lines: out of service.' : '';
  const scope = map.isCut ? ' Only changes are shown.' : '';
  const legend = `Website → address → destination of its chats. Frames: ${MARKS.created} created, ${MARKS.updated} updated, ${MARKS.deleted} going out of service.${off}${scope}`;
  document.add(`<details open><summary>Where chats go</summary>\n\n${legend}\n\n${map.text}\n\n</details>`);
}

/** A change's SID and fields as a folded diff; for drift also what to do about it. */
function fold(change: Change, plan: Plan, isDrift: boolean): string {
  return [
    `<details><summary>${SIGNS[change.action]} ${change.action} ${codeInHtml(change.key ?? change.name)}</summary>`,
    ...('sid' in change ? [sidLine(change.sid, consequence(change, plan.kind), plan)] : []),
    ...(isDrift ? [driftCaption(change)] : []),
    fieldDiff(change.fields, plan),
    ...(isDrift ? [driftAdvice(change, plan)] : []),
    '</details>',
  ].join('\n\n');
}

/** An apply leaves it: the entry that would keep the address shows its fields. */
function heldFold(change: Delete | Disable, plan: Plan): string {
  return [
    `<details><summary>Held: ${change.action} ${codeInHtml(change.name)}</summary>`,
    sidLine(change.sid, undefined, plan),
    heldAdvice(change, plan),
    '</details>',
  ].join('\n\n');
}

function sidLine(sid: string, lost: string | undefined, plan: Plan): string {
  const demo = demoLink(plan, sid);
  const about = lost === undefined ? code(sid) : prose(lost);
  return demo === undefined ? about : `${about} · [try the chat](${demo})`;
}

function fieldDiff(fields: readonly FieldChange[], plan: Plan): string {
  const lines = fields.flatMap(({ field, before, after }) => [
    ...(before === null ? [] : [`- ${field}: ${visible(showValue(plan, field, before))}`]),
    ...(after === null ? [] : [`+ ${field}: ${visible(showValue(plan, field, after))}`]),
  ]);
  // No line can end the fence: each begins with a sign, and none has a line break.
  return ['```diff', ...lines, '```'].join('\n');
}

function addUnlisted(document: Budget, plan: Plan, links: Links): void {
  const rows = plan.unlisted.map(
    ({ live, handling }) => `- ${code(live.name)} ${code(live.sid)}: ${HANDLING_LABELS[handling]}`,
  );
  const title = `${count(rows.length, 'unlisted address', 'unlisted addresses')}: live, but not in the file`;
  document.fold(title, () =>
    document.addRows(`${prose(UNLISTED_HINT)}\n`, rows, rest(links, 'unlisted addresses')),
  );
}
