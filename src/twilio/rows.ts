import { type Field, INTEGRATION } from '../address/field.ts';
import { integrationNamed, type Kind } from '../address/kind.ts';
import { canonicalSid } from '../address/sid.ts';
import { joinSet, splitSet, type Value, type Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';

/**
 * The values of one of Twilio's rows. Rows of the SDK have camelCase properties; untyped objects in them keep the keys of
 * Twilio's JSON.
 */
export function readRow(kind: Kind, row: object): Values {
  const values = new Map<string, Value>();
  for (const field of kind.fields) {
    const integration = values.get(INTEGRATION);
    if (field.integration !== undefined && field.integration !== integration) continue;
    values.set(field.path, readValue(kind, field, at(row, field.twilio), isPartMissing(row, field.twilio)));
  }
  return values;
}

function at(row: object, path: string): unknown {
  const [first = '', inner] = path.split('.');
  const value: unknown = Reflect.get(row, camelCase(first));
  if (inner === undefined) return value;
  return value !== null && typeof value === 'object' ? Reflect.get(value, inner) : undefined;
}

/** Whether a row lacks the whole part that would contain a field. */
function isPartMissing(row: object, path: string): boolean {
  const [first = '', inner] = path.split('.');
  return inner !== undefined && (Reflect.get(row, camelCase(first)) ?? null) === null;
}

/** A value that is absent, or not as documented, counts as the field's default. */
function readValue(kind: Kind, field: Field, value: unknown, isMissing: boolean): Value {
  switch (field.type) {
    case 'text':
      return text(value);
    case 'sid':
      return canonicalSid(text(value));
    case 'key':
      return canonicalSid(text(value));
    case 'choice':
      return text(value).toLowerCase() || field.default;
    case 'set':
      return Array.isArray(value) ? joinSet(value.map(String)) : field.default;
    case 'url':
      return new WebhookUrl(text(value));
    case 'reference': {
      const reference = text(value) || ('default' in field ? field.default : '');
      return canonicalSid(reference);
    }
    case 'number':
      return wholeNumber(value, field.default);
    case 'flag':
      // Without auto-creation no chat starts (Twilio error 45760): the address counts as disabled.
      if (field.isNullable) return flag(value) ?? (isMissing ? false : null);
      return flag(value) ?? ('default' in field ? field.default : field.unset);
    case 'integration':
      return (
        kind.integrations.find(({ twilio }) => twilio === text(value).toLowerCase())?.name ??
        (text(value) || null)
      );
  }
}

/** When a row was last changed; nothing if the date does not have the documented format. */
export function readUpdated({ dateUpdated }: { readonly dateUpdated?: unknown }): { updated?: string } {
  // The SDK passes on text that it cannot parse.
  const isDate = dateUpdated instanceof Date && !Number.isNaN(dateUpdated.getTime());
  return isDate ? { updated: dateUpdated.toISOString() } : {};
}

export type Parameters = Readonly<Record<string, Parameter>>;

type Parameter = string | number | boolean | readonly string[];

/** The parameters of a create or update, as the SDK expects them. */
export function toParameters(kind: Kind, values: Values): Parameters {
  const parameters: Record<string, Parameter> = {};
  for (const { path, twilio, type } of kind.fields) {
    const value = values.get(path);
    if (value === undefined || value === null) continue;
    const name = camelCase(twilio);
    if (path === INTEGRATION) parameters[name] = integrationNamed(kind, value)?.twilio ?? '';
    else if (type === 'set') parameters[name] = splitSet(String(value));
    else parameters[name] = value instanceof WebhookUrl ? value.reveal() : value;
  }
  return parameters;
}

/** `janitor_enabled` → `janitorEnabled` */
function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Numbers may be strings (assumed). */
function wholeNumber(value: unknown, fallback: number): number {
  if (value === null || value === undefined || value === '') return fallback;
  const number = Number(value);
  return Number.isFinite(number) ? number : fallback;
}

/** Booleans may be strings, in any case, or numbers (assumed). */
function flag(value: unknown): boolean | undefined {
  const word = String(value).trim().toLowerCase();
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : undefined;
}
