import type ProxyV1 from 'twilio/lib/rest/proxy/V1';
import { ServiceListInstance } from 'twilio/lib/rest/proxy/v1/service';
import { undefinedIfMissing } from '../address/request-error.ts';
import type { Values } from '../address/value.ts';
import { chatServiceValues } from './chat-service.ts';
import type { TwilioClient } from './client.ts';
import { checkOwner } from './owner.ts';
import { readAllPages } from './pages.ts';
import { URLS, version } from './sdk.ts';

/** The chat service of the proxy service that Flex creates, for new addresses; none unless there is exactly one. */
export async function chatServiceOfProxy(client: TwilioClient, account: string): Promise<Values> {
  const list = ServiceListInstance(version<ProxyV1>(client, 'https://proxy.twilio.com', 'v1'));
  const services = await readAllPages(
    'the list of proxy services',
    URLS.proxyServices,
    list,
    client.hosts,
  ).catch(undefinedIfMissing);
  if (services === undefined) return new Map();
  checkOwner(account, services);
  const found = services.filter((service) => service.uniqueName === 'Flex Proxy Service');
  return chatServiceValues(found.length === 1 ? found[0]?.chatInstanceSid : undefined);
}
