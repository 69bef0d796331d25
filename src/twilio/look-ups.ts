import type { LookUps, Named } from '../address/look-ups.ts';
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
    wanted.workspaces.size > 0
      ? import('./taskrouter.ts').then(({ readWorkspaces }) =>
          readWorkspaces(api.client, account, wanted.workspaces),
        )
      : undefined,
  ]);
  return { studioFlows: found, workspaces: tasks?.workspaces, parts: tasks?.parts ?? new Map() };
}

export async function readStudioFlows(api: TwilioApi, account: string): Promise<Named[]> {
  const hosts = api.client.hosts;
  const rows = await readAllPages('The list of Studio Flows', URLS.studioFlows, api.studioFlows, hosts, {});
  ownedBy(account, rows);
  return rows.map((row) => ({ sid: row.sid, name: row.friendlyName, published: row.status !== 'draft' }));
}
