import type { Integration, Settings, UnknownIntegration, WantedSettings } from './address.ts';
import { WebhookUrl } from './webhook-url.ts';

/** A value of one field as it may be shown and stored: secrets of a webhook URL are fingerprints. */
export type Shown = string | number | boolean | null;

/** The fields of an address, in the order in which they are shown. */
export const FIELDS = [
  'name',
  'enabled',
  'integration',
  'studio.flow',
  'studio.retryCount',
  'webhook.url',
  'webhook.retryCount',
  'task.workspace',
  'task.workflow',
  'task.channel',
  'task.priority',
  'task.timeout',
  'task.creationOnMessage',
  'janitor',
  'longLived',
  'contactIdentity',
  'chatService',
] as const;

export type Field = (typeof FIELDS)[number];

/** Field → value of one address. What is not said (or belongs to another integration) is absent. */
export type FieldValues = ReadonlyMap<Field, Shown | WebhookUrl>;

/**
 * Every setting as a flat list of fields. Only the keys of the integration's own kind are in it: Twilio may
 * keep stale keys of a former kind (assumed), and they mean nothing.
 */
export function fieldValues(settings: Settings | WantedSettings): FieldValues {
  const values = new Map<Field, Shown | WebhookUrl>();
  values.set('name', settings.name);
  values.set('enabled', settings.enabled);
  addIntegration(values, settings.integration);
  values.set('janitor', settings.janitor);
  values.set('longLived', settings.longLived);
  if (settings.contactIdentity !== undefined) values.set('contactIdentity', settings.contactIdentity);
  if (settings.chatService !== undefined) values.set('chatService', settings.chatService);
  return values;
}

function addIntegration(
  values: Map<Field, Shown | WebhookUrl>,
  integration: Integration | UnknownIntegration,
): void {
  switch (integration.kind) {
    case 'studio':
      values.set('integration', 'studio');
      values.set('studio.flow', integration.flow);
      values.set('studio.retryCount', integration.retryCount);
      break;
    case 'webhook':
      values.set('integration', 'webhook');
      values.set('webhook.url', integration.url);
      values.set('webhook.retryCount', integration.retryCount);
      break;
    case 'task':
      values.set('integration', 'task');
      values.set('task.workspace', integration.workspace);
      values.set('task.workflow', integration.workflow);
      values.set('task.channel', integration.channel);
      values.set('task.priority', integration.priority);
      values.set('task.timeout', integration.timeout);
      if (integration.creationOnMessage !== undefined) {
        values.set('task.creationOnMessage', integration.creationOnMessage);
      }
      break;
    case 'unknown':
      values.set('integration', integration.type === '' ? null : integration.type);
      break;
  }
}

export function sameValue(a: Shown | WebhookUrl | undefined, b: Shown | WebhookUrl | undefined): boolean {
  if (a instanceof WebhookUrl && b instanceof WebhookUrl) return a.equals(b);
  return a === b;
}

/** The value as it may be shown. */
export function shown(value: Shown | WebhookUrl | undefined): Shown {
  if (value instanceof WebhookUrl) return value.shown;
  return value ?? null;
}

/** Whether two addresses read alike in every field that `a` says. */
export function sameSettings(a: Settings | WantedSettings, b: Settings): boolean {
  const other = fieldValues(b);
  for (const [field, value] of fieldValues(a)) {
    if (!sameValue(value, other.get(field))) return false;
  }
  return true;
}
