import type FlexV1 from 'twilio/lib/rest/flexApi/V1';
import { ConfigurationListInstance } from 'twilio/lib/rest/flexApi/v1/configuration';
import {
  type FlexFlowInstance,
  FlexFlowListInstance,
  type FlexFlowListInstanceCreateOptions,
} from 'twilio/lib/rest/flexApi/v1/flexFlow';
import { FLEX_FLOW } from '../address/flex-flow/kind.ts';
import { undefinedIfMissing } from '../address/request-error.ts';
import { isSameSid } from '../address/sid.ts';
import { chatServiceValues } from './chat-service.ts';
import type { TwilioClient } from './client.ts';
import { wrongAccount } from './owner.ts';
import { incomplete, readAllPages, readResource } from './pages.ts';
import type { Product } from './product.ts';
import { URLS, version } from './sdk.ts';
import { type AddressApi, openStore } from './store.ts';

const flex = (client: TwilioClient) => version<FlexV1>(client, 'https://flex-api.twilio.com', 'v1');

/** Flex Flows (https://www.twilio.com/docs/flex/developer/messaging/api/flow), of the channel web only. */
export const FLEX_FLOWS: Product = {
  openStore: (client, context) => openStore(flexFlowApi(client), client, context),
  /** Flex's Configuration has private attributes: only its chat service is kept. */
  async readAccountValues(client, account) {
    const fetch = () => ConfigurationListInstance(flex(client)).get().fetch();
    const found = await readResource(fetch, (why) => incomplete('the Flex Configuration', why)).catch(
      undefinedIfMissing,
    );
    if (found !== undefined && !isSameSid(found.accountSid, account))
      throw wrongAccount(account, String(found.accountSid));
    return chatServiceValues(found?.chatServiceInstanceSid);
  },
  async findMissingValues(client, account) {
    const { chatServiceOfProxy } = await import('./proxy-service.ts');
    return chatServiceOfProxy(client, account);
  },
  isRateLimited: (path) => /\/FlexFlows(\/|$)/.test(path),
};

function flexFlowApi(client: TwilioClient): AddressApi<FlexFlowInstance> {
  const flexFlows = FlexFlowListInstance(flex(client));
  const read = (what: string, params: { friendlyName?: string }) =>
    readAllPages(what, URLS.flexFlows, flexFlows, client.hosts, params);
  const web = { channelType: 'web' as const };
  return {
    kind: FLEX_FLOW,
    list: (what) => read(what, {}),
    find: (what, name) => read(what, { friendlyName: name }),
    fetch: (sid) => flexFlows.get(sid).fetch(),
    create: (given) => flexFlows.create({ ...given, ...web } as FlexFlowListInstanceCreateOptions),
    update: (sid, given) => flexFlows.get(sid).update({ ...given, ...web }),
    remove: (sid) => flexFlows.get(sid).remove(),
    type: 'web',
    typeOf: ({ channelType }) => channelType,
  };
}
