import { CHAT_ADDRESS } from '../address/chat-address/kind.ts';
import type { AddressTable } from './address-table.ts';
import { parseChoice, parseText } from './parameters.ts';
import { ParameterError } from './responses.ts';
import type { ChatAddressRow } from './state.ts';

const TYPES = ['sms', 'whatsapp', 'messenger', 'gbm', 'email', 'rcs', 'apple', 'chat'];

const EVENTS = [
  'onMessageAdded',
  'onMessageUpdated',
  'onMessageRemoved',
  'onConversationUpdated',
  'onConversationStateUpdated',
  'onConversationRemoved',
  'onParticipantAdded',
  'onParticipantUpdated',
  'onParticipantRemoved',
  'onDeliveryUpdated',
];

/** The addresses of Conversations, for chat and every other channel. */
export const chatAddresses: AddressTable<ChatAddressRow> = {
  kind: CHAT_ADDRESS,
  path: '/v1/Configuration/Addresses',
  listKey: 'address_configurations',
  maxPageSize: 50,
  maxName: 256,
  required: new Set(['address']),
  others: [
    { key: 'type', name: 'Type', parse: parseType, isCreateOnly: true },
    {
      key: 'address_country',
      name: 'AddressCountry',
      parse: (parameter, text) => parseText(parameter, text),
      unset: null,
      isCreateOnly: true,
    },
  ],
  words: { 'webhook.method': ['get', 'post'], 'webhook.events': EVENTS },
  otherTypes: ['default'],
  // Assumed: Twilio does not document an address whose auto-creation was never set.
  defaultType: 'default',
  rows: (state) => state.chatAddresses,
  /** Assumed: the filter accepts every type. Its documentation names two. */
  isListed: (row, query) => {
    const type = query.get('Type');
    return type === null || isSameWord(row.type, type);
  },
  isMeant: (row, id) => row.address === id,
  // Twilio rejects a second configuration of an address; the status and code are assumed.
  checkCreate: (state, { address }) => {
    if (Object.values(state.chatAddresses).some((row) => row.address === address)) {
      throw new ParameterError(`An address configuration for ${address} already exists`);
    }
  },
};

/** In any case, and stored as sent: Twilio's own example has `whAtsAPP`. */
function parseType(parameter: string, text: string): string {
  parseChoice(parameter, text.toLowerCase(), TYPES);
  return text;
}

const isSameWord = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
