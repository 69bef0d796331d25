import { Form } from './form.ts';
import type { ChannelType, Dates, FlexFlowRow, IntegrationRow, IntegrationType } from './state.ts';

/** The fields of a Flex Flow that a create or update sets. */
export type FlexFlowFields = Omit<FlexFlowRow, 'sid' | 'account_sid' | keyof Dates>;

/** The parameters of a create or update, under their names in a row: only those that were sent. */
export interface FlexFlowParams {
  fields: Partial<Omit<FlexFlowFields, 'integration'>>;
  integration: IntegrationRow;
}

const channelTypes: readonly ChannelType[] = ['web', 'sms', 'facebook', 'whatsapp', 'line', 'custom'];
const integrationTypes: readonly IntegrationType[] = ['studio', 'external', 'task'];

/**
 * Reads a create's or update's form. Names, enumerations, patterns and ranges are those of Twilio's OpenAPI
 * document (`CreateFlexFlowRequest`, `UpdateFlexFlowRequest`); parameters that it does not know are ignored.
 *
 * @throws ParameterError at the first invalid parameter
 */
export function readFlexFlowForm(params: URLSearchParams): FlexFlowParams {
  const form = new Form(params);
  const contactIdentity = form.text('ContactIdentity');
  return {
    fields: onlySent({
      friendly_name: form.name('FriendlyName'),
      chat_service_sid: form.sid('ChatServiceSid', 'IS'),
      channel_type: form.oneOf('ChannelType', channelTypes),
      contact_identity: contactIdentity === '' ? null : contactIdentity,
      enabled: form.boolean('Enabled'),
      integration_type: form.oneOf('IntegrationType', integrationTypes),
      long_lived: form.boolean('LongLived'),
      janitor_enabled: form.boolean('JanitorEnabled'),
    }),
    integration: onlySent({
      flow_sid: form.sid('Integration.FlowSid', 'FW'),
      url: form.url('Integration.Url'),
      workspace_sid: form.sid('Integration.WorkspaceSid', 'WS'),
      workflow_sid: form.sid('Integration.WorkflowSid', 'WW'),
      channel: form.name('Integration.Channel'),
      timeout: form.integer('Integration.Timeout'),
      priority: form.integer('Integration.Priority'),
      creation_on_message: form.boolean('Integration.CreationOnMessage'),
      retry_count: form.integer('Integration.RetryCount', { min: 0, max: 3 }),
    }),
  };
}

type Sent<Row> = { [Key in keyof Row]?: Exclude<Row[Key], undefined> };

function onlySent<Row extends object>(row: Row): Sent<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Sent<Row>;
}
