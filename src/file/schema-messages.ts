import { fieldOf, type Kind } from '../address/kind.ts';
import { sidOfOtherKind as remedyForOtherKind } from '../address/kinds.ts';
import {
  emptyValue,
  invalidEnvironmentName,
  invalidKey,
  invalidSid,
  keyOfOtherApi,
  misplacedApi,
  misplacedKey,
  missingAddresses,
  missingEnvironment,
  missingKey,
  missingValue,
  misspeltKey,
  notAllowedValue,
  repeatedItem,
  type Subject,
  severalDestinations,
  sidOfOtherKind,
  tooLargeNumber,
  tooLongValue,
  tooManyEntries,
  tooManyEnvironments,
  tooManyItems,
  tooSmallNumber,
  unknownKey,
  type ValueType,
  type WrongValue,
  wrongType,
} from '../messages/values.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../text/near.ts';
import { quote } from '../text/quote.ts';
import type { Finding } from './finding.ts';
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

/** The violation as a finding; undefined where it only follows from another one. */
export function describeViolation(kind: Kind, violation: Violation): Finding | undefined {
  const { keyword, propertyName } = violation.error;
  if (propertyName !== undefined) return keyword === 'propertyNames' ? undefined : wrongKey(violation);
  return KEYWORDS.get(keyword)?.(violation, kind);
}

type Describe = (violation: Violation, kind: Kind) => Finding;

/** One row for each keyword that the compiled schema reports, except `propertyNames`, which only repeats others. */
const KEYWORDS: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  ['additionalProperties', additionalKey],
  ['required', requiredKey],
  ['type', type],
  [
    'enum',
    (violation) => notAllowed(violation, (violation.error.params.allowedValues as unknown[]).map(String)),
  ],
  ['const', (violation) => notAllowed(violation, [String(violation.error.params.allowedValue)])],
  ['pattern', sid],
  ['minimum', (one) => atValue(one, tooSmallNumber(subject(one), limitOf(one), shown(one.node)))],
  ['maximum', (one) => atValue(one, tooLargeNumber(subject(one), limitOf(one), shown(one.node)))],
  ['minLength', empty],
  ['minItems', empty],
  ['minProperties', empty],
  ['maxLength', (one) => atValue(one, tooLongValue(subject(one), limitOf(one)))],
  ['maxItems', (one) => atValue(one, tooManyItems(subject(one), limitOf(one)))],
  ['uniqueItems', (one) => atValue(one, repeatedItem(subject(one)))],
  ['maxProperties', tooManyProperties],
  ['not', several],
]);

/** A finding whose place is the value. */
function atValue({ node, path }: Violation, problem: Problem): Finding {
  return { ...problem, at: node.at, path };
}

/** A finding whose place is the value's key. */
function atKey({ keyAt, path }: Violation, problem: Problem): Finding {
  return { ...problem, at: keyAt, path };
}

/** A finding whose place is a key of the mapping. */
function atKeyOf({ node, path }: Violation, key: string, problem: Problem): Finding {
  return { ...problem, at: mapOf(node)?.items.get(key)?.keyAt ?? node.at, path: [...path, key] };
}

function subject({ path }: Violation): Subject {
  const name = path.at(-1);
  return name !== undefined && /^\d+$/.test(name) ? (path.at(-2) ?? name) : name;
}

const limitOf = ({ error }: Violation): number => Number(error.params.limit);

function wrongKey(violation: Violation): Finding {
  const key = String(violation.error.propertyName);
  const isEnvironment = violation.path.at(-1) === 'environments';
  return atKeyOf(violation, key, isEnvironment ? invalidEnvironmentName(key) : invalidKey(key));
}

function additionalKey(violation: Violation, kind: Kind): Finding {
  const { additionalProperty, allowed } = violation.error.params;
  const key = String(additionalProperty);
  return atKeyOf(violation, key, wordsFor(key, allowed as string[], violation, kind));
}

