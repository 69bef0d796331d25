import type { RequestError } from '../address/request-error.ts';
import {
  inactiveAccount,
  missingPermission,
  notTwilio,
  proxyAuthenticationFailed,
  rateLimited,
  refusedRequest,
  rejectedCredentials,
  serverError,
  unreachableTwilio,
} from '../messages/requests.ts';
import type { Problem } from '../problem.ts';

/** A failed request as a problem. */
export function requestProblem(error: RequestError): Problem {
  const { status = 0, kind } = error;
  if (status === 407) return proxyAuthenticationFailed(error);
  if (!error.isFromTwilio && status < 500 && status !== 429) return notTwilio(error);
  if (error.isAccountInactive) return inactiveAccount(error);
  if (status === 401) return rejectedCredentials(error, error.region);
  if (status === 403) return missingPermission(error);
  if (status >= 500) return serverError(error);
  if (kind !== 'refused') return unreachableTwilio(error);
  if (status === 429) return rateLimited(error);
  return refusedRequest(error);
}
