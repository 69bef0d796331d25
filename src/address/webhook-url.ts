import { createHash } from 'node:crypto';
import { isToken } from '../secrets.ts';
import { splitUrl, type UrlPart } from './url-parts.ts';

/** Parts that are never shown: they may carry secrets. */
export const ALWAYS_HIDDEN: ReadonlySet<UrlPart['kind']> = new Set(['user', 'value', 'fragment', 'unknown']);

/**
 * A webhook URL. It may carry secrets, so it shows itself only with them as short fingerprints, whichever
 * way it is turned into text; `reveal()` gives the URL, to be sent to Twilio and for nothing else.
 */
export class WebhookUrl {
  readonly #url: string;
  readonly #visible = new Set<string>();
  readonly #hidden = new Set<string>();
  /** Whether the environment filled a part of it. */
  #isFilled = false;
  /** The URL with user info, query values, fragment and what came from the environment as fingerprints. */
  readonly shown: string = '';
  /** Host and port as they may be shown; empty where the text is no URL. */
  readonly shownHost: string = '';

  /**
   * @param url the whole URL
   * @param isSecret whether the host, a segment of the path or a key of the query must not be shown, by its text
   *   and its offset in the URL
   */
  constructor(url: string, isSecret: (part: string, at: number) => boolean = () => false) {
    this.#url = url;
    let at = 0;
    for (const { kind, text } of splitUrl(url)) {
      const hides = ALWAYS_HIDDEN.has(kind) || (kind !== 'syntax' && isSecret(text, at));
      const part = hides ? fingerprint(text) : text;
      (hides ? this.#hidden : this.#visible).add(text);
      at += text.length;
      this.shown += part;
      if (kind === 'host') this.shownHost = part.toLowerCase();
    }
  }

  /** A URL that was filled from the environment: no part of it is shown that one of these values reaches into. */
  static withSecrets(url: string, secrets: readonly string[]): WebhookUrl {
    const filled = secrets.flatMap((secret) =>
      offsetsOf(secret, url).map((from) => [from, from + secret.length] as const),
    );
    const result = new WebhookUrl(url, (part, at) =>
      filled.some(([from, to]) => from < at + part.length && to > at),
    );
    result.#isFilled = filled.length > 0;
    return result;
  }

  /**
   * This live URL beside the one that the file asks for. Where the environment fills a part of that one, all that the
   * two do not share is hidden here: it may be the secret's former value.
   */
  shownBeside(desired: WebhookUrl): WebhookUrl {
    return desired.#isFilled ? new WebhookUrl(this.#url, (part) => !desired.#visible.has(part)) : this;
  }

  /**
   * What must not be printed if it comes back in an error: the parts that are not shown, and the whole URL unless each
   * of them is a token, which is found by itself. Of `lang=en` it is the pair: the word alone is everywhere.
   */
  secrets(): string[] {
    if (this.#hidden.size === 0) return [];
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

/** A word, or a locale. */
const WORD = /^(?:[A-Z]?[a-z]{1,12}|[A-Z]{1,12}|[a-z]{2}[-_][A-Z]{2})$/;
const NUMBER_OR_SID = /^(?:\d{1,4}|[A-Z]{2}[0-9a-f]{32})$/i;

/**
 * Whether a value of a URL is one word, a locale, a small number or one of Twilio's SIDs: to take it out of every
 * text would take it out of names, of our own messages, and of outputs that later steps read; and whoever writes the
 * URL could so hide what a plan is about.
 */
function isOrdinary(value: string): boolean {
  return WORD.test(value) || NUMBER_OR_SID.test(value);
}

/** Where a text occurs in another. */
function offsetsOf(text: string, whole: string): number[] {
  const offsets: number[] = [];
  if (text === '') return offsets;
  for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) offsets.push(at);
  return offsets;
}

/** A short fingerprint of a secret: it shows that the secret changed, and nothing of it. */
export function fingerprint(secret: string): string {
  const digest = createHash('sha256').update(`twilio-flex-addresses\0${secret}`).digest('hex');
  return `‹${digest.slice(0, 8)}›`;
}
