import type { Api, RequestKind } from '../../../src/address/kind.ts';
import type { AddressRow, AddressTable } from '../../../src/sandbox/address-table.ts';
import { chatAddresses } from '../../../src/sandbox/chat-addresses.ts';
import { flexFlows } from '../../../src/sandbox/flex-flows.ts';
import type { SandboxState } from '../../../src/sandbox/state.ts';
import { chatAddress, flexFlow } from './rows.ts';

/** A rate limit for a group of requests. */
export interface RateLimit {
  readonly perSecond: number;
}

/** What tests need to know about a kind of address: one row each. */
export interface AddressKind {
  readonly api: Api;
  /** The path of a list and a create; for other requests, `/` and a SID follow. */
  readonly path: string;
  readonly prefix: string;
  /** The name of the rows in the response to a list. */
  readonly listKey: 'flex_flows' | 'address_configurations';
  readonly stateKey: 'flexFlows' | 'chatAddresses';
  /** The part of a row that contains the keys of an integration. */
  readonly integrationKey: 'integration' | 'auto_creation';
  readonly table: AddressTable;
  /** An enabled row of this kind, whose chats go to the Studio Flow "Webchat Flow". */
  readonly row: (sid: string, name: string) => AddressRow;
  /** How many requests per second Twilio accepts, as far as is known. */
  readonly rates: Readonly<Record<RequestKind, RateLimit>>;
}

/** Not documented: the rates that the product keeps, for all reads and for all writes. */
const READS: RateLimit = { perSecond: 5 };
const WRITES: RateLimit = { perSecond: 2 };

export const addressKinds: Readonly<Record<Api, AddressKind>> = {
  'flex-flows': {
    api: 'flex-flows',
    path: '/v1/FlexFlows',
    prefix: 'FO',
    listKey: 'flex_flows',
    stateKey: 'flexFlows',
    integrationKey: 'integration',
    table: flexFlows,
    row: flexFlow,
    // As documented by Twilio per account; the unit is assumed.
    rates: {
      list: { perSecond: 10 },
      fetch: { perSecond: 2 },
      create: { perSecond: 2 },
      update: { perSecond: 1 },
      delete: { perSecond: 2 },
    },
  },
  conversations: {
    api: 'conversations',
    path: '/v1/Configuration/Addresses',
    prefix: 'IG',
    listKey: 'address_configurations',
    stateKey: 'chatAddresses',
    integrationKey: 'auto_creation',
    table: chatAddresses,
    row: chatAddress,
    rates: { list: READS, fetch: READS, create: WRITES, update: WRITES, delete: WRITES },
  },
};

export function kindOfRow(row: AddressRow): AddressKind {
  return addressKinds['auto_creation' in row ? 'conversations' : 'flex-flows'];
}

/** The rows of a kind by SID; they may be replaced in place. */
export function rowsOf(state: SandboxState, { stateKey }: AddressKind): Record<string, AddressRow> {
  return state[stateKey];
}

/** The account with other rows of a kind. */
export function withRows(state: SandboxState, { stateKey }: AddressKind, rows: object): SandboxState {
  return { ...state, [stateKey]: rows };
}
