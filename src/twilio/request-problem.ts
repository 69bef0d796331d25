import type { RequestError } from '../address/request-error.ts';
import { type Problem, problem } from '../problem.ts';
import { quote } from '../text/quote.ts';

/** A failed request as a problem: what Twilio, the network or the proxy said, and what to do. */
export function requestProblem(error: RequestError): Problem {
  const { status = 0, kind, link } = error;
  const said = quote(error.message);
  const page = link === undefined ? '' : ` (Twilio's error ${error.code}: ${link})`;
  const failure = (code: string, message: string, remedy: string) => problem(code, message + page, remedy);
  if (status === 401) {
    return failure(
      'FA201',
      'Twilio does not accept the credentials',
      'Check that account-sid (TWILIO_ACCOUNT_SID) and auth-token (TWILIO_AUTH_TOKEN), or api-key and api-secret, belong together.',
    );
  }
  if (status === 403) {
    return failure(
      'FA201',
      `The credentials may not do this: ${said}`,
      'Use the auth token or a standard API key: restricted keys have no Flex permission.',
    );
  }
  if (status === 407) {
    return failure(
      'FA203',
      'The proxy of this machine asks for a user, or does not take the one that it is given',
      'Write user and password into HTTPS_PROXY, as in http://user:password@proxy.example:3128.',
    );
  }
  if (status >= 500) {
    return failure(
      'FA203',
      `Twilio is in trouble: ${said}`,
      'Run again. See https://status.twilio.com, and check the proxy of this machine where it has one.',
    );
  }
  if (kind !== 'refused') {
    return failure(
      'FA203',
      `Twilio cannot be reached: ${said}`,
      'Run again. See https://status.twilio.com, and check the network and proxy of this machine.',
    );
  }
  if (status === 429) {
    return failure(
      'FA203',
      `Twilio asks for fewer requests for some time: ${said}`,
      'Run again later: something else uses up what this account is allowed.',
    );
  }
  return failure('FA204', `Twilio refused a request: ${said}`, 'See the page of the error.');
}
