import type { Field } from './field.ts';

/** The kinds of address, by the word that the file has for them. */
export type Api = 'flex-flows';

/** The kinds of request, as Twilio limits them. */
export type RequestKind = 'list' | 'fetch' | 'create' | 'update' | 'delete';

/** Requests per second, each kind of request limited by itself. */
export type Pace = Readonly<Record<RequestKind, number>>;

/** A way in which chats leave an address. */
export interface Integration {
  /** The word for it in the file, and the first part of its fields' paths. */
  readonly name: string;
  /** Twilio's word for it. */
  readonly twilio: string;
  /** The key that a text in place of a mapping means: `studio: X` is `studio: { flow: X }`. */
  readonly short?: string;
  /** The path of the field that says where chats go. */
  readonly target: string;
  /** Where chats go, in a sentence: `the Studio Flow "X"`. The target is quoted; undefined where it is not known. */
  readonly describe: (article: 'the' | 'another', target: string | undefined) => string;
  /** What a map writes before the target. */
  readonly mapLabel: string;
}

/**
 * A kind of address. Matching, comparing, planning, writing, exporting and reporting walk its fields, and know none
 * of them by name but those that every kind has.
 */
export interface Kind {
  /** What Twilio calls an address of this kind, as `Flex Flow`. */
  readonly name: string;
  readonly plural: string;
  /** The first two letters of its SIDs. */
  readonly sidPrefix: string;
  /** The most that an account can have. */
  readonly limit: number;
  readonly pace: Pace;
  /** In the order in which they are shown. */
  readonly fields: readonly Field[];
  readonly integrations: readonly Integration[];
  /** What to write in place of keys that people take from Twilio's documentation, or write one level too high. */
  readonly misplacedKeys: ReadonlyMap<string, string>;
  /** Twilio's page to try a chat with an address. */
  readonly demoLink: (account: string, sid: string) => string;
}

export function fieldOf(kind: Kind, path: string): Field | undefined {
  return kind.fields.find((field) => field.path === path);
}

export function integrationNamed(kind: Kind, name: unknown): Integration | undefined {
  return kind.integrations.find((integration) => integration.name === name);
}

/** Where people find a field in an entry of the file: `studio` says what `studio: { flow: … }` does. */
export function writtenPath(kind: Kind, field: Field): string {
  const short = integrationNamed(kind, field.integration)?.short;
  return short !== undefined && field.path === `${field.integration}.${short}`
    ? (field.integration ?? field.path)
    : field.path;
}
