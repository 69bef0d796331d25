import type { RequestError } from '../address/request-error.ts';
import { type Problem, problem } from '../problem.ts';
import { nameInput } from '../text/input-style.ts';
import { quote } from '../text/quote.ts';

/** A failed request as a problem: what Twilio, the network or the proxy said, and what to do. */
export function requestProblem(error: RequestError): Problem {
  const { status = 0, kind, link } = error;
  const said = quote(error.message);
  const page = link === undefined ? '' : ` (Twilio's error ${error.code}: ${link})`;
  const failure = (code: string, message: string, remedy: string) => problem(code, message + page, remedy);
  if (status === 407) {
    return failure(
      'FA203',
      'Proxy authentication failed: the proxy wants credentials, or rejects those that it is given',
      'Write user and password into HTTPS_PROXY, as in http://user:password@proxy.example:3128.',
    );
  }
  if (!error.isFromTwilio && status < 500 && status !== 429) {
    return failure(
      'FA203',
      `Twilio was not reached: a proxy or gateway answered in its place, ${said}`,
      `Check the proxy and firewall of this machine, and ${nameInput('api-url')} where it is given. The answer does not have the form of Twilio's.`,
    );
  }
  if (error.isAccountInactive) {
    return failure(
      'FA201',
      `The Twilio account is not active: ${said}`,
      'Look at the account in the Twilio Console: it may be suspended or closed.',
    );
  }
  if (status === 401) return failure('FA201', 'Twilio does not accept the credentials', remedyFor401(error));
  if (status === 403) {
    return failure(
      'FA201',
      `The credentials may not do this: ${said}`,
      'Use the auth token or a standard API key. A restricted key suffices for `api: conversations` alone, with permissions for Conversations and Studio: it has none for Flex.',
    );
  }
  if (status >= 500) {
    return failure(
      'FA203',
      `Twilio returned a server error: ${said}`,
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
      `Rate-limited by Twilio: ${said}`,
      'Run again later: something else uses up what this account is allowed.',
    );
  }
  return failure('FA204', `Twilio refused a request: ${said}`, 'See the page of the error.');
}

function remedyFor401({ region }: RequestError): string {
  const [account, token, key, secret] = (['account-sid', 'auth-token', 'api-key', 'api-secret'] as const).map(
    nameInput,
  );
  const together = `Check that ${account} and ${token}, or ${key} and ${secret}, belong together.`;
  if (region === undefined) return together;
  return `${together} Keys and tokens belong to one region: ${nameInput('region')} or ${nameInput('edge')} is set, so give those of the region ${region}.`;
}
