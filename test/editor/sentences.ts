/** What the red lines say. */

export const FILE =
  'The file must be a mapping with `version: 1` and `addresses`. It may also have api, account, chatService, scope, unlisted, ignore, removed, defaults and environments.';
export const ENTRY =
  'An entry accepts these keys: name, was, sid, website, locale, studio, webhook, task, enabled, janitor, longLived, contactIdentity and unmanaged. deploymentKey needs `api: conversations`.';
export const CHAT_ENTRY =
  'An entry accepts these keys: name, was, sid, deploymentKey, website, locale, studio, webhook, enabled and unmanaged. task, janitor, longLived and contactIdentity need `api: flex-flows`.';
export const DEFAULTS =
  '`defaults` accepts these keys: studio, webhook, task, enabled, janitor, longLived, contactIdentity and unmanaged. Put name, was, sid, website and locale in each entry.';
export const CHAT_DEFAULTS =
  '`defaults` accepts these keys: studio, webhook, enabled and unmanaged. Put name, was, sid, website and locale in each entry. task, janitor, longLived and contactIdentity need `api: flex-flows`.';
export const ENVIRONMENT =
  'An environment accepts these keys: account, chatService, scope, unlisted, ignore, removed, defaults and addresses.';
export const WEBHOOK =
  '`webhook` accepts these keys: url and retryCount. method and events need `api: conversations`.';
export const CHAT_WEBHOOK =
  '`webhook` accepts these keys: url, method and events. retryCount needs `api: flex-flows`.';
export const TASK =
  '`task` accepts these keys: workspace, workflow, channel, priority, timeout and creationOnMessage.';
export const STUDIO =
  'Use the SID (FW…) or friendly name of the Studio Flow, or a mapping of flow and retryCount.';
export const ENTRIES = 'Use a mapping of entries, or {} for none.';
export const EVENTS =
  'Use one of: onMessageAdded, onMessageUpdated, onMessageRemoved, onConversationUpdated, onConversationStateUpdated, onConversationRemoved, onParticipantAdded, onParticipantUpdated, onParticipantRemoved, onDeliveryUpdated.';
export const UNMANAGED =
  'Use one of: enabled, janitor, longLived, contactIdentity, studio, webhook, task, retryCount, channel, priority, timeout, creationOnMessage.';
export const KEY =
  'Use lower-case letters, digits, `.`, `_` and `-`, beginning with a letter or digit. Put the friendly name in `name`.';
export const ENVIRONMENT_NAME =
  'Use letters, digits, `.`, `_` and `-` for the name of an environment, beginning with a letter or digit.';
export const TEXT = 'Use text. Put it in quotes if it looks like a number, a date, true or false.';
export const FLAG = 'Use true or false, without quotes.';
export const SEVERAL =
  'Only one of studio, webhook and task is allowed. Keep the one that handles the chats.';
export const CHAT_SEVERAL = 'Only one of studio and webhook is allowed. Keep the one that handles the chats.';
export const DEPLOYMENT_KEY =
  'This is not the SID of a deployment key: use CV and 32 hexadecimal digits, as shown in the Console under Flex > Manage > Webchat. Create the key there.';
export const notSid = (of: string, prefix: string) =>
  `This is not the SID of ${of}: use ${prefix} and 32 hexadecimal digits, as shown in the Console.`;
// These are the editor's own: it has no keyword for others.
export const EMPTY_TEXT = 'String is shorter than the minimum length of 1.';
export const EMPTY_LIST = 'Array has too few items. Expected 1 or more.';
export const REPEATED = 'Array has duplicate items.';
