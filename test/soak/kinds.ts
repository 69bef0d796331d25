/** The account's chat service. */
export const SERVICE = `IS${'1'.repeat(32)}`;

export type Api = 'flex-flows' | 'conversations';

/** A live address as Twilio returns it and the sandbox stores it. */
export type Row = Readonly<Record<string, unknown>> & { readonly sid: string };

/** Where each kind of address is in Twilio's API and in the sandbox's file. */
export const KINDS = {
  'flex-flows': { path: '/v1/FlexFlows', part: 'flexFlows', prefix: 'FO' },
  conversations: { path: '/v1/Configuration/Addresses', part: 'chatAddresses', prefix: 'IG' },
} as const satisfies Record<Api, object>;

export function partOf(row: Row, name: string): Readonly<Record<string, unknown>> {
  const part = row[name];
  return typeof part === 'object' && part !== null ? (part as Record<string, unknown>) : {};
}

export const nameOf = (row: Row): string => (typeof row.friendly_name === 'string' ? row.friendly_name : '');

/** The deployment key of a chat address, which identifies it besides its SID. */
export const deploymentKeyOf = (row: Row): string | undefined =>
  typeof row.address === 'string' && row.address.startsWith('CV') ? row.address : undefined;

export const apiOf = (row: Row): Api => (row.sid.startsWith('FO') ? 'flex-flows' : 'conversations');

/** Whether it is a web chat address: the file never manages other channels and types. */
export const isWebChat = (row: Row): boolean =>
  row.sid.startsWith('FO') ? row.channel_type === 'web' : String(row.type).toLowerCase() === 'chat';

/** Whether it accepts new chats. */
export const isOn = (row: Row): boolean =>
  row.sid.startsWith('FO') ? row.enabled === true : partOf(row, 'auto_creation').enabled === true;

/** The settings of an address, named as in a plan. */
export function settingsOf(row: Row): Map<string, string> {
  const given: [string, unknown][] = row.sid.startsWith('FO') ? flexFlowSettings(row) : chatSettings(row);
  return new Map(
    given
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([field, value]) => [field, String(value)]),
  );
}

function flexFlowSettings(row: Row): [string, unknown][] {
  const to = partOf(row, 'integration');
  const common: [string, unknown][] = [
    ['name', row.friendly_name],
    ['enabled', row.enabled],
    ['janitor', row.janitor_enabled],
    ['longLived', row.long_lived],
    ['contactIdentity', row.contact_identity],
    ['chatService', row.chat_service_sid],
    ['integration', row.integration_type === 'external' ? 'webhook' : row.integration_type],
  ];
  if (row.integration_type === 'studio')
    return [...common, ['studio.flow', to.flow_sid], ['studio.retryCount', to.retry_count]];
  if (row.integration_type === 'external')
    return [...common, ['webhook.url', to.url], ['webhook.retryCount', to.retry_count]];
  return [
    ...common,
    ['task.workspace', to.workspace_sid],
    ['task.workflow', to.workflow_sid],
    ['task.channel', to.channel],
    ['task.priority', to.priority],
    ['task.timeout', to.timeout],
    ['task.creationOnMessage', to.creation_on_message],
  ];
}

function chatSettings(row: Row): [string, unknown][] {
  const to = partOf(row, 'auto_creation');
  const common: [string, unknown][] = [
    ['name', row.friendly_name],
    ['deploymentKey', deploymentKeyOf(row)],
    ['enabled', to.enabled],
    // If absent, it is the account's default.
    ['chatService', to.conversation_service_sid ?? SERVICE],
    ['integration', to.type],
  ];
  if (to.type === 'studio')
    return [...common, ['studio.flow', to.studio_flow_sid], ['studio.retryCount', to.studio_retry_count]];
  if (to.type !== 'webhook') return common;
  const events = Array.isArray(to.webhook_filters) ? [...to.webhook_filters].sort().join(', ') : undefined;
  return [
    ...common,
    ['webhook.url', to.webhook_url],
    ['webhook.method', String(to.webhook_method).toLowerCase()],
    ['webhook.events', events],
  ];
}
