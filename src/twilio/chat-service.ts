import { RequestError } from '../address/request-error.ts';
import { wrongAccount } from './owner.ts';
import { understood } from './pages.ts';
import type { TwilioApi } from './sdk.ts';

/** A chat service. */
export const CHAT_SERVICE = /^IS[0-9a-f]{32}$/i;

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
    return { chatService: CHAT_SERVICE.test(String(chatService)) ? chatService : undefined };
  } catch (error) {
    if (error instanceof RequestError && error.status === 404) return { chatService: undefined };
    throw error;
  }
}
