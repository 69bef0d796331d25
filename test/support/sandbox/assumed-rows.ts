import { ENABLED, type Field, parameterOf } from '../../../src/address/field.ts';
import { defaultOf, valueAt } from '../../../src/sandbox/address-form.ts';
import type { AddressRow } from '../../../src/sandbox/address-table.ts';
import type { AddressKind } from './address-kinds.ts';
import type { Switches } from './switches.ts';

/** The part of a row that contains the keys of an integration. */
export type Part = Readonly<Record<string, unknown>>;

/** That part of a row; empty if the row has none. */
export function partOf({ integrationKey }: AddressKind, row: object | undefined): Part {
  return ((row && valueAt(row, integrationKey)) ?? {}) as Part;
}

/** The row with everything reset to its default that an update of this type may omit. */
export function resetOptional(
  of: AddressKind,
  row: AddressRow,
  type: unknown,
  switches: Switches,
): AddressRow {
  const { fields, integrations } = of.table.kind;
  const name = integrations.find(({ twilio }) => twilio === type)?.name;
  const reset = structuredClone(row);
  for (const field of fields.filter((each) => isOptional(of, each))) {
    if (field.integration !== undefined && field.integration !== name) continue;
    const [key = '', parent] = field.twilio.split('.').reverse();
    const holder = parent === undefined ? reset : valueAt(reset, parent);
    if (typeof holder !== 'object' || holder === null) continue;
    const isFilled = field.integration === undefined || switches.fillIntegrationDefaults;
    const value = field.path === ENABLED ? switches.enabledByDefault : defaultOf(of.table, field);
    if (value === undefined || !isFilled) Reflect.deleteProperty(holder, key);
    else Reflect.set(holder, key, value);
  }
  return reset;
}

function isOptional({ table }: AddressKind, field: Field): boolean {
  if (field.type === 'integration' || field.type === 'key') return false;
  return !('required' in field) && !table.required.has(field.twilio);
}

/**
 * The integration that Twilio would have stored in place of `after`.
 *
 * @param before the integration before the write
 * @param form the parameters of the write
 */
export function storedPart(
  of: AddressKind,
  before: Part,
  after: Part,
  form: URLSearchParams,
  switches: Switches,
): Part {
  const parameters = new Map(
    of.table.kind.fields
      .filter(({ integration }) => integration !== undefined)
      .map((field) => [field.twilio.slice(field.twilio.indexOf('.') + 1), parameterOf(field)]),
  );
  const isSent = (key: string) => form.has(parameters.get(key) ?? '');
  const kept = switches.fillIntegrationDefaults
    ? after
    : filterKeys(after, (key) => !parameters.has(key) || key in before || isSent(key));
  const stale = switches.staleIntegrationKeys ? filterKeys(before, (key) => parameters.has(key)) : {};
  const method = form.get('AutoCreation.WebhookMethod');
  const asSent = switches.webhookMethod === 'asSent' && method !== null && 'webhook_method' in kept;
  return { ...stale, ...kept, ...(asSent ? { webhook_method: method } : {}) };
}

function filterKeys(part: Part, keeps: (key: string) => boolean): Part {
  return Object.fromEntries(Object.entries(part).filter(([key]) => keeps(key)));
}
