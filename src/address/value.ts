import { WebhookUrl } from './webhook-url.ts';

/** A value as it may be shown and stored: secrets of a webhook URL are fingerprints. Null: not known. */
export type ShownValue = string | number | boolean | null;

/** A value of one field. */
export type Value = ShownValue | WebhookUrl;

/**
 * Field path → value of one address. Fields without a value are absent, and so are those of another integration: Twilio
 * may keep stale keys of a former one (assumed), which have no effect.
 */
export type Values = ReadonlyMap<string, Value>;

export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a instanceof WebhookUrl && b instanceof WebhookUrl) return a.equals(b);
  return a === b;
}

export function shownValue(value: Value | undefined): ShownValue {
  if (value instanceof WebhookUrl) return value.shown;
  return value ?? null;
}

const SEPARATOR = ', ';

/** The value of a set: its words sorted and joined, so that equal sets are equal texts. */
export function joinSet(words: readonly string[]): string {
  return [...new Set(words)].sort().join(SEPARATOR);
}

export function splitSet(value: string): string[] {
  return value === '' ? [] : value.split(SEPARATOR);
}
