import { chatTarget, drawRow, drawTarget, flexFlowTarget } from './account.ts';
import { type Api, deploymentKeyOf, isOn, isWebChat, KINDS, nameOf, type Row } from './kinds.ts';
import { drawName } from './pools.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

export interface Hands {
  readonly upstream: string;
  readonly authorization: string;
  readonly account: string;
  readonly world: World;
}

/** Makes one edit by hand as in the Console, bypassing the proxy, and records it. Returns what was done. */
export async function editByHand(hands: Hands, random: Random, names: readonly string[]): Promise<string> {
  const { world } = hands;
  const row = random.maybe(world.snapshot().filter(isWebChat));
  const what = random.pick(['rename', 'rename', 'switch', 'lead', 'delete', 'create'] as const);
  const name = random.chance(0.3) ? (random.maybe(names) ?? drawName(random)) : drawName(random);
  if (what === 'create' || row === undefined) {
    const drawn = drawRow(random, world.api, hands.account, name);
    await send(hands, 'POST', KINDS[world.api].path, formOf(drawn, world.api));
    return `somebody creates ${JSON.stringify(name)}`;
  }
  const path = `${KINDS[world.api].path}/${row.sid}`;
  const about = `${row.sid} (${JSON.stringify(nameOf(row))})`;
  switch (what) {
    case 'delete':
      await send(hands, 'DELETE', path, []);
      return `somebody deletes ${about}`;
    case 'rename':
      await send(hands, 'POST', path, [['FriendlyName', name]]);
      return `somebody renames ${about} to ${JSON.stringify(name)}`;
    case 'switch':
      await send(hands, 'POST', path, [
        [world.api === 'flex-flows' ? 'Enabled' : 'AutoCreation.Enabled', String(!isOn(row))],
      ]);
      return `somebody switches ${about}`;
    default: {
      const target = drawTarget(random, world.api);
      const next =
        world.api === 'flex-flows'
          ? { ...row, ...flexFlowTarget(target) }
          : { ...row, auto_creation: { enabled: isOn(row), ...chatTarget(target) } };
      await send(hands, 'POST', path, formOf(next, world.api));
      return `somebody leads ${about} elsewhere`;
    }
  }
}

function send(
  { upstream, authorization, world }: Hands,
  method: string,
  path: string,
  form: readonly (readonly [string, string])[],
) {
  return world.oneByOne(async () => {
    const body = new URLSearchParams(form.map(([name, value]): [string, string] => [name, value])).toString();
    const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(`${upstream}${path}`, { method, headers, ...(body === '' ? {} : { body }) });
    world.note('people', method, path, response.status, await response.text());
  });
}

/** The parameters of a request that writes the address. */
export function formOf(row: Row, api: Api): [string, string][] {
  const form: [string, unknown][] = [['FriendlyName', nameOf(row)]];
  if (api === 'flex-flows') {
    form.push(
      ['ChatServiceSid', row.chat_service_sid],
      ['ChannelType', row.channel_type],
      ['Enabled', row.enabled],
    );
    form.push(
      ['IntegrationType', row.integration_type],
      ['LongLived', row.long_lived],
      ['JanitorEnabled', row.janitor_enabled],
    );
    const parts: Record<string, string> = {
      flow_sid: 'FlowSid',
      url: 'Url',
      workspace_sid: 'WorkspaceSid',
      workflow_sid: 'WorkflowSid',
      channel: 'Channel',
      timeout: 'Timeout',
      priority: 'Priority',
      retry_count: 'RetryCount',
    };
    for (const [key, value] of Object.entries(row.integration as object))
      if (parts[key]) form.push([`Integration.${parts[key]}`, value]);
  } else {
    form.push(['Type', row.type], ['Address', deploymentKeyOf(row) ?? row.address]);
    const parts: Record<string, string> = {
      enabled: 'Enabled',
      type: 'Type',
      studio_flow_sid: 'StudioFlowSid',
      studio_retry_count: 'StudioRetryCount',
      webhook_url: 'WebhookUrl',
      webhook_method: 'WebhookMethod',
      webhook_filters: 'WebhookFilters',
    };
    for (const [key, value] of Object.entries(row.auto_creation as object))
      if (parts[key]) form.push([`AutoCreation.${parts[key]}`, value]);
  }
  return form
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [name, String(value)]);
}
