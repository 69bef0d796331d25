import { type Field, NAME, parameterOf } from '../address/field.ts';
import { FLEX_FLOW } from '../address/flex-flow/kind.ts';
import { RESOURCES } from '../address/resource.ts';
import { parseBoolean, parseChoice, parseInteger, parseName, parseSid, parseUrl } from './parameters.ts';
import { ParameterError } from './responses.ts';
import type { ChannelType, Dates, FlexFlowRow, IntegrationRow } from './state.ts';

/** The fields of a Flex Flow that a create or update sets. */
export type FlexFlowFields = Omit<FlexFlowRow, 'sid' | 'account_sid' | keyof Dates>;

/** The parameters of a create or update, under their names in a row: only those that were sent. */
interface FlexFlowParams {
  fields: Partial<Omit<FlexFlowFields, 'integration'>>;
  integration: IntegrationRow;
}

const channelTypes: readonly ChannelType[] = ['web', 'sms', 'facebook', 'whatsapp', 'line', 'custom'];

/**
 * Reads a create's or update's form by the table of fields, whose names and ranges the contract tests hold against
 * Twilio's OpenAPI document. Parameters that it does not know are ignored.
 *
 * @throws ParameterError at the first invalid parameter
 */
export function readFlexFlowForm(form: URLSearchParams): FlexFlowParams {
  const fields: Record<string, unknown> = {};
  const integration: Record<string, unknown> = {};
  for (const field of FLEX_FLOW.fields) {
    const text = form.get(parameterOf(field));
    if (text === null) continue;
    const target = field.integration === undefined ? fields : integration;
    target[rowKey(field)] = parseValue(field, text);
  }
  const channelType = form.get('ChannelType');
  if (channelType !== null) fields.channel_type = parseChoice('ChannelType', channelType, channelTypes);
  return { fields, integration };
}

function parseValue(field: Field, text: string): unknown {
  const parameter = parameterOf(field);
  switch (field.type) {
    case 'text':
      if (field.path === NAME) return parseName(parameter, text);
      return text === '' ? null : text;
    case 'sid':
      return parseSid(parameter, text, field.prefix);
    case 'flag':
      return parseBoolean(parameter, text);
    case 'number':
      return parseInteger(parameter, text, field.max);
    case 'url':
      return parseUrl(parameter, text);
    case 'reference':
      return field.holds === 'sid'
        ? parseSid(parameter, text, RESOURCES[field.resource].prefix)
        : parseName(parameter, text);
    case 'integration':
      return parseChoice(
        parameter,
        text,
        FLEX_FLOW.integrations.map(({ twilio }) => twilio),
      );
  }
}

/** What a create makes of parameters that it omits. That `enabled` is true is assumed. */
export function flexFlowDefaults(): Partial<FlexFlowFields> {
  const defaults: Record<string, unknown> = { integration_type: null };
  for (const field of FLEX_FLOW.fields) {
    if (field.integration !== undefined) continue;
    if ('default' in field) defaults[field.twilio] = field.default;
    else if (field.type === 'text' && field.path !== NAME) defaults[field.twilio] = null;
  }
  return defaults;
}

/**
 * The integration after a write: what was sent, over what was there, over Twilio's defaults. Keys that do not
 * apply to the type are dropped.
 *
 * @param before empty at a create
 * @throws ParameterError (45004) where the type lacks what it requires
 */
export function mergeIntegration(
  type: string | null,
  before: IntegrationRow,
  sent: IntegrationRow,
): IntegrationRow {
  if (type === null) return sent;
  const name = FLEX_FLOW.integrations.find(({ twilio }) => twilio === type)?.name;
  const merged: Record<string, unknown> = {};
  for (const field of FLEX_FLOW.fields) {
    if (field.integration === undefined || field.integration !== name) continue;
    const key = rowKey(field);
    const value =
      Reflect.get(sent, key) ?? Reflect.get(before, key) ?? ('default' in field ? field.default : undefined);
    if (value !== undefined) merged[key] = value;
    else if ('required' in field) {
      throw new ParameterError(`${parameterOf(field)} is required when IntegrationType is ${type}`, 45004);
    }
  }
  return merged;
}

/** A field's key in its part of a row: `integration.retry_count` → `retry_count`. */
const rowKey = ({ twilio }: Field) => twilio.slice(twilio.indexOf('.') + 1);
