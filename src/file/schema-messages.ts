import { fieldOf, type Kind } from '../address/kind.ts';
import { sidOfOtherKind } from '../address/kinds.ts';
import { nearest } from '../text/near.ts';
import { either, listed, quote } from '../text/quote.ts';
import { type Finding, tooManyAddresses } from './finding.ts';
import { mapOf, type Tree } from './tree.ts';
import type { SchemaError } from './validator.generated.js';

/** What the validator objects to, and where that is in the file. */
export interface Violation {
  readonly error: SchemaError;
  /** The value, or the mapping that has a wrong key. */
  readonly node: Tree;
  /** Where the value's key is: the place for what is wrong with the value as a whole. */
  readonly keyAt: number;
  readonly path: readonly string[];
}

/** The violation as a problem for people; undefined where it only follows from another one. */
export function describeViolation(kind: Kind, violation: Violation): Finding | undefined {
  const { keyword, propertyName } = violation.error;
  if (propertyName !== undefined) return keyword === 'propertyNames' ? undefined : invalidKey(violation);
  return KEYWORDS.get(keyword)?.(violation, kind);
}

type Describe = (violation: Violation, kind: Kind) => Finding;

/** One row for each keyword that the compiled schema reports, but `propertyNames`, which only repeats others. */
const KEYWORDS: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  ['additionalProperties', unknownKey],
  ['required', missingKey],
  ['type', wrongType],
  [
    'enum',
    (violation) => notAllowed(violation, (violation.error.params.allowedValues as unknown[]).map(String)),
  ],
  ['const', (violation) => notAllowed(violation, [String(violation.error.params.allowedValue)])],
  ['pattern', invalidSid],
  ['minimum', (violation) => outOfRange(violation, 'at least')],
  ['maximum', (violation) => outOfRange(violation, 'at most')],
  ['minLength', empty],
  ['minItems', empty],
  ['minProperties', empty],
  ['maxLength', tooLong],
  ['maxItems', tooManyItems],
  ['uniqueItems', repeatedItem],
  ['maxProperties', tooManyProperties],
  ['not', severalDestinations],
]);

/** A finding whose place is the value. */
function atValue({ node, path }: Violation, code: string, message: string, remedy: string): Finding {
  return { code, message, remedy, at: node.at, path };
}

/** A finding whose place is the value's key. */
function atKey({ keyAt, path }: Violation, code: string, message: string, remedy: string): Finding {
  return { code, message, remedy, at: keyAt, path };
}

/** A finding whose place is a key of the mapping. */
function atKeyOf(
  { node, path }: Violation,
  key: string,
  code: string,
  message: string,
  remedy: string,
): Finding {
  return { code, message, remedy, at: mapOf(node)?.items.get(key)?.keyAt ?? node.at, path: [...path, key] };
}

/** What the message is about: the value's key, for an item of a list that of the list. */
function subject({ path }: Violation): string {
  const name = path.at(-1);
  if (name === undefined) return 'The file';
  return quote(/^\d+$/.test(name) ? (path.at(-2) ?? name) : name);
}

function invalidKey(violation: Violation): Finding {
  const key = String(violation.error.propertyName);
  const [what, remedy] =
    violation.path.at(-1) === 'environments'
      ? ['the name of an environment', 'Use letters, digits, `.`, `_` and `-`, 128 at the most.']
      : [
          'a key',
          'Use lower-case letters, digits, `.`, `_` and `-`, 128 at the most, and begin with a letter or digit; the friendly name goes into `name`.',
        ];
  return atKeyOf(violation, key, 'FA113', `${quote(key)} cannot be ${what}`, remedy);
}

function unknownKey(violation: Violation, kind: Kind): Finding {
  const { additionalProperty, allowed } = violation.error.params;
  const key = String(additionalProperty);
  const foreign = kind.foreignKeys.get([...pathInEntry(violation.path), key].join('.'));
  if (foreign !== undefined) {
    const message = `${quote(key)} is not available with \`api: ${kind.api}\``;
    return atKeyOf(violation, key, 'FA110', message, foreign);
  }
  const near = nearest(key, allowed as string[]);
  const remedy =
    near !== undefined && near !== key
      ? `Did you mean ${quote(near)}?`
      : ((key === 'api' ? API_ONCE : kind.misplacedKeys.get(key)) ??
        `Remove it, or write one of: ${(allowed as string[]).join(', ')}.`);
  return atKeyOf(violation, key, 'FA110', `Unknown key ${quote(key)}`, remedy);
}

const API_ONCE =
  'Write `api` once, at the top level of the file: all of its addresses, in every environment, are of one kind.';

/** Where a mapping is in its entry, or in what is merged under entries. */
function pathInEntry(path: readonly string[]): readonly string[] {
  const own = path[0] === 'environments' ? path.slice(2) : path;
  if (own[0] === 'addresses') return own.slice(2);
  return own[0] === 'defaults' ? own.slice(1) : own;
}

function missingKey(violation: Violation): Finding {
  const key = String(violation.error.params.missingProperty);
  const message = `${subject(violation)} has no ${quote(key)}`;
  return atKey(violation, 'FA111', message, MISSING.get(key) ?? `Add ${key}.`);
}

const MISSING: ReadonlyMap<string, string> = new Map([
  ['version', 'Begin the file with `version: 1`.'],
  ['addresses', 'Add `addresses:` with an entry for each address, or `addresses: {}` for none.'],
]);

