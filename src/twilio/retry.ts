import type { RequestKind } from '../address/kind.ts';
import type { RequestError } from '../address/request-error.ts';

/** Twilio's "try again" codes (45001, 45005, 45304: internal, 45780: too many concurrent requests). */
const TRY_AGAIN_CODES = new Set([45001, 45005, 45304, 45780]);
/** Failed or collided creates (45210, 45212): the address may exist anyway. */
const DOUBTFUL_CODES = new Set([45210, 45212]);

/**
 * The one place that decides what may be sent again.
 *
 * A request that got a 429 was not processed, and an unsent one never arrived: both may be repeated, whatever their kind.
 * Reads change nothing, an update is the full desired state, and a repeated delete changes nothing. A create is
 * never repeated once it may have arrived: there is no idempotency key, and names are not unique.
 */
export function mayRepeat(kind: RequestKind, failure: RequestError): boolean {
  return neverArrived(failure) || (kind !== 'create' && mayHaveWorked(failure));
}

/** Whether a write that failed for good may have been carried out anyway. */
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
