import type { LiveAddress } from '../address/address.ts';
import type { Field } from '../address/field.ts';
import type { Kind } from '../address/kind.ts';
import type { LookUps } from '../address/look-ups.ts';
import { scalar } from '../file/scalar.ts';
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

export interface ExportInput {
  readonly kind: Kind;
  readonly account: string;
  readonly addresses: readonly LiveAddress[];
  readonly lookUps: LookUps;
  /** Patterns that were asked for. */
  readonly scope: readonly string[];
  readonly ignore: readonly string[];
  /** SID → why the format cannot say this address. */
  readonly leftOut: ReadonlyMap<string, string>;
}

export interface Composed {
  readonly text: string;
  readonly entries: readonly EntryLines[];
  readonly variables: readonly Variable[];
  /** Addresses that the format cannot say, found while writing. */
  readonly inexpressible: readonly LiveAddress[];
}

/** The whole file for an account, as a colleague might have written it. */
export function composeFile(input: ExportInput): Composed {
  const said = input.addresses.filter(({ sid }) => !input.leftOut.has(sid));
  const { kind, lookUps } = input;
  const common = commonValues(kind, said);
  const context = { kind, lookUps, baseline: baselineOf(kind, common), takenVariables: new Set<string>() };
  const { entries, inexpressible } = composeEntries(said, new Set(), context);
  const variables = entries.flatMap((one) => one.variables);
  const left = input.addresses.filter(({ sid }) => input.leftOut.has(sid)).sort(bySid);
  const lines = [
    '# yaml-language-server: $schema=./schema/addresses.schema.json',
    '# Written from the live account: every address is pinned by its SID, and a plan is empty.',
    ...(variables.length === 0
      ? []
      : ['# Set these environment variables from secrets:', ...variables.map(variableLine)]),
    'version: 1',
    '',
    `account: ${input.account}`,
    ...list('scope', input.scope.map(scalar)),
    ...list('ignore', [...input.ignore.map(scalar), ...ignored(left, input)]),
    ...defaultLines(common),
    '',
    entries.length === 0 ? 'addresses: {}' : 'addresses:',
    ...entries.flatMap((one, index) => [...(index === 0 ? [] : ['']), ...one.lines.map(indent)]),
    ...left.flatMap((address) => leftOutLines(address, input.leftOut.get(address.sid) ?? '')),
  ];
  return { text: `${lines.join('\n')}\n`, entries, variables, inexpressible };
}

/** Entries for addresses, ordered by their keys. */
export function composeEntries(
  addresses: readonly LiveAddress[],
  takenKeys: ReadonlySet<string>,
  context: EntryContext,
): { entries: readonly EntryLines[]; inexpressible: readonly LiveAddress[] } {
  const keys = keysFor(addresses, takenKeys);
  const ordered = [...addresses].sort((a, b) => compare(keys.get(a.sid) ?? '', keys.get(b.sid) ?? ''));
  const entries: EntryLines[] = [];
  const inexpressible: LiveAddress[] = [];
  for (const address of ordered) {
    const written = writeEntry(address, keys.get(address.sid) ?? '', context);
    if (written === undefined) inexpressible.push(address);
    else entries.push(written);
  }
  return { entries, inexpressible };
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
function ignored(left: readonly LiveAddress[], input: ExportInput): string[] {
  const names = new Set(left.map(({ name }) => name).filter((name) => name !== ''));
  return [...names].map(
    (name) => `${scalar(literalPattern(name))} # ${comment(reasonFor(name, left, input))}`,
  );
}

function reasonFor(name: string, left: readonly LiveAddress[], input: ExportInput): string {
  const address = left.find((one) => one.name === name);
  return `left out: ${(address === undefined ? undefined : input.leftOut.get(address.sid)) ?? 'see below'}`;
}

function leftOutLines(address: LiveAddress, why: string): string[] {
  return ['', `  # ${address.sid} ${comment(JSON.stringify(address.name))} is left out: ${comment(why)}`];
}

function variableLine({ name, what, key }: Variable): string {
  return `#   ${name}: ${comment(what)} of ${key}`;
}

const indent = (line: string) => (line === '' ? '' : `  ${line}`);

function bySid(a: LiveAddress, b: LiveAddress): number {
  return compare(a.sid, b.sid);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
