import type { AddressStore } from '../address/store.ts';
import type { Values } from '../address/value.ts';
import type { Secrets } from '../secrets.ts';
import type { TwilioClient } from './client.ts';

/** What a store needs besides the client. */
export interface StoreContext {
  /** The account's SID: rows of any other account are rejected. */
  readonly account: string;
  /**
   * Adds the account's defaults to the values of a row, and replaces SIDs by names where the API expects names, so that
   * both sides of a comparison look alike.
   */
  readonly complete: (values: Values) => Values;
  /** Receives the secret parts of a URL before it is sent, so that no error shows them. */
  readonly secrets: Secrets;
}

/** What is specific to Twilio's API for one kind of address. */
export interface Product {
  readonly openStore: (client: TwilioClient, context: StoreContext) => AddressStore;
  /** The defaults in the account's configuration. @throws ProblemError (FA301) if it is another account's */
  readonly readAccountValues: (client: TwilioClient, account: string) => Promise<Values>;
  /** Values that new addresses need and the configuration lacks. */
  readonly findMissingValues: (client: TwilioClient, account: string) => Promise<Values>;
  /** Whether requests to a path wait for the rate limiter; the few look-ups of other resources do not. */
  readonly isRateLimited: (path: string) => boolean;
}
