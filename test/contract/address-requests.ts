import { addressKinds, deploymentKeys, type SandboxState } from '../support/sandbox/index.ts';

/** The parameters of a request; a list is a repeated parameter. */
export type Form = Record<string, string | readonly string[]>;

/** The requests to make for each kind of address. */
export interface KindRow {
  readonly path: string;
  /** Its name in operation ids. */
  readonly resource: string;
  readonly listKey: string;
  readonly listQueries: readonly string[];
  readonly creation: (state: SandboxState, integration: Form) => Form;
  /** The forms of each integration, for the seeded account. */
  readonly integrations: (state: SandboxState) => Form[];
  readonly updates: readonly Form[];
}

export const kinds: readonly KindRow[] = [
  {
    path: addressKinds['flex-flows'].path,
    resource: 'FlexFlow',
    listKey: 'flex_flows',
    listQueries: ['', '?FriendlyName=Nobody'],
    creation: flexFlowCreation,
    integrations: flexFlowIntegrations,
    updates: [{ Enabled: 'false', ContactIdentity: 'vip' }],
  },
  {
    path: addressKinds.conversations.path,
    resource: 'ConfigurationAddress',
    listKey: 'address_configurations',
    listQueries: ['', '?Type=sms', '?Type=chat&PageSize=50'],
    creation: (_, integration) => ({
      Type: 'chat',
      Address: deploymentKeys.french,
      FriendlyName: 'Contract',
      'AutoCreation.Enabled': 'true',
      ...integration,
    }),
    integrations: chatIntegrations,
    updates: [
      { 'AutoCreation.Enabled': 'false', FriendlyName: 'Contract 2' },
      { 'AutoCreation.Type': 'default' },
    ],
  },
];

function flexFlowCreation(state: SandboxState, integration: Form): Form {
  return {
    FriendlyName: 'Contract',
    ChatServiceSid: state.configuration.chat_service_instance_sid,
    ChannelType: 'web',
    Enabled: 'true',
    JanitorEnabled: 'true',
    LongLived: 'false',
    ...integration,
  };
}

function flexFlowIntegrations(state: SandboxState): Form[] {
  const [workspace] = state.workspaces;
  return [
    {
      IntegrationType: 'studio',
      'Integration.FlowSid': state.studioFlows[0]?.sid ?? '',
      'Integration.RetryCount': '2',
    },
    {
      IntegrationType: 'external',
      'Integration.Url': 'https://user:pass@bots.example.com/flex?key=1',
      'Integration.RetryCount': '0',
    },
    {
      IntegrationType: 'task',
      'Integration.WorkspaceSid': workspace?.sid ?? '',
      'Integration.WorkflowSid': workspace?.workflows[0]?.sid ?? '',
      'Integration.Channel': workspace?.task_channels[0]?.unique_name ?? '',
      'Integration.Timeout': '3600',
      'Integration.Priority': '10',
      'Integration.CreationOnMessage': 'false',
    },
  ];
}

function chatIntegrations(state: SandboxState): Form[] {
  return [
    {
      'AutoCreation.Type': 'studio',
      'AutoCreation.StudioFlowSid': state.studioFlows[0]?.sid ?? '',
      'AutoCreation.StudioRetryCount': '2',
      'AutoCreation.ConversationServiceSid': state.conversations.default_chat_service_sid,
    },
    {
      'AutoCreation.Type': 'webhook',
      'AutoCreation.WebhookUrl': 'https://user:pass@bots.example.com/chat?key=1#rc=2',
      'AutoCreation.WebhookMethod': 'get',
      'AutoCreation.WebhookFilters': ['onMessageAdded', 'onConversationStateUpdated'],
    },
  ];
}

/** As a form body. */
export function encoded(form: Form): URLSearchParams {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(form))
    for (const text of [value].flat()) pairs.append(name, text);
  return pairs;
}
