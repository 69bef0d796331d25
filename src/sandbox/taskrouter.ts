import { readOnly } from './collection.ts';
import type { SandboxState, WorkspaceRow } from './state.ts';

/** TaskRouter's workspaces, with the workflows and task channels of each. */
export const workspaces = [
  ...readOnly({
    path: '/v1/Workspaces',
    key: 'workspaces',
    hasNameFilter: true,
    rows: (state) => state.workspaces,
    show: ({ workflows: _, task_channels: __, ...row }) => ({
      ...row,
      default_activity_name: 'Offline',
      event_callback_url: '',
      events_filter: null,
      multi_task_enabled: true,
      timeout_activity_name: 'Offline',
      prioritize_queue_order: 'FIFO',
    }),
  }),
  ...readOnly({
    path: '/v1/Workspaces/*/Workflows',
    key: 'workflows',
    hasNameFilter: true,
    rows: (state, workspaceSid) => findWorkspace(state, workspaceSid)?.workflows,
    show: (row, _call, workspace_sid) => ({
      ...row,
      workspace_sid,
      assignment_callback_url: null,
      configuration: '{}',
      document_content_type: 'application/json',
      fallback_assignment_callback_url: null,
      task_reservation_timeout: 120,
    }),
  }),
  ...readOnly({
    path: '/v1/Workspaces/*/TaskChannels',
    key: 'channels',
    rows: (state, workspaceSid) => findWorkspace(state, workspaceSid)?.task_channels,
    show: (row, _call, workspace_sid) => ({ ...row, workspace_sid, channel_optimized_routing: false }),
  }),
];

function findWorkspace(state: SandboxState, sid: string): WorkspaceRow | undefined {
  return state.workspaces.find((workspace) => workspace.sid === sid);
}
