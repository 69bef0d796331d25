import type { FlexFlowRow, IntegrationRow, SandboxState, Switches } from './types.ts';

/** A Flex Flow as Twilio shows it, under the switches that say how. The row itself is not changed. */
export function showFlexFlow(row: FlexFlowRow, state: SandboxState, switches: Switches, baseUrl: string) {
  return {
    sid: row.sid,
    account_sid: row.account_sid,
    date_created: row.date_created,
    date_updated: row.date_updated,
    friendly_name: row.friendly_name,
    chat_service_sid: row.chat_service_sid,
    channel_type: row.channel_type,
    ...showContactIdentity(row.contact_identity, switches.contactIdentity),
    enabled: row.enabled,
    integration_type: row.integration_type,
    integration: showIntegration(row.integration, state, switches),
    long_lived: row.long_lived,
    janitor_enabled: row.janitor_enabled,
    url: `${baseUrl}/v1/FlexFlows/${row.sid}`,
  };
}

function showContactIdentity(identity: string | null, unset: Switches['contactIdentity']) {
  if (identity !== null) return { contact_identity: identity };
  if (unset === 'absent') return {};
  return { contact_identity: unset === 'empty' ? '' : null };
}

function showIntegration(integration: IntegrationRow, state: SandboxState, switches: Switches) {
  if (switches.channelReadBack === 'asSent' && !switches.integrationNumbersAsStrings) return integration;

  const shown: Record<string, string | number | boolean> = { ...integration };
  if (integration.channel !== undefined) {
    shown.channel = showChannel(
      integration.channel,
      integration.workspace_sid,
      state,
      switches.channelReadBack,
    );
  }
  if (switches.integrationNumbersAsStrings) {
    for (const [key, value] of Object.entries(shown)) {
      if (typeof value === 'number') shown[key] = String(value);
    }
  }
  return shown;
}

function showChannel(
  channel: string,
  workspaceSid: string | undefined,
  state: SandboxState,
  readBack: Switches['channelReadBack'],
): string {
  if (readBack === 'asSent') return channel;
  const workspace = state.workspaces.find(({ sid }) => sid === workspaceSid);
  const found = workspace?.task_channels.find(
    ({ sid, unique_name }) => sid === channel || unique_name === channel,
  );
  if (found === undefined) return channel;
  return readBack === 'sid' ? found.sid : found.unique_name;
}
