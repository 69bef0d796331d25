import type { Integration } from '../address/address.ts';
import type { Change, Claim, Plan } from '../plan/plan.ts';
import { visible } from '../text/quote.ts';

/** More addresses than this are a map that nobody reads: it is cut to the changed ones. */
const READABLE = 25;
const MOST = 60;
const LONGEST_LABEL = 60;

type Mark = 'created' | 'updated' | 'deleted';

interface Row {
  readonly from: string;
  readonly name: string;
  readonly to: string;
  readonly mark: Mark | undefined;
}

/** A map of website and locale → address → Studio Flow, webhook or task; undefined where there is nothing to draw. */
export function mermaid(plan: Plan): string | undefined {
  const changes = new Map(plan.changes.map((change) => [change.key ?? change.digest, change]));
  const rows = [
    ...plan.claims.map((claim) => claimRow(claim, changes.get(claim.key), plan.names)),
    ...plan.changes.flatMap((change) =>
      change.action === 'delete' || change.action === 'disable' ? [goingRow(change)] : [],
    ),
  ];
  const shown = rows.length > READABLE ? rows.filter((row) => row.mark !== undefined) : rows;
  if (shown.length === 0 || shown.length > MOST) return undefined;
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
    return [
      `  ${address}["${label(row.name)}"]${marked}`,
      ...(row.from === '' ? [] : [`  ${id('s', row.from)}(["${label(row.from)}"]) --> ${address}`]),
      ...(row.to === '' ? [] : [`  ${address} --> ${id('d', row.to)}[/"${label(row.to)}"/]`]),
    ];
  });
  return [
    '```mermaid',
    'flowchart LR',
    ...lines,
    '  classDef created stroke:#1a7f37,stroke-width:3px',
    '  classDef updated stroke:#9a6700,stroke-width:3px',
    '  classDef deleted stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 4',
    '```',
  ].join('\n');
}

function claimRow({ desired }: Claim, change: Change | undefined, names: ReadonlyMap<string, string>): Row {
  const websites = desired.websites.map((website) => website.replace(/^https?:\/\//, '')).join(', ');
  const mark: Mark | undefined =
    change?.action === 'create' ? 'created' : change === undefined ? undefined : 'updated';
  return {
    from: [websites, desired.locales.join(', ')].filter((part) => part !== '').join(' · '),
    name: desired.settings.name,
    to: target(desired.settings.integration, names),
    mark,
  };
}

function goingRow(change: Change): Row {
  return { from: '', name: `${change.name} (${change.action})`, to: '', mark: 'deleted' };
}

function target(integration: Integration, names: ReadonlyMap<string, string>): string {
  switch (integration.kind) {
    case 'studio':
      return integration.flow === '' ? '' : `Studio: ${names.get(integration.flow) ?? integration.flow}`;
    case 'webhook':
      return integration.url.shownHost === '' ? '' : `Webhook: ${integration.url.shownHost}`;
    case 'task':
      return integration.workflow === ''
        ? ''
        : `Task: ${names.get(integration.workflow) ?? integration.workflow}`;
  }
}

/** Text from outside as a label: all that is no plain letter, digit or space goes in as Mermaid's `#NN;`. */
function label(text: string): string {
  // Mermaid cannot read an empty label.
  if (text === '') return '#8709;';
  const seen = Array.from(visible(text));
  const cut = seen.length > LONGEST_LABEL ? [...seen.slice(0, LONGEST_LABEL), '…'] : seen;
  return cut
    .map((character) => (/[\p{L}\p{N} ]/u.test(character) ? character : `#${character.codePointAt(0)};`))
    .join('');
}
