import { page } from './paging.ts';
import type { Call, Resource } from './resource.ts';
import { json, notFound } from './responses.ts';
import type { SandboxState, WorkspaceRow } from './state.ts';

/** What a plan reads besides addresses: the account's Configuration, and the lists in which names are looked up. */
export const lookUps: readonly Resource[] = [
  {
    path: '/v1/Configuration',
    methods: { GET: configuration },
  },
  readOnlyList('/v1/Services', 'services', (state) => state.proxyServices),
  readOnlyList('/v1/Workspaces', 'workspaces', (state) =>
    state.workspaces.map(({ workflows: _, task_channels: __, ...row }) => row),
  ),
  readOnlyList(
    '/v1/Workspaces/*/Workflows',
    'workflows',
    (state, workspace) => findWorkspace(state, workspace)?.workflows,
  ),
  readOnlyList(
    '/v1/Workspaces/*/TaskChannels',
    'channels',
    (state, workspace) => findWorkspace(state, workspace)?.task_channels,
  ),
];

/**
 * Flex and Conversations each have a Configuration, at the same path of two hosts. The sandbox has a single origin, so
 * its response has the fields of both.
 */
function configuration({ request, state }: Call) {
  const url = `${request.baseUrl}/v1/Configuration`;
  return json(200, {
    ...state.configuration,
    ...state.conversations,
    account_sid: state.accountSid,
    url,
    links: {
      service: `${request.baseUrl}/v1/Services/${state.conversations.default_chat_service_sid}/Configuration`,
      webhooks: `${url}/Webhooks`,
    },
  });
}

/**
 * A list whose rows cannot be changed through the API.
 *
 * @param key the name of the rows in the response
 * @param rowsOf the rows, of the parent whose SID is in the path if there is one; undefined if that parent does not exist
 */
function readOnlyList(
  path: string,
  key: string,
  rowsOf: (state: SandboxState, parent: string) => readonly object[] | undefined,
): Resource {
  const list = ({ request, state }: Call, parent = '') => {
    const rows = rowsOf(state, parent);
    if (rows === undefined) return notFound(request.path);
    return page(request, rows, key, (row) => ({ ...row, account_sid: state.accountSid }));
  };
  return { path, methods: { GET: list } };
}

function findWorkspace(state: SandboxState, sid: string): WorkspaceRow | undefined {
  return state.workspaces.find((workspace) => workspace.sid === sid);
}
