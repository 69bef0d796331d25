import type ConversationsV1 from 'twilio/lib/rest/conversations/V1';
import {
  type AddressConfigurationInstance,
  AddressConfigurationListInstance,
  type AddressConfigurationListInstanceCreateOptions,
} from 'twilio/lib/rest/conversations/v1/addressConfiguration';
import { ConfigurationListInstance } from 'twilio/lib/rest/conversations/v1/configuration';
import { CHAT_ADDRESS } from '../address/chat-address/kind.ts';
import { RequestError, undefinedIfMissing } from '../address/request-error.ts';
import { isSameSid } from '../address/sid.ts';
import { chatServiceValues } from './chat-service.ts';
import type { TwilioClient } from './client.ts';
import { wrongAccount } from './owner.ts';
import { incomplete, readAllPages, readResource } from './pages.ts';
import type { Product } from './product.ts';
import { URLS, version } from './sdk.ts';
import { type AddressApi, openStore } from './store.ts';

const conversations = (client: TwilioClient) =>
  version<ConversationsV1>(client, 'https://conversations.twilio.com', 'v1');

/**
 * Chat addresses (https://www.twilio.com/docs/conversations/api/address-configuration-resource), of the type chat alone.
 * Only Conversations and Studio are requested, so that a restricted API key is enough.
 */
export const CHAT_ADDRESSES: Product = {
  openStore: (client, context) => openStore(chatAddressApi(client), client, context),
  async readAccountValues(client, account) {
    const fetch = () => ConfigurationListInstance(conversations(client)).get().fetch();
    const found = await readResource(fetch, (why) =>
      incomplete('the Conversations Configuration', why),
    ).catch(undefinedIfMissing);
    if (found !== undefined && !isSameSid(found.accountSid, account))
      throw wrongAccount(account, String(found.accountSid));
    return chatServiceValues(found?.defaultChatServiceSid);
  },
  findMissingValues: async () => new Map(),
  isRateLimited: (path) => /\/Configuration\/Addresses(\/|$)/.test(path),
};

/** The largest page size of this list. Whether Twilio reduces or rejects a larger one is not known. */
const PAGE_SIZE = 50;

function chatAddressApi(client: TwilioClient): AddressApi<AddressConfigurationInstance> {
  const addresses = AddressConfigurationListInstance(conversations(client));
  const read = (what: string, params: { type?: string }) =>
    readAllPages(what, URLS.chatAddresses, addresses, client.hosts, { ...params, pageSize: PAGE_SIZE });
  // Documented for whatsapp and sms only: that the filter accepts `chat` is assumed.
  let isFiltered = true;
  return {
    kind: CHAT_ADDRESS,
    async list(what) {
      if (!isFiltered) return read(what, {});
      try {
        return await read(what, { type: 'chat' });
      } catch (error) {
        if (!(error instanceof RequestError && error.status === 400)) throw error;
        isFiltered = false;
        return read(what, {});
      }
    },
    async find(_, key) {
      // Twilio also finds a row by its address, which is the key of a chat address.
      const fetch = () => addresses.get(key).fetch();
      const row = await readResource(fetch, (why) => new RequestError('lost', why)).catch(undefinedIfMissing);
      return row === undefined ? [] : [row];
    },
    fetch: (sid) => addresses.get(sid).fetch(),
    create: (given) =>
      addresses.create({
        ...given,
        type: 'chat',
      } as unknown as AddressConfigurationListInstanceCreateOptions),
    update: (sid, given) => addresses.get(sid).update(given),
    remove: (sid) => addresses.get(sid).remove(),
    type: 'chat',
    typeOf: ({ type }) => type,
  };
}
