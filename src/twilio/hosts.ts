import { checkHosts, type HostOptions } from './host-inputs.ts';

export type { HostOptions };

/** Where Twilio is: its own hosts, those of a region and edge, or one server in place of all. */
export interface Hosts {
  /** The address to which a request for one of Twilio's URLs really goes. */
  route(url: URL): URL;
  /** Whether a link in an answer to `asked` leads back to the host that gave it. */
  isSameHost(link: URL, asked: URL): boolean;
}

/** @throws ProblemError where an option is no host's part, or `api-url` leads unprotected to another machine */
export function hosts(options: HostOptions): Hosts {
  const { region, edge } = options;
  const base = checkHosts(options);
  if (base === undefined) {
    const route = (url: URL) => regional(url, region, edge);
    return {
      route,
      isSameHost: (link, asked) => link.origin === asked.origin || link.origin === route(asked).origin,
    };
  }
  return {
    route: (url) => new URL(`${base.pathname.replace(/\/+$/, '')}${url.pathname}${url.search}`, base),
    isSameHost: (link, asked) => link.origin === asked.origin || link.origin === base.origin,
  };
}

/**
 * `flex-api.twilio.com` → `flex-api.dublin.ie1.twilio.com`; an edge alone means region us1, as in Twilio's
 * SDKs (https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region).
 */
function regional(url: URL, region: string | undefined, edge: string | undefined): URL {
  if (region === undefined && edge === undefined) return url;
  const [product = '', ...rest] = url.hostname.split('.');
  const parts = [product, ...(edge === undefined ? [] : [edge]), region ?? 'us1', ...rest];
  const regionalUrl = new URL(url);
  regionalUrl.hostname = parts.join('.');
  return regionalUrl;
}
