import { type Field, NAME, parameterOf } from '../address/field.ts';
import { RESOURCES } from '../address/resource.ts';
import { splitSet } from '../address/value.ts';
import type { AddressRow, FormTable } from './address-table.ts';
import {
  parseBoolean,
  parseChoice,
  parseInteger,
  parseName,
  parseSid,
  parseText,
  parseUrl,
} from './parameters.ts';
import { ParameterError } from './responses.ts';

/** Path in a row (`integration.flow_sid`) → value. Undefined: the row does not have that key. */
type Written = ReadonlyMap<string, unknown>;

/**
 * The part of a row that the form of a create or update sets, according to the kind's table of fields. Contract tests
 * compare its names and ranges with Twilio's OpenAPI documents. Unknown parameters are ignored, and so are
 * those in an update that only a create can set.
 *
 * @param before undefined for a create
 * @throws ParameterError at the first parameter that is invalid or missing
 */
export function writtenRow(table: FormTable, form: URLSearchParams, before?: AddressRow): object {
  const sent = readForm(table, form, before === undefined);
  const row = mergeFields(table, before, sent);
  for (const { key, name, unset } of table.others) {
    if (sent.has(key)) row[key] = sent.get(key);
    else if (before !== undefined) row[key] = valueAt(before, key);
    else if (unset === null) row[key] = null;
    else throw missing(name);
  }
  return row;
}

function readForm(table: FormTable, form: URLSearchParams, isCreate: boolean): Written {
  const sent = new Map<string, unknown>();
  for (const field of table.kind.fields) {
    const [text] = form.getAll(parameterOf(field));
    if (text === undefined) {
      if (isCreate && table.required.has(field.twilio)) throw missing(parameterOf(field));
    } else if (isCreate || field.type !== 'key') {
      sent.set(field.twilio, parseValue(table, field, text, form));
    }
  }
  for (const { key, name, parse, isCreateOnly } of table.others) {
    const text = form.get(name);
    if (text !== null && (isCreate || isCreateOnly === undefined)) sent.set(key, parse(name, text));
  }
  return sent;
}

function parseValue(table: FormTable, field: Field, text: string, form: URLSearchParams): unknown {
  const parameter = parameterOf(field);
  switch (field.type) {
    case 'text':
      if (table.required.has(field.twilio)) return parseName(parameter, text);
      return parseText(parameter, text, field.path === NAME ? table.maxName : undefined);
    case 'key':
      return parseName(parameter, text);
    case 'sid':
      return field.isAccountDefault && text === '' ? undefined : parseSid(parameter, text, field.prefix);
    case 'flag':
      return parseBoolean(parameter, text);
    case 'number':
      return parseInteger(parameter, text, field.max);
    case 'url':
      return parseUrl(parameter, text);
    case 'choice':
      return parseChoice(parameter, text.toLowerCase(), table.words[field.path] ?? []).toUpperCase();
    case 'set':
      return form
        .getAll(parameter)
        .map((word) => parseChoice(parameter, word, table.words[field.path] ?? []));
    case 'reference':
      return field.holds === 'sid'
        ? parseSid(parameter, text, RESOURCES[field.resource].prefix)
        : parseName(parameter, text);
    case 'integration':
      return parseChoice(parameter, text, [
        ...table.kind.integrations.map(({ twilio }) => twilio),
        ...table.otherTypes,
      ]);
  }
}

/**
 * A row's fields after a write: the values sent, else the previous ones, else Twilio's defaults. Keys that do not apply
 * to the type of integration are dropped.
 *
 * @throws ParameterError (45004) if a field that the type requires is missing
 */
function mergeFields(table: FormTable, before: AddressRow | undefined, sent: Written) {
  const { fields, integrations } = table.kind;
  const valueAfter = (field: Field) => {
    if (sent.has(field.twilio)) return sent.get(field.twilio);
    const kept = before && valueAt(before, field.twilio);
    return kept === undefined || (kept === null && isOfType(field)) ? defaultOf(table, field) : kept;
  };
  const typeField = fields.find((field) => field.type === 'integration');
  const type = typeField && valueAfter(typeField);
  const name = integrations.find(({ twilio }) => twilio === type)?.name;
  // An update without parameters of the integration keeps it, whatever it is.
  const isKept =
    before !== undefined && ![...sent.keys()].some((key) => key.includes('.') || key === typeField?.twilio);
  const row: Record<string, unknown> = {};
  for (const field of [...fields].sort((a, b) => Number(isOfType(a)) - Number(isOfType(b)))) {
    const [part, key] = field.twilio.split('.') as [string, string | undefined];
    if (key !== undefined && isKept) {
      row[part] = valueAt(before, part);
      continue;
    }
    if (key !== undefined) row[part] ??= {};
    if (isOfType(field) && field.integration !== name) continue;
    const value = valueAfter(field);
    if (value !== undefined) Reflect.set(key === undefined ? row : (row[part] as object), key ?? part, value);
    else if ('required' in field) {
      const parameter = typeField && parameterOf(typeField);
      throw new ParameterError(`${parameterOf(field)} is required when ${parameter} is ${type}`, 45004);
    }
  }
  return row;
}

const isOfType = ({ integration }: Field) => integration !== undefined;

/** The value of a field that a create omits. Assumed: `enabled` is true. */
export function defaultOf(table: FormTable, field: Field): unknown {
  switch (field.type) {
    case 'integration':
      return table.defaultType;
    case 'text':
      return null;
    case 'choice':
      return field.default.toUpperCase();
    case 'set':
      return splitSet(field.default);
    default:
      return 'default' in field ? field.default : undefined;
  }
}

/** @param place such as `integration.flow_sid` */
export function valueAt(row: object, place: string): unknown {
  return place
    .split('.')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
      row,
    );
}

function missing(parameter: string): ParameterError {
  return new ParameterError(`Missing required parameter ${parameter} in the post body`);
}
