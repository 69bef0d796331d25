import type { LiveAddress } from '../address/address.ts';
import type { Field } from '../address/field.ts';
import type { Kind } from '../address/kind.ts';
import { scalar } from '../file/scalar.ts';
import { compareText } from '../plan/changes.ts';
import { literalPattern } from '../text/pattern.ts';
import {
  type Baseline,
  baselineOf,
  comment,
  type EntryContext,
  type EntryLines,
  writeEntry,
} from './entry-lines.ts';
import { keysFor } from './keys.ts';
import type { Variable } from './placeholders.ts';

/** A text as it may be written, with an entry for every address that the format can say. */
export interface Composition {
  readonly text: string;
  readonly entries: readonly EntryLines[];
}

/** An address that the format cannot say. */
export interface LeftOut {
  readonly address: LiveAddress;
  readonly why: string;
}

interface FileContext extends Pick<EntryContext, 'kind' | 'lookUps'> {
  readonly account: string;
  /** Patterns that were asked for. */
  readonly scope: readonly string[];
  readonly ignore: readonly string[];
}

/** The whole file for an account, as a colleague might have written it. */
export function composeFile(
  addresses: readonly LiveAddress[],
  leftOut: readonly LeftOut[],
  { kind, lookUps, account, scope, ignore }: FileContext,
): Composition {
  const defaults = commonValues(kind, addresses);
  const entries = composeEntries(addresses, { kind, lookUps, defaults });
  const variables = entries.flatMap((one) => one.variables);
  const left = [...leftOut].sort((a, b) => compareText(a.address.sid, b.address.sid));
  const lines = [
    '# yaml-language-server: $schema=./schema/addresses.schema.json',
    '# Written from the live account: every address is pinned by its SID, and a plan is empty.',
    ...(variables.length === 0
      ? []
      : ['# Set these environment variables from secrets:', ...variables.map(variableLine)]),
    'version: 1',
    '',
    `account: ${account}`,
    ...list('scope', scope.map(scalar)),
    ...list('ignore', [...ignore.map(scalar), ...ignored(left)]),
    ...defaultLines(defaults),
    '',
    entries.length === 0 ? 'addresses: {}' : 'addresses:',
    ...entries.flatMap((one, index) => [...(index === 0 ? [] : ['']), ...one.lines.map(indent)]),
    ...left.flatMap(({ address: { sid, name }, why }) => [
      '',
      `  # ${sid} ${comment(JSON.stringify(name))} is left out: ${comment(why)}`,
    ]),
  ];
  return { text: `${lines.join('\n')}\n`, entries };
}

/**
 * Entries for the addresses that the format can say, ordered by their keys.
 *
 * @param takenKeys, takenVariables what the file uses already
 */
export function composeEntries(
  addresses: readonly LiveAddress[],
  { kind, lookUps, defaults }: Pick<EntryContext, 'kind' | 'lookUps'> & { readonly defaults: Baseline },
  takenKeys: ReadonlySet<string> = new Set(),
  takenVariables = new Set<string>(),
): EntryLines[] {
  const context = { kind, lookUps, baseline: baselineOf(kind, defaults), takenVariables };
  const keys = keysFor(addresses, takenKeys);
  const ordered = [...addresses].sort((a, b) => compareText(keys.get(a.sid) ?? '', keys.get(b.sid) ?? ''));
  return ordered.flatMap((address) => writeEntry(address, keys.get(address.sid) ?? '', context) ?? []);
}

/** Flags that most addresses have on, against their default: they go into `defaults`. */
function commonValues({ fields }: Kind, addresses: readonly LiveAddress[]): Baseline {
  const isCommon = ({ path }: Field) =>
    addresses.length > 1 &&
    addresses.filter(({ values }) => values.get(path) === true).length * 2 > addresses.length;
  const flags = fields.filter((field) => field.type === 'flag' && 'default' in field && !field.default);
  return new Map(flags.filter(isCommon).map(({ path }) => [path, true]));
}

function defaultLines(common: Baseline): string[] {
  const lines = [...common].map(([path, value]) => `  ${path}: ${value}`);
  return lines.length === 0 ? [] : ['', 'defaults:', ...lines];
}

function list(key: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `${key}:`, ...items.map((item) => `  - ${item}`)];
}

/** Under `ignore`, so that a first apply touches nothing of what the file cannot say. */
function ignored(leftOut: readonly LeftOut[]): string[] {
  const reasons = new Map<string, string>();
  for (const { address, why } of leftOut) {
    if (address.name !== '' && !reasons.has(address.name)) reasons.set(address.name, why);
  }
  return Array.from(
    reasons,
    ([name, why]) => `${scalar(literalPattern(name))} # ${comment(`left out: ${why}`)}`,
  );
}

function variableLine({ name, what, key }: Variable): string {
  return `#   ${name}: ${comment(what)} of ${key}`;
}

const indent = (line: string) => (line === '' ? '' : `  ${line}`);
