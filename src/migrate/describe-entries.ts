import { CHAT_ADDRESS } from '../address/chat-address/kind.ts';
import { ENABLED, INTEGRATION, NAME } from '../address/field.ts';
import { integrationNamed } from '../address/kind.ts';
import type { AddressesFile, Entry } from '../file/addresses-file.ts';
import type { FlowReadiness, MigratedEntry, Note } from './migration.ts';

/** What the account adds to what the file has of an entry. */
export interface LiveFacts {
  /** The SID of the live Flex Flow that an entry claims. */
  readonly flexFlowOf: (file: AddressesFile, entry: Entry) => string | undefined;
  readonly readinessOf: (file: AddressesFile, flow: string) => FlowReadiness;
}

const CHANGES: ReadonlyMap<string, string> = new Map([
  [
    'studio',
    "The Studio Flow starts at Incoming Conversation, with the visitor's first message. Its widgets read `trigger.conversation` instead of `trigger.message`, and Send to Flex creates an Interaction.",
  ],
  [
    'webhook',
    'The URL receives other events and parameters: those of a conversation (`EventType`, `ConversationSid`, `ParticipantSid`, `MessageSid`, `Source`). It gets each event after the fact, and only those under `events` (by default `onMessageAdded`). Messages sent by REST fire no events unless the request has the header X-Twilio-Webhook-Enabled. The webhook must respond within 5 seconds, use the Conversations API instead of Chat and Proxy, and create an Interaction instead of a Task.',
  ],
  [
    ENABLED,
    'With `enabled: false`, no chat can start: the site gets an error (45761). Chats are rejected, not queued.',
  ],
]);

/** The entries of the file in each of its environments. One that is equal in several of them appears once. */
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

/** What the entry has and chat addresses do not have. A setting that is off does not count. */
function notPossible({ values }: Entry): Note[] {
  return [...CHAT_ADDRESS.foreignKeys].flatMap(([path, remedy]) => {
    return values.get(INTEGRATION)?.value === path || values.get(path)?.value
      ? [{ path, text: remedy.replace(/^Remove it\. /, '') }]
      : [];
  });
}
