import { filterByName } from './name-filter.ts';
import { page } from './paging.ts';
import { json, notFound } from './replies.ts';
import type {
  ProxyServiceRow,
  SandboxRequest,
  SandboxResponse,
  SandboxState,
  StudioFlowRow,
  Switches,
} from './types.ts';

/** `GET /v2/Flows` and `/v2/Flows/{Sid}`: Studio. Its list has no name filter. */
export function studioFlows(
  request: SandboxRequest,
  state: SandboxState,
  switches: Switches,
  sid: string | undefined,
): SandboxResponse {
  const show = (row: StudioFlowRow, definition: object | null) => ({
    sid: row.sid,
    account_sid: state.accountSid,
    friendly_name: row.friendly_name,
    status: row.status,
    revision: row.revision,
    definition,
    commit_message: null,
    valid: null,
    errors: null,
    warnings: null,
    date_created: row.date_created,
    date_updated: row.date_updated,
    webhook_url: `https://webhooks.twilio.com/v1/Accounts/${state.accountSid}/Flows/${row.sid}`,
    url: `${request.baseUrl}/v2/Flows/${row.sid}`,
  });
  if (sid === undefined) {
    return page(request, switches, state.studioFlows, 'flows', (row) => show(row, null));
  }
  const flow = state.studioFlows.find((row) => row.sid === sid);
  return flow === undefined ? notFound(request.path) : json(200, show(flow, {}));
}

/**
 * `GET /v1/Services`: Proxy, of which Flex makes one named "Flex Proxy Service" that knows the chat service.
 */
export function proxyServices(
  request: SandboxRequest,
  state: SandboxState,
  switches: Switches,
  sid: string | undefined,
): SandboxResponse {
  const show = (row: ProxyServiceRow) => ({
    ...row,
    account_sid: state.accountSid,
    callback_url: null,
    default_ttl: 0,
    number_selection_behavior: 'prefer-sticky',
    geo_match_level: 'country',
    intercept_callback_url: null,
    out_of_session_callback_url: null,
    url: `${request.baseUrl}/v1/Services/${row.sid}`,
  });
  if (sid === undefined) return page(request, switches, state.proxyServices, 'services', show);
  const service = state.proxyServices.find((row) => row.sid === sid);
  return service === undefined ? notFound(request.path) : json(200, show(service));
}

/** `GET /v1/Workspaces` and `/v1/Workspaces/{Sid}`: TaskRouter. */
export function workspaces(
  request: SandboxRequest,
  state: SandboxState,
  switches: Switches,
  sid: string | undefined,
): SandboxResponse {
  const show = ({ workflows: _, task_channels: __, ...row }: SandboxState['workspaces'][number]) => ({
    ...row,
    account_sid: state.accountSid,
    default_activity_name: 'Offline',
    event_callback_url: '',
    events_filter: null,
    multi_task_enabled: true,
    timeout_activity_name: 'Offline',
    prioritize_queue_order: 'FIFO',
    url: `${request.baseUrl}/v1/Workspaces/${row.sid}`,
  });
  if (sid === undefined) {
    const named = filterByName(state.workspaces, request.query, switches.fuzzyNameFilter);
    return page(request, switches, named, 'workspaces', show);
  }
  const workspace = state.workspaces.find((row) => row.sid === sid);
  return workspace === undefined ? notFound(request.path) : json(200, show(workspace));
}
