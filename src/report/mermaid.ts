import { INTEGRATION } from '../address/field.ts';
import { integrationNamed } from '../address/kind.ts';
import type { Values } from '../address/value.ts';
import type { Change, Claim, Plan } from '../plan/plan.ts';
import { visible } from '../text/quote.ts';
import { destinationOf, effectOf, type Going, isGoing } from './labels.ts';

/** More addresses than this are a map that nobody reads: it is cut to the changed ones. */
const UNCHANGED_LIMIT = 25;
const CHANGED_LIMIT = 60;
/** Mermaid itself draws no more characters. */
const TEXT_LIMIT = 50_000;
const LABEL_LIMIT = 60;

interface Row {
  readonly from: string;
  readonly name: string;
  readonly to: string;
  readonly mark: ReturnType<typeof effectOf> | undefined;
  /** Whether the arrows are dotted: no chat goes there any more. */
  readonly isGoing?: true;
}

export interface Drawing {
  /** Mermaid's text, in its fence. */
  readonly text: string;
  /** Whether addresses that do not change were left out. */
  readonly isCut: boolean;
}

/**
 * A map of website and locale → address → Studio Flow, webhook or task; undefined where there is nothing to
 * draw, or more than anybody could read.
 */
export function mermaid(plan: Plan): Drawing | undefined {
  const changes = new Map(plan.changes.map((change) => [change.key ?? change.digest, change]));
  const rows = [
    ...plan.claims.map((claim) => claimRow(claim, changes.get(claim.key), plan)),
    ...plan.changes.filter(isGoing).map((change) => goingRow(change, plan)),
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
    const marked = row.mark === undefined ? '' : `:::${row.mark}`;
    const arrow = row.isGoing ? '-.->' : '-->';
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
    '```',
  ].join('\n');
  return text.length > TEXT_LIMIT ? undefined : { text, isCut: shown.length < rows.length };
}

function claimRow({ desired }: Claim, change: Change | undefined, plan: Plan): Row {
  const websites = desired.websites.map((website) => website.replace(/^https?:\/\//, '')).join(', ');
  return {
    from: [websites, desired.locales.join(', ')].filter((part) => part !== '').join(' · '),
    name: desired.name,
    to: target(plan, desired.values),
    mark: change && effectOf(change),
  };
}

function goingRow({ name, action, live }: Going, plan: Plan): Row {
  return {
    from: 'sites that embed its SID',
    name: `${name} (${action})`,
    to: target(plan, live.values),
    mark: 'deleted',
    isGoing: true,
  };
}

function target(plan: Plan, values: Values): string {
  const label = integrationNamed(plan.kind, values.get(INTEGRATION))?.mapLabel;
  const destination = destinationOf(plan, values);
  return label === undefined || destination === undefined ? '' : `${label}: ${destination}`;
}

/** Text from outside as a label: all that is no plain letter, digit or space goes in as Mermaid's `#NN;`. */
function label(text: string): string {
  // Mermaid cannot read an empty label.
  if (text === '') return '#8709;';
  const seen = Array.from(visible(text));
  const cut = seen.length > LABEL_LIMIT ? [...seen.slice(0, LABEL_LIMIT), '…'] : seen;
  return cut.map((character) => (isPlain(character) ? character : `#${character.codePointAt(0)};`)).join('');
}

/** Letters of ASCII first: V8 takes 2 ms to look up what Unicode's letters are. */
function isPlain(character: string): boolean {
  return /^[A-Za-z0-9 ]$/.test(character) || (character > '~' && /[\p{L}\p{N}]/u.test(character));
}
