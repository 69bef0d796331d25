import { type Integration, type Kind, keyValue } from '../kind.ts';
import { FIELDS } from './fields.ts';
import { createInConsole } from './words.ts';

const INTEGRATIONS: readonly Integration[] = [
  {
    name: 'studio',
    twilio: 'studio',
    short: 'flow',
    target: 'studio.flow',
    describe: (article, target) => `${article} Studio Flow ${target ?? '""'}`,
    mapLabel: 'Studio',
  },
  {
    name: 'webhook',
    twilio: 'webhook',
    short: 'url',
    target: 'webhook.url',
    describe: (article, target) => `${article} webhook${target === undefined ? '' : ` at ${target}`}`,
    mapLabel: 'Webhook',
  },
];

/** Nothing is documented: a modest pace of our own. */
const READS = { perSecond: 5 };
const WRITES = { perSecond: 2 };

const ENDS_WITH_TASK =
  'Chat addresses have none: Flex closes the conversation when the agent completes the task, and state timers of the Conversations service end those that are left.';

/** The chat address of Flex Conversations (Flex UI 2.x): a website embeds its deployment key. */
export const CHAT_ADDRESS: Kind = {
  api: 'conversations',
  name: 'chat address',
  plural: 'chat addresses',
  sidPrefix: 'IG',
  type: { own: 'chat', other: 'is of another type' },
  limit: 2500,
  limitReason: 'more than this tool handles',
  pace: { list: READS, fetch: READS, create: WRITES, update: WRITES, delete: WRITES },
  fields: FIELDS,
  integrations: INTEGRATIONS,
  misplacedKeys: new Map([
    ['friendlyName', 'Did you mean "name"?'],
    ['address', 'Write `deploymentKey: CV…`.'],
    ['url', 'Write it under webhook: `webhook: { url: … }`.'],
    ['method', 'Write it under webhook: `webhook: { url: …, method: … }`.'],
    ['events', 'Write them under webhook: `webhook: { url: …, events: […] }`.'],
    ['flow', 'Write it under studio: `studio: { flow: … }`.'],
    ['flowSid', 'Write it as `studio: FW…`.'],
    ['retryCount', 'Write it under studio: `studio: { flow: …, retryCount: … }`.'],
    ['filters', 'Did you mean "events"?'],
  ]),
  foreignKeys: new Map([
    [
      'task',
      'Send the chats to a Studio Flow that has a Send to Flex widget: `studio: …`; or create an Interaction from a webhook.',
    ],
    ['janitor', `Remove it. ${ENDS_WITH_TASK}`],
    [
      'longLived',
      'Remove it. Chat addresses have no long-lived chats; an agent can park a conversation instead.',
    ],
    ['contactIdentity', 'Remove it. Chat addresses have no contact identity.'],
    [
      'webhook.retryCount',
      'Remove it. Twilio does not retry the webhook of a chat address; `studio` has a `retryCount`.',
    ],
  ]),
  demo: { hint: '"Launch Demo" in the Twilio Console, under Flex > Manage > Webchat' },
  howEmbedded: 'the deployment key (`CV…`) of an address, or its own server uses the SID (`IG…`),',
  embedded: ({ sid, values }) => {
    const key = keyValue(CHAT_ADDRESS, values);
    return key !== undefined
      ? {
          what: 'deployment key',
          value: key,
          afterDelete:
            'The key remains: a new address with the same deployment key restores the chat, without a change to the site.',
        }
      : { what: 'SID', value: sid ?? 'IG…' };
  },
  apiKey: 'a standard API key, or a restricted one with permissions for Conversations and Studio',
  createByHand: createInConsole,
};
