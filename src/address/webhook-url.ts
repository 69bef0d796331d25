import { createHash } from 'node:crypto';

/**
 * Splits any text that claims to be a URL into scheme, user info, host, path, query and fragment; however the
 * slashes after the scheme stand, as browsers and Twilio read it.
 */
export const URL_PARTS =
  /^([a-z][a-z0-9+.-]*:[\\/]*)(?:([^/\\?#]*)@)?([^/\\?#]*)([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/i;

const NO_PARTS: ReadonlySet<string> = new Set();

/**
 * A webhook URL. It may carry secrets, so it shows itself only with them as short fingerprints, whichever
 * way it is turned into text; `reveal()` gives the URL, to be sent to Twilio and for nothing else.
 */
export class WebhookUrl {
  readonly #url: string;
  /** The parts that are shown, where others are not. */
  readonly #visible: ReadonlySet<string> = NO_PARTS;
  readonly #hidden: ReadonlySet<string> = NO_PARTS;
  #hides = false;
  /** The URL with user info, query values, fragment and what came from the environment as fingerprints. */
  readonly shown: string;
  /** Host and port as they may be shown; empty where the text is no URL. */
  readonly shownHost: string;

  /**
   * @param url the whole URL
   * @param isSecret whether the host, a segment of the path or a key of the query must not be shown, by its text
   *   and its offset in the URL
   */
  constructor(url: string, isSecret?: (part: string, at: number) => boolean) {
    this.#url = url;
    const parts = URL_PARTS.exec(url);
    const host = parts?.[3] ?? '';
    if (isSecret === undefined && parts !== null && hasNothingToHide(parts)) {
      this.shown = url;
      this.shownHost = host.toLowerCase();
      return;
    }
    const visible = new Set<string>();
    const hidden = new Set<string>();
    const hide = (text: string) => {
      hidden.add(text);
      return fingerprint(text);
    };
    const show = (part: string, at: number) => {
      if (/^[/\\]?$/.test(part) || isSecret?.(part, at) !== true) {
        visible.add(part);
        return part;
      }
      this.#hides = true;
      return hide(part);
    };
    this.shown = parts === null ? (url === '' ? '' : hide(url)) : mask(parts, show, hide);
    this.shownHost = (hidden.has(host) ? fingerprint(host) : host).toLowerCase();
    this.#visible = visible;
    this.#hidden = hidden;
  }

  /** A URL that was filled from the environment: no part of it is shown that one of these values reaches into. */
  static withSecrets(url: string, secrets: readonly string[]): WebhookUrl {
    const filled = secrets.flatMap((secret) =>
      placesOf(secret, url).map((from) => [from, from + secret.length] as const),
    );
    if (filled.length === 0) return new WebhookUrl(url);
    const result = new WebhookUrl(url, (part, at) =>
      filled.some(([from, to]) => from < at + part.length && to > at),
    );
    // Also where the values are in parts that are never shown: their former ones may have reached further.
    result.#hides = true;
    return result;
  }

  /**
   * The live URL of an address for which the file asks for `wanted`. Where the environment fills a part of
   * that one, all that the two do not share is hidden here: it may be the secret's former value.
   */
  static besides(wanted: WebhookUrl, live: WebhookUrl): WebhookUrl {
    if (!wanted.#hides) return live;
    return new WebhookUrl(live.#url, (part) => !wanted.#visible.has(part));
  }

  /**
   * The parts that are not shown, and the whole: what must not be printed if it comes back in an error. Of
   * `lang=en` it is the pair: the word alone is everywhere.
   */
  secrets(): string[] {
    if (this.#hidden.size === 0) return [];
    const [, , user = '', , , query = ''] = URL_PARTS.exec(this.#url) ?? [];
    const [name = '', ...passwords] = user.split(':');
    const parts = [...this.#hidden, name].filter((part) => part !== '' && !isOrdinary(part));
    const pairs = query.split('&').filter((pair) => isOrdinary(/=(.*)$/s.exec(pair)?.[1] ?? ''));
    const whole = [this.#url, this.#url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')];
    return [...whole, ...pairs, ...parts, ...passwords];
  }

  /** The same URL without what other URLs keep secret: it may show that. */
  redacted(redact: (text: string) => string): WebhookUrl {
    const [shown, shownHost] = [redact(this.shown), redact(this.shownHost)];
    return Object.assign(new WebhookUrl(this.#url), { shown, shownHost });
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

/** Whether a URL has no user info, query or fragment, as nearly all have. */
function hasNothingToHide([, , user, , , query, fragment]: RegExpExecArray): boolean {
  return user === undefined && query === undefined && fragment === undefined;
}

/** A word, or a locale. */
const WORD = /^(?:[A-Z]?[a-z]{1,12}|[A-Z]{1,12}|[a-z]{2}[-_][A-Z]{2})$/;
const NUMBER_OR_SID = /^(?:\d{1,4}|(?:AC|FO|FW|IS|TC|WS|WW)[0-9a-f]{32})$/i;

/**
 * Whether a value of a URL is one word, a locale, a small number or one of Twilio's SIDs: to take it out of every
 * text would take it out of names, of what the tool says by itself, and of outputs that later steps go by; and
 * whoever writes the URL could so hide what a plan is about.
 */
function isOrdinary(value: string): boolean {
  return WORD.test(value) || NUMBER_OR_SID.test(value);
}

/** Where a text stands in another, as offsets. */
function placesOf(text: string, whole: string): number[] {
  const places: number[] = [];
  if (text === '') return places;
  for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) places.push(at);
  return places;
}

/** A short fingerprint of a secret: a change of it is seen, and it is not. */
export function fingerprint(secret: string): string {
  const digest = createHash('sha256').update(`twilio-flex-addresses\0${secret}`).digest('hex');
  return `‹${digest.slice(0, 8)}›`;
}

function mask(
  parts: RegExpExecArray,
  show: (part: string, at: number) => string,
  hide: (text: string) => string,
): string {
  const [, scheme = '', user, host = '', path = '', query, fragment] = parts;
  let at = scheme.length;
  const after = (text: string) => {
    const from = at;
    at += text.length;
    return from;
  };
  const shownUser = user === undefined ? '' : `${user === '' ? '' : hide(user)}@`;
  after(user === undefined ? '' : `${user}@`);
  const shownHost = show(host, after(host));
  const shownPath = path
    .split(/([/\\])/)
    .map((part) => show(part, after(part)))
    .join('');
  if (query !== undefined) after('?');
  const pairs = query?.split(/(&)/).map((pair) => maskPair(pair, after(pair), show, hide));
  const shownFragment = fragment === undefined ? '' : `#${fragment === '' ? '' : hide(fragment)}`;
  return (
    scheme +
    shownUser +
    shownHost +
    shownPath +
    (pairs === undefined ? '' : `?${pairs.join('')}`) +
    shownFragment
  );
}

function maskPair(
  pair: string,
  at: number,
  show: (part: string, at: number) => string,
  hide: (text: string) => string,
): string {
  if (pair === '' || pair === '&') return pair;
  const equals = pair.indexOf('=');
  if (equals === -1) return hide(pair);
  const value = pair.slice(equals + 1);
  return `${show(pair.slice(0, equals), at)}=${value === '' ? '' : hide(value)}`;
}
