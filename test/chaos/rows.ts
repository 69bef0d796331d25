import type { FileModel } from '../properties/support/file-model.ts';
import { type AddressKind, addressKinds } from '../support/sandbox/index.ts';

// Reads rows of either kind without the tool's own code.

/** An address as in a response or in the account. */
export type Row = Readonly<Record<string, unknown>>;

/** The kind of address that a file is for. */
export const kindOfFile = ({ api = 'flex-flows' }: Pick<FileModel, 'api'>): AddressKind => addressKinds[api];

/** Whether a row has the type that files manage: `web` for Flex Flows, `chat` for addresses of Conversations. */
export const isOurs = (row: Row): boolean =>
  isChatAddress(row) ? String(row.type).toLowerCase() === 'chat' : row.channel_type === 'web';

export const isChatAddress = (row: object): boolean => 'auto_creation' in row;

/** A row's friendly name; undefined if it has none, and so cannot be found by name. */
export const nameIn = ({ friendly_name }: Row): string | undefined =>
  typeof friendly_name === 'string' && friendly_name !== '' ? friendly_name : undefined;

/** The deployment key in a row. */
export const keyIn = ({ address }: Row): string | undefined =>
  /^CV[0-9a-f]{32}$/i.test(String(address)) ? sidOf(String(address)) : undefined;

/** What patterns are matched with: a row's name, else its key, else its SID. */
export const labelOf = (row: Row): string => nameIn(row) ?? keyIn(row) ?? String(row.sid);

/** Whether chats reach an address. */
export const isOn = (row: Row): boolean =>
  String(isChatAddress(row) ? (row.auto_creation as Row | null)?.enabled : row.enabled) === 'true';

/** The parameter that enables and disables an address. */
export const ENABLED_PARAMETER = { 'flex-flows': 'Enabled', conversations: 'AutoCreation.Enabled' } as const;

/** A SID as Twilio spells it. */
export const sidOf = (written: string): string => written.slice(0, 2) + written.slice(2).toLowerCase();
