import { RequestError } from '../address/request-error.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { Interrupted } from '../runtime/clock.ts';
import { quote } from '../text/quote.ts';

const INTERRUPTED: Problem = {
  code: 'FA006',
  severity: 'error',
  message: 'The run was interrupted',
  remedy: 'Run again: it finds out what is left to do.',
};

/** What stopped a run, as problems; anything else that is thrown is a fault of ours, and stays one. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ProblemError) return error.problems;
  if (error instanceof Interrupted) return [INTERRUPTED];
  if (error instanceof RequestError) return [twilioProblem(error)];
  throw error;
}

function twilioProblem(error: RequestError): Problem {
  const more = error.link === undefined ? '' : ` (Twilio's error ${error.code}: ${error.link})`;
  const base = { severity: 'error' as const };
  if (error.status === 401) {
    return {
      ...base,
      code: 'FA201',
      message: `Twilio does not accept the credentials${more}`,
      remedy:
        'Check that account-sid (TWILIO_ACCOUNT_SID) and auth-token (TWILIO_AUTH_TOKEN), or api-key and api-secret, belong together.',
    };
  }
  if (error.status === 403) {
    return {
      ...base,
      code: 'FA201',
      message: `The credentials may not do this: ${quote(error.message)}${more}`,
      remedy: 'Use the auth token or a standard API key: restricted keys have no Flex permission.',
    };
  }
  if (error.status === 407) {
    return {
      ...base,
      code: 'FA203',
      message: 'The proxy of this machine asks for a user, or does not take the one that it is given',
      remedy: 'Write user and password into HTTPS_PROXY, as in http://user:password@proxy.example:3128.',
    };
  }
  if ((error.status ?? 0) >= 500) {
    return {
      ...base,
      code: 'FA203',
      message: `Twilio is in trouble: ${quote(error.message)}${more}`,
      remedy:
        'Run again. See https://status.twilio.com, and check the proxy of this machine where it has one.',
    };
  }
  if (error.kind !== 'refused') {
    return {
      ...base,
      code: 'FA203',
      message: `Twilio cannot be reached: ${quote(error.message)}${more}`,
      remedy: 'Run again. See https://status.twilio.com, and check the network and proxy of this machine.',
    };
  }
  if (error.status === 429) {
    return {
      ...base,
      code: 'FA203',
      message: `Twilio asks for fewer requests for some time: ${quote(error.message)}${more}`,
      remedy: 'Run again later: something else uses up what this account is allowed.',
    };
  }
  return {
    ...base,
    code: 'FA204',
    message: `Twilio refused a request: ${quote(error.message)}${more}`,
    remedy: 'See the page of the error.',
  };
}
