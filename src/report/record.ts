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

/** Shares of what is left: results matter more than what is left to do, and both more than the plan. */
const TO_DO_SHARE = 0.2;
const DONE_SHARE = 0.7;

/** Longer lists of SIDs to embed are folded. */
const UNFOLDED_LIMIT = 10;

const SIGNS: Readonly<Record<Status, string>> = {
  done: ':white_check_mark:',
  failed: ':x:',
  'in doubt': ':x:',
  'left alone': ':pause_button:',
  held: ':pause_button:',
  'not attempted': ':pause_button:',
};

/** What people must do now, then the result of each change, out of service first. */
export function addRecord(
  document: Budget,
  { outcomes, plan }: Applied,
  links: Links,
  unshown: ReadonlySet<string>,
): void {
  addSitesToUpdate(document, outcomes, plan, links);
  const rank = ({ change, status }: Outcome) =>
    (goesOutOfService(change) ? 0 : STATUS_ORDER.length) + STATUS_ORDER.indexOf(status);
  const rows = [...outcomes]
    .sort((a, b) => rank(a) - rank(b))
    .map((one) => outcomeRow(one, plan.kind, links, unshown.has(one.change.digest)));
  document.addRows('| Address | Result |\n|---|---|', rows, rest(links, 'outcomes'), DONE_SHARE);
}

/** The SID or deployment key of each new address, and the sites that must embed it. */
function addSitesToUpdate(document: Budget, outcomes: readonly Outcome[], plan: Plan, links: Links): void {
  const created = outcomes.flatMap(({ change, status, sid }) =>
    change.action === 'create' && status === 'done' && sid !== undefined ? [{ change, sid }] : [],
  );
  const rows = created.map(({ change, sid }) => {
    const { websites, values } = change.desired;
    const { what, value } = plan.kind.embedded({ sid, values });
    const where = websites.length === 0 ? `the site of ${code(change.key)}` : prose(shownWebsites(websites));
    const demo = demoLink(plan, sid);
    const link = demo === undefined ? '' : ` ([try the chat](${demo}))`;
    return { what, text: `Embed this ${what} in ${where}: ${code(value)}${link}` };
  });
  const list = (mark: string) => rows.map(({ text }) => `${mark}${text}`);
  const more = rest(links, 'new addresses');
  if (rows.length > UNFOLDED_LIMIT) {
    const title = `Update your sites with these ${rows.length} ${rows[0]?.what}s`;
    document.fold(title, () => document.addRows('', list('- '), more, TO_DO_SHARE));
    return;
  }
  const title = `Update your sites with ${rows.length === 1 ? 'this' : 'these'} ${rows[0]?.what}${rows.length === 1 ? '' : 's'}`;
  document.addRows(`> [!IMPORTANT]\n> **${title}**\n>`, list('> - '), more, TO_DO_SHARE);
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

/** The `sid` lines that keep entries and addresses together when an address is renamed in the Console. */
export function pinSection({ plan, outcomes }: Applied): string {
  const done = outcomes.flatMap(({ change, status, sid }) =>
    status === 'done' && change.key !== undefined && sid !== undefined ? [[change.key, sid] as const] : [],
  );
  const pins = missingPins(plan, new Map(done));
  if (pins.length === 0) return '';
  return [
    `<details><summary>Pin ${count(pins.length, 'address', 'addresses')}: add these lines to the file, so that a rename in the Twilio Console cannot break the match</summary>`,
    ['```yaml', ...pinLines(plan.environment, pins), '```'].join('\n'),
    '</details>',
  ].join('\n\n');
}
