import { FLEX_FLOW } from '../address/flex-flow/kind.ts';
import { isSid } from '../address/sid.ts';
import {
  type FlexFlowFields,
  flexFlowDefaults,
  mergeIntegration,
  readFlexFlowForm,
} from './flex-flow-form.ts';
import { page } from './paging.ts';
import type { SandboxRequest, SandboxResponse } from './request.ts';
import type { Call, Resource } from './resource.ts';
import { json, notFound, ParameterError } from './responses.ts';
import type { FlexFlowRow } from './state.ts';

/** Flex Flows: create, list, fetch, update, delete. */
export const flexFlows: readonly Resource[] = [
  { path: '/v1/FlexFlows', methods: { GET: list, POST: create } },
  { path: '/v1/FlexFlows/*', methods: { GET: onRow(fetch), POST: onRow(update), DELETE: onRow(remove) } },
];

/** What a create must send: key of the row, parameter. */
const REQUIRED = [
  ['friendly_name', 'FriendlyName'],
  ['chat_service_sid', 'ChatServiceSid'],
  ['channel_type', 'ChannelType'],
] as const;

/** That the filter by name compares exactly is assumed. */
function list({ request, state }: Call): SandboxResponse {
  const name = request.query.get('FriendlyName');
  const rows = Object.values(state.flexFlows).filter((row) => name === null || row.friendly_name === name);
  return page(request, rows, 'flex_flows', (row) => show(row, request));
}

function create(call: Call): SandboxResponse {
  const { request, state } = call;
  const sent = readFlexFlowForm(request.form);
  for (const [key, parameter] of REQUIRED) {
    if (sent.fields[key] === undefined)
      throw new ParameterError(`Missing required parameter ${parameter} in the post body`);
  }
  const fields = { ...flexFlowDefaults(), ...sent.fields } as FlexFlowFields;
  const integration = mergeIntegration(fields.integration_type, {}, sent.integration);
  if (Object.keys(state.flexFlows).length >= FLEX_FLOW.limit) {
    throw new ParameterError(`The account has reached its limit of ${FLEX_FLOW.limit} Flex Flows`, 45004);
  }
  const now = timestamp(call);
  const row: FlexFlowRow = {
    sid: call.newSid('FO'),
    account_sid: state.accountSid,
    date_created: now,
    date_updated: now,
    ...fields,
    integration,
  };
  state.flexFlows[row.sid] = row;
  return json(201, show(row, request));
}

function fetch({ request }: Call, row: FlexFlowRow): SandboxResponse {
  return json(200, show(row, request));
}

/** An update leaves what it omits, which is assumed. */
function update(call: Call, before: FlexFlowRow): SandboxResponse {
  const { request, state } = call;
  const sent = readFlexFlowForm(request.form);
  const changed = { ...before, ...sent.fields, date_updated: timestamp(call) };
  const integration = mergeIntegration(changed.integration_type, before.integration, sent.integration);
  const row: FlexFlowRow = { ...changed, integration };
  state.flexFlows[row.sid] = row;
  return json(200, show(row, request));
}

function remove({ state }: Call, row: FlexFlowRow): SandboxResponse {
  delete state.flexFlows[row.sid];
  return { status: 204, headers: {}, body: '' };
}

/** Finds the row of the SID in the path. */
function onRow(handle: (call: Call, row: FlexFlowRow) => SandboxResponse) {
  return (call: Call, sid: string) => {
    const row = isSid(sid, 'FO') ? call.state.flexFlows[sid] : undefined;
    return row === undefined ? notFound(call.request.path) : handle(call, row);
  };
}

function show(row: FlexFlowRow, request: SandboxRequest) {
  return { ...row, url: `${request.baseUrl}/v1/FlexFlows/${row.sid}` };
}

/** Twilio's dates have whole seconds. */
function timestamp({ now }: Call): string {
  return new Date(now()).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
