import type { AddressStore } from '../address/store.ts';
import type { Values } from '../address/value.ts';
import type { Secrets } from '../secrets.ts';
import type { TwilioClient } from './client.ts';

/** What a store needs beside the client. */
export interface StoreContext {
  /** The account's SID: rows of any other are refused. */
  readonly account: string;
  /**
   * The values of a row with what the account supplies, and with names in place of SIDs where the API takes names: both
   * sides of a comparison then read alike.
   */
  readonly complete: (values: Values) => Values;
  /** Gets the secret parts of a URL before it is sent, so that no error shows them. */
  readonly secrets: Secrets;
}

/** All that is particular to Twilio's API for addresses of one kind. */
export interface Product {
  readonly openStore: (client: TwilioClient, context: StoreContext) => AddressStore;
  /** What the account's configuration supplies for addresses. @throws ProblemError (FA301) for another account's */
  readonly readAccountValues: (client: TwilioClient, account: string) => Promise<Values>;
  /** What new addresses need where the configuration does not say. */
  readonly findMissingValues: (client: TwilioClient, account: string) => Promise<Values>;
  /** Whether requests to a path wait for the rate limiter: the few look-ups of other resources need not. */
  readonly isRateLimited: (path: string) => boolean;
}
