/**
 * What the sandbox's account holds. Field names of rows are Twilio's own (snake_case), so that a row can be
 * read beside Twilio's documentation.
 */

export type ChannelType = 'web' | 'sms' | 'facebook' | 'whatsapp' | 'line' | 'custom';
export type IntegrationType = 'studio' | 'external' | 'task';

/** Where the chats of a Flex Flow go. Which keys apply depends on the row's `integration_type`. */
export interface IntegrationRow {
  flow_sid?: string;
  url?: string;
  workspace_sid?: string;
  workflow_sid?: string;
  /** SID (`TC…`) or unique name of a TaskRouter task channel. */
  channel?: string;
  /** Seconds. */
  timeout?: number;
  priority?: number;
  creation_on_message?: boolean;
  /** 0 to 3. */
  retry_count?: number;
}

/** When a row was made and last changed: ISO 8601 in UTC, whole seconds (`2026-01-31T12:00:00Z`). */
export interface Dates {
  date_created: string;
  date_updated: string;
}

/**
 * A Flex Flow as it is kept. `url` is added when it is shown. Treat rows as immutable: replace one instead of
 * changing it.
 */
export interface FlexFlowRow extends Dates {
  /** `FO` and 32 hex digits. */
  sid: string;
  account_sid: string;
  friendly_name: string;
  chat_service_sid: string;
  channel_type: ChannelType;
  contact_identity: string | null;
  enabled: boolean;
  integration_type: IntegrationType | null;
  integration: IntegrationRow;
  long_lived: boolean;
  janitor_enabled: boolean;
}

/** What happens to a message for which there is no conversation yet. Which keys apply depends on the `type`. */
export interface AutoCreationRow {
  enabled: boolean;
  /** `studio`, `webhook` or `default`. */
  type: string;
  /** `IS` and 32 hex digits. Absent: the account's default service. */
  conversation_service_sid?: string;
  studio_flow_sid?: string;
  studio_retry_count?: number;
  webhook_url?: string;
  /** `GET` or `POST`. */
  webhook_method?: string;
  webhook_filters?: string[];
}

/** An address of Conversations as it is kept: of a chat, or of another channel. `url` is added when it is shown. */
export interface ChatAddressRow extends Dates {
  /** `IG` and 32 hex digits. */
  sid: string;
  account_sid: string;
  /** `chat`, `sms` and others. */
  type: string;
  /** Of a chat with Webchat 3: the SID of its deployment key (`CV…`). */
  address: string;
  friendly_name: string | null;
  address_country: string | null;
  auto_creation: AutoCreationRow | null;
}

/** A row with a name. */
export interface NamedRow extends Dates {
  /** Two letters for its kind (`FW`, `WS`, `WW`, `TC`) and 32 hex digits. */
  sid: string;
  friendly_name: string;
}

export interface StudioFlowRow extends NamedRow {
  status: 'draft' | 'published';
  revision: number;
  /** The events of its trigger that lead to an agent; messages and conversations where it is left out. */
  connected?: string[];
  /** In place of the small one that `connected` describes. */
  definition?: object;
}

export interface TaskChannelRow extends NamedRow {
  unique_name: string;
}

export interface WorkspaceRow extends NamedRow {
  workflows: NamedRow[];
  task_channels: TaskChannelRow[];
}

export interface ProxyServiceRow extends Dates {
  /** `KS` and 32 hex digits. */
  sid: string;
  unique_name: string;
  chat_instance_sid: string | null;
}

/**
 * Flex's one Configuration of the account. `attributes` is what Twilio calls private, and must never
 * be logged.
 */
export interface ConfigurationRow extends Dates {
  chat_service_instance_sid: string;
  taskrouter_workspace_sid: string;
  taskrouter_target_workflow_sid: string;
  ui_version: string;
  attributes: Record<string, unknown>;
}

/** The account's one Configuration of Conversations. */
export interface ConversationsRow {
  default_chat_service_sid: string;
  default_messaging_service_sid: string;
  /** Such as `PT1M`; null where conversations stay as they are. */
  default_inactive_timer: string | null;
  default_closed_timer: string | null;
}

/** A Twilio account: plain JSON. It may be changed between requests. */
export interface SandboxState {
  accountSid: string;
  authToken: string;
  /** API key SID (`SK…`) → secret. */
  apiKeys: Record<string, string>;
  /** SID → row, in order of creation: `Object.values(state.flexFlows)` lists them. */
  flexFlows: Record<string, FlexFlowRow>;
  /** SID → row, likewise: all addresses of Conversations, whatever their type. */
  chatAddresses: Record<string, ChatAddressRow>;
  studioFlows: StudioFlowRow[];
  workspaces: WorkspaceRow[];
  proxyServices: ProxyServiceRow[];
  configuration: ConfigurationRow;
  conversations: ConversationsRow;
}
