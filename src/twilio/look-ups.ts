import type { LookUps, Named, WorkspaceParts } from '../plan/look-ups.ts';
import { ownedBy } from './flex-flows.ts';
import { readAllPages } from './pages.ts';
import { type TwilioApi, URLS } from './sdk.ts';

/** What has to be looked up. */
export interface Wanted {
  readonly studioFlows: boolean;
  /** SIDs or friendly names; empty: nothing of TaskRouter. */
  readonly workspaces: ReadonlySet<string>;
}

/**
 * Looks up what is wanted, each kind once and all side by side.
 *
 * @param studioFlows the list of Studio Flows, where it is being read already
 */
export async function lookUp(
  api: TwilioApi,
  account: string,
  wanted: Wanted,
  studioFlows: Promise<readonly Named[]> | undefined,
): Promise<LookUps> {
  const [found, tasks] = await Promise.all([
    wanted.studioFlows ? (studioFlows ?? readStudioFlows(api, account)) : undefined,
    wanted.workspaces.size > 0 ? readWorkspaces(api, account, wanted.workspaces) : undefined,
  ]);
  return { studioFlows: found, workspaces: tasks?.workspaces, parts: tasks?.parts ?? new Map() };
}

export async function readStudioFlows(api: TwilioApi, account: string): Promise<Named[]> {
  const hosts = api.client.hosts;
  const rows = await readAllPages('The list of Studio Flows', URLS.studioFlows, api.studioFlows, hosts, {});
  ownedBy(account, rows);
  return rows.map((row) => ({ sid: row.sid, name: row.friendlyName, published: row.status !== 'draft' }));
}

async function readWorkspaces(
  api: TwilioApi,
  account: string,
  wanted: ReadonlySet<string>,
): Promise<{ workspaces: Named[]; parts: Map<string, WorkspaceParts> }> {
  const hosts = api.client.hosts;
  const rows = await readAllPages('The list of workspaces', URLS.workspaces, api.workspaces, hosts, {});
  ownedBy(account, rows);
  const workspaces = rows.map((row) => ({ sid: row.sid, name: row.friendlyName, published: true }));
  // SIDs are hexadecimal: their letters may be written in either case.
  const sids = new Set([...wanted].map((text) => text.toLowerCase()));
  const meant = workspaces.filter(({ sid, name }) => sids.has(sid.toLowerCase()) || wanted.has(name));
  const parts = await Promise.all(
    meant.map(async ({ sid }): Promise<[string, WorkspaceParts]> => [sid, await readParts(api, sid)]),
  );
  return { workspaces, parts: new Map(parts) };
}

async function readParts(api: TwilioApi, workspace: string): Promise<WorkspaceParts> {
  const hosts = api.client.hosts;
  const url = `${URLS.workspaces}/${workspace}`;
  const [workflows, channels] = await Promise.all([
    readAllPages('The list of workflows', `${url}/Workflows`, api.workflows(workspace), hosts, {}),
    readAllPages('The list of task channels', `${url}/TaskChannels`, api.taskChannels(workspace), hosts, {}),
  ]);
  return {
    workflows: workflows.map((row) => ({ sid: row.sid, name: row.friendlyName, published: true })),
    channels: channels.map((row) => ({ sid: row.sid, name: row.uniqueName, published: true })),
  };
}
