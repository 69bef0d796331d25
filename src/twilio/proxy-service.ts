import type ProxyV1 from 'twilio/lib/rest/proxy/V1';
import { ServiceListInstance } from 'twilio/lib/rest/proxy/v1/service';
import { undefinedIfMissing } from '../address/request-error.ts';
import { isChatService } from './chat-service.ts';
import type { TwilioClient } from './client.ts';
import { checkOwner } from './owner.ts';
import { readAllPages } from './pages.ts';
import { URLS, version } from './sdk.ts';

/** The chat service by way of the proxy service that Flex makes; undefined where there is none, or not one alone. */
export async function chatServiceOfProxy(client: TwilioClient, account: string): Promise<string | undefined> {
  const list = ServiceListInstance(version<ProxyV1>(client, 'https://proxy.twilio.com', 'v1'));
  const services = await readAllPages(
    'The list of proxy services',
    URLS.proxyServices,
    list,
    client.hosts,
  ).catch(undefinedIfMissing);
  if (services === undefined) return undefined;
  checkOwner(account, services);
  const found = services.filter((service) => service.uniqueName === 'Flex Proxy Service');
  const sid = found.length === 1 ? found[0]?.chatInstanceSid : undefined;
  return isChatService(sid) ? sid : undefined;
}
