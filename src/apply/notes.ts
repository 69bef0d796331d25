import { quote } from '../text/quote.ts';

// Why a change ended as it did: reports show it beside the change, and FA240 to FA243 after a colon.

export const RESPONSE_LOST = 'its response was lost, but the account shows it';

/** An attempt may have been carried out, whatever came after it. */
export const anAttemptLost = (error: string): string =>
  `the response to an attempt was lost (last error: ${error})`;

/** @param found what a look at the account showed */
export const responseLost = (error: string, found: string): string =>
  `its response was lost (${error}), and ${found}`;

export const ACCOUNT_UNREADABLE = 'the account could not be read';
export const NOT_SHOWN = 'the account does not show it';

export const severalOfName = (sids: readonly string[]): string =>
  `its response was lost, and ${sids.join(' and ')} have its name now`;

/** @param label what the key of an address is called, as `deployment key` */
export const lostWithOtherSettings = (sid: string, label: string | undefined): string =>
  `its response was lost, and ${sid} has its ${label} with other settings`;

export const returnedOther = (sid: string, label: string | undefined): string =>
  `Twilio returned ${sid}, which has its ${label} with other settings`;

/** @param handle what new addresses are looked for by: `name` or `deployment key` */
export const createdSincePlan = (handle: string, sids: readonly string[]): string =>
  sids.length === 1
    ? `an address with this ${handle} has appeared since the plan: ${sids[0]}. The next run updates it`
    : `addresses with this ${handle} have appeared since the plan: ${sids.join(', ')}`;

export const storedName = (name: string): string => `Twilio stores its name as ${quote(name)}`;

export const storedNameNotShown = (name: string): string => `${storedName(name)}, but ${NOT_SHOWN}`;

export const CHANGED_SINCE_PLAN = 'it has changed since the plan';
export const UP_TO_DATE = 'it was already up to date';
export const ALREADY_DELETED = 'it was already deleted';
export const DELETED_SINCE_PLAN = 'it has been deleted since the plan';

export const refused = (error: string): string => `Twilio refused it: ${error}`;
export const unreachable = (error: string): string => `Twilio could not be reached: ${error}`;

export const GRANT_PERMISSION =
  'Grant the API key permission to create Conversations addresses, or create the address by hand. ';
export const keyInUse = (sid: string, label: string | undefined): string =>
  `${sid} already has the ${label}: the next run updates it`;

/** A read before a write failed. */
export const notChecked = (error: string): string =>
  `the check before the write failed, so nothing was sent: ${error}`;
export const CHECKS_TOO_SLOW = 'every check took too long';

export const allRefused = (error: string): string => `Twilio refuses all further requests: ${error}`;

export const INTERRUPTED = 'the run was interrupted';
export const TOO_LONG = 'the run reached its limit of 2 hours';

export const waitsFor = (unfinished: number): string =>
  `nothing goes out of service until all creates and updates have succeeded, and ${unfinished} of them ${unfinished === 1 ? 'has' : 'have'} not`;

export const NOT_REVIEWED = 'no reviewed plan showed it';
export const NOT_REVIEWED_OUT_OF_SERVICE = 'nobody reviewed taking it out of service';
