import { createHash } from 'node:crypto';
import { isToken } from '../secrets.ts';
import { splitUrl, type UrlPart } from './url-parts.ts';
import { differingVariables, type UrlPiece } from './url-pieces.ts';

/** Parts that are never shown: they may carry secrets. */
export const ALWAYS_HIDDEN: ReadonlySet<UrlPart['kind']> = new Set(['user', 'value', 'fragment', 'unknown']);

/**
 * A webhook URL. It may contain secrets, so every conversion to text shows them only as short fingerprints.
 * `reveal()` gives the full URL, to be sent to Twilio and for nothing else.
 */
export class WebhookUrl {
  readonly #url: string;
  readonly #visible = new Set<string>();
  readonly #hidden = new Set<string>();
  /** Whether a part of it came from the environment. */
  #isFilled = false;
  #pieces: readonly UrlPiece[] = [];
  /** The URL with user info, query values, fragment and what came from the environment as fingerprints. */
  readonly shown: string;
  /** Host and port in a form that may be shown; empty if the text is not a URL. */
  readonly shownHost: string;
  readonly #host: string;

  /** The parts, and how each is shown. */
  readonly #parts: readonly { readonly text: string; readonly shown: string }[];
  /** Length of the shortest secret from the environment. */
  #shortest = Number.POSITIVE_INFINITY;

  /**
   * @param url the whole URL
   * @param secretLength how many characters of a part (the host, a path segment, a query key or any other) are a
   * secret from elsewhere, by the part's text and its offset in the URL
   */
  constructor(url: string, secretLength: (part: string, at: number) => number = () => 0) {
    this.#url = url;
    let at = 0;
    let [host, shownHost] = ['', ''];
    this.#parts = splitUrl(url).map(({ kind, text }) => {
      const length = kind === 'syntax' ? 0 : secretLength(text, at);
      const hides = ALWAYS_HIDDEN.has(kind) || length > 0;
      const shown = hides ? fingerprint(text, length || ownLength(kind, text)) : text;
      (hides ? this.#hidden : this.#visible).add(text);
      at += text.length;
      if (kind === 'host') [host, shownHost] = [text, shown.toLowerCase()];
      return { text, shown };
    });
    this.shown = this.#parts.map(({ shown }) => shown).join('');
    this.shownHost = shownHost;
    this.#host = host.toLowerCase();
  }

  /** A URL that was filled from the environment: any part that overlaps one of these values is hidden. */
  static withSecrets(url: string, secrets: readonly string[], pieces: readonly UrlPiece[] = []): WebhookUrl {
    const filled = secrets.flatMap((secret) =>
      offsetsOf(secret, url).map((from) => [from, from + secret.length] as const),
    );
    const within = (part: string, at: number) =>
      filled.map(([from, to]) => Math.min(to, at + part.length) - Math.max(from, at));
    const result = new WebhookUrl(url, (part, at) => Math.max(0, ...within(part, at)));
    result.#isFilled = filled.length > 0;
    result.#pieces = pieces;
    result.#shortest = Math.min(...filled.map(([from, to]) => to - from));
    return result;
  }

  /**
   * This live URL as shown next to the one in the file. If the environment fills a part of that one, everything that
   * the two do not share is hidden here: it may be the former value of the secret.
   */
  shownBeside(desired: WebhookUrl): WebhookUrl {
    if (!desired.#isFilled) return this;
    return new WebhookUrl(this.#url, (part) =>
      desired.#visible.has(part) ? 0 : Math.min(part.length, desired.#shortest),
    );
  }

  /**
   * Two hexadecimal digits of a hash over the parts without a fingerprint; undefined if all have one. They give most
   * changes of a short secret a different plan id, and are too few to guess it from.
   */
  hiddenTag(): string | undefined {
    const hidden = this.#parts.filter(({ shown }) => shown === HIDDEN).map(({ text }) => text);
    return hidden.length === 0 ? undefined : hashOf(hidden.join('\0')).slice(0, 2);
  }

  /** This URL as shown after another one: a hidden part that differs and has no fingerprint is marked as changed. */
  shownAfter(before: WebhookUrl): string {
    if (before.shown !== this.shown) return this.shown;
    return this.#parts
      .map(({ text, shown }, n) =>
        text === before.#parts[n]?.text ? shown : shown.replace('›', ', changed›'),
      )
      .join('');
  }

  /** The variables whose values alone make a live URL differ from this one. A different host is more than a value. */
  variablesUnlike(live: WebhookUrl): readonly string[] {
    return live.#host === this.#host ? differingVariables(this.#pieces, live.#url) : [];
  }

  /**
   * What to redact if it comes back in an error: the hidden parts, and the whole URL unless each hidden part is a
   * token that can be found by itself. For `lang=en` it is the pair: the word alone is too common.
   */
  secrets(): string[] {
    const parts = splitUrl(this.#url);
    const [name = '', ...passwords] = parts.find(({ kind }) => kind === 'user')?.text.split(':') ?? [];
    const long = [...this.#hidden, name].filter((part) => part !== '' && !isOrdinary(part));
    const pairs = parts.flatMap(({ kind, text }, index) => {
      const key = parts[index - 1]?.text === '=' ? `${parts[index - 2]?.text}=` : undefined;
      return kind === 'value' && key !== undefined && isOrdinary(text) ? [key + text] : [];
    });
    const found = [...pairs, ...long, ...passwords];
    if ([...this.#hidden].every((part) => isToken(part) && !isOrdinary(part))) return found;
    return [this.#url, this.#url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, ''), ...found];
  }

  /** The same URL with the secrets of other URLs redacted, in case it contains them. */
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

  /** For comparison only, never for display: it may be secret. */
  get host(): string {
    return this.#host;
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

/** A word, or a locale. */
const WORD = /^(?:[A-Z]?[a-z]{1,12}|[A-Z]{1,12}|[a-z]{2}[-_][A-Z]{2})$/;
const NUMBER_OR_SID = /^(?:\d{1,4}|[A-Z]{2}[0-9a-f]{32})$/i;

/**
 * Whether a value in a URL is one word, a locale, a small number or one of Twilio's SIDs. Redacting such a value
 * everywhere would damage names, our own messages and outputs that later steps read, and would let whoever writes the
 * URL hide what a plan does.
 */
export function isOrdinary(value: string): boolean {
  return WORD.test(value) || NUMBER_OR_SID.test(value);
}

/** All offsets at which a text occurs in another. */
function offsetsOf(text: string, whole: string): number[] {
  const offsets: number[] = [];
  if (text === '') return offsets;
  for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) offsets.push(at);
  return offsets;
}

/** A shorter secret could be guessed from its fingerprint. */
const MIN_FINGERPRINTED = 12;

/**
 * A short fingerprint of a part of a URL: it shows that the part changed, and nothing about its content.
 *
 * @param length how many of its characters are secret
 */
export function fingerprint(part: string, length = part.length): string {
  return length < MIN_FINGERPRINTED ? HIDDEN : `‹${hashOf(part).slice(0, 8)}›`;
}

const HIDDEN = '‹hidden›';

function hashOf(text: string): string {
  return createHash('sha256').update(`twilio-flex-addresses\0${text}`).digest('hex');
}

/** User and password may each be known: only the longer one counts as secret. */
function ownLength(kind: UrlPart['kind'], text: string): number {
  if (kind !== 'user') return text.length;
  return Math.max(...text.split(':').map(({ length }) => length));
}
