import { CHAT_ADDRESS } from '../address/chat-address/kind.ts';
import type { Named } from '../address/look-ups.ts';
import { canonicalSid } from '../address/sid.ts';
import type { FlowState } from '../address/studio-flow.ts';
import type { FlowReadiness } from './migration.ts';

const [ENTRY] = CHAT_ADDRESS.fields.flatMap((field) =>
  field.type === 'reference' && field.entry !== undefined ? [field.entry.event] : [],
);

/** What a flow reads of a chat of a Flex Flow, and a conversation does not have. */
const FORMER = 'trigger.message';

/** Widgets that send messages refer to it for service and channel, even in flows that work with conversations. */
const SENDERS: ReadonlySet<string> = new Set(['send-message', 'send-and-wait-for-reply']);
const isHarmless = (type: string, property: string) =>
  SENDERS.has(type) && (property === 'service' || property === 'channel');

/** The flows that an entry may mean with a name or SID. */
export function flowsMeant(flow: string, flows: readonly Named[]): Named[] {
  const bySid = flows.filter(({ sid }) => sid === canonicalSid(flow));
  return bySid.length > 0 ? bySid : flows.filter(({ name }) => name === flow);
}

/**
 * @param flows the account's Studio Flows; undefined if they were not read
 * @param states what is known of their published revisions, by SID
 */
export function readinessOf(
  flow: string,
  flows: readonly Named[] | undefined,
  states: ReadonlyMap<string, FlowState>,
): FlowReadiness {
  const nothing = { flow, sid: undefined, readsMessage: [], reachesAgent: undefined };
  if (flows === undefined) return { ...nothing, state: 'not read' };
  const [meant, ...others] = flowsMeant(flow, flows);
  if (meant === undefined) return { ...nothing, state: 'unknown' };
  if (others.length > 0) return { ...nothing, state: 'ambiguous' };
  const found = { ...nothing, sid: meant.sid };
  const state = states.get(meant.sid);
  if (state === 'not published') return { ...found, state };
  if (state === undefined || 'unread' in state) return { ...found, state: 'not read' };
  const event = ENTRY ?? '';
  const isConnected = state.isConnected(event);
  return {
    ...found,
    state: isConnected ? 'connected' : state.hasTrigger ? 'not connected' : 'no trigger',
    readsMessage: state.propertiesWith(FORMER, isHarmless),
    reachesAgent: isConnected ? state.reaches(event, 'send-to-flex') : undefined,
  };
}
