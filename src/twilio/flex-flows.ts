import type {
  FlexFlowInstance,
  FlexFlowListInstanceCreateOptions,
} from 'twilio/lib/rest/flexApi/v1/flexFlow';
import type { LiveAddress, WrittenSettings } from '../address/address.ts';
import { RequestError } from '../address/request-error.ts';
import type { AddressStore, Listing } from '../address/store.ts';
import { Interrupted } from '../runtime/clock.ts';
import type { Secrets } from '../secrets.ts';
import { readIntegration, writeIntegration } from './flex-flow-integration.ts';
import { wrongAccount } from './owner.ts';
import { incomplete, readAllPages } from './pages.ts';
import { type TwilioApi, URLS } from './sdk.ts';

const SID = /^FO[0-9a-f]{32}$/i;
const WHAT = 'The list of Flex Flows';

/**
 * The account's Flex Flows: all that is particular to them is here and in flex-flow-integration.ts.
 *
 * @param channelName turns a task channel's SID into its unique name, so that both sides of a comparison read
 *   alike (which of the two Twilio gives back is assumed)
 * @param secrets is told what of a URL must not come back in an error, before it is sent
 */
export function flexFlows(
  api: TwilioApi,
  account: string,
  channelName: (channel: string) => string,
  secrets: Secrets,
): AddressStore {
  const toLive = (row: FlexFlowInstance): LiveAddress => ({
    sid: row.sid,
    name: row.friendlyName ?? '',
    chatService: row.chatServiceSid ?? '',
    contactIdentity: row.contactIdentity ?? '',
    enabled: typeof row.enabled === 'boolean' ? row.enabled : null,
    janitor: row.janitorEnabled ?? false,
    longLived: row.longLived ?? false,
    integration: readIntegration(row.integrationType, row.integration, channelName),
    ...(row.channelType === 'web' ? {} : { isElsewhere: true as const }),
  });
  const checked = (row: FlexFlowInstance, isMeant: (row: FlexFlowInstance) => boolean): LiveAddress => {
    if (!SID.test(row.sid)) throw new RequestError('lost', 'the answer is no Flex Flow');
    if (row.accountSid !== account || !isMeant(row))
      throw new RequestError('lost', `the answer is another Flex Flow, ${row.sid}`);
    return toLive(row);
  };
  const written = async (
    ask: () => Promise<FlexFlowInstance>,
    isMeant: (row: FlexFlowInstance) => boolean,
  ): Promise<LiveAddress> => {
    try {
      return checked(await answered(ask), isMeant);
    } catch (error) {
      if (error instanceof RequestError && error.kind === 'lost') error.isInDoubt = true;
      throw error;
    }
  };
  const read = async (params: { friendlyName?: string }) =>
    check(await readAllPages(WHAT, URLS.flexFlows, api.flexFlows, api.client.hosts, params), account);

  return {
    async list(): Promise<Listing> {
      const rows = await read({});
      const web = rows.filter((row) => row.channelType === 'web');
      return {
        addresses: web.map(toLive),
        otherSids: new Set(rows.filter((row) => row.channelType !== 'web').map((row) => row.sid)),
      };
    },
    async fetch(sid) {
      try {
        return checked(await answered(() => api.flexFlows.get(sid).fetch()), isThat(sid));
      } catch (error) {
        if (error instanceof RequestError && error.status === 404) return undefined;
        throw error;
      }
    },
    async findByName(name) {
      // How the filter compares is assumed: names are compared here once more.
      const rows = await read({ friendlyName: name });
      return rows.filter((row) => row.channelType === 'web' && row.friendlyName === name).map(toLive);
    },
    async create(settings) {
      return written(
        () => api.flexFlows.create(parameters(settings, secrets)),
        ({ friendlyName }) => friendlyName === settings.name,
      );
    },
    async update(sid, settings) {
      return written(() => api.flexFlows.get(sid).update(parameters(settings, secrets)), isThat(sid));
    },
    async remove(sid) {
      try {
        await answered(() => api.flexFlows.get(sid).remove());
      } catch (error) {
        if (!(error instanceof RequestError && error.status === 404)) throw error;
      }
    },
  };
}

/** SIDs are hexadecimal: their letters may be written in either case. */
const isThat = (sid: string) => (row: FlexFlowInstance) => row.sid.toLowerCase() === sid.toLowerCase();

/** The whole desired state, nothing left to Twilio's defaults. */
function parameters(settings: WrittenSettings, secrets: Secrets): FlexFlowListInstanceCreateOptions {
  if (settings.integration?.kind === 'webhook') {
    for (const secret of settings.integration.url.secrets()) secrets.add(secret);
  }
  return {
    friendlyName: settings.name,
    chatServiceSid: settings.chatService,
    channelType: 'web',
    ...(settings.contactIdentity === undefined ? {} : { contactIdentity: settings.contactIdentity }),
    enabled: settings.enabled,
    janitorEnabled: settings.janitor,
    longLived: settings.longLived,
    ...(settings.integration === undefined ? {} : writeIntegration(settings.integration)),
  };
}

/** Every row is this account's, and each SID is there once: else the list is no basis for a plan. */
function check(rows: readonly FlexFlowInstance[], account: string): readonly FlexFlowInstance[] {
  const foreign = rows.filter((row) => row.accountSid !== account);
  const first = foreign[0];
  if (first !== undefined) {
    if (foreign.length === rows.length && foreign.every((row) => row.accountSid === first.accountSid)) {
      throw wrongAccount(account, String(first.accountSid));
    }
    throw incomplete(WHAT, 'it holds a Flex Flow of another account');
  }
  const seen = new Set<string>();
  for (const row of rows) {
    if (!SID.test(row.sid)) throw incomplete(WHAT, 'a row has no valid SID');
    if (seen.has(row.sid)) throw incomplete(WHAT, `${row.sid} is in it twice`);
    seen.add(row.sid);
  }
  return rows;
}

/** An answer with a status of success that is not what was asked for: whether it was carried out is unknown. */
async function answered<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof RequestError || error instanceof Interrupted) throw error;
    throw new RequestError('lost', 'the answer has not the shape that Twilio documents');
  }
}
