import type { EntryModel, FileModel } from '../properties/support/file-model.ts';
import { nameOf } from '../properties/support/file-model.ts';
import {
  bySid,
  type ChatAddressRow,
  chatAddress,
  type FlexFlowRow,
  type SandboxState,
  seedSids,
} from '../support/sandbox/index.ts';
import type { Random } from './random.ts';
import { keyIn } from './rows.ts';

// An account and files of Flex Flows, converted to chat addresses with the same combinations of names, lists and integrations.

export const EVENTS_OF_WEBHOOKS: readonly (readonly string[])[] = [
  ['onMessageAdded'],
  ['onMessageAdded', 'onConversationStateUpdated'],
  ['onParticipantAdded', 'onMessageAdded', 'onMessageRemoved'],
];

/** A service that is not the account's default. */
export const OTHER_SERVICE = 'IS00000000000000000000000000000bad';

/** A deployment key that no address has at the start. */
export const freeKey = (random: Random): string => `CVf4ee${String(random.int(8)).padStart(28, '0')}`;

/** The same account with a chat address for each Flex Flow, or an address of a phone number if it has another channel. */
export function withChatAddresses(state: SandboxState, random: Random): SandboxState {
  const rows = Object.values(state.flexFlows).map((row, index) => chatRow(row, index, random));
  return { ...state, chatAddresses: bySid(rows) };
}

function chatRow(row: FlexFlowRow, index: number, random: Random): ChatAddressRow {
  const sid = `IG${row.sid.slice(2)}`;
  const name = random.chance(0.1) ? random.pick([null, '']) : row.friendly_name;
  const isChat = row.channel_type === 'web';
  const madeUp = isChat ? `urn:mbid:${index}` : `+1555000${index}`;
  return chatAddress(sid, name, {
    type: isChat ? 'chat' : row.channel_type,
    ...(isChat && random.chance(0.8) ? {} : { address: madeUp }),
    auto_creation: autoCreation(row, random),
  });
}

function autoCreation(row: FlexFlowRow, random: Random): ChatAddressRow['auto_creation'] {
  const { enabled, integration } = row;
  const service = random.pick([undefined, undefined, seedSids.chatService, OTHER_SERVICE]);
  const any = { enabled, ...(service === undefined ? {} : { conversation_service_sid: service }) };
  if (row.integration_type === 'studio') {
    const { flow_sid = '', retry_count = 3 } = integration;
    return { ...any, type: 'studio', studio_flow_sid: flow_sid, studio_retry_count: retry_count };
  }
  if (row.integration_type === 'external') {
    return {
      ...any,
      type: 'webhook',
      webhook_url: integration.url ?? '',
      webhook_method: random.pick(['POST', 'GET']),
      webhook_filters: [...random.pick(EVENTS_OF_WEBHOOKS)],
    };
  }
  return random.chance(0.7) ? { ...any, type: 'default' } : null;
}

const UNMANAGED = ['enabled', 'studio', 'webhook', 'retryCount', 'method', 'events'];

/** The same file for the chat addresses of an account. Some entries have the key of their address, some another one or none. */
export function asChatFile(file: FileModel, state: SandboxState, random: Random): FileModel {
  const rows = Object.values(state.chatAddresses);
  const keys = rows.flatMap((row) => keyIn({ ...row }) ?? []);
  const taken = new Set<string>();
  const addresses = Object.entries(file.addresses).map(([key, entry]): [string, EntryModel] => {
    const chat = asChatEntry(entry, random) as EntryModel;
    const name = nameOf(key, entry);
    const live = rows.find(
      (row) => row.sid.toLowerCase() === chat.sid?.toLowerCase() || (!chat.sid && row.friendly_name === name),
    );
    const own = live && keyIn({ ...live });
    const drawn = random.fraction();
    // Most entries have the right key, and those without a live address a free one: otherwise most plans are blocked.
    const usual = live === undefined ? freeKey(random) : own;
    const other = drawn < 0.95 ? undefined : random.pick([...keys, freeKey(random)]);
    const deploymentKey = drawn < (live === undefined ? 0.92 : 0.75) ? usual : other;
    if (deploymentKey === undefined || taken.has(deploymentKey)) return [key, chat];
    taken.add(deploymentKey);
    return [key, { ...chat, deploymentKey: random.chance(0.1) ? inUpperCase(deploymentKey) : deploymentKey }];
  });
  const { defaults, removed, ignore, ...rest } = file;
  const ofChats = (item: string) => (/^FO[0-9a-f]{32}$/i.test(item) ? `IG${item.slice(2)}` : item);
  const shielded = rows.length > 0 && random.chance(0.1) ? [random.pick(rows).sid] : [];
  const ignored = [...(ignore ?? []), ...shielded];
  return {
    ...rest,
    api: 'conversations',
    ...(defaults && { defaults: asChatEntry(defaults, random, false) }),
    ...(removed && { removed: removed.map(ofChats) }),
    ...(ignored.length > 0 && { ignore: ignored }),
    addresses: Object.fromEntries(addresses),
  };
}

const inUpperCase = (sid: string): string => sid.slice(0, 2) + sid.slice(2).toUpperCase();

function asChatEntry(entry: EntryModel, random: Random, isEntry = true): Record<string, unknown> {
  const { janitor: _, longLived: __, contactIdentity: ___, task, webhook, unmanaged, sid, ...rest } = entry;
  const listed = (unmanaged ?? []) as string[];
  const kept = listed.filter((word) => UNMANAGED.includes(word));
  const url = typeof webhook === 'object' ? (webhook as { url: string }).url : webhook;
  return {
    ...rest,
    ...(sid === undefined ? {} : { sid: `IG${sid.slice(2)}` }),
    ...(listed.length === 0 ? {} : { unmanaged: random.chance(0.3) ? [...kept, ...newWords(kept)] : kept }),
    ...(webhook === undefined ? {} : { webhook: chatWebhook(String(url), random) }),
    ...(isEntry && task !== undefined ? { webhook: chatWebhook('https://bots.example/task', random) } : {}),
  };
}

const newWords = (kept: readonly string[]) => ['method', 'events'].filter((word) => !kept.includes(word));

/** A webhook in its shortest form, or with a method and events. */
export function chatWebhook(url: string, random: Random): unknown {
  if (random.chance(0.3)) return url;
  return {
    url,
    ...(random.chance(0.5) ? { method: random.pick(['post', 'get']) } : {}),
    ...(random.chance(0.5) ? { events: random.pick(EVENTS_OF_WEBHOOKS) } : {}),
  };
}
