import type { HttpRequest } from '../../src/http/transport.ts';
import { type Fault, parseAddressRequest } from '../support/sandbox/index.ts';
import type { Random } from './random.ts';

/** The kinds of request that fail in different ways. */
export const KINDS = ['list', 'fetch', 'create', 'update', 'delete', 'look-up'] as const;
export type Kind = (typeof KINDS)[number];

export function kindOf({ method, url }: Pick<HttpRequest, 'method' | 'url'>): Kind {
  return parseAddressRequest({ method, path: url.pathname })?.kind ?? 'look-up';
}

/**
 * What happens to a request. `unsent`: it certainly never arrives. `hangs`: it never gets a response, and is carried out
 * never, immediately, or this many milliseconds later. Otherwise a fault of the sandbox.
 */
export type Mishap =
  | { readonly name: string; readonly kind: 'unsent' }
  | { readonly name: string; readonly kind: 'hangs'; readonly appliedAfter: number | undefined }
  | { readonly name: string; readonly kind: 'fault'; readonly fault: Fault; readonly surelyNot: boolean };

/** Twilio's try-again codes: it may have carried out the request anyway. The last two are for creates. */
const AGAIN = [45001, 45005, 45304, 45780, 45210, 45212];
const OF_CREATES = [45210, 45212];
const APPLIED = ['', ', carried out'] as const;

/** Every way in which a request can fail. */
export const MISHAPS: readonly string[] = [
  ...[
    '429',
    '429 with Retry-After',
    '503 with Retry-After',
    'unsent',
    'refused',
    'unauthorized',
    'redirect',
    'hangs, carried out late',
  ],
  ...['reset', 'hangs', '500', '503', 'cut short', 'html', 'other JSON', 'empty'].flatMap((name) =>
    APPLIED.map((applied) => name + applied),
  ),
  ...AGAIN.flatMap((code) => APPLIED.map((applied) => `code ${code}${applied}`)),
];

/** What makes a request wait before it is sent again. */
export const WAITS: readonly string[] = ['429 with Retry-After', '503 with Retry-After'];

const retryAfter = (random: Random) => ({ 'retry-after': random.pick(['0', '1', '3', '10', '30', 'soon']) });

/** Whether Twilio asks to send a request again later, so that others may be faster. */
export const asksForPatience = ({ name }: Mishap): boolean =>
  name.startsWith('429') || name.startsWith('503');

/** The response to a request with credentials that are no longer valid. */
export const REFUSED: Mishap = {
  name: 'credentials ended',
  kind: 'fault',
  fault: { kind: 'status', status: 401, code: 20003, message: 'Authenticate' },
  surelyNot: true,
};

/** The longest time, in milliseconds, after which a request that hangs is still carried out. */
const LATEST = 45_000;

export function mishap(name: string, random: Random, request: HttpRequest): Mishap {
  const { body } = request;
  const applied = name.endsWith(APPLIED[1]);
  const what = applied ? name.slice(0, -APPLIED[1].length) : name;
  const fault = (one: Fault, surelyNot = false): Mishap => ({ name, kind: 'fault', fault: one, surelyNot });
  const code = Number(/^code (\d+)$/.exec(what)?.[1]);
  if (Number.isInteger(code)) {
    // The status of these codes is not documented.
    const status = random.pick([400, 409, 500]);
    const refused = OF_CREATES.includes(code) && kindOf(request) !== 'create' && status < 500;
    return fault(
      { kind: 'status', status, code, message: 'Try again', applied: applied && !refused },
      refused,
    );
  }
  // Twilio may repeat what was sent in its error: here the webhook's URL, in one of its forms.
  const form = new URLSearchParams(body);
  const url = form.get('Integration.Url') ?? form.get('AutoCreation.WebhookUrl') ?? '';
  const message = random.pick([`${url} is not valid`, encodeURIComponent(url), JSON.stringify({ url })]);
  switch (what) {
    case '429':
      return fault({ kind: 'status', status: 429, code: random.pick([20429, 45010]) }, true);
    case '429 with Retry-After': {
      return fault({ kind: 'status', status: 429, code: 20429, headers: retryAfter(random) }, true);
    }
    case '503 with Retry-After':
      return fault({ kind: 'status', status: 503, headers: retryAfter(random) });
    case 'unsent':
      return { name, kind: 'unsent' };
    case 'refused':
      return fault({ kind: 'status', status: 400, code: random.pick([45004, 45007, 45008]), message }, true);
    case 'unauthorized':
      return fault({ kind: 'status', status: random.pick([401, 403]), code: 20003, message }, true);
    case 'redirect':
      return fault({ kind: 'redirect', location: 'https://login.example/' }, true);
    case 'reset':
      return fault({ kind: 'reset', when: applied ? 'after' : 'before' });
    case 'hangs':
      return { name, kind: 'hangs', appliedAfter: applied ? 0 : undefined };
    case 'hangs, carried out late':
      return { name, kind: 'hangs', appliedAfter: random.int(LATEST) };
    case '500':
      return fault({ kind: 'status', status: 500, code: 20500, message, applied });
    case '503':
      return fault({ kind: 'status', status: random.pick([502, 503, 504]), applied });
    case 'cut short':
      return fault({ kind: 'truncated', applied });
    case 'html':
      return fault({ kind: 'html', applied });
    case 'other JSON':
      return fault({ kind: 'body', body: random.pick(['{"ok":true}', '[]', 'null', '"ok"']), applied });
    case 'empty':
      return fault({ kind: 'body', body: '', status: random.pick([200, 201]), applied });
    default:
      throw new Error(`No such mishap: ${what}`);
  }
}
