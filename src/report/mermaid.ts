import { INTEGRATION } from '../address/field.ts';
import { integrationNamed } from '../address/kind.ts';
import type { Values } from '../address/value.ts';
import type { Change, Claim, Delete, Disable, Plan } from '../plan/plan.ts';
import { visible } from '../text/quote.ts';
import { destinationOf, effectOf, enabledOf, isUnlistedChange } from './labels.ts';
import { type Sites, sitesOf } from './sites.ts';

/** A map of more addresses is unreadable: it is cut to the changed ones. */
const UNCHANGED_LIMIT = 25;
const CHANGED_LIMIT = 60;
/** Mermaid refuses longer texts. */
const TEXT_LIMIT = 50_000;
const LABEL_LIMIT = 60;

interface Row {
  readonly from: string;
  readonly name: string;
  readonly to: string;
  readonly mark: ReturnType<typeof effectOf> | undefined;
  /** Whether no chat goes there once this is applied: drawn with dotted arrows. */
  readonly isOff: boolean;
}

export interface Drawing {
  /** The Mermaid source, fenced. */
  readonly text: string;
  /** Whether addresses that do not change were left out. */
  readonly isCut: boolean;
  /** Whether any address is drawn as out of service. */
  readonly hasOff: boolean;
}

/**
 * A map of website and locale → address → Studio Flow, webhook or task; undefined if there is nothing to draw, or more
 * than a person could read.
 */
export function mermaid(plan: Plan): Drawing | undefined {
  const changes = new Map(plan.changes.map((change) => [change.key ?? change.digest, change]));
  const claimRows = plan.claims.map((claim) => claimRow(claim, changes.get(claim.key), plan));
  const isGoing = ({ mark }: Row) => mark === 'deleted';
  // What goes out of service comes first.
  const rows = [
    ...plan.changes.filter(isUnlistedChange).map((change) => goingRow(change, plan)),
    ...claimRows.filter(isGoing),
    ...claimRows.filter((row) => !isGoing(row)),
  ];
  const shown = rows.length > UNCHANGED_LIMIT ? rows.filter((row) => row.mark !== undefined) : rows;
  if (shown.length === 0 || shown.length > CHANGED_LIMIT) return undefined;
  const ids = new Map<string, string>();
  const id = (kind: string, text: string) => {
    const key = `${kind}\0${text}`;
    const known = ids.get(key) ?? `${kind}${ids.size}`;
    ids.set(key, known);
    return known;
  };
  const lines = shown.flatMap((row, index) => {
    const address = `a${index}`;
    const style = row.mark ?? (row.isOff ? 'off' : undefined);
    const marked = style === undefined ? '' : `:::${style}`;
    const arrow = row.isOff ? '-.->' : '-->';
    return [
      `  ${address}["${label(row.name)}"]${marked}`,
      ...(row.from === '' ? [] : [`  ${id('s', row.from)}(["${label(row.from)}"]) ${arrow} ${address}`]),
      ...(row.to === '' ? [] : [`  ${address} ${arrow} ${id('d', row.to)}[/"${label(row.to)}"/]`]),
    ];
  });
  const text = [
    '```mermaid',
    'flowchart LR',
    ...lines,
    '  classDef created stroke:#2da44e,stroke-width:3px',
    '  classDef updated stroke:#bf8700,stroke-width:3px',
    '  classDef deleted stroke:#e5534b,stroke-width:3px,stroke-dasharray:6 4',
    '  classDef off stroke:#848d97,stroke-dasharray:3 3',
    '```',
  ].join('\n');
  if (text.length > TEXT_LIMIT) return undefined;
  return { text, isCut: shown.length < rows.length, hasOff: shown.some(({ isOff }) => isOff) };
}

function claimRow(claim: Claim, change: Change | undefined, plan: Plan): Row {
  const { desired } = claim;
  const isOff = enabledOf(claim) === false;
  return {
    from: sitesLabel(desired),
    name: isOff ? `${desired.name} (off)` : desired.name,
    to: target(plan, desired.values),
    mark: change && effectOf(change),
    isOff,
  };
}

function goingRow(change: Delete | Disable, plan: Plan): Row {
  const { name, action, live } = change;
  return {
    from: sitesLabel(sitesOf(change)) || `sites that embed its ${plan.kind.embedded(live).what}`,
    name: `${name} (${action})`,
    to: target(plan, live.values),
    mark: 'deleted',
    isOff: true,
  };
}

/** `www.acme.de · de-DE, de-AT` */
function sitesLabel({ websites, locales }: Sites): string {
  const hosts = websites.map((website) => website.replace(/^https?:\/\//, '')).join(', ');
  return [hosts, locales.join(', ')].filter((part) => part !== '').join(' · ');
}

function target(plan: Plan, values: Values): string {
  const label = integrationNamed(plan.kind, values.get(INTEGRATION))?.mapLabel;
  const destination = destinationOf(plan, values);
  return label === undefined || destination === undefined ? '' : `${label}: ${destination}`;
}

/** Text from outside as a label: all but plain letters, digits and spaces become Mermaid's `#NN;`. */
function label(text: string): string {
  // Mermaid cannot read an empty label.
  if (text === '') return '#8709;';
  const seen = Array.from(visible(text));
  const cut = seen.length > LABEL_LIMIT ? [...seen.slice(0, LABEL_LIMIT), '…'] : seen;
  return cut.map((character) => (isPlain(character) ? character : `#${character.codePointAt(0)};`)).join('');
}

/** ASCII first: V8 takes 2 ms to load Unicode's letters. */
function isPlain(character: string): boolean {
  return /^[A-Za-z0-9 ]$/.test(character) || (character > '~' && /[\p{L}\p{N}]/u.test(character));
}
