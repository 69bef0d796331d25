import { type Problem, problem } from '../problem.ts';
import { nameInput, nameInputFirst, ON_COMMAND_LINE, perStyle } from '../text/input-style.ts';
import { quote } from '../text/quote.ts';

/** What a failed request to Twilio has left. */
export interface Failure {
  /** What Twilio, the network or the proxy said. */
  readonly message: string;
  /** Twilio's error code, and the page that explains it. */
  readonly code?: number | undefined;
  readonly link?: string | undefined;
}

export const proxyAuthenticationFailed = (failure: Failure): Problem =>
  failed(
    'FA203',
    'Proxy authentication failed: the proxy requires credentials, or rejects those that are set',
    failure,
    'Set the user and password in HTTPS_PROXY, as in http://user:password@proxy.example:3128.',
  );

export const notTwilio = (failure: Failure): Problem =>
  failed(
    'FA203',
    `A proxy or gateway responded in place of Twilio: ${said(failure)}`,
    failure,
    `Check the proxy and firewall of this machine, and ${nameInput('api-url')} if it is set. The response does not have Twilio's format.`,
  );

export const inactiveAccount = (failure: Failure): Problem =>
  failed(
    'FA201',
    `The Twilio account is not active: ${said(failure)}`,
    failure,
    'Check the account in the Twilio Console: it may be suspended or closed.',
  );

/** @param region the one whose hosts were used; undefined for Twilio's default hosts */
export const rejectedCredentials = (failure: Failure, region: string | undefined): Problem =>
  failed(
    'FA201',
    'Twilio does not accept the credentials',
    failure,
    region === undefined ? BELONG_TOGETHER : `${BELONG_TOGETHER} ${ofRegion(region)}`,
  );

export const missingPermission = (failure: Failure): Problem =>
  failed(
    'FA201',
    `The credentials lack a permission: ${said(failure)}`,
    failure,
    'Use the auth token or a standard API key. A restricted key works for `api: conversations` alone, with permissions for Conversations and Studio: there is none for Flex.',
  );

export const serverError = (failure: Failure): Problem =>
  failed(
    'FA203',
    `Twilio returned a server error: ${said(failure)}`,
    failure,
    'Run it again. Check https://status.twilio.com, and the proxy of this machine if it has one.',
  );

export const unreachableTwilio = (failure: Failure): Problem =>
  failed(
    'FA203',
    `Twilio cannot be reached: ${said(failure)}`,
    failure,
    'Run it again. Check https://status.twilio.com, and the network and proxy of this machine.',
  );

export const rateLimited = (failure: Failure): Problem =>
  failed(
    'FA203',
    `Rate-limited by Twilio: ${said(failure)}`,
    failure,
    'Run it again later: something else uses up the rate limit of this account.',
  );

export const refusedRequest = (failure: Failure): Problem =>
  failed(
    'FA204',
    `Twilio refused a request: ${said(failure)}`,
    failure,
    failure.link === undefined
      ? 'Run it again. If it happens again, contact Twilio support.'
      : `See the page of Twilio's error.`,
  );

function failed(code: string, message: string, { code: error, link }: Failure, remedy: string): Problem {
  const page = link === undefined ? '' : ` (Twilio error ${error}: ${link})`;
  return problem(code, message + page, remedy);
}

const said = ({ message }: Failure): string => quote(message);

const [ACCOUNT, TOKEN, KEY, SECRET] = (['account-sid', 'auth-token', 'api-key', 'api-secret'] as const).map(
  nameInput,
);
const BELONG_TOGETHER = `Check that ${ACCOUNT} and ${TOKEN}, or ${KEY} and ${SECRET}, belong together.`;

const ofRegion = (region: string): string =>
  `${nameInputFirst('region')} or ${nameInput('edge')} is set: use credentials of the region ${region}, since keys and tokens belong to one region.`;

/** @param input what says where Twilio is */
export const invalidHostPart = (input: 'region' | 'edge', value: string): Problem =>
  problem(
    'FA003',
    `Invalid value ${quote(value)} for ${perStyle({ workflow: `input \`${input}\``, command: ON_COMMAND_LINE[input] })}`,
    input === 'region'
      ? `Use Twilio's name of the region, for example ie1.`
      : `Use Twilio's name of the edge, for example dublin.`,
  );

const API_URL = nameInputFirst('api-url');

export const invalidApiUrl = (): Problem =>
  problem(
    'FA003',
    `${API_URL} must be an http or https URL`,
    'Use a URL such as http://127.0.0.1:4010, or remove it.',
  );

export const unprotectedApiUrl = (): Problem =>
  problem(
    'FA003',
    `${API_URL} is plain http to another machine`,
    'Use https, or a server on loopback: the credentials are sent there.',
  );

export const apiUrlBeyondPath = (): Problem =>
  problem(
    'FA003',
    `${API_URL} must have only a host and a path`,
    'Remove the user, query and fragment from it.',
  );
