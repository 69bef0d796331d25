import { isLoopback } from '../http/loopback.ts';
import { apiUrlBeyondPath, invalidApiUrl, invalidHostPart, unprotectedApiUrl } from '../messages/requests.ts';
import { allOf, stop } from '../problem.ts';

/** The inputs that choose Twilio's hosts. */
export interface HostOptions {
  readonly region?: string | undefined;
  readonly edge?: string | undefined;
  readonly apiUrl?: string | undefined;
}

/** The hosts of the requests: Twilio's own, those of a region and edge, or one server in place of all. */
export interface Hosts {
  /** The region whose hosts are used; undefined if neither region nor edge is set. */
  readonly region: string | undefined;
  /** The URL that a request for one of Twilio's URLs is sent to. */
  route(url: URL): URL;
  /** Whether a link in the response to `requested` leads back to the host that sent it. */
  isSameHost(link: URL, requested: URL): boolean;
}

const DEFAULT_REGION = 'us1';

/** @throws ProblemError if an option is not a part of a host name, or `api-url` is plain http to another machine */
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
    isSameHost: (link, requested) =>
      link.origin === requested.origin || link.origin === route(requested).origin,
  };
}

/**
 * `flex-api.twilio.com` → `flex-api.dublin.ie1.twilio.com`; an edge alone implies the region us1, as in
 * Twilio's SDKs (https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region).
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
  if (value !== undefined && !/^[a-z0-9-]+$/.test(value)) throw stop(invalidHostPart(input, value));
}

/** The server that replaces all of Twilio's. */
function checkApiUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw stop(invalidApiUrl());
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) throw stop(unprotectedApiUrl());
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw stop(apiUrlBeyondPath());
  return url;
}
