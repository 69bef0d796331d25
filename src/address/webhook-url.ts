import { createHash } from 'node:crypto';

/** Splits any text that claims to be a URL; never throws, so that what is live can always be shown. */
const PARTS = /^([a-z][a-z0-9+.-]*:\/\/)(?:([^/?#]*)@)?([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/i;

/**
 * A webhook URL. It may carry secrets, so it shows itself only with them as short fingerprints, whichever
 * way it is turned into text; `reveal()` gives the URL, to be sent to Twilio and for nothing else.
 */
export class WebhookUrl {
  readonly #url: string;
  readonly #visible = new Set<string>();
  #hides = false;
  /** The URL with user info, query values, fragment and what came from the environment as fingerprints. */
  readonly shown: string;
  /** Host and port as they may be shown; empty where the text is no URL. */
  readonly shownHost: string;

  /**
   * @param url the whole URL
   * @param isSecret whether the host, a segment of the path or a key of the query must not be shown
   */
  constructor(url: string, isSecret: (part: string) => boolean = () => false) {
    this.#url = url;
    const show = (part: string) => {
      const hide = part !== '' && isSecret(part);
      if (hide) this.#hides = true;
      else this.#visible.add(part);
      return hide ? fingerprint(part) : part;
    };
    const parts = PARTS.exec(url);
    this.shownHost = show(parts?.[3] ?? '').toLowerCase();
    this.shown = parts === null ? fingerprint(url) : mask(parts, show);
  }

  /** A URL that was filled from the environment: no part of it that shares text with a secret is shown. */
  static withSecrets(url: string, secrets: readonly string[]): WebhookUrl {
    const known = secrets.filter((secret) => secret !== '');
    return new WebhookUrl(url, (part) =>
      known.some((secret) => part.includes(secret) || secret.includes(part)),
    );
  }

  /**
   * The live URL of an address for which the file asks for `wanted`. Where the environment fills a part of
   * that one, all that the two do not share is hidden here: it may be the secret's former value.
   */
  static besides(wanted: WebhookUrl, live: WebhookUrl): WebhookUrl {
    if (!wanted.#hides) return live;
    return new WebhookUrl(live.#url, (part) => !wanted.#visible.has(part));
  }

  reveal(): string {
    return this.#url;
  }

  equals(other: WebhookUrl): boolean {
    return this.#url === other.#url;
  }

  toString(): string {
    return this.shown;
  }

  toJSON(): string {
    return this.shown;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.shown;
  }
}

/** A short fingerprint of a secret: a change of it is seen, and it is not. */
export function fingerprint(secret: string): string {
  const digest = createHash('sha256').update(`twilio-flex-addresses\0${secret}`).digest('hex');
  return `‹${digest.slice(0, 8)}›`;
}

function mask(parts: RegExpExecArray, show: (part: string) => string): string {
  const [, scheme = '', user, host = '', path = '', query, fragment] = parts;
  return [
    scheme,
    user === undefined ? '' : `${fingerprint(user)}@`,
    show(host),
    path.split('/').map(show).join('/'),
    query === undefined
      ? ''
      : `?${query
          .split('&')
          .map((pair) => maskPair(pair, show))
          .join('&')}`,
    fragment === undefined ? '' : `#${fragment === '' ? '' : fingerprint(fragment)}`,
  ].join('');
}

function maskPair(pair: string, show: (part: string) => string): string {
  if (pair === '') return '';
  const equals = pair.indexOf('=');
  if (equals === -1) return fingerprint(pair);
  const value = pair.slice(equals + 1);
  return `${show(pair.slice(0, equals))}=${value === '' ? '' : fingerprint(value)}`;
}
