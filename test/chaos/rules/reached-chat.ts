import type { FileModel } from '../../properties/support/file-model.ts';
import type { ChatAddressRow, SandboxState } from '../../support/sandbox/index.ts';
import { keyIn } from '../rows.ts';
import { deploymentKeyOf, type NamedEntry } from './claims.ts';
import { filled, isMeant, longForm, type Wanted } from './written.ts';

/** The fields of an entry for a chat address, each with its live value. */
export function wantedOfChat(
  entry: NamedEntry,
  row: ChatAddressRow,
  file: FileModel,
  state: SandboxState,
  knowsDefault: boolean,
): Wanted[] {
  const is = row.auto_creation;
  const usual = state.conversations.default_chat_service_sid;
  const service = file.chatService ?? (knowsDefault ? usual : undefined);
  const key = keyIn({ ...row });
  return [
    ['name', entry.name, row.friendly_name],
    ['deploymentKey', deploymentKeyOf(entry) ?? key, key],
    ['enabled', entry.enabled ?? true, is?.enabled ?? false],
    ...(service === undefined
      ? []
      : [['chatService', service, is?.conversation_service_sid ?? usual] satisfies Wanted]),
    ...integrationFields(entry, is ?? { enabled: false, type: '' }, state),
  ];
}

function integrationFields(
  entry: NamedEntry,
  is: NonNullable<ChatAddressRow['auto_creation']>,
  state: SandboxState,
): Wanted[] {
  const unmanaged = (entry.unmanaged ?? []) as string[];
  if (['studio', 'webhook'].some((kind) => kind in entry && unmanaged.includes(kind))) return [];
  const type = is.type.toLowerCase();
  if ('studio' in entry) {
    const { flow, retryCount = 3 } = longForm(entry.studio, 'flow');
    const found = state.studioFlows.find((one) => isMeant(flow, one.sid, one.friendly_name));
    return [
      ['integration', 'studio', type],
      ['flow', found?.sid, is.studio_flow_sid],
      ['retryCount', retryCount, is.studio_retry_count ?? 3],
    ];
  }
  const { url, method = 'post', events = ['onMessageAdded'] } = longForm(entry.webhook, 'url');
  const listed = (all: readonly string[]) => [...all].sort().join();
  return [
    ['integration', 'webhook', type],
    ['url', filled(String(url)), is.webhook_url],
    ['method', method, (is.webhook_method ?? 'POST').toLowerCase()],
    ['events', listed(events as string[]), listed(is.webhook_filters ?? ['onMessageAdded'])],
  ];
}