function wrongType(violation: Violation): Finding {
  const { node, error } = violation;
  const types = [error.params.type as string | string[]].flat();
  const isFraction = types.includes('integer') && node.kind === 'scalar' && typeof node.value === 'number';
  return atValue(
    violation,
    'FA112',
    `${subject(violation)} must be ${typeNames(types)}, and is ${isFraction ? node.value : typeOf(node)}`,
    typeRemedy(types, violation),
  );
}

const TYPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['integer', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a mapping'],
]);

function typeNames(types: readonly string[]): string {
  return either(types.map((type) => TYPE_NAMES.get(type) ?? type));
}

function typeRemedy(types: readonly string[], { node, path }: Violation): string {
  if (typeOf(node) === 'empty') {
    if (path.at(-2) === 'environments') return 'Write `{}` where nothing differs, or remove the environment.';
    if (path.at(-1) === 'addresses') return 'Write `addresses: {}` for none.';
    return 'Write a value, or leave the key out.';
  }
  if (types.includes('string') && node.kind === 'scalar')
    return `Put it in quotes: ${JSON.stringify(node.source ?? String(node.value))}.`;
  if (types.includes('array') && node.kind === 'scalar')
    return 'Write a list: a line with `- ` for each, or [a, b].';
  if (types.includes('boolean')) return 'Write true or false, without quotes.';
  if (types.includes('integer')) return 'Write a whole number, without quotes.';
  return `Write ${typeNames(types)}.`;
}

function notAllowed(violation: Violation, allowed: readonly string[]): Finding {
  const { node } = violation;
  const written = node.kind === 'scalar' ? String(node.value) : '';
  const near = allowed.includes(written) ? undefined : nearest(written, allowed);
  return atValue(
    violation,
    'FA113',
    `${subject(violation)} must be ${either(allowed)}, and is ${shown(node)}`,
    near === undefined ? `Write ${either(allowed)}.` : `Did you mean ${quote(near)}?`,
  );
}

/** The schema has patterns for SIDs only. */
function invalidSid(violation: Violation, kind: Kind): Finding {
  const { node, path } = violation;
  const written = node.kind === 'scalar' ? String(node.value) : '';
  const { owner, remedy } = sidOf(kind, path.at(-1) ?? '', written);
  return atValue(
    violation,
    /^[A-Z]{2}[0-9a-f]{32}$/i.test(written) ? 'FA128' : 'FA113',
    `${subject(violation)} must be the SID of ${owner}, and is ${shown(node)}`,
    remedy,
  );
}

/** What has the SID that a key takes, and what to write in place of what is written. */
function sidOf(kind: Kind, key: string, written: string): { owner: string; remedy: string } {
  const write = (prefix: string) => `Write ${prefix} and 32 hexadecimal digits, as the Console shows it.`;
  if (key === 'account') return { owner: 'an account', remedy: write('AC') };
  if (key === 'sid') {
    const other = sidOfOtherKind(kind, written);
    return { owner: `an address (${kind.name})`, remedy: other ?? write(kind.sidPrefix) };
  }
  const field = fieldOf(kind, key);
  if (field?.type === 'key') return { owner: `a ${field.label}`, remedy: field.remedy };
  if (field?.type === 'sid') return { owner: `a ${field.label}`, remedy: write(field.prefix) };
  return { owner: 'this', remedy: write('') };
}

function outOfRange(violation: Violation, bound: 'at least' | 'at most'): Finding {
  const { node, error, path } = violation;
  return atValue(
    violation,
    'FA113',
    `${subject(violation)} must be ${bound} ${error.params.limit}, and is ${shown(node)}`,
    path.at(-1) === 'retryCount' ? 'Write 0, 1, 2 or 3.' : 'Write a number in that range.',
  );
}

function empty(violation: Violation): Finding {
  const message = `${subject(violation)} is empty`;
  return atValue(violation, 'FA113', message, 'Write a value, or leave the key out.');
}

function tooLong(violation: Violation): Finding {
  const message = `${subject(violation)} is longer than ${violation.error.params.limit} characters`;
  return atValue(violation, 'FA113', message, 'Shorten it.');
}

function tooManyItems(violation: Violation): Finding {
  return atValue(violation, 'FA113', tooManyValues(violation), 'Split the entry.');
}

function tooManyValues(violation: Violation): string {
  return `${subject(violation)} holds more than ${violation.error.params.limit} values`;
}

function repeatedItem(violation: Violation): Finding {
  return atValue(violation, 'FA113', `${subject(violation)} holds a value twice`, 'Keep one of the two.');
}

function tooManyProperties(violation: Violation, kind: Kind): Finding {
  const { keyAt, path } = violation;
  if (path.at(-1) !== 'environments') return tooManyAddresses(kind, keyAt, path);
  return atKey(violation, 'FA113', tooManyValues(violation), 'Split the file by account.');
}

/** The schema's only `not` is of two destinations in one entry. */
function severalDestinations(violation: Violation, kind: Kind): Finding {
  const integrations = kind.integrations.map(({ name }) => name);
  return atKey(
    violation,
    'FA120',
    `More than one of ${listed(integrations, 'and')} is written`,
    'Keep the one that the chats go to.',
  );
}

function typeOf(node: Tree): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a mapping';
  if (node.value === null) return 'empty';
  if (typeof node.value === 'number') return 'a number';
  return typeof node.value === 'boolean' ? 'true or false' : 'text';
}

function shown(node: Tree): string {
  if (node.kind !== 'scalar') return typeOf(node);
  return typeof node.value === 'string' ? quote(node.value) : String(node.value);
}
