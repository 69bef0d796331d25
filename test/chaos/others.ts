import { type EntryModel, type FileModel, formerNames, nameOf } from '../properties/support/file-model.ts';
import {
  type AddressKind,
  type AddressRow,
  chatAddress,
  flexFlow,
  rowsOf,
  type SandboxState,
} from '../support/sandbox/index.ts';
import { EVENTS_OF_WEBHOOKS, freeKey, OTHER_SERVICE } from './chat-scene.ts';
import type { Random } from './random.ts';
import { ENABLED_PARAMETER, isOn, keyIn, labelOf, type Row } from './rows.ts';

/** Sends a request as someone else; undefined: the account is changed without the API. */
type Ask = ((method: string, path: string, form: Record<string, string>) => void) | undefined;

export interface Edited {
  /** What was done, for the story. */
  readonly what: string;
  readonly sids: string[];
}

/** Settings that people may choose who do not know the file. */
export interface Met {
  readonly names: readonly string[];
  readonly keys: readonly string[];
}

/** The names and keys of a file, including those under `removed`, which may be created again. */
export function metIn({ addresses, removed = [] }: FileModel): Met {
  const entries: [string, EntryModel][] = Object.entries(addresses);
  return {
    names: [...entries.flatMap(([key, entry]) => [nameOf(key, entry), ...formerNames(entry)]), ...removed],
    keys: entries.flatMap(([, { deploymentKey }]) => deploymentKey ?? []),
  };
}

/**
 * One edit by hand: an address is renamed, changed, disabled, deleted or created.
 *
 * @param met names and keys in the file: people may choose the same ones
 * @param busy SIDs that the tool is about to write: people may edit the same ones
 */
export function edit(
  state: SandboxState,
  of: AddressKind,
  met: Met,
  busy: ReadonlySet<string>,
  random: Random,
  ask: Ask,
): Edited | undefined {
  const rows = Object.values(rowsOf(state, of));
  const kind = random.pick(['rename', 'change', 'switch', 'delete', 'make', 'rename to a twin'] as const);
  const names = [...rows.map((one) => labelOf({ ...one })), ...met.names, 'Made by hand'];
  if (kind === 'make') return make(state, of, random.pick(names), met.keys, random);
  if (rows.length === 0) return undefined;
  const touched = rows.filter(({ sid }) => busy.has(sid));
  const row = random.pick(touched.length > 0 && random.chance(0.5) ? touched : rows);
  const through = random.chance(0.5) ? ask : undefined;
  const path = `${of.path}/${row.sid}`;
  if (kind === 'delete') {
    if (through === undefined) delete rowsOf(state, of)[row.sid];
    else through('DELETE', path, {});
    return { what: `deletes ${row.sid}`, sids: [row.sid] };
  }
  const [differs, form] = changed(row, of, kind, random.pick(names), random);
  if (through === undefined) rowsOf(state, of)[row.sid] = { ...row, ...differs } as AddressRow;
  else through('POST', path, form);
  return { what: `changes ${row.sid}: ${JSON.stringify(differs)}`, sids: [row.sid] };
}

function changed(
  row: AddressRow,
  of: AddressKind,
  kind: 'rename' | 'change' | 'switch' | 'rename to a twin',
  name: string,
  random: Random,
): [Row, Record<string, string>] {
  switch (kind) {
    case 'rename': {
      // The Console accepts a chat address without a name.
      const isNameless = of.api === 'conversations' && random.chance(0.3);
      const other = isNameless ? '' : `${row.friendly_name ?? 'Named'}?`;
      return [{ friendly_name: other }, { FriendlyName: other }];
    }
    case 'rename to a twin':
      return [{ friendly_name: name }, { FriendlyName: name }];
    case 'switch': {
      const enabled = !isOn({ ...row });
      return [switched(row, enabled), { [ENABLED_PARAMETER[of.api]]: String(enabled) }];
    }
    case 'change':
      return 'auto_creation' in row ? changedAutoCreation(row.auto_creation, random) : changedJanitor(random);
  }
}

function switched(row: AddressRow, enabled: boolean): Row {
  if (!('auto_creation' in row)) return { enabled };
  return { auto_creation: { type: 'default', ...row.auto_creation, enabled } };
}

function changedJanitor(random: Random): [Row, Record<string, string>] {
  const janitor = random.chance(0.5);
  return [{ janitor_enabled: janitor }, { JanitorEnabled: String(janitor) }];
}

/** Another service, method, events or number of retries. */
function changedAutoCreation(before: object | null, random: Random): [Row, Record<string, string>] {
  const now = { type: 'default', enabled: true, ...before };
  const service: [Row, Record<string, string>] = [
    { conversation_service_sid: OTHER_SERVICE },
    { 'AutoCreation.ConversationServiceSid': OTHER_SERVICE },
  ];
  const [differs, form] = random.chance(0.3) ? service : (changedIntegration(now.type, random) ?? service);
  return [{ auto_creation: { ...now, ...differs } }, form];
}

