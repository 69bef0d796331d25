import { undefinedIfMissing } from '../address/request-error.ts';
import { canonicalSid, isSameSid, isSid } from '../address/sid.ts';
import type { Values } from '../address/value.ts';
import { wrongAccount } from './owner.ts';
import { incomplete, readResource } from './pages.ts';
import type { TwilioApi } from './sdk.ts';

/**
 * The chat service that Flex's Configuration names, as a value of new addresses; none where it names none. It holds
 * private attributes: nothing else of it is kept.
 *
 * @throws ProblemError (FA301) where the credentials belong to another account
 */
export async function readChatService(api: TwilioApi, account: string): Promise<Values> {
  const fetch = () => api.configuration.get().fetch();
  const found = await readResource(fetch, (why) => incomplete('The Flex Configuration', why)).catch(
    undefinedIfMissing,
  );
  if (found !== undefined && !isSameSid(found.accountSid, account))
    throw wrongAccount(account, String(found.accountSid));
  return chatServiceValues(found?.chatServiceInstanceSid);
}

export function chatServiceValues(sid: unknown): Values {
  return new Map(typeof sid === 'string' && isSid(sid, 'IS') ? [['chatService', canonicalSid(sid)]] : []);
}
