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
  api: 'flex-flows',
  name: 'Flex Flow',
  plural: 'Flex Flows',
  sidPrefix: 'FO',
  type: { own: 'web', other: 'serves another channel' },
  limit: 2500,
  limitReason: "Twilio's limit of Flex Flows",
  // Documented per account ("Rate limits" of the page above); that the unit is the second is assumed.
  pace: {
    list: { perSecond: 10 },
    fetch: { perSecond: 2 },
    create: { perSecond: 2 },
    update: { perSecond: 1 },
    delete: { perSecond: 2 },
  },
  fields: FIELDS,
  integrations: INTEGRATIONS,
  misplacedKeys: new Map([
    ['friendlyName', 'Did you mean "name"?'],
    ['url', 'Move it under `webhook`: `webhook: { url: … }`.'],
    ['flow', 'Move it under `studio`: `studio: { flow: … }`.'],
    ['flowSid', 'Use `studio: FW…`.'],
    ['janitorEnabled', 'Did you mean "janitor"?'],
    ['retryCount', 'Move it under `studio` or `webhook`.'],
  ]),
  foreignKeys: new Map([
    ['deploymentKey', 'Remove it: only `api: conversations` has it. A site of Flex UI 1.x embeds the SID.'],
    ['webhook.method', 'Remove it: only `api: conversations` has it. A Flex Flow always sends POST.'],
    ['webhook.events', 'Remove it: only `api: conversations` has it.'],
  ]),
  demo: {
    link: (account, sid) => `https://demo.flex.twilio.com/chat?accountSid=${account}&flexFlowSid=${sid}`,
  },
  howEmbedded: 'an address by its SID (`FO…`)',
  embedded: ({ sid }) => ({ what: 'SID', value: sid ?? 'FO…' }),
  apiKey: 'a standard API key',
  notice:
    'Flex UI 1.x ended on 2026-06-01. `npx twilio-flex-addresses migrate` writes the file for Flex UI 2.x (Flex Conversations) from this one.',
};