function changedIntegration(type: string, random: Random): [Row, Record<string, string>] | undefined {
  switch (type.toLowerCase()) {
    case 'studio': {
      const retries = random.int(4);
      return [{ studio_retry_count: retries }, { 'AutoCreation.StudioRetryCount': String(retries) }];
    }
    case 'webhook': {
      const [event = ''] = random.pick(EVENTS_OF_WEBHOOKS);
      if (random.chance(0.5)) return [{ webhook_filters: [event] }, { 'AutoCreation.WebhookFilters': event }];
      return [{ webhook_method: 'GET' }, { 'AutoCreation.WebhookMethod': 'GET' }];
    }
    default:
      return undefined;
  }
}

/** What people do to the address that a run is about to write, or with the name or key that it is about to set. */
export function meddle(
  state: SandboxState,
  of: AddressKind,
  sid: string | undefined,
  form: Readonly<Record<string, string>>,
  random: Random,
): Edited | undefined {
  const rows = rowsOf(state, of);
  const row = sid === undefined ? undefined : rows[sid];
  const keys = form.Address === undefined ? [] : [form.Address];
  if (row === undefined)
    return sid === undefined ? make(state, of, form.FriendlyName ?? '', keys, random) : undefined;
  const kind = random.pick(['rename', 'give away', 'switch', 'delete', 'make again'] as const);
  if (kind === 'delete' || kind === 'make again') {
    delete rows[row.sid];
    if (kind === 'delete') return { what: `deletes ${row.sid}`, sids: [row.sid] };
    const again = make(state, of, row.friendly_name ?? '', [keyIn({ ...row }) ?? freeKey(random)], random);
    return { what: `deletes ${row.sid} and ${again.what}`, sids: [row.sid, ...again.sids] };
  }
  const differs = {
    rename: { friendly_name: `${row.friendly_name ?? ''} (ours now)` },
    'give away': { friendly_name: 'Other team', ...switched(row, true) },
    switch: switched(row, !isOn({ ...row })),
  }[kind];
  rows[row.sid] = { ...row, ...differs } as AddressRow;
  return { what: `changes ${row.sid}: ${JSON.stringify(differs)}`, sids: [row.sid] };
}

/** @param keys deployment keys that people may choose if they are free, besides some others */
function make(
  state: SandboxState,
  of: AddressKind,
  name: string,
  keys: readonly string[],
  random: Random,
): Edited {
  const sid = `${of.prefix}eeee${hex(random)}`;
  const isOurs = random.chance(0.8);
  if (of.api === 'flex-flows') {
    const channel_type = isOurs ? 'web' : 'sms';
    state.flexFlows[sid] = flexFlow(sid, name, { channel_type });
    return { what: `makes ${sid}: ${JSON.stringify(name)}, ${channel_type}`, sids: [sid] };
  }
  const rows = Object.values(state.chatAddresses);
  const isFree = (key: string) => !rows.some(({ address }) => address.toLowerCase() === key.toLowerCase());
  const free = [...keys, ...keys, freeKey(random), `CVeeee${hex(random)}`].filter(isFree);
  const address = isOurs ? (free.length > 0 ? random.pick(free) : `urn:mbid:${sid}`) : `+1${hex(random)}`;
  const given = random.chance(0.2) ? null : name;
  const auto_creation = random.chance(0.5)
    ? { enabled: true, type: 'default' }
    : chatAddress(sid, null).auto_creation;
  state.chatAddresses[sid] = chatAddress(sid, given, {
    type: isOurs ? 'chat' : 'sms',
    address:
      isOurs && address.startsWith('CV') ? address.slice(0, 2) + address.slice(2).toLowerCase() : address,
    auto_creation,
  });
  return { what: `makes ${sid}: ${JSON.stringify(given)}, ${address}`, sids: [sid] };
}

const hex = (random: Random): string =>
  random
    .int(2 ** 31)
    .toString(16)
    .padStart(28, '0');

/** What the report proposes if Twilio refuses a create: someone creates the address in the Console. */
export function makeInConsole(state: SandboxState, name: string, key: string, random: Random): Edited {
  const sid = `IGc0c0${hex(random)}`;
  const given = random.chance(0.3) ? null : name;
  state.chatAddresses[sid] = chatAddress(sid, given, {
    address: key,
    auto_creation: { enabled: true, type: 'default' },
  });
  return { what: `makes ${sid} in the Console: ${key}`, sids: [sid] };
}
