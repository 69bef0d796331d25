import { ENABLED, NAME } from './field.ts';
import type { Values } from './value.ts';

/** An address as it is live in the account. */
export interface LiveAddress {
  readonly sid: string;
  /** The name that people and patterns use: the friendly name, else the key, else the SID. */
  readonly name: string;
  /** The name too. SIDs and names are resolved, so that both sides of a comparison read alike. */
  readonly values: Values;
  /** When it was last changed, as `2026-06-01T11:00:00.000Z`; absent where Twilio does not report it. */
  readonly updated?: string;
  /** It has changed to another channel or type, and is no longer managed. */
  readonly isElsewhere?: true;
}

/** The name that it has in Twilio; empty where it has none. */
export function friendlyName({ values }: LiveAddress): string {
  return String(values.get(NAME) ?? '');
}

/** Whether it has no friendly name in Twilio, so that no name finds it. */
export function isNameless(address: LiveAddress): boolean {
  return friendlyName(address) === '';
}

/** Its name, to be shown beside its SID: empty where the SID is its only name. */
export function nameBesideSid({ sid, name }: LiveAddress): string {
  return name === sid ? '' : name;
}

/** False where the account does not report it. */
export function isDisabled({ values }: LiveAddress): boolean {
  return values.get(ENABLED) === false;
}
