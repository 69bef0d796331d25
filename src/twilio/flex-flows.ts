import type {
  FlexFlowInstance,
  FlexFlowListInstanceCreateOptions,
} from 'twilio/lib/rest/flexApi/v1/flexFlow';
import type { LiveAddress } from '../address/address.ts';
import { NAME } from '../address/field.ts';
import { FLEX_FLOW } from '../address/flex-flow/kind.ts';
import { RequestError, undefinedIfMissing } from '../address/request-error.ts';
import { canonicalSid, isSameSid, isSid } from '../address/sid.ts';
import type { AddressStore } from '../address/store.ts';
import type { Values } from '../address/value.ts';
import { WebhookUrl } from '../address/webhook-url.ts';
import type { Secrets } from '../secrets.ts';
import { wrongAccount } from './owner.ts';
import { incomplete, readAllPages, readResource } from './pages.ts';
import { readRow, readUpdated, toParameters } from './rows.ts';
import { type TwilioApi, URLS } from './sdk.ts';

const LIST_NAME = 'The list of Flex Flows';

/** Whether Twilio documents a rate for requests to a path: the few look-ups of other resources need none. */
export const isRateLimited = (path: string) => /\/FlexFlows(\/|$)/.test(path);

/**
 * The account's Flex Flows: all that is particular to their API is here.
 *
 * @param channelName turns a task channel's SID into its unique name, so that both sides of a comparison read
 *   alike (which of the two Twilio gives back is assumed)
 * @param secrets gets the secret parts of a URL before it is sent, so that no error shows them
 */
export function flexFlows(
  api: TwilioApi,
  account: string,
  channelName: (channel: string) => string,
  secrets: Secrets,
): AddressStore {
  // Requests keep Twilio's own spelling: whether its paths take another one is not known.
  const spellings = new Map<string, string>();
  const flexFlow = (sid: string) => api.flexFlows.get(spellings.get(sid) ?? sid);
  const toLive = (row: FlexFlowInstance): LiveAddress => {
    const values = readRow(FLEX_FLOW, row, channelName);
    const isElsewhere = isWeb(row) ? {} : { isElsewhere: true as const };
    const sid = canonicalSid(row.sid);
    spellings.set(sid, row.sid);
    return { sid, name: String(values.get(NAME)), values, ...readUpdated(row), ...isElsewhere };
  };
  const checked = (row: FlexFlowInstance, isMeant: (row: FlexFlowInstance) => boolean): LiveAddress => {
    if (!isSid(String(row.sid), FLEX_FLOW.sidPrefix)) throw lost('the answer is no Flex Flow');
    if (!isSameSid(row.accountSid, account) || !isMeant(row))
      throw lost(`the answer is another Flex Flow, ${row.sid}`);
    return toLive(row);
  };
  const write = async (
    ask: () => Promise<FlexFlowInstance>,
    isMeant: (row: FlexFlowInstance) => boolean,
  ): Promise<LiveAddress> => {
    try {
      return checked(await readResource(ask, lost), isMeant);
    } catch (error) {
      if (error instanceof RequestError && error.kind === 'lost') error.isInDoubt = true;
      throw error;
    }
  };
  const read = async (params: { friendlyName?: string }) =>
    check(await readAllPages(LIST_NAME, URLS.flexFlows, api.flexFlows, api.client.hosts, params), account);

  return {
    kind: FLEX_FLOW,
    turn: (write) => api.client.turn(write),
    async list() {
      const rows = await read({});
      return {
        addresses: rows.filter(isWeb).map(toLive),
        others: new Map(
          rows.filter((row) => !isWeb(row)).map((row) => [canonicalSid(row.sid), String(row.friendlyName)]),
        ),
      };
    },
    async fetch(sid) {
      const row = await readResource(() => flexFlow(sid).fetch(), lost).catch(undefinedIfMissing);
      return row && checked(row, isThat(sid));
    },
    async findByName(name) {
      // How the filter compares is assumed: names are compared here once more.
      const rows = await read({ friendlyName: name });
      return rows.filter((row) => isWeb(row) && row.friendlyName === name).map(toLive);
    },
    async create(values, by) {
      const given = parameters(values, secrets) as FlexFlowListInstanceCreateOptions;
      const start = () => api.client.leaving(by, () => api.flexFlows.create(given));
      return write(start, () => true);
    },
    async update(sid, values, by) {
      const given = parameters(values, secrets);
      return write(() => api.client.leaving(by, () => flexFlow(sid).update(given)), isThat(sid));
    },
    async remove(sid, by) {
      const start = () => api.client.leaving(by, () => flexFlow(sid).remove());
      await readResource(start, lost).catch(undefinedIfMissing);
    },
  };
}

const isThat = (sid: string) => (row: FlexFlowInstance) => isSameSid(row.sid, sid);

const isWeb = (row: FlexFlowInstance) => String(row.channelType).toLowerCase() === 'web';

/** The whole desired state, nothing left to Twilio's defaults. */
function parameters(values: Values, secrets: Secrets) {
  for (const value of values.values()) {
    if (value instanceof WebhookUrl) for (const secret of value.secrets()) secrets.add(secret);
  }
  return { ...toParameters(FLEX_FLOW, values), channelType: 'web' as const };
}

/** Every row is this account's, and each SID is there once: else the list is no basis for a plan. */
function check(rows: readonly FlexFlowInstance[], account: string): readonly FlexFlowInstance[] {
  const foreign = rows.filter((row) => !isSameSid(row.accountSid, account));
  const first = foreign[0];
  if (first !== undefined) {
    if (
      foreign.length === rows.length &&
      foreign.every((row) => isSameSid(row.accountSid, first.accountSid))
    ) {
      throw wrongAccount(account, String(first.accountSid));
    }
    throw incomplete(LIST_NAME, 'it holds a Flex Flow of another account');
  }
  const seen = new Set<string>();
  for (const row of rows) {
    if (!isSid(String(row.sid), FLEX_FLOW.sidPrefix)) throw incomplete(LIST_NAME, 'a row has no valid SID');
    if (typeof row.channelType !== 'string') throw incomplete(LIST_NAME, `${row.sid} has no channel type`);
    if (seen.has(canonicalSid(row.sid))) throw incomplete(LIST_NAME, `${row.sid} is in it twice`);
    seen.add(canonicalSid(row.sid));
  }
  return rows;
}

/** An answer with a status of success that is not what was asked for: whether it was carried out is unknown. */
const lost = (why: string) => new RequestError('lost', why);
