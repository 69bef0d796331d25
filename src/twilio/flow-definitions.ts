import type StudioV2 from 'twilio/lib/rest/studio/V2';
import { FlowRevisionListInstance } from 'twilio/lib/rest/studio/v2/flow/flowRevision';
import { RequestError, undefinedIfMissing } from '../address/request-error.ts';
import { canonicalSid } from '../address/sid.ts';
import { type FlowState, StudioFlow } from '../address/studio-flow.ts';
import type { TwilioClient } from './client.ts';
import { readResource } from './pages.ts';
import { version } from './sdk.ts';

/**
 * What chats run through: the latest published revision of each flow, in parallel (a list of flows has no definitions,
 * and a single flow may be a draft: https://www.twilio.com/docs/studio/rest-api/v2/flow-revision). A flow that cannot be
 * read does not fail a plan.
 */
export async function readPublishedFlows(
  client: TwilioClient,
  sids: readonly string[],
  interrupted: AbortSignal,
): Promise<ReadonlyMap<string, FlowState>> {
  const api = version<StudioV2>(client, 'https://studio.twilio.com', 'v2');
  const read = async (sid: string): Promise<FlowState> => {
    const fetch = () => FlowRevisionListInstance(api, sid).get('LatestPublished').fetch();
    try {
      const found = await readResource(fetch, (why) => new RequestError('lost', why)).catch(
        undefinedIfMissing,
      );
      return found === undefined ? 'not published' : new StudioFlow(found.definition);
    } catch (error) {
      // An interruption ends the run: it is not a result for the flow.
      if (error instanceof RequestError && !interrupted.aborted) return { unread: error.message };
      throw error;
    }
  };
  const flows = sids.map(async (sid) => [canonicalSid(sid), await read(sid)] as const);
  return new Map(await Promise.all(flows));
}
