import { type CodeRow, says } from '../rows.ts';

export const REQUESTS: readonly CodeRow[] = [
  {
    code: 'FA201',
    severity: 'error',
    meaning:
      'Twilio does not accept the credentials, or they may not do this, or the account is suspended or closed.',
    example: '',
    fix: 'Check that they belong together, and to the region that is given; use the auth token or a standard API key; a restricted key suffices for `api: conversations` alone, since it has no Flex permission.',
    messages: [],
  },
  {
    code: 'FA203',
    severity: 'error',
    meaning:
      'Twilio cannot be reached, returned a server error or rate-limited the run; or a proxy or gateway answered in its place.',
    example: '',
    fix: 'Run again; see <https://status.twilio.com>, and check network and proxy.',
    messages: [],
  },
  {
    code: 'FA204',
    severity: 'error',
    meaning: 'Twilio refused a request for another reason.',
    example: '',
    fix: `See the page of Twilio's error that the message links to.`,
    messages: [],
  },
];
