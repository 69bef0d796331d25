import { type FileModel, formerNames, nameOf } from '../properties/support/file-model.ts';
import { type FlexFlowRow, flexFlow, type SandboxState } from '../support/sandbox/index.ts';
import type { Random } from './random.ts';

/** Sends a request as somebody else; undefined: the account is changed behind its API. */
type Ask = ((method: string, path: string, form: Record<string, string>) => void) | undefined;

export interface Edited {
  /** What was done, for the story. */
  readonly what: string;
  readonly sids: string[];
}

/** Names of a file that people may give an address who know nothing of it: what was removed is made again, too. */
export const namesMet = ({ addresses, removed = [] }: FileModel): string[] => [
  ...Object.entries(addresses).flatMap(([key, entry]) => [nameOf(key, entry), ...formerNames(entry)]),
  ...removed,
];

/**
 * One edit by hand: an address is renamed, changed, switched off, deleted or made.
 *
 * @param wanted the names that the file asks for: people meet them, too
 * @param busy SIDs that the tool is about to write: so do people
 */
export function edit(
  state: SandboxState,
  wanted: readonly string[],
  busy: ReadonlySet<string>,
  random: Random,
  ask: Ask,
): Edited | undefined {
  const rows = Object.values(state.flexFlows);
  const kind = random.pick(['rename', 'change', 'switch', 'delete', 'make', 'rename to a twin'] as const);
  const names = [...rows.map((one) => one.friendly_name), ...wanted, 'Made by hand'];
  if (kind === 'make') return make(state, random.pick(names), random);
  if (rows.length === 0) return undefined;
  const met = rows.filter(({ sid }) => busy.has(sid));
  const row = random.pick(met.length > 0 && random.chance(0.5) ? met : rows);
  const through = random.chance(0.5) ? ask : undefined;
  const path = `/v1/FlexFlows/${row.sid}`;
  if (kind === 'delete') {
    if (through === undefined) delete state.flexFlows[row.sid];
    else through('DELETE', path, {});
    return { what: `deletes ${row.sid}`, sids: [row.sid] };
  }
  const [differs, form] = changed(row, kind, random.pick(names), random);
  if (through === undefined) state.flexFlows[row.sid] = { ...row, ...differs };
  else through('POST', path, form);
  return { what: `changes ${row.sid}: ${JSON.stringify(differs)}`, sids: [row.sid] };
}

function changed(
  row: FlexFlowRow,
  kind: 'rename' | 'change' | 'switch' | 'rename to a twin',
  name: string,
  random: Random,
): [Partial<FlexFlowRow>, Record<string, string>] {
  switch (kind) {
    case 'rename':
      return [{ friendly_name: `${row.friendly_name}?` }, { FriendlyName: `${row.friendly_name}?` }];
    case 'rename to a twin':
      return [{ friendly_name: name }, { FriendlyName: name }];
    case 'switch':
      return [{ enabled: !row.enabled }, { Enabled: String(!row.enabled) }];
    case 'change': {
      const janitor = random.chance(0.5);
      return [{ janitor_enabled: janitor }, { JanitorEnabled: String(janitor) }];
    }
  }
}

/** What people do to the very address that a run is about to write, or to the name that it is about to give. */
export function meddle(
  state: SandboxState,
  sid: string | undefined,
  name: string,
  random: Random,
): Edited | undefined {
  const row = sid === undefined ? undefined : state.flexFlows[sid];
  if (row === undefined) return sid === undefined ? make(state, name, random) : undefined;
  const kind = random.pick(['rename', 'give away', 'switch', 'delete', 'make again'] as const);
  if (kind === 'delete' || kind === 'make again') {
    delete state.flexFlows[row.sid];
    if (kind === 'delete') return { what: `deletes ${row.sid}`, sids: [row.sid] };
    const again = make(state, row.friendly_name, random);
    return { what: `deletes ${row.sid} and ${again.what}`, sids: [row.sid, ...again.sids] };
  }
  const differs = {
    rename: { friendly_name: `${row.friendly_name} (ours now)` },
    'give away': { friendly_name: 'Other team', enabled: true },
    switch: { enabled: !row.enabled },
  }[kind];
  state.flexFlows[row.sid] = { ...row, ...differs };
  return { what: `changes ${row.sid}: ${JSON.stringify(differs)}`, sids: [row.sid] };
}

function make(state: SandboxState, name: string, random: Random): Edited {
  const sid = `FOeeee${random
    .int(2 ** 31)
    .toString(16)
    .padStart(28, '0')}`;
  const channel_type = random.chance(0.8) ? 'web' : 'sms';
  state.flexFlows[sid] = flexFlow(sid, name, { channel_type });
  return { what: `makes ${sid}: ${JSON.stringify(name)}, ${channel_type}`, sids: [sid] };
}
