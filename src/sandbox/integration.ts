import { ParameterError } from './responses.ts';
import type { IntegrationKey, IntegrationRow, IntegrationType } from './state.ts';

/** What an integration of each type must have, with the name of the parameter. */
const required: Record<IntegrationType, readonly (readonly [IntegrationKey, string])[]> = {
  studio: [['flow_sid', 'Integration.FlowSid']],
  external: [['url', 'Integration.Url']],
  task: [
    ['workspace_sid', 'Integration.WorkspaceSid'],
    ['workflow_sid', 'Integration.WorkflowSid'],
  ],
};

/** What an integration of each type may have as well; Twilio ignores the keys of other types. */
export const optionalKeys: Record<IntegrationType, readonly IntegrationKey[]> = {
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
 * The integration after a write: what was sent, over what was there, over Twilio's defaults. Keys that do not
 * apply to the type are dropped.
 *
 * @param before empty at a create
 * @throws ParameterError (45004) where the type lacks what it requires
 */
export function mergeIntegration(
  type: IntegrationType | null,
  before: IntegrationRow,
  sent: IntegrationRow,
): IntegrationRow {
  if (type === null) return sent;
  const applicable = [...required[type].map(([key]) => key), ...optionalKeys[type]];
  const merged = { ...defaults[type], ...pick(before, applicable), ...pick(sent, applicable) };
  for (const [key, parameter] of required[type]) {
    if (merged[key] === undefined) {
      throw new ParameterError(`${parameter} is required when IntegrationType is ${type}`, 45004);
    }
  }
  return merged;
}

function pick(integration: IntegrationRow, keys: readonly string[]): IntegrationRow {
  return Object.fromEntries(Object.entries(integration).filter(([key]) => keys.includes(key)));
}
