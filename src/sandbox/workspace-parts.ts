import { filterByName } from './name-filter.ts';
import { page } from './paging.ts';
import { json, notFound } from './replies.ts';
import type {
  SandboxRequest,
  SandboxResponse,
  SandboxState,
  Switches,
  TaskChannelRow,
  WorkflowRow,
  WorkspaceRow,
} from './types.ts';

/**
 * `GET /v1/Workspaces/{Sid}/Workflows` and `/TaskChannels`, each as a list and one by one.
 *
 * @param collection the path's part after the workspace
 * @param id the path's last part: a SID, or a task channel's unique name; undefined for the list
 */
export function workspaceParts(
  request: SandboxRequest,
  state: SandboxState,
  switches: Switches,
  workspaceSid: string,
  collection: string,
  id: string | undefined,
): SandboxResponse {
  const workspace = state.workspaces.find(({ sid }) => sid === workspaceSid);
  if (workspace === undefined) return notFound(request.path);

  const common = {
    account_sid: state.accountSid,
    workspace_sid: workspace.sid,
  };
  const urlOf = (sid: string) => `${request.baseUrl}/v1/Workspaces/${workspace.sid}/${collection}/${sid}`;
  if (collection === 'Workflows') {
    const show = (row: WorkflowRow) => ({ ...row, ...common, ...workflowExtras, url: urlOf(row.sid) });
    return workflows(request, switches, workspace, id, show);
  }
  if (collection === 'TaskChannels') {
    const show = (row: TaskChannelRow) => ({
      ...row,
      ...common,
      channel_optimized_routing: false,
      url: urlOf(row.sid),
    });
    return taskChannels(request, switches, workspace, id, show);
  }
  return notFound(request.path);
}

const workflowExtras = {
  assignment_callback_url: null,
  configuration: '{}',
  document_content_type: 'application/json',
  fallback_assignment_callback_url: null,
  task_reservation_timeout: 120,
};

function workflows(
  request: SandboxRequest,
  switches: Switches,
  workspace: WorkspaceRow,
  id: string | undefined,
  show: (row: WorkflowRow) => unknown,
): SandboxResponse {
  if (id === undefined) {
    const named = filterByName(workspace.workflows, request.query, switches.fuzzyNameFilter);
    return page(request, switches, named, 'workflows', show);
  }
  const workflow = workspace.workflows.find((row) => row.sid === id);
  return workflow === undefined ? notFound(request.path) : json(200, show(workflow));
}

/** Task channels have no name filter. */
function taskChannels(
  request: SandboxRequest,
  switches: Switches,
  workspace: WorkspaceRow,
  id: string | undefined,
  show: (row: TaskChannelRow) => unknown,
): SandboxResponse {
  if (id === undefined) return page(request, switches, workspace.task_channels, 'channels', show);
  const channel = workspace.task_channels.find((row) => row.sid === id || row.unique_name === id);
  return channel === undefined ? notFound(request.path) : json(200, show(channel));
}
