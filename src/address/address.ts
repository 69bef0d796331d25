import { ENABLED, NAME } from './field.ts';
import type { Values } from './value.ts';

/** An address as it is live in the account. */
export interface LiveAddress {
  readonly sid: string;
  /** What people and patterns know it by: its friendly name; of a nameless one its key, or else its SID. */
  readonly name: string;
  /** The name too. SIDs and names are resolved, so that both sides of a comparison read alike. */
  readonly values: Values;
  /** When it was last changed, as `2026-06-01T11:00:00.000Z`; absent where Twilio does not say. */
  readonly updated?: string;
  /** It is of another channel or type by now: it is none of ours any more. */
  readonly isElsewhere?: true;
}

/** The name that Twilio has of it; empty where it has none. */
export function friendlyName({ values }: LiveAddress): string {
  return String(values.get(NAME) ?? '');
}

/** Whether Twilio has no friendly name of it: nothing finds it by its name. */
export function isNameless(address: LiveAddress): boolean {
  return friendlyName(address) === '';
}

/** Its name where its SID is shown, too: empty where the SID is all that it is known by. */
export function nameBesideSid({ sid, name }: LiveAddress): string {
  return name === sid ? '' : name;
}

/** Not so where the account does not say. */
export function isDisabled({ values }: LiveAddress): boolean {
  return values.get(ENABLED) === false;
}
