import { isNameless, type LiveAddress, nameBesideSid } from '../address/address.ts';
import type { Field } from '../address/field.ts';
import type { Kind } from '../address/kind.ts';
import { DEFAULT_API } from '../address/kinds.ts';
import type { Values } from '../address/value.ts';
import { scalar } from '../file/scalar.ts';
import { compareNaturally, compareText } from '../text/compare.ts';
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

/** The text of a file, with an entry for each address that the format can express. */
export interface Composition {
  readonly text: string;
  readonly entries: readonly EntryLines[];
}

/** An address that the format cannot express. */
export interface LeftOut {
  readonly address: LiveAddress;
  readonly why: string;
}

export interface FileContext extends Pick<EntryContext, 'kind' | 'lookUps'> {
  readonly account: string;
  /** What the account supplies for values that the file does not set. */
  readonly accountValues: Values;
  /** Patterns from the options. */
  readonly scope: readonly string[];
  readonly ignore: readonly string[];
  /** Whether the schema is beside the file: editors report a first line that names a missing one. */
  readonly hasSchema: boolean;
}

/** The path of the schema, relative to the file. */
export const SCHEMA = 'schema/addresses.schema.json';

/** The first line of a file with the schema beside it, for editors. */
export const SCHEMA_LINE = `# yaml-language-server: $schema=./${SCHEMA}`;

/** The whole file for an account, as a colleague might have written it. */
export function composeFile(
  addresses: readonly LiveAddress[],
  leftOut: readonly LeftOut[],
  { kind, lookUps, account, accountValues, scope, ignore, hasSchema }: FileContext,
): Composition {
  const defaults = commonValues(kind, addresses);
  const entries = composeEntries(addresses, { kind, lookUps, defaults });
  const variables = variablesOf(entries);
  const left = [...leftOut].sort((a, b) => compareText(a.address.sid, b.address.sid));
  const lines = [
    ...(hasSchema ? [SCHEMA_LINE] : []),
    '# Exported from the live account: every address is pinned by its SID, and the plan is empty.',
    ...(variables.length === 0
      ? []
      : [
          '# Set these environment variables from secrets:',
          ...variables.map(({ name, what, key }) => `#   ${name}: ${comment(what)} of ${key}`),
        ]),
    'version: 1',
    // The default needs no line.
    ...(kind.api === DEFAULT_API ? [] : [`api: ${kind.api}`]),
    '',
    `account: ${account}`,
    ...sharedValues(kind, addresses, accountValues),
    ...section('scope', scope.map(item)),
    ...section('ignore', [...ignore.map(item), ...ignored(left)]),
    ...section(
      'defaults',
      Array.from(defaults, ([path, value]) => `${path}: ${value}`),
    ),
    '',
    entries.length === 0 ? 'addresses: {}' : 'addresses:',
    ...entries.flatMap((one, index) => [...(index === 0 ? [] : ['']), ...one.lines.map(indent)]),
    ...left.flatMap(({ address, why }) => [
      '',
      `  # ${address.sid} ${comment(JSON.stringify(nameBesideSid(address)))} is left out: ${comment(why)}`,
    ]),
  ];
  return { text: `${lines.join('\n')}\n`, entries };
}

/** Values for the top of the file: those that all addresses share and that differ from what the account supplies. */
function sharedValues({ fields }: Kind, addresses: readonly LiveAddress[], accountValues: Values): string[] {
  return fields.flatMap((field) => {
    if (field.type !== 'sid' || !field.isAccountDefault) return [];
    const [value, ...others] = new Set(addresses.map(({ values }) => values.get(field.path)));
    if (typeof value !== 'string' || value === '' || others.length > 0) return [];
    return value === accountValues.get(field.path) ? [] : [`${field.path}: ${value}`];
  });
}

/**
 * Entries for the addresses that the format can express, ordered by their keys.
 *
 * @param takenKeys, takenVariables those that the file already uses
 */
export function composeEntries(
  addresses: readonly LiveAddress[],
  { kind, lookUps, defaults }: Pick<EntryContext, 'kind' | 'lookUps'> & { readonly defaults: Baseline },
  takenKeys: ReadonlySet<string> = new Set(),
  takenVariables = new Set<string>(),
): EntryLines[] {
  const context = { kind, lookUps, baseline: baselineOf(kind, defaults), takenVariables };
  const keys = keysFor(addresses, takenKeys);
  const ordered = [...addresses].sort((a, b) =>
    compareNaturally(keys.get(a.sid) ?? '', keys.get(b.sid) ?? ''),
  );
  return ordered.flatMap((address) => writeEntry(address, keys.get(address.sid) ?? '', context) ?? []);
}

/** The environment variables that the entries need. */
export function variablesOf(entries: readonly EntryLines[]): readonly Variable[] {
  return entries.flatMap(({ variables }) => variables);
}

/** Flags that are off by default and on in most addresses: they go into `defaults`. */
function commonValues({ fields }: Kind, addresses: readonly LiveAddress[]): Baseline {
  const isCommon = ({ path }: Field) =>
    addresses.length > 1 &&
    addresses.filter(({ values }) => values.get(path) === true).length * 2 > addresses.length;
  const flags = fields.filter((field) => field.type === 'flag' && 'default' in field && !field.default);
  return new Map(flags.filter(isCommon).map(({ path }) => [path, true]));
}

function section(key: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${key}:`, ...lines.map(indent)];
}

const item = (text: string) => `- ${scalar(text)}`;

/** Patterns for `ignore`, so that a first apply does not touch what the file cannot express. */
function ignored(leftOut: readonly LeftOut[]): string[] {
  const reasons = new Map<string, string>();
  for (const { address, why } of leftOut) {
    // A nameless one is ignored by its SID.
    const pattern = isNameless(address) ? address.sid : literalPattern(address.name);
    if (!reasons.has(pattern)) reasons.set(pattern, why);
  }
  return Array.from(reasons, ([pattern, why]) => `${item(pattern)} # ${comment(`left out: ${why}`)}`);
}

const indent = (line: string) => (line === '' ? '' : `  ${line}`);
