import { quote } from '../../text/quote.ts';

/** How people get what only the Console can make ("Set up and use Webchat 3.x.x" in Twilio's documentation). */
export const CREATE_KEY =
  'Create the deployment key in the Twilio Console, under Flex > Manage > Webchat (an account has ten at most).';

/** The event that a chat begins with. */
export const MESSAGE_ADDED = 'onMessageAdded';

/**
 * What to do where Twilio refuses to create a chat address by API, which may be so for all of them
 * ("Manage Conversations Chat Addresses" in Twilio's documentation).
 *
 * @param name undefined: that of the entry
 */
export function createInConsole(name: string | undefined, key: string): string {
  const named = name === undefined ? 'the name of the entry' : `name ${quote(name)}`;
  return `Create it in the Twilio Console: Flex > Manage > Messaging > Conversations Addresses > Create new Address, type Chat, ${named}, deployment key ${key}, any integration. The next apply finds it by its key and sets it up`;
}
