import type { RequestKind } from '../address/kind.ts';
import type { RequestError } from '../address/request-error.ts';

/** Twilio's "try again" codes (45001, 45005, 45304: internal, 45780: too many concurrent requests). */
const TRY_AGAIN_CODES = new Set([45001, 45005, 45304, 45780]);
/** A create that failed or collided: the address may exist nevertheless (45210, 45212). */
const DOUBTFUL_CODES = new Set([45210, 45212]);

/**
 * The one place that decides what may be sent again.
 *
 * A 429 was never processed, and an unsent request never arrived: both may be repeated, whatever they ask for.
 * Reads change nothing; an update is the full desired state, a delete of what is gone is done. A create is
 * never repeated once it may have arrived: there is no idempotency key, and names are not unique.
 */
export function mayRepeat(kind: RequestKind, failure: RequestError): boolean {
  return neverArrived(failure) || (kind !== 'create' && mayHaveWorked(failure));
}

/** Whether a write that failed so for good may have been carried out all the same. */
export function mayBeCarriedOut(kind: RequestKind, failure: RequestError): boolean {
  if (kind === 'list' || kind === 'fetch' || neverArrived(failure)) return false;
  return mayHaveWorked(failure) || (kind === 'create' && DOUBTFUL_CODES.has(failure.code ?? 0));
}

function neverArrived({ kind, status }: RequestError): boolean {
  return kind === 'unsent' || status === 429;
}

function mayHaveWorked({ kind, status = 0, code = 0 }: RequestError): boolean {
  return kind === 'lost' || status >= 500 || TRY_AGAIN_CODES.has(code);
}
