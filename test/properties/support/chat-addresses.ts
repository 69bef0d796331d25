import fc from 'fast-check';
import {
  type AutoCreationRow,
  addressKinds,
  type ChatAddressRow,
  chatAddress,
  type StudioFlowRow,
  seedSids,
} from '../../support/sandbox/index.ts';
import { filled, integration, type Naming, type Target, writtenIntegration } from './integrations.ts';
import { cleanName, untidied } from './names.ts';
import { numbered, type PropertyKind } from './property-kind.ts';
import { anyChatSwitches, singleChatAddressSwitches } from './switches.ts';

const addressSid = numbered('IG');

/** The deployment key for a name: an address that a file creates has the key of its name. */
export const keyOf = (name: string): string =>
  `CV${Buffer.from(name).toString('hex').padEnd(32, '0').slice(0, 24)}${hash(name)}`;

function hash(text: string): string {
  let sum = 5381;
  for (const character of text) sum = (sum * 33 + (character.codePointAt(0) ?? 0)) % 0x100000000;
  return sum.toString(16).padStart(8, '0');
}

/** Used in place of retries, which the webhook of a chat address does not have. The last one is the default. */
const METHODS = ['GET', 'get', 'Post', 'POST'];
const EVENTS = [
  ['onParticipantAdded', 'onMessageAdded', 'onConversationRemoved'],
  ['onMessageUpdated'],
  ['onDeliveryUpdated', 'onMessageAdded'],
  ['onMessageAdded'],
];

/** An auto-creation as Twilio may have it: in any order, in any case, and with oddities that no file can express. */
export function autoCreation(target: Target, odd: number, enabled: boolean): AutoCreationRow | null {
  const service = odd % 3 === 0 ? { conversation_service_sid: seedSids.chatService } : {};
  if (odd === 1) return null;
  if (odd === 2) return { enabled, type: 'default' };
  if (odd === 4) return { enabled, type: 'carrier-pigeon', ...service };
  if (target.kind === 'webhook') {
    return {
      enabled,
      type: 'webhook',
      ...service,
      webhook_url: filled(target.url),
      webhook_method: METHODS[target.retryCount] ?? 'POST',
      webhook_filters: EVENTS[target.retryCount] ?? [],
    };
  }
  if (target.kind === 'task') return { enabled, type: 'default', ...service };
  return {
    enabled,
    type: 'studio',
    ...service,
    studio_flow_sid: target.flow.sid,
    studio_retry_count: target.retryCount,
  };
}

const chatSettings = fc.record({
  enabled: fc.boolean(),
  type: fc.oneof(
    { weight: 7, arbitrary: fc.constantFrom('chat', 'chat', 'CHAT') },
    { weight: 1, arbitrary: fc.constantFrom('sms', 'whatsapp') },
  ),
  isNameless: fc.nat(5).map((drawn) => drawn === 0),
  hasKey: fc.nat(4).map((drawn) => drawn > 0),
  odd: fc.nat(11),
});

const chatTarget = (flows: readonly StudioFlowRow[]) =>
  integration(flows).filter(({ kind }) => kind !== 'task');

export const CHAT_ADDRESSES: PropertyKind = {
  api: 'conversations',
  sandbox: addressKinds.conversations,
  head: { api: 'conversations' },
  sidOf: addressSid,
  rows: (names, flows, tidy) => {
    const row = fc.tuple(untidied(fc.constantFrom(...names)), chatSettings, chatTarget(flows));
    const drawn = fc.array(row, { maxLength: 7 });
    return drawn.map((all) => {
      const rows = all.map(([name, settings, target], index) => chatRow(index, name, settings, target));
      // A key has only one configuration.
      const isFirst = (one: ChatAddressRow, index: number) =>
        rows.findIndex((other) => other.address === one.address || (tidy && isNamesake(one, other))) ===
        index;
      return rows.filter(isFirst);
    });
  },
  flags: fc.record(
    {
      enabled: fc.boolean(),
      unmanaged: fc.uniqueArray(fc.constantFrom('enabled', 'retryCount'), {
        maxLength: 2,
      }),
    },
    { requiredKeys: [] },
  ),
  target: chatTarget,
  written: (target, naming, short) => {
    if (target.kind !== 'webhook') return writtenIntegration(target, naming, short);
    const { url, retryCount } = target;
    if (short && retryCount === 3) return { webhook: url };
    return {
      webhook: { url, method: METHODS[retryCount]?.toLowerCase(), events: EVENTS[retryCount]?.toReversed() },
    };
  },
  identity: (name, rows, isTerse) => {
    const live = rows.find((row) => row.friendly_name === name && CHAT_ADDRESSES.isOurs(row)) as
      | ChatAddressRow
      | undefined;
    const hasOther = live !== undefined && live.address !== keyOf(name);
    return hasOther || (live !== undefined && isTerse) ? {} : { deploymentKey: keyOf(name) };
  },
  singleSwitches: singleChatAddressSwitches.filter(({ chatCreates }) => chatCreates === undefined),
  anySwitches: anyChatSwitches,
  twin: (flows) =>
    fc
      .record({
        name: cleanName,
        target: chatTarget(flows),
        naming: fc.constantFrom<Naming>('name', 'sid'),
        short: fc.boolean(),
        enabled: fc.boolean(),
        hasService: fc.boolean(),
        type: fc.constantFrom('chat', 'CHAT'),
        found: fc.constantFrom('name', 'key', 'sid', 'key and sid'),
      })
      .map(({ name, target, naming, short, enabled, hasService, type, found }) => ({
        name,
        row: (index) =>
          chatAddress(addressSid(index), name, {
            type,
            address: found === 'sid' ? `made-up-${index}` : keyOf(name),
            auto_creation: autoCreation(target, hasService ? 0 : 5, enabled),
          }),
        entry: (index) => ({
          name,
          enabled,
          ...(found.includes('key') ? { deploymentKey: keyOf(name) } : {}),
          ...(found.includes('sid') ? { sid: addressSid(index) } : {}),
          ...CHAT_ADDRESSES.written(target, naming, short),
        }),
      })),
  share: 0.3,
  isOurs: (row) => 'auto_creation' in row && row.type.toLowerCase() === 'chat',
};

const isNamesake = (a: ChatAddressRow, b: ChatAddressRow) =>
  a.friendly_name !== null && a.friendly_name === b.friendly_name;

type ChatSettings = typeof chatSettings extends fc.Arbitrary<infer T> ? T : never;

function chatRow(index: number, name: string, settings: ChatSettings, target: Target): ChatAddressRow {
  const { enabled, type, isNameless, hasKey, odd } = settings;
  const address = type.toLowerCase() === 'chat' && hasKey ? keyOf(name) : `made-up-${index}`;
  return chatAddress(addressSid(index), isNameless ? null : name, {
    type,
    address,
    auto_creation: autoCreation(target, odd, enabled),
  });
}
