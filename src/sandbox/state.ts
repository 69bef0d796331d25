/**
 * The content of the sandbox's account. Field names of rows are Twilio's own (snake_case), so that a row can be
 * compared with Twilio's documentation.
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

/** When a row was created and last changed: ISO 8601 in UTC, whole seconds (`2026-01-31T12:00:00Z`). */
export interface Dates {
  date_created: string;
  date_updated: string;
}

/**
 * A Flex Flow as it is stored; responses add its `url`. Treat rows as immutable: replace a row instead of
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

/** What Twilio does with a message that has no conversation yet. Which keys apply depends on the `type`. */
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

/** An address of Conversations as it is stored, for chat or another channel; responses add its `url`. */
export interface ChatAddressRow extends Dates {
  /** `IG` and 32 hex digits. */
  sid: string;
  account_sid: string;
  /** `chat`, `sms` and others. */
  type: string;
  /** For Webchat 3, the SID of a deployment key (`CV…`). */
  address: string;
  friendly_name: string | null;
  address_country: string | null;
  auto_creation: AutoCreationRow | null;
}

/** A row with a name. */
export interface NamedRow extends Dates {
  /** Two letters for its resource (`FW`, `WS`, `WW`, `TC`) and 32 hex digits. */
  sid: string;
  friendly_name: string;
}

export interface StudioFlowRow extends NamedRow {
  status: 'draft' | 'published';
  revision: number;
  /** The events of its trigger that lead to an agent; by default messages and conversations. */
  connected?: string[];
  /** Replaces the small definition that `connected` describes. */
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
 * The account's Flex Configuration. Twilio calls its `attributes` private: they must never
 * be logged.
 */
export interface ConfigurationRow extends Dates {
  chat_service_instance_sid: string;
  taskrouter_workspace_sid: string;
  taskrouter_target_workflow_sid: string;
  ui_version: string;
  attributes: Record<string, unknown>;
}

/** The account's Conversations Configuration. */
export interface ConversationsRow {
  default_chat_service_sid: string;
  default_messaging_service_sid: string;
  /** Such as `PT1M`; null if conversations do not become inactive or closed. */
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
  /** SID → row, likewise: all addresses of Conversations, of any type. */
  chatAddresses: Record<string, ChatAddressRow>;
  studioFlows: StudioFlowRow[];
  workspaces: WorkspaceRow[];
  proxyServices: ProxyServiceRow[];
  configuration: ConfigurationRow;
  conversations: ConversationsRow;
}
