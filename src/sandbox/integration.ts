import { ParameterError } from './replies.ts';
import type { IntegrationKey, IntegrationRow, IntegrationType, Switches } from './types.ts';

/** What an integration of each type must have, with the name of the parameter. */
const required: Record<IntegrationType, readonly (readonly [IntegrationKey, string])[]> = {
  studio: [['flow_sid', 'Integration.FlowSid']],
  external: [['url', 'Integration.Url']],
  task: [
    ['workspace_sid', 'Integration.WorkspaceSid'],
    ['workflow_sid', 'Integration.WorkflowSid'],
  ],
};

/**
 * What an integration of each type may have besides; keys of other types are "not applicable" and dropped.
 */
const optional: Record<IntegrationType, readonly IntegrationKey[]> = {
  studio: ['retry_count'],
  external: ['retry_count'],
  task: ['channel', 'timeout', 'priority', 'creation_on_message'],
};

/** Twilio's documented defaults. */
const defaults: Record<IntegrationType, IntegrationRow> = {
  studio: { retry_count: 3 },
  external: { retry_count: 3 },
  task: { channel: 'default', timeout: 86400, priority: 0 },
};

/**
 * The integration after a write.
 *
 * @param before the row's integration so far; empty at a create
 * @param sent the keys that the request carries
 * @throws ParameterError (45004) where the type lacks what it requires
 */
export function nextIntegration(
  type: IntegrationType | null,
  before: IntegrationRow,
  sent: IntegrationRow,
  switches: Switches,
): IntegrationRow {
  if (type === null) return sent;
  const targets = required[type].map(([key]) => key);
  const applicable = [...targets, ...optional[type]];
  const kept = switches.staleIntegrationKeys
    ? without(before, switches.omittedResetOnUpdate ? optional[type] : [])
    : pick(before, switches.omittedResetOnUpdate ? targets : applicable);

  const next = {
    ...(switches.fillIntegrationDefaults ? defaults[type] : {}),
    ...kept,
    ...pick(sent, applicable),
  };
  for (const [key, name] of required[type]) {
    if (next[key] === undefined) {
      throw new ParameterError(`${name} is required when IntegrationType is ${type}`, 45004);
    }
  }
  return next;
}

function pick(integration: IntegrationRow, keys: readonly string[]): IntegrationRow {
  return Object.fromEntries(Object.entries(integration).filter(([key]) => keys.includes(key)));
}

function without(integration: IntegrationRow, keys: readonly string[]): IntegrationRow {
  return Object.fromEntries(Object.entries(integration).filter(([key]) => !keys.includes(key)));
}
