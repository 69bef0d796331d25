import type { Problem } from '../problem.ts';
import type { Resource } from './resource.ts';

interface AnyField {
  /** What it is called in a plan, and where it is in an entry of the file: `studio.retryCount`. */
  readonly path: string;
  /** What it is called in a sentence. */
  readonly label: string;
  /** Where Twilio's JSON has it: `integration.retry_count`. Its parameter is the same: `Integration.RetryCount`. */
  readonly twilio: string;
  /** The integration that it belongs to: it is the first part of the path. Undefined: it belongs to every address. */
  readonly integration?: string;
  /** Whether it decides where chats go. */
  readonly isDestination?: true;
}

/** A field that the file must have: the remedy where it is missing. */
interface Required {
  readonly required: string;
}

/** A field with a default, for where the file or Twilio has no value. It is always sent. */
interface Default<T> {
  readonly default: T;
}

/**
 * A field that does not change where the file has no value. `unset` is what Twilio has until somebody sets it; it is sent
 * only where the file has a value.
 */
interface Optional<T> {
  readonly unset: T;
}

/** The problem that a new address lacks it, by the key of its entry. */
type Missing = (key: string) => Problem;

/** A SID that is written once at the top of the file, for all entries. */
export interface SidField extends AnyField, Optional<''> {
  readonly type: 'sid';
  readonly prefix: string;
  /** For a new address that needs it, where neither the file nor the account has it. */
  readonly missing?: Missing;
  /** Where the file or Twilio has no value, the account's own is compared in its place. */
  readonly isAccountDefault?: true;
}

/**
 * The SID of something that Twilio links to one address alone: it identifies the address, is sent with its creation
 * only, and cannot change in place. The live value may be any text.
 */
export interface KeyField extends AnyField, Optional<''> {
  readonly type: 'key';
  readonly prefix: string;
  /** For a new address that has none. */
  readonly missing: Missing;
  /** The remedy for a value that is not such a SID. */
  readonly remedy: string;
}

/** One of Twilio's words, in lower case here: Twilio may return it in another case. */
export interface ChoiceField extends AnyField, Default<string> {
  readonly type: 'choice';
}

/** Some of Twilio's words in any order: a list in the file and for Twilio, here sorted and joined (see value.ts). */
export interface SetField extends AnyField, Default<string> {
  readonly type: 'set';
}

export type FlagField = AnyField &
  (Default<boolean> | Optional<boolean>) & {
    readonly type: 'flag';
    /** Twilio documents no default: in a row without it, the value is unknown. */
    readonly isNullable?: true;
  };

export interface NumberField extends AnyField, Default<number> {
  readonly type: 'number';
  /** The largest value that Twilio documents. The smallest is 0. */
  readonly max?: number;
}

/** A field that refers to a resource of Twilio's by SID or name. */
export type ReferenceField = AnyField &
  (Required | Default<string>) & {
    readonly type: 'reference';
    readonly resource: Resource;
    /** What Twilio accepts and returns. */
    readonly holds: 'sid' | 'name';
    /** The path of the field with the resource that this one belongs to. */
    readonly within?: string;
    /** The event of a Studio Flow's trigger that its chats begin with, and what the Console calls it. */
    readonly entry?: { readonly event: string; readonly name: string };
  };

/** A row of a kind's table of fields. */
export type Field =
  | (AnyField & Optional<''> & { readonly type: 'text' })
  | SidField
  | KeyField
  | ChoiceField
  | SetField
  | FlagField
  | NumberField
  | (AnyField & Required & { readonly type: 'url' })
  | ReferenceField
  // Which of the kind's integrations an address has.
  | (AnyField & { readonly type: 'integration' });

/** The fields that addresses of every kind have. */
export const NAME = 'name';
export const ENABLED = 'enabled';
export const INTEGRATION = 'integration';

/** Twilio's parameter for a field: `Integration.RetryCount`. */
export function parameterOf({ twilio }: Field): string {
  return twilio.replace(/(^|\.|_)([a-z])/g, (_, before: string, letter: string) =>
    before === '_' ? letter.toUpperCase() : before + letter.toUpperCase(),
  );
}

/** The key that a field has in its mapping of the file: `retryCount`. */
export function keyOf(field: Field): string {
  return field.path.slice(field.path.indexOf('.') + 1);
}
