/** The assumptions about the addresses of Conversations. */
export interface ChatAddressSwitches {
  /** Doubtful: whether the API creates addresses of type chat. `refused`: HTTP 400. */
  chatCreates: 'accepted' | 'refused';
  /**
   * Known: an address has one configuration. Assumed: a second one is rejected with HTTP 400. Otherwise with 409; or
   * the create returns the existing one and leaves it unchanged.
   */
  duplicateAddress: 400 | 409 | 'existing';
  /** Assumed: the filter `Type` accepts `chat`. Otherwise it has no effect, or is rejected with HTTP 400. */
  typeFilter: 'honoured' | 'ignored' | 'refused';
  /** Documented: a `PageSize` of at most 50. Assumed: a larger one is reduced, not rejected with HTTP 400. */
  overlongPageSize: 'cut' | 'refused';
  /** Seen: the method of a webhook is returned in upper case. */
  webhookMethod: 'upperCase' | 'asSent';
  /** Seen: the filters of a webhook keep their order. */
  webhookFilterOrder: 'asSent' | 'reversed';
  /**
   * Seen: `conversation_service_sid` is present if it was set. Otherwise it is absent if it is the account's default,
   * or always present.
   */
  defaultService: 'asSent' | 'absent' | 'always';
  /** Assumed: `type`, of the address and of its auto-creation, is returned as sent. */
  typeReadBack: 'asSent' | 'upperCase';
  /** Assumed: auto-creation without an integration has the type `default`. Otherwise all of it is null. */
  autoCreation: 'default' | 'null';
  /** Documented: a published Studio Flow has a revision `LatestPublished`. Otherwise HTTP 404. */
  publishedRevision: 'present' | 'missing';
}

/**
 * One switch for each assumed fact about Twilio (`defaultSwitches` has the likeliest setting of each). The product
 * must work correctly under every setting.
 */
export interface Switches extends ChatAddressSwitches {
  /**
   * Assumed: a change of integration type drops the keys of the old type. `true`: they remain next to the new ones.
   */
  staleIntegrationKeys: boolean;
  /** Assumed: a key that was never sent has Twilio's default (`retry_count: 3`). `false`: it is absent. */
  fillIntegrationDefaults: boolean;
  /** Assumed: numbers of an integration are JSON numbers. `true`: they are strings (`"3"`). */
  integrationNumbersAsStrings: boolean;
  /**
   * Assumed: the task channel is returned as sent. Otherwise Twilio resolves it to the SID or to the unique name.
   */
  channelReadBack: 'asSent' | 'sid' | 'uniqueName';
  /** Assumed: a contact identity that is not set is `null`. Otherwise `""`, or absent. */
  contactIdentity: 'null' | 'empty' | 'absent';
  /** Assumed: a create without `Enabled` creates an enabled Flex Flow; Twilio documents no default. */
  enabledByDefault: boolean;
  /**
   * Assumed: an update leaves what it omits unchanged. `true`: it resets optional parameters that it omits to their
   * defaults.
   */
  omittedResetOnUpdate: boolean;
  /**
   * Assumed: the filter `FriendlyName` compares exactly. Otherwise it ignores case, matches a part, or has no effect.
   */
  fuzzyNameFilter: 'exact' | 'ignoreCase' | 'contains' | 'ignored';
  /**
   * Assumed: a list shows new addresses at once (0). n: only after n further lists; a list counts once, at its first
   * page.
   */
  lateCreates: number;
  /**
   * Assumed: a read shows updates and deletes at once (0). n: the next n reads (fetch, or list) show the old row.
   */
  staleReads: number;
  /**
   * Assumed: a Flex account has a Configuration with the chat service. Otherwise it has no chat service, or returns
   * HTTP 404.
   */
  configuration: 'present' | 'withoutChatService' | 'missing';
  /** Documented: 50 for every list. Smaller sizes let a test page with few rows. */
  defaultPageSize: number;
  /** Documented: 1,000; assumed: a larger `PageSize` is reduced to it, not rejected. */
  maxPageSize: number;
  /**
   * Documented per account, but the unit (per second) is assumed. `enforced`: further requests receive 429.
   */
  rateLimits: 'off' | 'enforced';
}

/** The likeliest Twilio: every switch at the setting that is believed to be true. */
export const defaultSwitches: Readonly<Switches> = {
  staleIntegrationKeys: false,
  fillIntegrationDefaults: true,
  integrationNumbersAsStrings: false,
  channelReadBack: 'asSent',
  contactIdentity: 'null',
  enabledByDefault: true,
  omittedResetOnUpdate: false,
  fuzzyNameFilter: 'exact',
  lateCreates: 0,
  staleReads: 0,
  configuration: 'present',
  defaultPageSize: 50,
  maxPageSize: 1000,
  rateLimits: 'off',
  chatCreates: 'accepted',
  duplicateAddress: 400,
  typeFilter: 'honoured',
  overlongPageSize: 'cut',
  webhookMethod: 'upperCase',
  webhookFilterOrder: 'asSent',
  defaultService: 'asSent',
  typeReadBack: 'asSent',
  autoCreation: 'default',
  publishedRevision: 'present',
};
