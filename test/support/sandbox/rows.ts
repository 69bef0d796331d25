import type { ChatAddressRow, FlexFlowRow, StudioFlowRow } from '../../../src/sandbox/state.ts';
import { seedSids, studioSids } from './seed-sids.ts';

/** The dates of all rows built here. */
export const seedDates = { date_created: '2025-03-03T09:00:00Z', date_updated: '2025-03-03T09:00:00Z' };

/**
 * A Flex Flow of the seeded account: an enabled web address that goes to "Webchat Flow", apart from `differs`.
 */
export function flexFlow(
  sid: string,
  friendly_name: string,
  differs: Partial<FlexFlowRow> = {},
): FlexFlowRow {
  return {
    sid,
    account_sid: seedSids.account,
    ...seedDates,
    friendly_name,
    chat_service_sid: seedSids.chatService,
    channel_type: 'web',
    contact_identity: null,
    enabled: true,
    integration_type: 'studio',
    integration: { flow_sid: studioSids.webchatFlow, retry_count: 3 },
    long_lived: false,
    janitor_enabled: false,
    ...differs,
  };
}

/**
 * A chat address of the seeded account: enabled, with a deployment key of its own, and with chats that go to "Webchat
 * Flow", apart from `differs`.
 */
export function chatAddress(
  sid: string,
  friendly_name: string | null,
  differs: Partial<ChatAddressRow> = {},
): ChatAddressRow {
  return {
    sid,
    account_sid: seedSids.account,
    type: 'chat',
    address: `CV${sid.slice(2)}`,
    friendly_name,
    address_country: null,
    auto_creation: {
      enabled: true,
      type: 'studio',
      studio_flow_sid: studioSids.webchatFlow,
      studio_retry_count: 3,
    },
    ...seedDates,
    ...differs,
  };
}

/** A published Studio Flow, apart from `differs`. */
export function studioFlow(
  sid: string,
  friendly_name: string,
  differs: Partial<StudioFlowRow> = {},
): StudioFlowRow {
  return { sid, friendly_name, status: 'published', revision: 1, ...seedDates, ...differs };
}

/** Rows by SID, as a state stores them. */
export function bySid<Row extends { sid: string }>(rows: readonly Row[]): Record<string, Row> {
  return Object.fromEntries(rows.map((row) => [row.sid, row]));
}
