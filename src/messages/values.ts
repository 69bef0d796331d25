import { type Problem, problem } from '../problem.ts';
import { either, listed, quote } from '../text/quote.ts';

/** What a value is of, as a message names it: by its key, for an item of a list by that of the list. */
export type Subject = string | undefined;

const named = (subject: Subject): string => (subject === undefined ? 'The file' : quote(subject));

export const misspeltKey = (key: string, near: string): Problem =>
  problem('FA110', unknown(key), `Did you mean ${quote(near)}?`);

export const unknownKey = (key: string, allowed: readonly string[]): Problem =>
  problem('FA110', unknown(key), `Remove it, or use one of: ${allowed.join(', ')}.`);

/** @param remedy what to write in its place */
export const misplacedKey = (key: string, remedy: string): Problem => problem('FA110', unknown(key), remedy);

export const misplacedApi = (): Problem =>
  problem(
    'FA110',
    unknown('api'),
    'Set `api` at the top level of the file: it applies to all addresses in every environment.',
  );

/** @param remedy what to write in its place */
export const keyOfOtherApi = (key: string, api: string, remedy: string): Problem =>
  problem('FA110', `${quote(key)} is not available with \`api: ${api}\``, remedy);

const unknown = (key: string): string => `Unknown key ${quote(key)}`;

export const emptyFile = (): Problem =>
  problem('FA111', 'The file is empty', 'Add `version: 1` and `addresses:`, as in addresses.example.yaml.');

export const missingKey = (key: string): Problem =>
  problem('FA111', `${quote(key)} is required`, MISSING.get(key) ?? `Add \`${key}\`.`);

const MISSING: ReadonlyMap<string, string> = new Map([
  ['version', 'Add `version: 1` as the first line.'],
  ['addresses', 'Add `addresses:` with an entry for each address, or `addresses: {}` for none.'],
]);

/** What JSON Schema calls the types of values. */
export type ValueType = 'string' | 'integer' | 'boolean' | 'array' | 'object';

/** A value of YAML that has another type than it must have. */
export interface WrongValue {
  readonly kind: 'list' | 'mapping' | 'empty' | 'number' | 'boolean' | 'text';
  /** As it is written; of a list or a mapping nothing. */
  readonly source: string;
}

export const wrongType = (subject: Subject, types: readonly ValueType[], written: WrongValue): Problem =>
  problem(
    'FA112',
    `${named(subject)} must be ${typeNames(types)}, not ${kindName(types, written)}`,
    typeFix(types, written),
  );

/** @param fix what to write in place of nothing */
const withoutValue = (subject: Subject, types: readonly ValueType[], fix: string): Problem =>
  problem('FA112', `${named(subject)} has no value: it must be ${typeNames(types)}`, fix);

export const missingValue = (subject: Subject, types: readonly ValueType[]): Problem =>
  withoutValue(subject, types, 'Add a value, or remove the key.');

export const missingAddresses = (types: readonly ValueType[]): Problem =>
  withoutValue('addresses', types, 'Write `addresses: {}` for none.');

export const missingEnvironment = (name: string, types: readonly ValueType[]): Problem =>
  withoutValue(name, types, 'Write `{}` if nothing differs, or remove the environment.');

