import { type Api, KINDS, type Row, SERVICE } from './kinds.ts';
import { DESTINATIONS, drawName, type Target, URLS } from './pools.ts';
import type { Random } from './random.ts';

const DAY = '2026-01-05T09:00:00Z';
const dates = { date_created: DAY, date_updated: DAY };

/** The parts of the sandbox's file that the soak needs. */
export interface Account {
  readonly accountSid: string;
  readonly authToken: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly state: Readonly<Record<string, unknown>>;
}

/** An account with some addresses of both kinds. The story is about those of one kind. */
export function drawAccount(random: Random, api: Api): Account {
  const accountSid = random.sid('AC');
  const authToken = random.hex(32);
  const [apiKey, apiSecret] = [random.sid('SK'), random.hex(32)];
  const rows = drawRows(random, api, accountSid);
  const other = api === 'flex-flows' ? 'conversations' : 'flex-flows';
  const state = {
    accountSid,
    authToken,
    apiKeys: { [apiKey]: apiSecret },
    [KINDS[api].part]: bySid(rows),
    [KINDS[other].part]: bySid(drawRows(random, other, accountSid).slice(0, 2)),
    studioFlows: DESTINATIONS.studio.map(({ sid, name }) => ({
      ...dates,
      sid,
      friendly_name: name,
      status: 'published',
      revision: 1,
    })),
    workspaces: [
      {
        ...dates,
        sid: DESTINATIONS.workspace.sid,
        friendly_name: DESTINATIONS.workspace.name,
        workflows: DESTINATIONS.workflows.map(({ sid, name }) => ({ ...dates, sid, friendly_name: name })),
        task_channels: DESTINATIONS.channels.map(({ sid, name }) => ({
          ...dates,
          sid,
          unique_name: name,
          friendly_name: name,
        })),
      },
    ],
    proxyServices: [
      { ...dates, sid: `KS${'2'.repeat(32)}`, unique_name: 'Flex Proxy Service', chat_instance_sid: SERVICE },
    ],
    configuration: {
      ...dates,
      chat_service_instance_sid: SERVICE,
      taskrouter_workspace_sid: DESTINATIONS.workspace.sid,
      taskrouter_target_workflow_sid: DESTINATIONS.workflows[0]?.sid,
      ui_version: '1.34.1',
      attributes: {},
    },
    conversations: {
      default_chat_service_sid: SERVICE,
      default_messaging_service_sid: `MG${'3'.repeat(32)}`,
      default_inactive_timer: null,
      default_closed_timer: null,
    },
  };
  return { accountSid, authToken, apiKey, apiSecret, state };
}

const bySid = (rows: readonly Row[]) => Object.fromEntries(rows.map((row) => [row.sid, row]));

function drawRows(random: Random, api: Api, account: string): Row[] {
  const names = new Set<string>();
  for (let left = random.between(2, 9); left > 0; left--) names.add(drawName(random));
  // Two addresses with the same name are a problem only if an entry claims them.
  const rows = [...names].map((name) => drawRow(random, api, account, name));
  const [twin] = rows;
  if (twin !== undefined && random.chance(0.05))
    rows.push(drawRow(random, api, account, String(twin.friendly_name)));
  return rows;
}

/** A live address with settings that people might leave behind. */
export function drawRow(random: Random, api: Api, account: string, name: string): Row {
  const target = drawTarget(random, api);
  const enabled = random.chance(0.85);
  const common = { account_sid: account, ...dates };
  if (api === 'flex-flows')
    return {
      ...common,
      sid: random.sid('FO'),
      friendly_name: name,
      chat_service_sid: SERVICE,
      channel_type: random.chance(0.1) ? random.pick(['sms', 'whatsapp', 'custom']) : 'web',
      contact_identity: random.chance(0.15) ? 'vip' : null,
      enabled,
      ...flexFlowTarget(target),
      long_lived: random.chance(0.15),
      janitor_enabled: random.chance(0.5),
    };
  const isChat = !random.chance(0.1);
  return {
    ...common,
    sid: random.sid('IG'),
    type: isChat ? 'chat' : 'sms',
    address: isChat
      ? random.sid(random.chance(0.8) ? 'CV' : 'urn:mbid:')
      : `+1555${random.between(1e6, 9e6)}`,
    friendly_name: random.chance(0.08) ? null : name,
    address_country: null,
    auto_creation: { enabled, ...chatTarget(target) },
  };
}

/** A destination that a file can express: the model of the file has the same values. */
export function drawTarget(random: Random, api: Api): Target {
  const retryCount = random.pick([0, 1, 2, 3]);
  const kind = random.pick(api === 'flex-flows' ? ['studio', 'webhook', 'task'] : ['studio', 'webhook']);
  if (kind === 'studio') return { kind, flow: random.pick(DESTINATIONS.studio), retryCount };
  if (kind === 'webhook') return { kind, url: random.pick(URLS), retryCount };
  return {
    kind: 'task',
    workflow: random.pick(DESTINATIONS.workflows),
    channel: random.pick(DESTINATIONS.channels),
    priority: random.pick([0, 10]),
    timeout: random.pick([3600, 86_400]),
  };
}

export function flexFlowTarget(target: Target) {
  if (target.kind === 'studio')
    return {
      integration_type: 'studio',
      integration: { flow_sid: target.flow.sid, retry_count: target.retryCount },
    };
  if (target.kind === 'webhook')
    return {
      integration_type: 'external',
      integration: { url: target.url.sent, retry_count: target.retryCount },
    };
  const { workflow, channel, priority, timeout } = target;
  return {
    integration_type: 'task',
    integration: {
      workspace_sid: DESTINATIONS.workspace.sid,
      workflow_sid: workflow.sid,
      channel: channel.name,
      priority,
      timeout,
    },
  };
}

export function chatTarget(target: Target) {
  if (target.kind === 'studio')
    return { type: 'studio', studio_flow_sid: target.flow.sid, studio_retry_count: target.retryCount };
  const url = target.kind === 'webhook' ? target.url.sent : '';
  return {
    type: 'webhook',
    webhook_url: url,
    webhook_method: 'POST',
    webhook_filters: ['onMessageAdded'],
  };
}
