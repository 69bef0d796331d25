import type { Api, RequestKind } from '../../../src/address/kind.ts';
import type { AddressRow, AddressTable } from '../../../src/sandbox/address-table.ts';
import { chatAddresses } from '../../../src/sandbox/chat-addresses.ts';
import { flexFlows } from '../../../src/sandbox/flex-flows.ts';
import type { SandboxState } from '../../../src/sandbox/state.ts';
import { chatAddress, flexFlow } from './rows.ts';

/** Requests that share one rate. */
export interface Lane {
  readonly perSecond: number;
}

/** What tests need to know of a kind of address: a row for each. */
export interface AddressKind {
  readonly api: Api;
  /** Of a list and a create; a `/` and a SID follow for the others. */
  readonly path: string;
  readonly prefix: string;
  /** What a list's answer calls its rows. */
  readonly listKey: 'flex_flows' | 'address_configurations';
  readonly stateKey: 'flexFlows' | 'chatAddresses';
  /** The part of a row that has the keys of an integration. */
  readonly integrationKey: 'integration' | 'auto_creation';
  readonly table: AddressTable;
  /** An enabled row of this kind, whose chats go to the Studio Flow "Webchat Flow". */
  readonly row: (sid: string, name: string) => AddressRow;
  /** How many requests a second Twilio takes, as far as is known. */
  readonly rates: Readonly<Record<RequestKind, Lane>>;
}

/** Nothing is documented: the pace that the product keeps, over all reads and all writes. */
const READS: Lane = { perSecond: 5 };
const WRITES: Lane = { perSecond: 2 };

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
    // As Twilio documents them per account; the unit is assumed.
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

/** The rows of a kind, by SID; they may be replaced in it. */
export function rowsOf(state: SandboxState, { stateKey }: AddressKind): Record<string, AddressRow> {
  return state[stateKey];
}

/** The account with other rows of a kind. */
export function withRows(state: SandboxState, { stateKey }: AddressKind, rows: object): SandboxState {
  return { ...state, [stateKey]: rows };
}
