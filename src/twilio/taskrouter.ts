import type TaskrouterV1 from 'twilio/lib/rest/taskrouter/V1';
import { WorkspaceListInstance } from 'twilio/lib/rest/taskrouter/v1/workspace';
import { TaskChannelListInstance } from 'twilio/lib/rest/taskrouter/v1/workspace/taskChannel';
import { WorkflowListInstance } from 'twilio/lib/rest/taskrouter/v1/workspace/workflow';
import type { Named, WorkspaceParts } from '../address/look-ups.ts';
import { canonicalSid } from '../address/sid.ts';
import type { TwilioClient } from './client.ts';
import { checkOwner } from './owner.ts';
import { readAllPages } from './pages.ts';
import { URLS, version } from './sdk.ts';

/** All workspaces, and the workflows and task channels of those that are needed. */
export async function readWorkspaces(
  client: TwilioClient,
  account: string,
  needed: ReadonlySet<string>,
): Promise<{ workspaces: Named[]; parts: Map<string, WorkspaceParts> }> {
  const api = version<TaskrouterV1>(client, 'https://taskrouter.twilio.com', 'v1');
  const list = WorkspaceListInstance(api);
  const rows = await readAllPages('the list of workspaces', URLS.workspaces, list, client.hosts);
  checkOwner(account, rows);
  const workspaces = rows.map((row) => toNamed(row.sid, row.friendlyName));
  const sids = new Set([...needed].map(canonicalSid));
  const named = rows.filter((row) => sids.has(canonicalSid(row.sid)) || needed.has(row.friendlyName));
  const parts = await Promise.all(
    named.map(
      async ({ sid }): Promise<[string, WorkspaceParts]> => [
        canonicalSid(sid),
        await readParts(client, api, sid),
      ],
    ),
  );
  return { workspaces, parts: new Map(parts) };
}

async function readParts(
  client: TwilioClient,
  api: TaskrouterV1,
  workspace: string,
): Promise<WorkspaceParts> {
  const { hosts } = client;
  const url = `${URLS.workspaces}/${workspace}`;
  const [workflows, channels] = await Promise.all([
    readAllPages('the list of workflows', `${url}/Workflows`, WorkflowListInstance(api, workspace), hosts),
    readAllPages(
      'the list of task channels',
      `${url}/TaskChannels`,
      TaskChannelListInstance(api, workspace),
      hosts,
    ),
  ]);
  return {
    workflows: workflows.map((row) => toNamed(row.sid, row.friendlyName)),
    channels: channels.map((row) => toNamed(row.sid, row.uniqueName)),
  };
}

const toNamed = (sid: string, name: string): Named => ({ sid: canonicalSid(sid), name, published: true });
