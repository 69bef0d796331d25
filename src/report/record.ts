import type { Kind } from '../address/kind.ts';
import type { Applied, Outcome, Status } from '../apply/outcome.ts';
import { missingPins, pinLines } from '../plan/pins.ts';
import { goesOutOfService, type Plan } from '../plan/plan.ts';
import { count } from '../text/quote.ts';
import type { Budget } from './budget.ts';
import { addressName, brokenSid } from './changes.ts';
import { code, codeInCell, prose, row } from './escape.ts';
import { demoLink, outcomeLabel, STATUS_ORDER } from './labels.ts';
import { type Links, rest } from './links.ts';
import { lossOf, shownWebsites } from './sites.ts';

/** Shares of what is left: what was done matters more than what is to be done, and both more than the plan. */
const TO_DO_SHARE = 0.2;
const DONE_SHARE = 0.7;

/** More SIDs to embed than this are folded. */
const UNFOLDED_LIMIT = 10;

const SIGNS: Readonly<Record<Status, string>> = {
  done: ':white_check_mark:',
  failed: ':x:',
  'in doubt': ':x:',
  'left alone': ':pause_button:',
  held: ':pause_button:',
  'not attempted': ':pause_button:',
};

/** What became of each change, what goes out of service first; before it, what people have to do now. */
export function addRecord(
  document: Budget,
  { outcomes, plan }: Applied,
  links: Links,
  unshown: ReadonlySet<string>,
): void {
  const toEmbed = outcomes.flatMap((one) => embedding(one, plan));
  const listed = (start: string) => toEmbed.map((line) => `${start}${line}`);
  const more = rest(links, 'new SIDs');
  if (toEmbed.length > UNFOLDED_LIMIT) {
    const title = `Sites have to embed what is new: ${count(toEmbed.length, 'SID')}`;
    document.fold(title, () => document.addRows('', listed('- '), more, TO_DO_SHARE));
  } else {
    const head = '> [!IMPORTANT]\n> **Sites have to embed what is new**\n>';
    document.addRows(head, listed('> - '), more, TO_DO_SHARE);
  }
  const rank = ({ change, status }: Outcome) =>
    (goesOutOfService(change) ? 0 : STATUS_ORDER.length) + STATUS_ORDER.indexOf(status);
  const rows = [...outcomes]
    .sort((a, b) => rank(a) - rank(b))
    .map((one) => outcomeRow(one, plan.kind, links, unshown.has(one.change.digest)));
  document.addRows('| Address | What was done |\n|---|---|', rows, rest(links, 'outcomes'), DONE_SHARE);
}

/** `Embed this SID in www.acme.de: FO…` */
function embedding({ change, status, sid }: Outcome, plan: Plan): string[] {
  if (change.action !== 'create' || status !== 'done' || sid === undefined) return [];
  const { websites, values } = change.desired;
  const { what, value } = plan.kind.embedded({ sid, values });
  const where = websites.length === 0 ? `the site of ${code(change.key)}` : prose(shownWebsites(websites));
  const demo = demoLink(plan, sid);
  const tried = demo === undefined ? '' : ` ([try its chat](${demo}))`;
  return [`Embed this ${what} in ${where}: ${code(value)}${tried}`];
}

function outcomeRow(
  { change, status, sid, note, code: id, link }: Outcome,
  kind: Kind,
  links: Links,
  isUnshown: boolean,
): string {
  const isGone = goesOutOfService(change) && sid !== undefined;
  const lost = status === 'done' ? lossOf(change, kind, { hasSidBeside: true, isDone: true }) : undefined;
  const explained = link === undefined ? '' : ` [Twilio error ${id}](${link})`;
  const why = note === undefined ? explained : `<br>${code(note)}${explained}`;
  return row([
    `${addressName(change, links)}${isGone ? `<br>${brokenSid(sid)}` : ''}`,
    `${SIGNS[status]} ${outcomeLabel(change.action, status)}${lost === undefined ? '' : `<br>${prose(lost, codeInCell)}`}${why}${isUnshown ? '<br>:grey_question: not shown on this pull request' : ''}`,
  ]);
}

/** The `sid` lines that make the file safe against renames in the console. */
export function pinSection({ plan, outcomes }: Applied): string {
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
