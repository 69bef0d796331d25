/** What the red lines say. */

export const FILE =
  'The file is a mapping with `version: 1` and `addresses`. It may have api, account, chatService, scope, unlisted, ignore, removed, defaults and environments, too.';
export const ENTRY =
  'An entry takes these keys: name, was, sid, website, locale, studio, webhook, task, enabled, janitor, longLived, contactIdentity and unmanaged. deploymentKey needs `api: conversations`.';
export const CHAT_ENTRY =
  'An entry takes these keys: name, was, sid, deploymentKey, website, locale, studio, webhook, enabled and unmanaged. task, janitor, longLived and contactIdentity need `api: flex-flows`.';
export const DEFAULTS =
  '`defaults` takes these keys: studio, webhook, task, enabled, janitor, longLived, contactIdentity and unmanaged. name, was, sid, website and locale go into each entry.';
export const CHAT_DEFAULTS =
  '`defaults` takes these keys: studio, webhook, enabled and unmanaged. name, was, sid, website and locale go into each entry. task, janitor, longLived and contactIdentity need `api: flex-flows`.';
export const ENVIRONMENT =
  'An environment takes these keys: account, chatService, scope, unlisted, ignore, removed, defaults and addresses.';
export const WEBHOOK =
  '`webhook` takes these keys: url and retryCount. method and events need `api: conversations`.';
export const CHAT_WEBHOOK =
  '`webhook` takes these keys: url, method and events. retryCount needs `api: flex-flows`.';
export const TASK =
  '`task` takes these keys: workspace, workflow, channel, priority, timeout and creationOnMessage.';
export const STUDIO =
  'Write the SID (FW…) or friendly name of the Studio Flow, or a mapping of flow and retryCount.';
export const ENTRIES = 'Write a mapping of entries, or {} for none.';
export const EVENTS =
  'Write one of: onMessageAdded, onMessageUpdated, onMessageRemoved, onConversationUpdated, onConversationStateUpdated, onConversationRemoved, onParticipantAdded, onParticipantUpdated, onParticipantRemoved, onDeliveryUpdated.';
export const UNMANAGED =
  'Write one of: enabled, janitor, longLived, contactIdentity, studio, webhook, task, retryCount, channel, priority, timeout, creationOnMessage.';
export const KEY =
  'A key has lower-case letters, digits, `.`, `_` and `-`, and begins with a letter or digit. The friendly name goes into `name`.';
export const ENVIRONMENT_NAME =
  'The name of an environment has letters, digits, `.`, `_` and `-`, and begins with a letter or digit.';
export const TEXT = 'Write text; put it in quotes if it looks like a number, a date, true or false.';
export const FLAG = 'Write true or false, without quotes.';
export const SEVERAL =
  'More than one of studio, webhook and task is written. Keep the one that the chats go to.';
export const CHAT_SEVERAL =
  'More than one of studio and webhook is written. Keep the one that the chats go to.';
export const DEPLOYMENT_KEY =
  'This is not the SID of a deployment key: write CV and 32 hexadecimal digits, as the Console shows it under Flex > Manage > Webchat. Create the key there.';
export const notSid = (of: string, prefix: string) =>
  `This is not the SID of ${of}: write ${prefix} and 32 hexadecimal digits, as the Console shows it.`;
// These are the editor's own: it has no keyword for others.
export const EMPTY_TEXT = 'String is shorter than the minimum length of 1.';
export const EMPTY_LIST = 'Array has too few items. Expected 1 or more.';
export const REPEATED = 'Array has duplicate items.';
