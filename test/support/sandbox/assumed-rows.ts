import { FLEX_FLOW } from '../../../src/address/flex-flow/kind.ts';
import { flexFlowDefaults } from '../../../src/sandbox/flex-flow-form.ts';
import type { FlexFlowRow, IntegrationRow, SandboxState } from '../../../src/sandbox/state.ts';
import type { Switches } from './switches.ts';

/** The row with everything at its default that an update may omit, for an update of this type. */
export function resetOptional(row: FlexFlowRow, type: string | null, enabled: boolean): FlexFlowRow {
  const optional = optionalKeys(type);
  return {
    ...row,
    ...flexFlowDefaults(),
    integration_type: row.integration_type,
    enabled,
    integration: filterKeys(row.integration, (key) => !optional.includes(key)),
  };
}

/** The keys of an integration that need not be sent. */
function optionalKeys(type: string | null): string[] {
  const name = FLEX_FLOW.integrations.find(({ twilio }) => twilio === type)?.name;
  return FLEX_FLOW.fields
    .filter((field) => name !== undefined && field.integration === name && !('required' in field))
    .map(({ twilio }) => twilio.replace('integration.', ''));
}

/**
 * What Twilio would have stored in place of `after`.
 *
 * @param before the integration that the write was carried out on
 * @param form what was sent
 */
export function storedIntegration(
  before: IntegrationRow,
  after: IntegrationRow,
  form: URLSearchParams,
  switches: Switches,
): IntegrationRow {
  const kept = switches.fillIntegrationDefaults
    ? after
    : filterKeys(after, (key) => key in before || form.has(parameterOf(key)));
  return switches.staleIntegrationKeys ? { ...before, ...kept } : kept;
}

/** A Flex Flow as the switches have it shown. */
export function showRow<Row extends Partial<FlexFlowRow>>(row: Row, state: SandboxState, switches: Switches) {
  const { contact_identity, integration = {}, ...rest } = row;
  return {
    ...rest,
    ...showContactIdentity(contact_identity ?? null, switches.contactIdentity),
    integration: showIntegration(integration, state, switches),
  };
}

function showContactIdentity(identity: string | null, unset: Switches['contactIdentity']) {
  if (identity !== null) return { contact_identity: identity };
  if (unset === 'absent') return {};
  return { contact_identity: unset === 'empty' ? '' : null };
}

function showIntegration(integration: IntegrationRow, state: SandboxState, switches: Switches) {
  const { channel, workspace_sid } = integration;
  const shown: Record<string, unknown> = { ...integration };
  if (channel !== undefined) {
    shown.channel = showChannel(channel, workspace_sid, state, switches.channelReadBack);
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

function filterKeys(integration: IntegrationRow, keeps: (key: string) => boolean): IntegrationRow {
  return Object.fromEntries(Object.entries(integration).filter(([key]) => keeps(key)));
}

/** `retry_count` → `Integration.RetryCount`. */
function parameterOf(key: string): string {
  const words = key.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `Integration.${words.join('')}`;
}
