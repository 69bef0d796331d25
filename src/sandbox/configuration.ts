import { json, notFound } from './replies.ts';
import type { SandboxRequest, SandboxResponse, SandboxState, Switches } from './types.ts';

/**
 * `GET /v1/Configuration`: Flex's one Configuration, with those of Twilio's properties that say where things
 * are.
 */
export function fetchConfiguration(
  request: SandboxRequest,
  state: SandboxState,
  switches: Switches,
): SandboxResponse {
  if (switches.configuration === 'missing') return notFound(request.path);
  const row = state.configuration;
  return json(200, {
    account_sid: state.accountSid,
    date_created: row.date_created,
    date_updated: row.date_updated,
    attributes: row.attributes,
    status: 'ok',
    taskrouter_workspace_sid: row.taskrouter_workspace_sid,
    taskrouter_target_workflow_sid: row.taskrouter_target_workflow_sid,
    runtime_domain: 'https://flex.twilio.com',
    chat_service_instance_sid:
      switches.configuration === 'withoutChatService' ? null : row.chat_service_instance_sid,
    ui_language: 'en',
    ui_attributes: {},
    ui_version: row.ui_version,
    service_version: '1.0',
    public_attributes: {},
    url: `${request.baseUrl}/v1/Configuration`,
  });
}
