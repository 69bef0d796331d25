import { missingDeploymentKey } from '../../messages/targets.ts';
import type { Field } from '../field.ts';
import { joinSet } from '../value.ts';
import { CREATE_KEY, MESSAGE_ADDED, WRONG_KEY } from './words.ts';

/**
 * The fields of a chat address (https://www.twilio.com/docs/conversations/api/address-configuration-resource). Twilio
 * documents no defaults of retries, method and events: each is sent explicitly, so that a read-back can be compared.
 */
export const FIELDS: readonly Field[] = [
  { path: 'name', label: 'name', twilio: 'friendly_name', type: 'text', unset: '' },
  {
    path: 'deploymentKey',
    label: 'deployment key',
    // Webchat 3: the address of a chat is the SID of its deployment key.
    twilio: 'address',
    type: 'key',
    prefix: 'CV',
    unset: '',
    missing: (key) => missingDeploymentKey(key, CREATE_KEY),
    remedy: WRONG_KEY,
  },
  {
    path: 'enabled',
    label: 'service status',
    twilio: 'auto_creation.enabled',
    type: 'flag',
    default: true,
    isNullable: true,
  },
  {
    path: 'integration',
    label: 'integration',
    twilio: 'auto_creation.type',
    type: 'integration',
    isDestination: true,
  },
  {
    path: 'studio.flow',
    label: 'Studio Flow',
    twilio: 'auto_creation.studio_flow_sid',
    integration: 'studio',
    type: 'reference',
    resource: 'studioFlow',
    holds: 'sid',
    required: 'Add the SID (FW…) or friendly name of the Studio Flow.',
    isDestination: true,
    entry: { event: 'incomingConversationMessage', name: 'Incoming Conversation' },
  },
  {
    path: 'studio.retryCount',
    label: 'Studio Flow retries',
    twilio: 'auto_creation.studio_retry_count',
    integration: 'studio',
    type: 'number',
    default: 3,
    max: 3,
  },
  {
    path: 'webhook.url',
    label: 'webhook',
    twilio: 'auto_creation.webhook_url',
    integration: 'webhook',
    type: 'url',
    required: 'Add the URL that receives the events.',
    isDestination: true,
  },
  {
    path: 'webhook.method',
    label: 'webhook method',
    twilio: 'auto_creation.webhook_method',
    integration: 'webhook',
    type: 'choice',
    default: 'post',
  },
  {
    path: 'webhook.events',
    label: 'webhook events',
    twilio: 'auto_creation.webhook_filters',
    integration: 'webhook',
    type: 'set',
    default: joinSet([MESSAGE_ADDED]),
  },
  {
    path: 'chatService',
    label: 'Conversations service',
    twilio: 'auto_creation.conversation_service_sid',
    type: 'sid',
    prefix: 'IS',
    unset: '',
    isAccountDefault: true,
  },
];
