import { isLoopback } from '../http/loopback.ts';
import { allOf, stop } from '../problem.ts';
import { nameInputFirst } from '../text/input-style.ts';
import { quote } from '../text/quote.ts';

/** What says where Twilio is. */
export interface HostOptions {
  readonly region?: string | undefined;
  readonly edge?: string | undefined;
  readonly apiUrl?: string | undefined;
}

/** Where Twilio is: its own hosts, those of a region and edge, or one server in place of all. */
export interface Hosts {
  /** The region whose hosts are asked; undefined where neither region nor edge is given. */
  readonly region: string | undefined;
  /** The address to which a request for one of Twilio's URLs really goes. */
  route(url: URL): URL;
  /** Whether a link in an answer to `asked` leads back to the host that gave it. */
  isSameHost(link: URL, asked: URL): boolean;
}

const DEFAULT_REGION = 'us1';

/** @throws ProblemError where an option is no host's part, or `api-url` leads unprotected to another machine */
export function createHosts(options: HostOptions): Hosts {
  const { region, edge, apiUrl } = options;
  const [, , base] = allOf(
    () => checkPart('region', region),
    () => checkPart('edge', edge),
    () => (apiUrl === undefined ? undefined : checkApiUrl(apiUrl)),
  );
  const route = (url: URL) =>
    base === undefined
      ? regional(url, region, edge)
      : new URL(`${base.pathname.replace(/\/+$/, '')}${url.pathname}${url.search}`, base);
  return {
    region: region ?? (edge === undefined ? undefined : DEFAULT_REGION),
    route,
    isSameHost: (link, asked) => link.origin === asked.origin || link.origin === route(asked).origin,
  };
}

/**
 * `flex-api.twilio.com` → `flex-api.dublin.ie1.twilio.com`; an edge alone means region us1, as in Twilio's
 * SDKs (https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region).
 */
function regional(url: URL, region: string | undefined, edge: string | undefined): URL {
  if (region === undefined && edge === undefined) return url;
  const [product = '', ...rest] = url.hostname.split('.');
  const parts = [product, ...(edge === undefined ? [] : [edge]), region ?? DEFAULT_REGION, ...rest];
  const regionalUrl = new URL(url);
  regionalUrl.hostname = parts.join('.');
  return regionalUrl;
}

function checkPart(input: 'region' | 'edge', value: string | undefined): void {
  if (value === undefined || /^[a-z0-9-]+$/.test(value)) return;
  throw stop(
    'FA003',
    `${nameInputFirst(input)} is ${quote(value)}`,
    'Write it as Twilio does, for example ie1 or dublin.',
  );
}

const API_URL = nameInputFirst('api-url');

/** The server that replaces all of Twilio's. */
function checkApiUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw stop(
      'FA003',
      `${API_URL} is no web address`,
      'Write it as in http://127.0.0.1:4010, or leave it out.',
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw stop(
      'FA003',
      `${API_URL} is plain http to another machine`,
      'Use https, or a server on loopback: the credentials go there.',
    );
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw stop(
      'FA003',
      `${API_URL} holds more than a host and a path`,
      'Leave out user, query and fragment.',
    );
  }
  return url;
}
