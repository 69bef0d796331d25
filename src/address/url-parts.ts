/** `syntax` separates the other parts; `unknown` is text that is not a URL. */
type PartKind = 'syntax' | 'user' | 'host' | 'segment' | 'key' | 'value' | 'fragment' | 'unknown';

export interface UrlPart {
  readonly kind: PartKind;
  /** Never empty. All texts joined are the URL. */
  readonly text: string;
}

/** Accepts any number and kind of slashes after the scheme, as browsers and Twilio do. */
const URL_PATTERN =
  /^([a-z][a-z0-9+.-]*:[\\/]*)(?:([^/\\?#]*)@)?([^/\\?#]*)([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/i;

/** Splits any text that claims to be a URL, so that each part can be shown or hidden by itself. */
export function splitUrl(url: string): UrlPart[] {
  const match = URL_PATTERN.exec(url);
  const parts: UrlPart[] = [];
  const add = (kind: PartKind, text: string | undefined) => {
    if (text) parts.push({ kind, text });
  };
  if (match === null) {
    add('unknown', url);
    return parts;
  }
  const [, scheme, user, host, path = '', query, fragment] = match;
  add('syntax', scheme);
  add('user', user);
  if (user !== undefined) add('syntax', '@');
  add('host', host);
  for (const piece of path.split(/([/\\])/)) add(/^[/\\]$/.test(piece) ? 'syntax' : 'segment', piece);
  if (query !== undefined) {
    add('syntax', '?');
    for (const piece of query.split(/(&)/)) {
      const [, key, equals, value] = /^(?:([^=]*)(=))?([\s\S]*)$/.exec(piece) ?? [];
      add('key', key);
      add('syntax', equals);
      add(value === '&' ? 'syntax' : 'value', value);
    }
  }
  if (fragment !== undefined) add('syntax', '#');
  add('fragment', fragment);
  return parts;
}
