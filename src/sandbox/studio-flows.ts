import { page } from './paging.ts';
import type { SandboxResponse } from './request.ts';
import type { Call, Resource } from './resource.ts';
import { json, notFound } from './responses.ts';
import type { StudioFlowRow } from './state.ts';

/** The events of a Studio Flow's trigger. */
const EVENTS = [
  'incomingMessage',
  'incomingCall',
  'incomingConversationMessage',
  'incomingRequest',
  'incomingParent',
];

/** Chats of both kinds reach an agent. */
const CONNECTED = ['incomingMessage', 'incomingConversationMessage'];

/** Studio Flows, and the published revision of each. */
export const studioFlows: readonly Resource[] = [
  {
    path: '/v2/Flows',
    methods: {
      GET: ({ request, state }) =>
        page(request, state.studioFlows, 'flows', (row) => listed(row, state.accountSid)),
    },
  },
  {
    path: '/v2/Flows/*',
    methods: { GET: (call, sid) => onFlow(call, sid, () => '') },
  },
  {
    path: '/v2/Flows/*/Revisions/LatestPublished',
    methods: {
      GET: (call, sid) =>
        onFlow(call, sid, (row) => (row.status === 'published' ? `/Revisions/${row.revision}` : undefined)),
    },
  },
];

/** A row as lists show it: without its definition. */
function listed({ connected: _, ...row }: StudioFlowRow, account_sid: string) {
  return { ...row, account_sid, definition: null };
}

/** @param revisionOf the end of the URL in the response; undefined if the flow has no such revision */
function onFlow(
  { request, state }: Call,
  sid: string,
  revisionOf: (row: StudioFlowRow) => string | undefined,
): SandboxResponse {
  const row = state.studioFlows.find((flow) => flow.sid === sid);
  const revision = row && revisionOf(row);
  if (row === undefined || revision === undefined) return notFound(request.path);
  return json(200, {
    ...listed(row, state.accountSid),
    definition: row.definition ?? definitionOf(row),
    url: `${request.baseUrl}/v2/Flows/${row.sid}${revision}`,
  });
}

/** A trigger, connected as the row says, and a widget that sends the chat to an agent. */
function definitionOf({ connected = CONNECTED }: StudioFlowRow) {
  const transition = (event: string) =>
    connected.includes(event) ? { event, next: 'SendToAgent' } : { event };
  return {
    description: 'A chat that goes to an agent',
    initial_state: 'Trigger',
    flags: { allow_concurrent_calls: true },
    states: [
      {
        name: 'Trigger',
        type: 'trigger',
        transitions: EVENTS.map(transition),
        properties: { offset: { x: 0, y: 0 } },
      },
      {
        name: 'SendToAgent',
        type: 'send-to-flex',
        transitions: [{ event: 'callComplete' }, { event: 'failedToEnqueue' }, { event: 'callFailure' }],
        properties: { offset: { x: 0, y: 200 }, attributes: '{}' },
      },
    ],
  };
}
