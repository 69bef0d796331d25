import { bySid, flexFlow, seedDates, studioFlow } from './builders.ts';
import { channelSids, flowSids, seedSids, studioSids } from './seed-sids.ts';
import type { FlexFlowRow, SandboxState, StudioFlowRow, TaskChannelRow, WorkspaceRow } from './state.ts';

/**
 * A believable account that fits `addresses.example.yaml`: some addresses in sync with it, one drifted, one
 * to be renamed, one to be removed and one not listed; Acme.fr is missing. A new object each time.
 */
export function seedState(): SandboxState {
  return {
    accountSid: seedSids.account,
    authToken: 'sandbox',
    apiKeys: {},
    flexFlows: bySid(flexFlows()),
    studioFlows: studioFlows(),
    workspaces: workspaces(),
    proxyServices: [
      {
        sid: seedSids.proxyService,
        unique_name: 'Flex Proxy Service',
        chat_instance_sid: seedSids.chatService,
        ...seedDates,
      },
    ],
    configuration: {
      ...seedDates,
      chat_service_instance_sid: seedSids.chatService,
      taskrouter_workspace_sid: seedSids.flexWorkspace,
      taskrouter_target_workflow_sid: seedSids.assignToAnyone,
      ui_version: '1.34.1',
      attributes: { internal_note: 'Private to the account: must not be logged' },
    },
  };
}

function flexFlows(): FlexFlowRow[] {
  return [
    // Comes with every Flex account; out of the example's scope.
    flexFlow(flowSids.default, 'Flex Web Channel Flow'),
    // Drifted: the example says janitor on, and three retries by default.
    flexFlow(flowSids.english, 'Acme.com (English)', {
      integration: { flow_sid: studioSids.en, retry_count: 1 },
    }),
    // To be renamed, and nothing else.
    flexFlow(flowSids.deutsch, 'Acme Deutsch', {
      integration: { flow_sid: studioSids.de, retry_count: 2 },
      janitor_enabled: true,
    }),
    // In sync.
    flexFlow(flowSids.helpBot, 'Acme Help Bot', {
      enabled: false,
      integration_type: 'external',
      integration: { url: 'https://bots.acme.com/flex', retry_count: 3 },
      janitor_enabled: true,
    }),
    // In sync.
    flexFlow(flowSids.vip, 'Acme VIP', {
      integration_type: 'task',
      integration: {
        workspace_sid: seedSids.flexWorkspace,
        workflow_sid: seedSids.vipWorkflow,
        channel: 'chat',
        timeout: 3600,
        priority: 10,
      },
      janitor_enabled: true,
    }),
    // To be removed.
    flexFlow(flowSids.shop, 'Acme Shop (old)'),
    // Ignored.
    flexFlow(flowSids.intranet, 'Acme Intranet Chat'),
    // In scope and in no entry.
    flexFlow(flowSids.careers, 'Acme Careers'),
    // Another team's.
    flexFlow(flowSids.globex, 'Globex Support'),
    flexFlow(flowSids.sms, 'Acme SMS', {
      channel_type: 'sms',
      contact_identity: '+15005550006',
      integration: { flow_sid: studioSids.messaging, retry_count: 3 },
    }),
    flexFlow(flowSids.whatsapp, 'Acme WhatsApp', {
      channel_type: 'whatsapp',
      contact_identity: 'whatsapp:+15005550006',
      integration: { flow_sid: studioSids.messaging, retry_count: 3 },
      long_lived: true,
    }),
  ];
}

function studioFlows(): StudioFlowRow[] {
  return [
    studioFlow(studioSids.webchatFlow, 'Webchat Flow'),
    studioFlow(studioSids.en, 'WebChat EN', { revision: 12 }),
    studioFlow(studioSids.de, 'WebChat DE', { revision: 7 }),
    studioFlow(studioSids.fr, 'WebChat FR'),
    studioFlow(studioSids.draft, 'WebChat ES', { status: 'draft' }),
    studioFlow(studioSids.twin1, 'Out of Office'),
    studioFlow(studioSids.twin2, 'Out of Office'),
    studioFlow(studioSids.messaging, 'Messaging Flow'),
  ];
}

function workspaces(): WorkspaceRow[] {
  return [
    {
      sid: seedSids.flexWorkspace,
      friendly_name: 'Flex Task Assignment',
      ...seedDates,
      workflows: [
        { sid: seedSids.assignToAnyone, friendly_name: 'Assign to Anyone', ...seedDates },
        { sid: seedSids.vipWorkflow, friendly_name: 'VIP', ...seedDates },
      ],
      task_channels: [
        taskChannel(channelSids.default, 'default', 'Default'),
        taskChannel(channelSids.chat, 'chat', 'Programmable Chat'),
        taskChannel(channelSids.voice, 'voice', 'Voice'),
        taskChannel(channelSids.sms, 'sms', 'SMS'),
        taskChannel(channelSids.email, 'email', 'Email'),
      ],
    },
    {
      sid: seedSids.backOfficeWorkspace,
      friendly_name: 'Back Office',
      ...seedDates,
      workflows: [{ sid: seedSids.backOfficeWorkflow, friendly_name: 'Claims', ...seedDates }],
      task_channels: [taskChannel(channelSids.backOfficeDefault, 'default', 'Default')],
    },
  ];
}

function taskChannel(sid: string, unique_name: string, friendly_name: string): TaskChannelRow {
  return { sid, unique_name, friendly_name, ...seedDates };
}
