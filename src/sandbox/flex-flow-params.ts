import { Form } from './form.ts';
import type { ChannelType, IntegrationRow, IntegrationType } from './types.ts';

/** The parameters of a create or update that were sent, under the names that they have in a row. */
export interface FlexFlowParams {
  friendly_name: string | undefined;
  chat_service_sid: string | undefined;
  channel_type: ChannelType | undefined;
  contact_identity: string | undefined;
  enabled: boolean | undefined;
  integration_type: IntegrationType | undefined;
  long_lived: boolean | undefined;
  janitor_enabled: boolean | undefined;
  /** Only the keys that were sent. */
  integration: IntegrationRow;
}

const channelTypes: readonly ChannelType[] = ['web', 'sms', 'facebook', 'whatsapp', 'line', 'custom'];
const integrationTypes: readonly IntegrationType[] = ['studio', 'external', 'task'];

/**
 * Reads a create's or update's form. Names, enumerations, patterns and ranges are those of Twilio's OpenAPI
 * document (`CreateFlexFlowRequest`, `UpdateFlexFlowRequest`); parameters that it does not know are ignored.
 *
 * @throws ParameterError at the first parameter that does not fit
 */
export function readFlexFlowParams(params: URLSearchParams): FlexFlowParams {
  const form = new Form(params);
  return {
    friendly_name: form.name('FriendlyName'),
    chat_service_sid: form.sid('ChatServiceSid', 'IS'),
    channel_type: form.oneOf('ChannelType', channelTypes),
    contact_identity: form.text('ContactIdentity'),
    enabled: form.boolean('Enabled'),
    integration_type: form.oneOf('IntegrationType', integrationTypes),
    long_lived: form.boolean('LongLived'),
    janitor_enabled: form.boolean('JanitorEnabled'),
    integration: onlySent({
      flow_sid: form.sid('Integration.FlowSid', 'FW'),
      url: form.url('Integration.Url'),
      workspace_sid: form.sid('Integration.WorkspaceSid', 'WS'),
      workflow_sid: form.sid('Integration.WorkflowSid', 'WW'),
      channel: form.name('Integration.Channel'),
      timeout: form.integer('Integration.Timeout'),
      priority: form.integer('Integration.Priority'),
      creation_on_message: form.boolean('Integration.CreationOnMessage'),
      retry_count: form.integer('Integration.RetryCount', { least: 0, most: 3 }),
    }),
  };
}

type Loose<Row> = { [Key in keyof Row]: Row[Key] | undefined };

function onlySent(integration: Loose<Required<IntegrationRow>>): IntegrationRow {
  return Object.fromEntries(Object.entries(integration).filter(([, value]) => value !== undefined));
}
