import { quote } from '../../text/quote.ts';

/** How people get what only the Console can make ("Set up and use Webchat 3.x.x" in Twilio's documentation). */
export const CREATE_KEY =
  'Create the deployment key in the Twilio Console, under Flex > Manage > Webchat (an account has ten at most).';

/** The event that a chat begins with. */
export const MESSAGE_ADDED = 'onMessageAdded';

/**
 * What to do where Twilio refuses to create a chat address by API, which may be so for all of them
 * ("Manage Conversations Chat Addresses" in Twilio's documentation).
 */
export function createInConsole(name: string, key: string): string {
  return `Create it in the Twilio Console: Flex > Manage > Messaging > Conversations Addresses > Create new Address, type Chat, name ${quote(name)}, deployment key ${key}, any integration. The next apply finds it by its key and sets it up`;
}
