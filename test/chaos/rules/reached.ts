import type { FileModel } from '../../properties/support/file-model.ts';
import { isOwned } from '../../properties/support/glob.ts';
import { VARIABLES } from '../../properties/support/integrations.ts';
import type { FlexFlowRow, SandboxState } from '../../support/sandbox/index.ts';
import { entriesOf, type NamedEntry, removal } from './claims.ts';

/** In what the account is not as the file says, found without any of the tool's own matching and comparing. */
export function notReached(file: FileModel, state: SandboxState): string[] {
  const web = Object.values(state.flexFlows).filter(({ channel_type }) => channel_type === 'web');
  const claimed = new Set<string>();
  const faults = entriesOf(file).flatMap((entry) => {
    const rows = web.filter((row) =>
      entry.sid === undefined ? row.friendly_name === entry.name : row.sid === sidOf(entry.sid),
    );
    for (const row of rows) claimed.add(row.sid);
    const [row] = rows;
    if (row === undefined || rows.length > 1) return [`${entry.key} is there ${rows.length} times`];
    return differences(entry, row, state).map((what) => `${entry.key} (${row.sid}): ${what}`);
  });
  const rest = web.filter(({ sid, friendly_name }) => !claimed.has(sid) && isOwned(file, friendly_name));
  return [...faults, ...rest.flatMap((row) => restFaults(file, row))];
}

function restFaults(file: FileModel, { sid, friendly_name, enabled }: FlexFlowRow): string[] {
  if (removal(file, sid, friendly_name) !== undefined) return [`${sid} is to be removed, and is there`];
  if (file.unlisted === 'delete') return [`${sid} is in no entry, and is there`];
  return file.unlisted === 'disable' && enabled ? [`${sid} is in no entry, and enabled`] : [];
}

function differences(entry: NamedEntry, row: FlexFlowRow, state: SandboxState): string[] {
  const unmanaged = new Set((entry.unmanaged ?? []) as string[]);
  const wanted: [string, unknown, unknown][] = [
    ['name', entry.name, row.friendly_name],
    ['enabled', entry.enabled ?? true, row.enabled],
    ['janitor', entry.janitor ?? false, row.janitor_enabled],
    ['longLived', entry.longLived ?? false, row.long_lived],
    ['contactIdentity', entry.contactIdentity ?? row.contact_identity ?? '', row.contact_identity ?? ''],
  ];
  if (!['studio', 'webhook', 'task'].some((kind) => kind in entry && unmanaged.has(kind)))
    wanted.push(...integrationFields(entry, row, state));
  return wanted
    .filter(([field, should, is]) => !unmanaged.has(field) && should !== is)
    .map(([field, should, is]) => `${field} is ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
}

type Written = Readonly<Record<string, unknown>>;

function integrationFields(
  entry: NamedEntry,
  row: FlexFlowRow,
  state: SandboxState,
): [string, unknown, unknown][] {
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

const longForm = (written: unknown, key: string): Written =>
  typeof written === 'string' ? { [key]: written } : (written as Written);

const isMeant = (written: unknown, sid: string, name: string): boolean =>
  String(written) === name || sidOf(String(written)) === sid;

const sidOf = (written: string): string => written.slice(0, 2) + written.slice(2).toLowerCase();

const filled = (url: string): string =>
  url.replaceAll(/\$\{(\w+)\}/g, (_, name: keyof typeof VARIABLES) => VARIABLES[name]);
