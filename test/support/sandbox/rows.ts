import type { FlexFlowRow, StudioFlowRow } from '../../../src/sandbox/state.ts';
import { seedSids, studioSids } from './seed-sids.ts';

/** The dates of everything built here. */
export const seedDates = { date_created: '2025-03-03T09:00:00Z', date_updated: '2025-03-03T09:00:00Z' };

/**
 * A Flex Flow of the seeded account: an enabled web address that goes to "Webchat Flow", with what
 * `differs`.
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

/** A published Studio Flow, with what `differs`. */
export function studioFlow(
  sid: string,
  friendly_name: string,
  differs: Partial<StudioFlowRow> = {},
): StudioFlowRow {
  return { sid, friendly_name, status: 'published', revision: 1, ...seedDates, ...differs };
}

/** Flex Flows by SID, as a state keeps them. */
export function bySid(rows: readonly FlexFlowRow[]): Record<string, FlexFlowRow> {
  return Object.fromEntries(rows.map((row) => [row.sid, row]));
}
