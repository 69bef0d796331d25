import type { Place } from '../problem.ts';

/** A value of the file with its place. */
export interface Placed<T> {
  readonly value: T;
  readonly place: Place;
}

export type Unlisted = 'report' | 'delete' | 'disable';

export type UnmanagedField =
  | 'enabled'
  | 'janitor'
  | 'longLived'
  | 'contactIdentity'
  | 'studio'
  | 'webhook'
  | 'task'
  | 'retryCount'
  | 'channel'
  | 'priority'
  | 'timeout'
  | 'creationOnMessage';

/** Where an entry's chats go, as written: names are not looked up yet. */
export type WrittenIntegration =
  | { readonly kind: 'studio'; readonly flow: Placed<string>; readonly retryCount: number }
  | {
      readonly kind: 'webhook';
      /** The whole URL, `${NAME}` filled in. */
      readonly url: Placed<string>;
      /** The values that `${NAME}` stood for. */
      readonly secrets: readonly string[];
      /** Whether a variable is missing, so that the URL cannot be judged. */
      readonly isUnfilled: boolean;
      readonly retryCount: number;
    }
  | {
      readonly kind: 'task';
      readonly workspace: Placed<string>;
      readonly workflow: Placed<string>;
      readonly channel: Placed<string>;
      readonly priority: number;
      readonly timeout: number;
      readonly creationOnMessage: boolean | undefined;
    };

/** One entry of `addresses`, merged with defaults and environment. */
export interface Entry {
  readonly key: string;
  /** Where the key stands. */
  readonly place: Place;
  readonly name: Placed<string>;
  readonly sid: Placed<string> | undefined;
  readonly was: Placed<string> | undefined;
  readonly websites: readonly Placed<string>[];
  readonly locales: readonly Placed<string>[];
  readonly enabled: boolean;
  readonly janitor: boolean;
  readonly longLived: boolean;
  /** Undefined where not written: left as it is. */
  readonly contactIdentity: string | undefined;
  readonly integration: WrittenIntegration;
  readonly unmanaged: readonly UnmanagedField[];
}

/** The file as it is meant for one environment. */
export interface DesiredFile {
  readonly environment: string | undefined;
  readonly account: Placed<string> | undefined;
  readonly chatService: Placed<string> | undefined;
  /** Patterns; empty: all names. */
  readonly scope: readonly Placed<string>[];
  readonly unlisted: Unlisted;
  readonly ignore: readonly Placed<string>[];
  /** Friendly names or SIDs. */
  readonly removed: readonly Placed<string>[];
  readonly entries: readonly Entry[];
}
