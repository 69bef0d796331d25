import { isDisabled } from '../address/address.ts';
import { INTEGRATION } from '../address/field.ts';
import { keyValue } from '../address/kind.ts';
import { shownValue } from '../address/value.ts';
import type { Change } from '../plan/plan.ts';
import type { ShownAddress, Standing } from '../plan/shown-address.ts';
import { columnsOf } from '../text/columns.ts';
import { visible } from '../text/quote.ts';
import { changeText } from './change-text.ts';
import {
  destinationPhrase,
  HANDLING_LABELS,
  HELD_LINE,
  minuteOf,
  showValue,
  UNLISTED_HINT,
} from './labels.ts';
import type { Paint } from './paint.ts';
import { shownSites } from './sites.ts';

/** One address: its state, the sites that embed it, where its chats go, its lines in the file, live values, differences. */
export function shownText(shown: ShownAddress, paint: Paint): string {
  const { sid, name, claim, plan } = shown;
  const where = plan.environment === undefined ? plan.file : `${plan.file}, ${plan.environment}`;
  const named = visible(JSON.stringify(name));
  const title = claim === undefined ? named : `${claim.key}  ${named}`;
  return [
    `${paint('strong', title)}${sid === undefined ? '' : `  ${paint('faint', sid)}`}`,
    rowsText([
      ['account', `${plan.account} (${visible(where)})`],
      ['state', stateOf(shown)],
      ...sitesRows(shown),
      ...destinationRows(shown),
      ...demoRows(shown),
    ]),
    ...partsText(shown, paint),
    ...liveText(shown, paint),
    ...differences(shown, paint),
  ].join('\n\n');
}

/** What sites embed; undefined where there is nothing to embed yet. */
export function embeddedBy({ sid, claim, live, plan: { kind } }: ShownAddress) {
  const values = live?.values ?? claim?.desired.values;
  const isKnown = values !== undefined && (sid !== undefined || keyValue(kind, values) !== undefined);
  if (!isKnown) return undefined;
  const { what, value } = kind.embedded({ sid, values });
  return { what, value };
}

const STANDINGS: Readonly<Record<Exclude<Standing, 'listed' | 'of another type'>, string>> = {
  unlisted: 'not in the file',
  removed: 'listed under `removed`: an apply deletes it',
  ignored: 'listed under `ignore`: never changed',
  'out of scope': "outside the file's `scope`: never changed",
};

function stateOf({ standing, live, isUncertain, plan }: ShownAddress): string {
  const { kind, unlisted } = plan;
  if (standing === 'of another type')
    return `not a ${kind.type.own} address: it ${kind.type.other}; never changed`;
  if (isUncertain) return 'unknown: see the problems';
  if (live === undefined) return isCreated(plan) ? 'not live: an apply creates it' : 'not live';
  const service = isDisabled(live) ? 'disabled: its chat cannot start' : 'live';
  const since =
    live.updated === undefined ? service : `${service}; unchanged since ${minuteOf(live.updated)}`;
  if (standing === 'listed') return since;
  const handling = unlisted[0] === undefined ? '' : `, ${HANDLING_LABELS[unlisted[0].handling]}`;
  return `${since}; ${STANDINGS[standing]}${handling}`;
}

const isCreated = ({ changes, held }: ShownAddress['plan']) =>
  [...changes, ...held].some(({ action }) => action === 'create');

function sitesRows(shown: ShownAddress): Row[] {
  const { claim, standing } = shown;
  if (standing === 'of another type') return [];
  const sites = claim?.desired;
  const embeds = embeddedBy(shown);
  return [
    ['sites', sites === undefined || sites.websites.length === 0 ? 'none in the file' : shownSites(sites)],
    ['embed', embeds === undefined ? 'nothing yet' : `the ${embeds.what} ${embeds.value}`],
  ];
}

function destinationRows({ claim, live, plan, uncompared }: ShownAddress): Row[] {
  const [now, then] = [live?.values, claim?.desired.values].map((values) =>
    values?.has(INTEGRATION) ? destinationPhrase(plan, values) : undefined,
  );
  if (live === undefined) return then === undefined ? [] : [['chats', `will go to ${then}`]];
  const shown = now === undefined ? 'go somewhere that this file cannot express' : `go to ${now}`;
  const isKnown = then !== undefined && uncompared.length === 0;
  const isMoved = isKnown && then !== now && plan.changes.some(({ fields }) => fields.length > 0);
  return [['chats', isMoved ? `${shown}; after an apply, to ${then}` : shown]];
}

function demoRows({ sid, live, plan: { kind, account } }: ShownAddress): Row[] {
  if (sid === undefined || live === undefined) return [];
  return [['try it', 'link' in kind.demo ? kind.demo.link(account, sid) : kind.demo.hint]];
}

type Row = readonly [label: string, text: string];

function rowsText(rows: readonly Row[]): string {
  const widest = Math.max(...rows.map(([label]) => columnsOf(label)));
  return rows.map(([label, text]) => `  ${label.padEnd(widest)}  ${visible(text)}`).join('\n');
}

function partsText({ parts, plan }: ShownAddress, paint: Paint): string[] {
  if (parts.length === 0) return [];
  const lines = parts.flatMap((part) => [
    `  ${visible(part.path)}`,
    ...part.lines.map(({ line, text }) => paint('faint', `  ${String(line).padStart(4)} | ${visible(text)}`)),
  ]);
  return [[paint('strong', `In ${visible(plan.file)}`), ...lines].join('\n')];
}

function liveText({ live, plan }: ShownAddress, paint: Paint): string[] {
  if (live === undefined) return [];
  const fields = plan.kind.fields.filter(({ path }) => live.values.has(path));
  const rows = fields.map(
    ({ path }): Row => [path, showValue(plan, path, shownValue(live.values.get(path)))],
  );
  return [`${paint('strong', 'Live')}\n${rowsText(rows)}`];
}

function differences(shown: ShownAddress, paint: Paint): string[] {
  const unknown = shown.uncompared.map((path) =>
    paint('warn', `Unknown whether ${path} differs: a variable has no value here.`),
  );
  return [...knownDifferences(shown, paint), ...unknown];
}

function knownDifferences(
  { standing, live, plan, isUncertain, uncompared }: ShownAddress,
  paint: Paint,
): string[] {
  const show = (change: Change) => changeText(change, plan, paint);
  const { changes, held } = plan;
  const all = [
    ...changes.map(show),
    ...held.map((change) => `${paint('faint', HELD_LINE)}\n${show(change)}`),
  ];
  if (all.length > 0) return [[paint('strong', 'What an apply would do'), ...all].join('\n')];
  if (standing === 'unlisted') return [paint('faint', UNLISTED_HINT)];
  if (
    standing !== 'listed' ||
    live === undefined ||
    isUncertain ||
    uncompared.length > 0 ||
    plan.problems.some(({ severity }) => severity === 'error')
  )
    return [];
  return [paint('good', 'In sync: the account matches the file.')];
}
