/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a URL, chosen as by curl: HTTPS_PROXY or HTTP_PROXY by the URL's scheme, else ALL_PROXY, unless NO_PROXY
 * covers the host. Lower-case names take precedence. A proxy without a scheme is an http proxy.
 */
export function proxyFor(url: URL, environment: Environment): string | undefined {
  const get = (name: string) => environment[name] || environment[name.toUpperCase()] || '';
  const proxy = (get(`${url.protocol.slice(0, -1)}_proxy`) || get('all_proxy')).trim();
  if (proxy === '' || isExempt(url, get('no_proxy'))) return undefined;
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}

/** Whether a list covers the host: `twilio.com`, `.twilio.com` and `*.twilio.com` all mean the domain and its subdomains. */
function isExempt(url: URL, list: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, written = '', only] =
        /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
      const name = bare(written.replace(/^\*?\./, ''));
      const host = bare(url.hostname.toLowerCase());
      return (
        name !== '' && (only === undefined || only === port) && (host === name || host.endsWith(`.${name}`))
      );
    });
}

/** Without the trailing dot of a full name, and the brackets of an IPv6 address. */
const bare = (host: string) => host.replace(/\.$/, '').replace(/^\[(.*)\]$/, '$1');
