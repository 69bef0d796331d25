import type { Integration, LiveAddress, WrittenSettings } from '../address/address.ts';
import { FIELDS, type Field, fieldValues, sameValue } from '../address/fields.ts';
import type { DesiredAddress } from '../plan/desired.ts';

/** All settings of a new address. */
export function forCreate(desired: DesiredAddress, chatService: string): WrittenSettings {
  return { ...desired.settings, chatService: desired.settings.chatService ?? chatService };
}

/**
 * All settings of an update: the file's, and the live value just read for what people manage by hand or the
 * file does not say. Sent whole, since whether Twilio keeps what an update omits is assumed.
 */
export function forUpdate(desired: DesiredAddress, live: LiveAddress): WrittenSettings {
  const wanted = desired.settings;
  const keeps = (field: Field) => desired.unmanaged.has(field);
  const liveIdentity = live.contactIdentity === '' ? undefined : live.contactIdentity;
  return {
    name: wanted.name,
    chatService: wanted.chatService ?? live.chatService,
    contactIdentity: keeps('contactIdentity') ? liveIdentity : (wanted.contactIdentity ?? liveIdentity),
    enabled: keeps('enabled') ? (live.enabled ?? wanted.enabled) : wanted.enabled,
    janitor: keeps('janitor') ? live.janitor : wanted.janitor,
    longLived: keeps('longLived') ? live.longLived : wanted.longLived,
    integration: mergedIntegration(wanted.integration, live, keeps),
  };
}

/** The address as it is, taken out of service. */
export function forDisable(live: LiveAddress): WrittenSettings {
  return {
    name: live.name,
    chatService: live.chatService,
    contactIdentity: live.contactIdentity === '' ? undefined : live.contactIdentity,
    enabled: false,
    janitor: live.janitor,
    longLived: live.longLived,
    integration: live.integration.kind === 'unknown' ? undefined : live.integration,
  };
}

function mergedIntegration(
  wanted: Integration,
  live: LiveAddress,
  keeps: (field: Field) => boolean,
): Integration | undefined {
  const found = live.integration;
  if (keeps('integration')) return found.kind === 'unknown' ? undefined : found;
  if (wanted.kind === 'task' && found.kind === 'task') {
    return {
      ...wanted,
      channel: keeps('task.channel') ? found.channel : wanted.channel,
      priority: keeps('task.priority') ? found.priority : wanted.priority,
      timeout: keeps('task.timeout') ? found.timeout : wanted.timeout,
      creationOnMessage: keeps('task.creationOnMessage')
        ? found.creationOnMessage
        : (wanted.creationOnMessage ?? (found.creationOnMessage === true ? true : undefined)),
    };
  }
  if (wanted.kind !== 'task' && found.kind === wanted.kind && keeps(`${wanted.kind}.retryCount`)) {
    return { ...wanted, retryCount: found.retryCount };
  }
  return wanted;
}

/** Whether an address is as it was planned from, but for what people manage by hand. */
export function isUnchanged(planned: LiveAddress, now: LiveAddress, unmanaged: ReadonlySet<Field>): boolean {
  if (now.isElsewhere) return false;
  const [before, after] = [fieldValues(planned), fieldValues(now)];
  return FIELDS.every((field) => unmanaged.has(field) || sameValue(before.get(field), after.get(field)));
}
