import type { WebhookUrl } from './webhook-url.ts';

/** Where the chats of an address go. SIDs and names are resolved: both sides of a comparison read alike. */
export type Integration =
  | { readonly kind: 'studio'; readonly flow: string; readonly retryCount: number }
  | { readonly kind: 'webhook'; readonly url: WebhookUrl; readonly retryCount: number }
  | {
      readonly kind: 'task';
      readonly workspace: string;
      readonly workflow: string;
      /** The task channel's unique name where it is known, else as Twilio says it. */
      readonly channel: string;
      readonly priority: number;
      readonly timeout: number;
      /** Undefined: not said. */
      readonly creationOnMessage: boolean | undefined;
    };

export type IntegrationKind = Integration['kind'];

/** An integration that this tool does not know: shown and counted, never written. */
export interface UnknownIntegration {
  readonly kind: 'unknown';
  /** Twilio's word for it; empty where there was none. */
  readonly type: string;
}

/** Twilio's own defaults; every one is sent explicitly, so that a read-back can be compared. */
export const DEFAULTS = {
  enabled: true,
  janitor: false,
  longLived: false,
  retryCount: 3,
  channel: 'default',
  priority: 0,
  timeout: 86_400,
} as const;

/** All settings of an address as it is in the account. */
export interface Settings {
  readonly name: string;
  readonly chatService: string;
  /** Empty for null, empty and absent: the three are one. */
  readonly contactIdentity: string;
  /** Null where the account does not say. */
  readonly enabled: boolean | null;
  readonly janitor: boolean;
  readonly longLived: boolean;
  readonly integration: Integration | UnknownIntegration;
}

/** An address as it is live in the account. */
export interface LiveAddress extends Settings {
  readonly sid: string;
  /** There where it serves another channel than web by now: it is none of ours any more. */
  readonly isElsewhere?: true;
}

/** The settings that the file asks for. */
export interface WantedSettings {
  readonly name: string;
  /** Undefined: found by itself for a new address, never compared. */
  readonly chatService: string | undefined;
  /** Undefined: left as it is. */
  readonly contactIdentity: string | undefined;
  readonly enabled: boolean;
  readonly janitor: boolean;
  readonly longLived: boolean;
  readonly integration: Integration;
}

/** Settings that are complete enough to be written: what a create or update sends. */
export interface WrittenSettings extends Omit<WantedSettings, 'chatService' | 'integration'> {
  readonly chatService: string;
  /** Undefined: of a kind that this tool does not know, and left as it is. */
  readonly integration: Integration | undefined;
}
