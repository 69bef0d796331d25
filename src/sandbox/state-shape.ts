import { isSid } from './sids.ts';
import type { SandboxState } from './types.ts';

/**
 * Says what keeps `value` from being an account, in words such as `state.flexFlows.FO…: enabled is no
 * boolean`; undefined if nothing does. It looks at what people change by hand (Flex Flows, names) and at the
 * outline of the rest.
 */
export function faultInState(value: unknown): string | undefined {
  if (!isRecord(value)) return 'state is no object';
  if (typeof value.accountSid !== 'string' || !isSid(value.accountSid, 'AC')) {
    return 'state.accountSid is no account SID';
  }
  return (
    faultInFields('state', value, { authToken: 'string', apiKeys: 'object', configuration: 'object' }) ??
    faultInFlexFlows(value.flexFlows) ??
    faultInRows('state.studioFlows', value.studioFlows, { sid: 'string', friendly_name: 'string' }) ??
    faultInRows('state.proxyServices', value.proxyServices, { sid: 'string', unique_name: 'string' }) ??
    faultInWorkspaces(value.workspaces)
  );
}

/** Whether `value` is an account; `faultInState` says why not. */
export function isState(value: unknown): value is SandboxState {
  return faultInState(value) === undefined;
}

type Fields = Record<string, 'string' | 'boolean' | 'object'>;

const flexFlowFields: Fields = {
  account_sid: 'string',
  date_created: 'string',
  date_updated: 'string',
  friendly_name: 'string',
  chat_service_sid: 'string',
  channel_type: 'string',
  enabled: 'boolean',
  integration: 'object',
  long_lived: 'boolean',
  janitor_enabled: 'boolean',
};

const integrationTypes = new Set<unknown>([null, 'studio', 'external', 'task']);

function faultInFlexFlows(flows: unknown): string | undefined {
  if (!isRecord(flows)) return 'state.flexFlows is no object';
  for (const [sid, row] of Object.entries(flows)) {
    const at = `state.flexFlows.${sid}`;
    if (!isRecord(row)) return `${at} is no object`;
    if (row.sid !== sid || !isSid(sid, 'FO')) return `${at} and its sid are not one Flex Flow SID`;
    const fault = faultInFields(at, row, flexFlowFields);
    if (fault !== undefined) return fault;
    if (!integrationTypes.has(row.integration_type)) {
      return `${at}: integration_type is none of studio, external, task, null`;
    }
  }
  return undefined;
}

function faultInWorkspaces(workspaces: unknown): string | undefined {
  const fault = faultInRows('state.workspaces', workspaces, { sid: 'string', friendly_name: 'string' });
  if (fault !== undefined || !Array.isArray(workspaces)) return fault;
  for (const [index, workspace] of workspaces.entries()) {
    const at = `state.workspaces[${index}]`;
    const inside =
      faultInRows(`${at}.workflows`, workspace.workflows, { sid: 'string', friendly_name: 'string' }) ??
      faultInRows(`${at}.task_channels`, workspace.task_channels, { sid: 'string', unique_name: 'string' });
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function faultInRows(at: string, rows: unknown, fields: Fields): string | undefined {
  if (!Array.isArray(rows)) return `${at} is no list`;
  for (const [index, row] of rows.entries()) {
    if (!isRecord(row)) return `${at}[${index}] is no object`;
    const fault = faultInFields(`${at}[${index}]`, row, fields);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultInFields(at: string, row: Record<string, unknown>, fields: Fields): string | undefined {
  for (const [name, type] of Object.entries(fields)) {
    const value = row[name];
    const fits = type === 'object' ? isRecord(value) : typeof value === type;
    if (!fits) return `${at}: ${name} is no ${type}`;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
