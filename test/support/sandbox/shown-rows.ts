import type { AddressRow } from '../../../src/sandbox/address-table.ts';
import type {
  AutoCreationRow,
  ChatAddressRow,
  FlexFlowRow,
  IntegrationRow,
  SandboxState,
} from '../../../src/sandbox/state.ts';
import { defaultSwitches, type Switches } from './switches.ts';

const SHOWN_OTHERWISE = [
  'contactIdentity',
  'channelReadBack',
  'integrationNumbersAsStrings',
  'typeReadBack',
  'webhookFilterOrder',
  'defaultService',
  'autoCreation',
] as const satisfies readonly (keyof Switches)[];

/** Whether rows are shown as stored. */
export function isShownAsStored(switches: Switches): boolean {
  return SHOWN_OTHERWISE.every((name) => switches[name] === defaultSwitches[name]);
}

/** A row as shown under the switches. */
export function showRow(row: AddressRow, state: SandboxState, switches: Switches): object {
  return 'auto_creation' in row ? showChatAddress(row, state, switches) : showFlexFlow(row, state, switches);
}

function showFlexFlow(row: Partial<FlexFlowRow>, state: SandboxState, switches: Switches) {
  const { contact_identity, integration = {}, ...rest } = row;
  return {
    ...rest,
    ...showContactIdentity(contact_identity ?? null, switches.contactIdentity),
    integration: withNumbers(showIntegration(integration, state, switches), switches),
  };
}

function showContactIdentity(identity: string | null, unset: Switches['contactIdentity']) {
  if (identity !== null) return { contact_identity: identity };
  if (unset === 'absent') return {};
  return { contact_identity: unset === 'empty' ? '' : null };
}

function showIntegration(integration: IntegrationRow, state: SandboxState, switches: Switches) {
  const { channel, workspace_sid } = integration;
  if (channel === undefined) return integration;
  return { ...integration, channel: showChannel(channel, workspace_sid, state, switches.channelReadBack) };
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

function showChatAddress(row: ChatAddressRow, state: SandboxState, switches: Switches) {
  return {
    ...row,
    type: showWord(row.type, switches),
    auto_creation: row.auto_creation && showAutoCreation(row.auto_creation, state, switches),
  };
}

function showAutoCreation(part: AutoCreationRow, state: SandboxState, switches: Switches) {
  if (part.type === 'default' && switches.autoCreation === 'null') return null;
  const { webhook_filters: filters, conversation_service_sid, ...rest } = part;
  return withNumbers(
    {
      ...rest,
      ...showService(conversation_service_sid, state, switches.defaultService),
      type: showWord(part.type, switches),
      ...(filters && {
        webhook_filters: switches.webhookFilterOrder === 'asSent' ? filters : [...filters].reverse(),
      }),
    },
    switches,
  );
}

function showService(sid: string | undefined, state: SandboxState, shown: Switches['defaultService']) {
  const usual = state.conversations.default_chat_service_sid;
  const isShown = sid !== undefined && (sid !== usual || shown !== 'absent');
  if (isShown) return { conversation_service_sid: sid };
  return shown === 'always' ? { conversation_service_sid: usual } : {};
}

function showWord(word: string, { typeReadBack }: Switches): string {
  return typeReadBack === 'asSent' ? word : word.toUpperCase();
}

function withNumbers(part: object, { integrationNumbersAsStrings }: Switches) {
  if (!integrationNumbersAsStrings) return part;
  const entries = Object.entries(part).map(([key, value]) => [
    key,
    typeof value === 'number' ? String(value) : value,
  ]);
  return Object.fromEntries(entries);
}
