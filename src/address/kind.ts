import type { Field, KeyField } from './field.ts';
import { isSid } from './sid.ts';
import type { Values } from './value.ts';

/** The kinds of address, as `api` in the file names them. */
export type Api = 'flex-flows' | 'conversations';

/** The kinds of request that Twilio limits separately. */
export type RequestKind = 'list' | 'fetch' | 'create' | 'update' | 'delete';

/** Requests that share one rate limit: they are sent one after the other. */
export interface Lane {
  readonly perSecond: number;
}

export type Pace = Readonly<Record<RequestKind, Lane>>;

/** What a website embeds to offer the chat of an address. */
export interface Embedded {
  /** `SID` or `deployment key`. */
  readonly what: string;
  readonly value: string;
  /** What remains of it after the address is deleted, in a sentence; absent where nothing does. */
  readonly afterDelete?: string;
}

/** A way to route the chats of an address. */
export interface Integration {
  /** The word for it in the file, and the first part of its fields' paths. */
  readonly name: string;
  /** Twilio's word for it. */
  readonly twilio: string;
  /** The key that a text in place of a mapping stands for: `studio: X` is `studio: { flow: X }`. */
  readonly short?: string;
  /** The path of the field that decides where chats go. */
  readonly target: string;
  /** Where chats go, in a sentence: `the Studio Flow "X"`. The target is quoted; undefined where it is not known. */
  readonly describe: (article: 'the' | 'another', target: string | undefined) => string;
  /** The label before the target in a map. */
  readonly mapLabel: string;
}

/**
 * A kind of address. Matching, comparing, planning, writing, exporting and reporting iterate over its fields, and know
 * only those by name that every kind has.
 */
export interface Kind {
  readonly api: Api;
  /** What Twilio calls an address of this kind, as `Flex Flow`. */
  readonly name: string;
  readonly plural: string;
  /** The first two letters of its SIDs. */
  readonly sidPrefix: string;
  /** Which of Twilio's rows are managed, and what the others do, in a sentence. */
  readonly type: { readonly own: string; readonly other: string };
  /** The most entries that a file can have. */
  readonly limit: number;
  /** The reason for the limit, as part of a sentence: `Twilio's limit of Flex Flows`. */
  readonly limitReason: string;
  readonly pace: Pace;
  /** In the order in which they are shown. */
  readonly fields: readonly Field[];
  readonly integrations: readonly Integration[];
  /** Remedies for keys that people copy from Twilio's documentation, or write one level too high. */
  readonly misplacedKeys: ReadonlyMap<string, string>;
  /** Remedies for keys of another kind, by path in an entry: `webhook.retryCount`. */
  readonly foreignKeys: ReadonlyMap<string, string>;
  /** Twilio's page to try a chat with an address; a hint where only the Console has one. */
  readonly demo: { readonly link: (account: string, sid: string) => string } | { readonly hint: string };
  /** What a website embeds, as part of a sentence: `an address by its SID`. */
  readonly howEmbedded: string;
  /** @param address its SID is undefined before it is created */
  readonly embedded: (address: { readonly sid: string | undefined; readonly values: Values }) => Embedded;
  /** How to create an address by hand where Twilio refuses to; absent where it never does. */
  readonly createByHand?: (name: string, key: string) => string;
  /** The API key that is sufficient. */
  readonly apiKey: string;
  /** A notice for readers of a plan. */
  readonly notice?: string;
}

/** The field that identifies an address besides its SID; undefined where the name does. */
export function keyField(kind: Kind): KeyField | undefined {
  return kind.fields.find((field) => field.type === 'key');
}

/** The key of an address; undefined where it has none (a live value may be any text), or its kind has no keys. */
export function keyValue(kind: Kind, values: Values): string | undefined {
  const field = keyField(kind);
  const value = String(values.get(field?.path ?? ''));
  return field !== undefined && isSid(value, field.prefix) ? value : undefined;
}

export function fieldOf(kind: Kind, path: string): Field | undefined {
  return kind.fields.find((field) => field.path === path);
}

export function integrationNamed(kind: Kind, name: unknown): Integration | undefined {
  return kind.integrations.find((integration) => integration.name === name);
}

/** Where people find a field in an entry of the file: `studio` is short for `studio: { flow: … }`. */
export function writtenPath(kind: Kind, field: Field): string {
  const short = integrationNamed(kind, field.integration)?.short;
  return short !== undefined && field.path === `${field.integration}.${short}`
    ? (field.integration ?? field.path)
    : field.path;
}
