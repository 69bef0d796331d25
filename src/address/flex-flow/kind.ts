import type { Integration, Kind } from '../kind.ts';
import { FIELDS } from './fields.ts';

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
    twilio: 'external',
    short: 'url',
    target: 'webhook.url',
    describe: (article, target) => `${article} webhook${target === undefined ? '' : ` at ${target}`}`,
    mapLabel: 'Webhook',
  },
  {
    name: 'task',
    twilio: 'task',
    target: 'task.workflow',
    describe: (article, target) => `agents of ${article} workflow ${target ?? '""'}`,
    mapLabel: 'Task',
  },
];

/** The Flex Flow of Flex UI 1.x: a website embeds its SID. */
export const FLEX_FLOW: Kind = {
  name: 'Flex Flow',
  plural: 'Flex Flows',
  sidPrefix: 'FO',
  limit: 2500,
  // Documented per account ("Rate limits" of the page above); that the unit is the second is assumed.
  pace: { list: 10, fetch: 2, create: 2, update: 1, delete: 2 },
  fields: FIELDS,
  integrations: INTEGRATIONS,
  misplacedKeys: new Map([
    ['friendlyName', 'Did you mean "name"?'],
    ['url', 'Write it under webhook: `webhook: { url: … }`.'],
    ['flow', 'Write it under studio: `studio: { flow: … }`.'],
    ['flowSid', 'Write it as `studio: FW…`.'],
    ['janitorEnabled', 'Did you mean "janitor"?'],
    ['retryCount', 'Write it under studio or webhook.'],
  ]),
  demoLink: (account, sid) => `https://demo.flex.twilio.com/chat?accountSid=${account}&flexFlowSid=${sid}`,
};