function wordsFor(key: string, allowed: readonly string[], { path }: Violation, kind: Kind): Problem {
  const foreign = kind.foreignKeys.get([...pathInEntry(path), key].join('.'));
  if (foreign !== undefined) return keyOfOtherApi(key, kind.api, foreign);
  const near = nearest(key, allowed);
  if (near !== undefined && near !== key) return misspeltKey(key, near);
  if (key === 'api') return misplacedApi();
  const remedy = kind.misplacedKeys.get(key);
  return remedy === undefined ? unknownKey(key, allowed) : misplacedKey(key, remedy);
}

/** Where a mapping is in its entry, or in what entries inherit. */
function pathInEntry(path: readonly string[]): readonly string[] {
  const own = path[0] === 'environments' ? path.slice(2) : path;
  if (own[0] === 'addresses') return own.slice(2);
  return own[0] === 'defaults' ? own.slice(1) : own;
}

/** Only the file as a whole has keys that the schema requires. */
function requiredKey(violation: Violation): Finding {
  return atKey(violation, missingKey(String(violation.error.params.missingProperty)));
}

function type(violation: Violation): Finding {
  const { node, path } = violation;
  const types = [violation.error.params.type as ValueType | ValueType[]].flat();
  const written = writtenValue(node);
  if (written.kind !== 'empty') return atValue(violation, wrongType(subject(violation), types, written));
  const name = path.at(-1) ?? '';
  if (path.at(-2) === 'environments') return atValue(violation, missingEnvironment(name, types));
  if (name === 'addresses') return atValue(violation, missingAddresses(types));
  return atValue(violation, missingValue(subject(violation), types));
}

function notAllowed(violation: Violation, allowed: readonly string[]): Finding {
  const { node } = violation;
  const written = node.kind === 'scalar' ? String(node.value) : '';
  const near = allowed.includes(written) ? undefined : nearest(written, allowed);
  return atValue(violation, notAllowedValue(subject(violation), allowed, shown(node), near));
}

/** The schema has patterns for SIDs only. */
function sid(violation: Violation, kind: Kind): Finding {
  const { node, path } = violation;
  const written = node.kind === 'scalar' ? String(node.value) : '';
  const { owner, remedy } = expectedSid(kind, path.at(-1) ?? '', written);
  const wrong = /^[A-Z]{2}[0-9a-f]{32}$/i.test(written) ? sidOfOtherKind : invalidSid;
  return atValue(violation, wrong(subject(violation), owner, shown(node), remedy));
}

/** What the SID that a key expects belongs to, and what to use instead of the written value. */
function expectedSid(kind: Kind, key: string, written: string): { owner: string; remedy: string } {
  const use = (prefix: string) => `Use ${prefix} and 32 hexadecimal digits, as shown in the Console.`;
  if (key === 'account') return { owner: 'an account', remedy: use('AC') };
  if (key === 'sid')
    return { owner: `a ${kind.name}`, remedy: remedyForOtherKind(kind, written) ?? use(kind.sidPrefix) };
  const field = fieldOf(kind, key);
  if (field?.type === 'key') return { owner: `a ${field.label}`, remedy: field.remedy };
  if (field?.type === 'sid') return { owner: `a ${field.label}`, remedy: use(field.prefix) };
  return { owner: 'this', remedy: use('') };
}

function empty(violation: Violation): Finding {
  return atValue(violation, emptyValue(subject(violation)));
}

function tooManyProperties(violation: Violation, kind: Kind): Finding {
  return atKey(
    violation,
    violation.path.at(-1) === 'environments'
      ? tooManyEnvironments(limitOf(violation))
      : tooManyEntries(kind.limit, kind.limitReason),
  );
}

/** The only `not` in the schema forbids two destinations in one entry. */
function several(violation: Violation, kind: Kind): Finding {
  return atKey(violation, severalDestinations(kind.integrations.map(({ name }) => name)));
}

function writtenValue(node: Tree): WrongValue {
  if (node.kind !== 'scalar') return { kind: node.kind === 'list' ? 'list' : 'mapping', source: '' };
  return { kind: scalarKind(node.value), source: node.source ?? String(node.value) };
}

function scalarKind(value: string | number | boolean | null): WrongValue['kind'] {
  if (value === null) return 'empty';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : 'boolean';
}

function shown(node: Tree): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a mapping';
  if (node.value === null) return 'empty';
  return typeof node.value === 'string' ? quote(node.value) : String(node.value);
}
