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
} from '../../../src/messages/requests.ts';
import { type CodeRow, says } from '../rows.ts';

/** A failure with Twilio's error code. */
const failure = (message: string, code: number) => ({
  message,
  code,
  link: `https://www.twilio.com/docs/api/errors/${code}`,
});

const TOGETHER = {
  workflow: 'Check that `account-sid` and `auth-token`, or `api-key` and `api-secret`, belong together.',
  command:
    'Check that TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or TWILIO_API_KEY and TWILIO_API_SECRET, belong together.',
};

export const REQUESTS: readonly CodeRow[] = [
  {
    code: 'FA201',
    severity: 'error',
    meaning:
      'Twilio does not accept the credentials, or they lack a permission, or the account is suspended or closed.',
    example: 'An API key with the secret of another key.',
    fix: 'Check that the credentials belong together, and to the region that is set. Use the auth token or a standard API key. A restricted key works for `api: conversations` alone, since there is no permission for Flex.',
    messages: [
      says(
        rejectedCredentials,
        [failure('Authenticate', 20003), undefined],
        'Twilio does not accept the credentials (Twilio error 20003: https://www.twilio.com/docs/api/errors/20003)',
        TOGETHER,
      ),
      says(
        rejectedCredentials,
        [{ message: 'HTTP status 401' }, 'ie1'],
        'Twilio does not accept the credentials',
        {
          workflow: `${TOGETHER.workflow} Input \`region\` or \`edge\` is set: use credentials of the region ie1, since keys and tokens belong to one region.`,
          command: `${TOGETHER.command} --region (or TWILIO_REGION) or --edge (or TWILIO_EDGE) is set: use credentials of the region ie1, since keys and tokens belong to one region.`,
        },
      ),
      says(
        missingPermission,
        [failure('Permission denied', 20003)],
        'The credentials lack a permission: "Permission denied" (Twilio error 20003: https://www.twilio.com/docs/api/errors/20003)',
        'Use the auth token or a standard API key. A restricted key works for `api: conversations` alone, with permissions for Conversations and Studio: there is none for Flex.',
      ),
      says(
        inactiveAccount,
        [failure('Account not active', 20005)],
        'The Twilio account is not active: "Account not active" (Twilio error 20005: https://www.twilio.com/docs/api/errors/20005)',
        'Check the account in the Twilio Console: it may be suspended or closed.',
      ),
    ],
  },
  {
    code: 'FA203',
    severity: 'error',
    meaning:
      'Twilio cannot be reached, returned a server error or rate-limited the run; or a proxy or gateway responded in its place.',
    example: 'The runner has no DNS, or a firewall blocks flex-api.twilio.com.',
    fix: 'Check <https://status.twilio.com>, the network and the proxy, then run it again.',
    messages: [
      says(
        unreachableTwilio,
        [{ message: 'ENOTFOUND flex-api.twilio.com' }],
        'Twilio cannot be reached: "ENOTFOUND flex-api.twilio.com"',
        'Run it again. Check https://status.twilio.com, and the network and proxy of this machine.',
      ),
      says(
        serverError,
        [failure('Internal error', 20500)],
        'Twilio returned a server error: "Internal error" (Twilio error 20500: https://www.twilio.com/docs/api/errors/20500)',
        'Run it again. Check https://status.twilio.com, and the proxy of this machine if it has one.',
      ),
      says(
        rateLimited,
        [{ message: 'Too Many Requests' }],
        'Rate-limited by Twilio: "Too Many Requests"',
        'Run it again later: something else uses up the rate limit of this account.',
      ),
      says(
        proxyAuthenticationFailed,
        [{ message: 'HTTP status 407' }],
        'Proxy authentication failed: the proxy requires credentials, or rejects those that are set',
        'Set the user and password in HTTPS_PROXY, as in http://user:password@proxy.example:3128.',
      ),
      says(
        notTwilio,
        [{ message: 'HTTP status 403 with text/html' }],
        'A proxy or gateway responded in place of Twilio: "HTTP status 403 with text/html"',
        {
          workflow: `Check the proxy and firewall of this machine, and \`api-url\` if it is set. The response does not have Twilio's format.`,
          command: `Check the proxy and firewall of this machine, and --api-url if it is set. The response does not have Twilio's format.`,
        },
      ),
    ],
  },
  {
    code: 'FA204',
    severity: 'error',
    meaning: 'Twilio refused a request for another reason.',
    example: 'A request that Twilio rejects with HTTP 400.',
    fix: `See the page of Twilio's error that the message links to.`,
    messages: [
      says(
        refusedRequest,
        [failure('Invalid PageSize', 20001)],
        'Twilio refused a request: "Invalid PageSize" (Twilio error 20001: https://www.twilio.com/docs/api/errors/20001)',
        `See the page of Twilio's error.`,
      ),
      says(
        refusedRequest,
        [{ message: 'HTTP status 400' }],
        'Twilio refused a request: "HTTP status 400"',
        'Run it again. If it happens again, contact Twilio support.',
      ),
    ],
  },
];
