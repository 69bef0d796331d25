import { TwilioError } from './error.ts';
import { ownedBy, wrongAccount } from './flex-flows.ts';
import { readAllPages, understood } from './pages.ts';
import { type TwilioApi, URLS } from './sdk.ts';

const SID = /^IS[0-9a-f]{32}$/i;

/** What the account's Configuration says that a plan needs. It holds private attributes: nothing else is kept. */
export interface FlexConfiguration {
  /** Undefined where the Configuration does not say. */
  readonly chatService: string | undefined;
}

/** @throws ProblemError (FA301) where the credentials belong to another account */
export async function readConfiguration(api: TwilioApi, account: string): Promise<FlexConfiguration> {
  try {
    const found = await understood('The Flex Configuration', () => api.configuration.get().fetch());
    if (found.accountSid !== account) throw wrongAccount(account, String(found.accountSid));
    const chatService = found.chatServiceInstanceSid;
    return { chatService: SID.test(String(chatService)) ? chatService : undefined };
  } catch (error) {
    if (error instanceof TwilioError && error.status === 404) return { chatService: undefined };
    throw error;
  }
}

/** The chat service by way of the proxy service that Flex makes; undefined where there is none, or not one alone. */
export async function chatServiceOfProxy(api: TwilioApi, account: string): Promise<string | undefined> {
  try {
    const services = await readAllPages(
      'The list of proxy services',
      URLS.proxyServices,
      api.proxyServices,
      api.client.hosts,
      {},
    );
    ownedBy(account, services);
    const found = services.filter((service) => service.uniqueName === 'Flex Proxy Service');
    const sid = found.length === 1 ? found[0]?.chatInstanceSid : undefined;
    return SID.test(String(sid)) ? sid : undefined;
  } catch (error) {
    if (error instanceof TwilioError && error.status === 404) return undefined;
    throw error;
  }
}
