import type { LookUps, Named } from '../address/look-ups.ts';
import { canonicalSid } from '../address/sid.ts';
import { checkOwner } from './owner.ts';
import { readAllPages } from './pages.ts';
import { type TwilioApi, URLS } from './sdk.ts';

/** What has to be looked up. */
export interface NeededLookUps {
  readonly studioFlows: boolean;
  /** SIDs or friendly names; empty: nothing of TaskRouter. */
  readonly workspaces: ReadonlySet<string>;
}

/** Looks up what is needed, each kind once and all in parallel. */
export async function lookUp(api: TwilioApi, account: string, needed: NeededLookUps): Promise<LookUps> {
  const [studioFlows, tasks] = await Promise.all([
    needed.studioFlows ? readStudioFlows(api, account) : undefined,
    needed.workspaces.size > 0
      ? import('./taskrouter.ts').then(({ readWorkspaces }) =>
          readWorkspaces(api.client, account, needed.workspaces),
        )
      : undefined,
  ]);
  return { studioFlows, workspaces: tasks?.workspaces, parts: tasks?.parts ?? new Map() };
}

async function readStudioFlows(api: TwilioApi, account: string): Promise<Named[]> {
  const hosts = api.client.hosts;
  const rows = await readAllPages('The list of Studio Flows', URLS.studioFlows, api.studioFlows, hosts);
  checkOwner(account, rows);
  return rows.map((row) => ({
    sid: canonicalSid(row.sid),
    name: row.friendlyName,
    published: row.status !== 'draft',
  }));
}
