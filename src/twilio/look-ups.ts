import type StudioV2 from 'twilio/lib/rest/studio/V2';
import { FlowListInstance } from 'twilio/lib/rest/studio/v2/flow';
import type { LookUps, Named } from '../address/look-ups.ts';
import { canonicalSid } from '../address/sid.ts';
import type { TwilioClient } from './client.ts';
import { checkOwner } from './owner.ts';
import { readAllPages } from './pages.ts';
import { URLS, version } from './sdk.ts';

/** What a plan must look up. */
export interface NeededLookUps {
  readonly studioFlows: boolean;
  /** SIDs or friendly names; if empty, nothing of TaskRouter is read. */
  readonly workspaces: ReadonlySet<string>;
}

/** Looks up what is needed: each list once, all in parallel. */
export async function lookUp(client: TwilioClient, account: string, needed: NeededLookUps): Promise<LookUps> {
  const [studioFlows, tasks] = await Promise.all([
    needed.studioFlows ? readStudioFlows(client, account) : undefined,
    needed.workspaces.size > 0
      ? import('./taskrouter.ts').then(({ readWorkspaces }) =>
          readWorkspaces(client, account, needed.workspaces),
        )
      : undefined,
  ]);
  return { studioFlows, workspaces: tasks?.workspaces, parts: tasks?.parts ?? new Map() };
}

async function readStudioFlows(client: TwilioClient, account: string): Promise<Named[]> {
  const flows = FlowListInstance(version<StudioV2>(client, 'https://studio.twilio.com', 'v2'));
  const rows = await readAllPages('the list of Studio Flows', URLS.studioFlows, flows, client.hosts);
  checkOwner(account, rows);
  return rows.map((row) => ({
    sid: canonicalSid(row.sid),
    name: row.friendlyName,
    published: row.status !== 'draft',
  }));
}