const TYPE_NAMES: Readonly<Record<ValueType, string>> = {
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

const typeNames = (types: readonly ValueType[]): string => either(types.map((type) => TYPE_NAMES[type]));

/** A file of the allowed size may have a number of a million digits, and many aliases of it. */
const LONGEST_NUMBER = 24;

function kindName(types: readonly ValueType[], { kind, source }: WrongValue): string {
  // "must be a whole number, not a number" would be a riddle.
  if (kind === 'number' && types.includes('integer'))
    return source.length > LONGEST_NUMBER ? `${source.slice(0, LONGEST_NUMBER)}…` : source;
  if (kind === 'text' || kind === 'empty') return kind;
  return `a ${kind}`;
}

function typeFix(types: readonly ValueType[], { kind, source }: WrongValue): string {
  const isScalar = kind !== 'list' && kind !== 'mapping';
  if (types.includes('string') && isScalar)
    return source.length > LONGEST_NUMBER
      ? 'Put it in quotes.'
      : `Put it in quotes: ${JSON.stringify(source)}.`;
  if (types.includes('array') && isScalar) return 'Write a list: a line with `- ` for each item, or [a, b].';
  if (types.includes('boolean')) return 'Use true or false, without quotes.';
  if (types.includes('integer')) return 'Use a whole number, without quotes.';
  return `Use ${typeNames(types)}.`;
}

/** @param written the value, fit to be shown */
export const notAllowedValue = (
  subject: Subject,
  allowed: readonly string[],
  written: string,
  near: string | undefined,
): Problem =>
  problem(
    'FA113',
    `${named(subject)} must be ${either(allowed)}, not ${written}`,
    near === undefined ? `Use ${either(allowed)}.` : `Did you mean ${quote(near)}?`,
  );

export const invalidKey = (key: string): Problem =>
  problem(
    'FA113',
    `${quote(key)} is not a valid key`,
    'Use at most 128 lower-case letters, digits, `.`, `_` and `-`. Begin with a letter or digit. Put the friendly name in `name`.',
  );

export const invalidEnvironmentName = (name: string): Problem =>
  problem(
    'FA113',
    `${quote(name)} is not a valid name for an environment`,
    'Use at most 128 letters, digits, `.`, `_` and `-`. Begin with a letter or digit.',
  );

/**
 * @param owner what has the SID that is expected, with its article
 * @param written the value, fit to be shown
 */
export const invalidSid = (subject: Subject, owner: string, written: string, remedy: string): Problem =>
  problem('FA113', `${named(subject)} must be the SID of ${owner}, not ${written}`, remedy);

/** The same of a SID of another kind. */
export const sidOfOtherKind = (subject: Subject, owner: string, written: string, remedy: string): Problem =>
  problem('FA128', `${named(subject)} must be the SID of ${owner}, not ${written}`, remedy);

/** @param written the value, fit to be shown */
export const tooSmallNumber = (subject: Subject, limit: number, written: string): Problem =>
  problem(
    'FA113',
    `${named(subject)} must be at least ${limit}, not ${written}`,
    rangeFix(subject, `Use ${limit} or more.`),
  );

/** @param written the value, fit to be shown */
export const tooLargeNumber = (subject: Subject, limit: number, written: string): Problem =>
  problem(
    'FA113',
    `${named(subject)} must be at most ${limit}, not ${written}`,
    rangeFix(subject, `Use ${limit} or less.`),
  );

const rangeFix = (subject: Subject, fix: string): string =>
  subject === 'retryCount' ? 'Use 0, 1, 2 or 3.' : fix;

export const emptyValue = (subject: Subject): Problem =>
  problem('FA113', `${named(subject)} is empty`, 'Add a value, or remove the key.');

export const tooLongValue = (subject: Subject, limit: number): Problem =>
  problem('FA113', `${named(subject)} is longer than ${limit} characters`, 'Shorten it.');

export const tooManyItems = (subject: Subject, limit: number): Problem =>
  problem('FA113', `${named(subject)} has more than ${limit} values`, 'Split the entry.');

export const repeatedItem = (subject: Subject): Problem =>
  problem('FA113', `${named(subject)} has a duplicate value`, 'Remove one of the two.');

export const tooManyEnvironments = (limit: number): Problem =>
  problem('FA113', `"environments" has more than ${limit} entries`, 'Split the file by account.');

/** @param reason why there can be no more */
export const tooManyEntries = (limit: number, reason: string): Problem =>
  problem(
    'FA114',
    `"addresses" has more than ${limit.toLocaleString('en-US')} entries (${reason})`,
    'Split the file by account, with `environments` or a file for each.',
  );

export const severalDestinations = (integrations: readonly string[]): Problem =>
  problem(
    'FA120',
    `Only one of ${listed(integrations, 'and')} is allowed`,
    'Keep the one that handles the chats, and remove the others.',
  );
