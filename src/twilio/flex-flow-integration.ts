import type { FlexFlowListInstanceCreateOptions } from 'twilio/lib/rest/flexApi/v1/flexFlow';
import { DEFAULTS, type Integration, type UnknownIntegration } from '../address/address.ts';
import { WebhookUrl } from '../address/webhook-url.ts';

/**
 * A Flex Flow's integration as Twilio gives it back: an untyped object with snake_case keys, of which stale
 * ones of a former type may stay, and numbers may be text (both assumed). What is absent is Twilio's default.
 */
export function readIntegration(
  type: unknown,
  integration: unknown,
  channelName: (channel: string) => string,
): Integration | UnknownIntegration {
  const values = (integration ?? {}) as Readonly<Record<string, unknown>>;
  const retryCount = wholeNumber(values.retry_count, DEFAULTS.retryCount);
  switch (type) {
    case 'studio':
      return { kind: 'studio', flow: text(values.flow_sid), retryCount };
    case 'external':
      return { kind: 'webhook', url: new WebhookUrl(text(values.url)), retryCount };
    case 'task':
      return {
        kind: 'task',
        workspace: text(values.workspace_sid),
        workflow: text(values.workflow_sid),
        channel: channelName(text(values.channel) || DEFAULTS.channel),
        priority: wholeNumber(values.priority, DEFAULTS.priority),
        timeout: wholeNumber(values.timeout, DEFAULTS.timeout),
        creationOnMessage: values.creation_on_message === true || values.creation_on_message === 'true',
      };
    default:
      return { kind: 'unknown', type: text(type) };
  }
}

/** The parameters of a create or update. */
export function writeIntegration(integration: Integration): Partial<FlexFlowListInstanceCreateOptions> {
  switch (integration.kind) {
    case 'studio':
      return {
        integrationType: 'studio',
        'integration.flowSid': integration.flow,
        'integration.retryCount': integration.retryCount,
      };
    case 'webhook':
      return {
        integrationType: 'external',
        'integration.url': integration.url.reveal(),
        'integration.retryCount': integration.retryCount,
      };
    case 'task':
      return {
        integrationType: 'task',
        'integration.workspaceSid': integration.workspace,
        'integration.workflowSid': integration.workflow,
        'integration.channel': integration.channel,
        'integration.priority': integration.priority,
        'integration.timeout': integration.timeout,
        ...(integration.creationOnMessage === undefined
          ? {}
          : { 'integration.creationOnMessage': integration.creationOnMessage }),
      };
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function wholeNumber(value: unknown, fallback: number): number {
  if (value === null || value === undefined || value === '') return fallback;
  const number = Number(value);
  return Number.isFinite(number) ? number : fallback;
}
