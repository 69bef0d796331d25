/** What is only assumed about the addresses of Conversations. */
export interface ChatAddressSwitches {
  /** Doubtful: whether the API creates addresses of type chat. `refused`: HTTP 400. */
  chatCreates: 'accepted' | 'refused';
  /**
   * Known: an address has one configuration. Assumed: a second is refused with HTTP 400. Otherwise with 409; or the
   * create answers with the existing one and leaves it as it is.
   */
  duplicateAddress: 400 | 409 | 'existing';
  /** Assumed: the filter `Type` takes `chat`. Otherwise it does nothing, or is refused with HTTP 400. */
  typeFilter: 'honoured' | 'ignored' | 'refused';
  /** Documented: a `PageSize` of 50 at most. Assumed: a larger one is cut, not refused with HTTP 400. */
  overlongPageSize: 'cut' | 'refused';
  /** Seen: the method of a webhook reads back in upper case. */
  webhookMethod: 'upperCase' | 'asSent';
  /** Seen: the filters of a webhook keep their order. */
  webhookFilterOrder: 'asSent' | 'reversed';
  /**
   * Seen: `conversation_service_sid` is there where it was set. Otherwise never where it is the account's default, or
   * always.
   */
  defaultService: 'asSent' | 'absent' | 'always';
  /** Assumed: `type`, of the address and of its auto-creation, reads back as it was sent. */
  typeReadBack: 'asSent' | 'upperCase';
  /** Assumed: where auto-creation leads to no integration, its type is `default`. Otherwise it is null as a whole. */
  autoCreation: 'default' | 'null';
  /** Documented: a Studio Flow that is published has a revision `LatestPublished`. Otherwise HTTP 404. */
  publishedRevision: 'present' | 'missing';
}

/**
 * One switch for each fact about Twilio that is only assumed (`defaultSwitches` holds the likeliest setting
 * of each). What the product does must come out right under every setting.
 */
export interface Switches extends ChatAddressSwitches {
  /**
   * Assumed: a change of integration type drops the keys of the old type. `true`: they stay beside the new
   * ones.
   */
  staleIntegrationKeys: boolean;
  /** Assumed: a key that was never sent shows Twilio's default (`retry_count: 3`). `false`: it is absent. */
  fillIntegrationDefaults: boolean;
  /** Assumed: numbers of an integration are JSON numbers. `true`: they are strings (`"3"`). */
  integrationNumbersAsStrings: boolean;
  /**
   * Assumed: the task channel reads back as it was sent. Otherwise Twilio resolves it to the SID or to the
   * unique name.
   */
  channelReadBack: 'asSent' | 'sid' | 'uniqueName';
  /** Assumed: a contact identity that is not set is `null`. Otherwise `""`, or no such key. */
  contactIdentity: 'null' | 'empty' | 'absent';
  /** Assumed: a create without `Enabled` makes an enabled Flex Flow; Twilio documents no default. */
  enabledByDefault: boolean;
  /**
   * Assumed: an update leaves what it omits. `true`: it resets optional parameters that it omits to their
   * defaults.
   */
  omittedResetOnUpdate: boolean;
  /**
   * Assumed: the filter `FriendlyName` compares exactly. Otherwise without case, as a part, or it does
   * nothing.
   */
  fuzzyNameFilter: 'exact' | 'ignoreCase' | 'contains' | 'ignored';
  /**
   * Assumed: a list shows what was just created (0). n: only after n further lists; a list counts once, at
   * its first page.
   */
  lateCreates: number;
  /**
   * Assumed: a read shows what was just updated or deleted (0). n: the next n reads (fetch, or list) show the
   * old row.
   */
  staleReads: number;
  /**
   * Assumed: a Flex account has a Configuration that names the chat service. Otherwise without it, or HTTP
   * 404.
   */
  configuration: 'present' | 'withoutChatService' | 'missing';
  /** Documented: 50 for every list. Smaller ones let a test page with few rows. */
  defaultPageSize: number;
  /** Documented: 1,000; assumed: a larger `PageSize` is cut to it rather than refused. */
  maxPageSize: number;
  /**
   * Documented per account, but the unit (per second) is assumed. `enforced`: more than that is answered with
   * 429.
   */
  rateLimits: 'off' | 'enforced';
}

/** The likeliest Twilio: every assumption of `Switches` at what is believed to hold. */
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
