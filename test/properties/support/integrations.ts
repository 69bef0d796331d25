import fc from 'fast-check';
import { channelSids, type FlexFlowRow, type StudioFlowRow, seedSids } from '../../support/sandbox/index.ts';

/** Where chats go, in a form from which both a file and an account can be made. */
export type Target =
  | { kind: 'studio'; flow: StudioFlowRow; retryCount: number }
  | { kind: 'webhook'; url: string; retryCount: number }
  | {
      kind: 'task';
      vip: boolean;
      channel: 'default' | 'chat';
      priority: number;
      timeout: number;
      first?: boolean;
    };

/** The values of `${NAME}` in every property. */
export const VARIABLES = { BOT_KEY: 'k3y-of-the-bot', BOT_HOST: 'bots.example' } as const;

const URLS = [
  'https://bots.example/flex',
  `https://bots.example/flex?key=\${BOT_KEY}&lang=%C3%A9#top`,
  `https://user:pass@\${BOT_HOST}/a//b`,
  'http://127.0.0.1:8080/?',
  `https://bots.example/\${BOT_KEY}/flex`,
];

const retryCount = fc.integer({ min: 0, max: 3 });

export function integration(flows: readonly StudioFlowRow[]): fc.Arbitrary<Target> {
  return fc.oneof(
    fc.record({ kind: fc.constant('studio' as const), flow: fc.constantFrom(...flows), retryCount }),
    fc.record({ kind: fc.constant('webhook' as const), url: fc.constantFrom(...URLS), retryCount }),
    fc.record(
      {
        kind: fc.constant('task' as const),
        vip: fc.boolean(),
        channel: fc.constantFrom('default' as const, 'chat' as const),
        priority: fc.constantFrom(0, 10, 2147483647),
        timeout: fc.constantFrom(0, 3600, 86400),
        first: fc.boolean(),
      },
      { requiredKeys: ['kind', 'vip', 'channel', 'priority', 'timeout'] },
    ),
  );
}

/** The integration as Twilio stores it. */
export function rowIntegration(target: Target): Pick<FlexFlowRow, 'integration_type' | 'integration'> {
  if (target.kind === 'studio') {
    return {
      integration_type: 'studio',
      integration: { flow_sid: target.flow.sid, retry_count: target.retryCount },
    };
  }
  if (target.kind === 'webhook') {
    return {
      integration_type: 'external',
      integration: { url: filled(target.url), retry_count: target.retryCount },
    };
  }
  return {
    integration_type: 'task',
    integration: {
      workspace_sid: seedSids.flexWorkspace,
      workflow_sid: target.vip ? seedSids.vipWorkflow : seedSids.assignToAnyone,
      channel: target.channel,
      priority: target.priority,
      timeout: target.timeout,
      ...(target.first === undefined ? {} : { creation_on_message: target.first }),
    },
  };
}

/** How a file may refer to something: by name, by SID, or by SID in another case. */
export type Naming = 'name' | 'sid' | 'upper-case sid';

/** The integration as written in a file, in full or in its shortest form. */
export function writtenIntegration(target: Target, naming: Naming, short: boolean): Record<string, unknown> {
  const by = (name: string, sid: string) =>
    naming === 'name' ? name : naming === 'sid' ? sid : `${sid.slice(0, 2)}${sid.slice(2).toUpperCase()}`;
  if (target.kind === 'studio') {
    const flow = by(target.flow.friendly_name, target.flow.sid);
    const { retryCount } = target;
    return { studio: short && retryCount === 3 ? flow : { flow, retryCount } };
  }
  if (target.kind === 'webhook') {
    const { url, retryCount } = target;
    return { webhook: short && retryCount === 3 ? url : { url, retryCount } };
  }
  const { priority, timeout } = target;
  return {
    task: {
      workspace: by('Flex Task Assignment', seedSids.flexWorkspace),
      workflow: target.vip
        ? by('VIP', seedSids.vipWorkflow)
        : by('Assign to Anyone', seedSids.assignToAnyone),
      ...(short && target.channel === 'default'
        ? {}
        : { channel: by(target.channel, channelSids[target.channel]) }),
      ...(short && priority === 0 ? {} : { priority }),
      ...(short && timeout === 86400 ? {} : { timeout }),
      ...(target.first === undefined ? {} : { creationOnMessage: target.first }),
    },
  };
}

export function filled(url: string): string {
  return url.replaceAll(/\$\{(\w+)\}/g, (_, name: keyof typeof VARIABLES) => VARIABLES[name]);
}
