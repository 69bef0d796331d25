import type { FileModel } from '../../properties/support/file-model.ts';
import {
  type AddressRow,
  type FlexFlowRow,
  rowsOf,
  type SandboxState,
  type Switches,
} from '../../support/sandbox/index.ts';
import { isOn, isOurs, keyIn, kindOfFile, nameIn, sidOf } from '../rows.ts';
import { answersFor, deploymentKeyOf, entriesOf, type NamedEntry, removal } from './claims.ts';
import { wantedOfChat } from './reached-chat.ts';
import { filled, isMeant, longForm, type Wanted, type Written } from './written.ts';

/** The differences of the account from the file, found without the tool's own matching and comparing. */
export function notReached(file: FileModel, state: SandboxState, switches: Partial<Switches>): string[] {
  const knowsDefault = switches.configuration !== 'missing';
  const ours = Object.values(rowsOf(state, kindOfFile(file))).filter((row) => isOurs({ ...row }));
  // Whether this Twilio shows whether an address is enabled, and its service.
  const isSeen = (row: AddressRow) =>
    switches.autoCreation !== 'null' || !('auto_creation' in row) || row.auto_creation?.type !== 'default';
  const plain = ours.map((row) => ({ ...row }));
  const claimed = new Set<string>();
  const faults = entriesOf(file).flatMap((entry) => {
    const rows = ours.filter((row) => isItsOwn(entry, row));
    for (const row of rows) claimed.add(row.sid);
    const [row] = rows;
    if (row === undefined || rows.length > 1) return [`${entry.key} is there ${rows.length} times`];
    const unmanaged = new Set((entry.unmanaged ?? []) as string[]);
    if (!isSeen(row)) unmanaged.add('enabled').add('chatService');
    const wanted =
      'auto_creation' in row
        ? wantedOfChat(entry, row, file, state, knowsDefault)
        : wantedOf(entry, row, state);
    return wanted
      .filter(([field, should, is]) => !unmanaged.has(field) && should !== is)
      .map(([field, should, is]) => `${field} is ${JSON.stringify(is)}, not ${JSON.stringify(should)}`)
      .map((what) => `${entry.key} (${row.sid}): ${what}`);
  });
  const rest = ours.filter((row) => !claimed.has(row.sid) && answersFor(file, { ...row }, plain));
  return [...faults, ...rest.flatMap((row) => restFaults(file, row, isSeen(row)))];
}

function isItsOwn(entry: NamedEntry, row: AddressRow): boolean {
  if (entry.sid !== undefined) return row.sid === sidOf(entry.sid);
  const key = deploymentKeyOf(entry);
  return key === undefined ? row.friendly_name === entry.name : keyIn({ ...row }) === key;
}

/** @param isSeen whether Twilio shows if the address is enabled */
function restFaults(file: FileModel, row: AddressRow, isSeen: boolean): string[] {
  const { sid } = row;
  if (removal(file, sid, nameIn({ ...row }) ?? '') !== undefined)
    return [`${sid} is to be removed, and is there`];
  if (file.unlisted === 'delete') return [`${sid} is in no entry, and is there`];
  return file.unlisted === 'disable' && isSeen && isOn({ ...row })
    ? [`${sid} is in no entry, and enabled`]
    : [];
}

function wantedOf(entry: NamedEntry, row: FlexFlowRow, state: SandboxState): Wanted[] {
  const unmanaged = new Set((entry.unmanaged ?? []) as string[]);
  const wanted: Wanted[] = [
    ['name', entry.name, row.friendly_name],
    ['enabled', entry.enabled ?? true, row.enabled],
    ['janitor', entry.janitor ?? false, row.janitor_enabled],
    ['longLived', entry.longLived ?? false, row.long_lived],
    ['contactIdentity', entry.contactIdentity ?? row.contact_identity ?? '', row.contact_identity ?? ''],
  ];
  if (!['studio', 'webhook', 'task'].some((kind) => kind in entry && unmanaged.has(kind)))
    wanted.push(...integrationFields(entry, row, state));
  return wanted;
}

function integrationFields(entry: NamedEntry, row: FlexFlowRow, state: SandboxState): Wanted[] {
  const is = row.integration;
  if ('studio' in entry) {
    const { flow, retryCount = 3 } = longForm(entry.studio, 'flow');
    const found = state.studioFlows.find((one) => isMeant(flow, one.sid, one.friendly_name));
    return [
      ['integration', 'studio', row.integration_type],
      ['flow', found?.sid, is.flow_sid],
      ['retryCount', retryCount, is.retry_count ?? 3],
    ];
  }
  if ('webhook' in entry) {
    const { url, retryCount = 3 } = longForm(entry.webhook, 'url');
    return [
      ['integration', 'external', row.integration_type],
      ['url', filled(String(url)), is.url],
      ['retryCount', retryCount, is.retry_count ?? 3],
    ];
  }
  const task = entry.task as Written;
  const workspace = state.workspaces.find((one) => isMeant(task.workspace, one.sid, one.friendly_name));
  const workflow = workspace?.workflows.find((one) => isMeant(task.workflow, one.sid, one.friendly_name));
  const channels = workspace?.task_channels ?? [];
  const wanted = channels.find((one) => isMeant(task.channel ?? 'default', one.sid, one.unique_name));
  const found = channels.find((one) => isMeant(is.channel ?? 'default', one.sid, one.unique_name));
  return [
    ['integration', 'task', row.integration_type],
    ['workspace', workspace?.sid, is.workspace_sid],
    ['workflow', workflow?.sid, is.workflow_sid],
    ['channel', wanted?.sid, found?.sid],
    ['priority', task.priority ?? 0, is.priority ?? 0],
    ['timeout', task.timeout ?? 86_400, is.timeout ?? 86_400],
    [
      'creationOnMessage',
      task.creationOnMessage ?? is.creation_on_message ?? false,
      is.creation_on_message ?? false,
    ],
  ];
}
