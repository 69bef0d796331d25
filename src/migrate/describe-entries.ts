import { CHAT_ADDRESS } from '../address/chat-address/kind.ts';
import { ENABLED, INTEGRATION, NAME } from '../address/field.ts';
import { integrationNamed } from '../address/kind.ts';
import type { AddressesFile, Entry } from '../file/addresses-file.ts';
import type { FlowReadiness, MigratedEntry, Note } from './migration.ts';

/** What is known of the account, and says more of an entry than the file does. */
export interface LiveFacts {
  /** The SID of the live Flex Flow that an entry claims. */
  readonly flexFlowOf: (file: AddressesFile, entry: Entry) => string | undefined;
  readonly readinessOf: (file: AddressesFile, flow: string) => FlowReadiness;
}

const CHANGES: ReadonlyMap<string, string> = new Map([
  [
    'studio',
    'The Studio Flow starts with the first message of the visitor, at Incoming Conversation. Its widgets read `trigger.conversation` in place of `trigger.message`, and Send to Flex creates an Interaction.',
  ],
  [
    'webhook',
    'The URL gets other events and parameters: those of a conversation (`EventType`, `ConversationSid`, `ParticipantSid`, `MessageSid`, `Source`), each after it happened, and only those under `events` (`onMessageAdded` where left out). Messages that are sent by REST fire none unless the request has the header X-Twilio-Webhook-Enabled. It must answer within 5 seconds, use the Conversations API in place of Chat and Proxy, and create an Interaction in place of a Task.',
  ],
  [
    ENABLED,
    'With `enabled: false` no chat can start: the site gets an error (45761). Chats are refused, they do not wait.',
  ],
]);

/** The entries of the file in each of its environments; one that is the same in several of them is there once. */
export function describeEntries(files: readonly AddressesFile[], live: LiveFacts): MigratedEntry[] {
  const described = new Map<string, MigratedEntry>();
  for (const file of files) {
    for (const entry of file.entries) {
      const one = describeEntry(file, entry, live);
      const text = JSON.stringify(one);
      const environments = described.get(text)?.environments ?? [];
      const own = file.environment === undefined ? [] : [file.environment];
      described.set(text, { ...one, environments: [...environments, ...own] });
    }
  }
  return [...described.values()];
}

function describeEntry(file: AddressesFile, entry: Entry, live: LiveFacts): MigratedEntry {
  const { key, name, websites, locales, values } = entry;
  const flow = values.get('studio.flow')?.value;
  return {
    key,
    environments: [],
    name: name.value,
    websites: websites.map(({ value }) => value),
    locales: locales.map(({ value }) => value),
    flexFlow: live.flexFlowOf(file, entry),
    carriedOver: carriedOver(entry),
    changes: changesOf(entry),
    notPossible: notPossible(entry),
    studio: flow === undefined ? undefined : live.readinessOf(file, String(flow)),
  };
}

function carriedOver({ websites, locales, values }: Entry): string[] {
  const integration = integrationNamed(CHAT_ADDRESS, values.get(INTEGRATION)?.value);
  return [
    NAME,
    ...(websites.length > 0 ? ['website'] : []),
    ...(locales.length > 0 ? ['locale'] : []),
    ...(integration === undefined ? [] : [integration.name]),
    ENABLED,
  ];
}

function changesOf({ values, unmanaged }: Entry): Note[] {
  const integration = String(values.get(INTEGRATION)?.value);
  const isOff = values.get(ENABLED)?.value === false || unmanaged.includes(ENABLED);
  return [integration, ...(isOff ? [ENABLED] : [])].flatMap((path) => {
    const text = CHANGES.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
}

/** What the entry has, and chat addresses have not: a setting that is off is no loss. */
function notPossible({ values }: Entry): Note[] {
  return [...CHAT_ADDRESS.foreignKeys].flatMap(([path, remedy]) => {
    return values.get(INTEGRATION)?.value === path || values.get(path)?.value
      ? [{ path, text: remedy.replace(/^Remove it\. /, '') }]
      : [];
  });
}
