/** Shorter texts occur everywhere: they are not redacted. */
const MIN_LENGTH = 4;
const MIN_MASK_LENGTH = 6;
const MIN_TOKEN_LENGTH = 16;
const MASK = '***';

/**
 * What must never be printed: credentials, their Basic form, and the secrets in webhook URLs and `${NAME}`. Text from
 * outside goes through `redact` when it is put into a report; everything that leaves the process goes through
 * `redactTokens` as well.
 */
export class Secrets {
  readonly #all = new TextIndex(MIN_LENGTH);
  readonly #tokens = new TextIndex(MIN_TOKEN_LENGTH);

  add(secret: string): void {
    for (const form of formsOf(secret)) {
      if (form.length < MIN_LENGTH) continue;
      this.#all.add(form);
      if (isToken(form)) this.#tokens.add(form);
    }
  }

  /** The secrets for the runner to mask. A shorter one would mask words all over a log. */
  values(): string[] {
    return this.#all.values().filter(({ length }) => length >= MIN_MASK_LENGTH);
  }

  /** Text from outside without any secret. */
  readonly redact = (text: string): string => this.#all.replaceIn(text);

  /** The same with an asterisk for each character, so that columns stay aligned. */
  readonly cover = (text: string): string => this.#all.replaceIn(text, (secret) => '*'.repeat(secret.length));

  /** Finished text without the secrets that cannot be mistaken for our own text: a safety net behind `redact`. */
  readonly redactTokens = (text: string): string => this.#tokens.replaceIn(text);
}

/** Whether a secret is too long and random to occur in a word, host, link, SID or digest of ours. */
export function isToken(secret: string): boolean {
  if (secret.length < MIN_TOKEN_LENGTH) return false;
  // SIDs and digests, or parts of them. An auth token has exactly 32 digits.
  if (/^[A-Z]{0,2}[0-9a-f]+$/.test(secret) && secret.length !== 32) return false;
  return secret
    .split(/[^A-Za-z0-9]+/)
    .some((run) => /\d/.test(run) && /[A-Za-z]/.test(run) && run.length >= 8);
}

const pairAt = (text: string, at: number) => ((text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1)) & 0xffff;

/** Finds many texts in another one in a single pass, however many there are. */
class TextIndex {
  readonly #texts = new Set<string>();
  /** First characters → lengths of the texts that begin with them, the longest first. */
  readonly #lengths = new Map<string, number[]>();
  /** Whether any text begins with these two characters: skips most positions. */
  readonly #pairs = new Uint8Array(65_536);
  readonly #minLength: number;

  /** @param minLength of a text: so many first characters are looked up */
  constructor(minLength: number) {
    this.#minLength = minLength;
  }

  add(text: string): void {
    if (this.#texts.has(text)) return;
    this.#texts.add(text);
    this.#pairs[pairAt(text, 0)] = 1;
    const start = text.slice(0, this.#minLength);
    const lengths = this.#lengths.get(start) ?? [];
    if (!lengths.includes(text.length)) lengths.push(text.length);
    this.#lengths.set(
      start,
      lengths.sort((a, b) => b - a),
    );
  }

  values(): string[] {
    return [...this.#texts];
  }

  /** @param mask replaces a secret; overlapping secrets count as one */
  replaceIn(text: string, mask: (secret: string) => string = () => MASK): string {
    let clean = '';
    let done = 0;
    for (const [from, to] of this.#spansIn(text)) {
      clean += text.slice(done, from) + mask(text.slice(from, to));
      done = to;
    }
    return clean + text.slice(done);
  }

  /** The positions of secrets, in order; overlapping ones are merged. */
  #spansIn(text: string): [from: number, to: number][] {
    const spans: [number, number][] = [];
    let last: [number, number] | undefined;
    for (let at = 0; at <= text.length - this.#minLength; at++) {
      if (this.#pairs[pairAt(text, at)] === 0) continue;
      const length = this.#longestAt(text, at);
      if (length === 0) continue;
      if (last !== undefined && at < last[1]) last[1] = Math.max(last[1], at + length);
      else {
        last = [at, at + length];
        spans.push(last);
      }
    }
    return spans;
  }

  #longestAt(text: string, at: number): number {
    const lengths = this.#lengths.get(text.slice(at, at + this.#minLength)) ?? [];
    return lengths.find((length) => this.#texts.has(text.slice(at, at + length))) ?? 0;
  }
}

/** The forms of a text in URLs, JSON and form bodies: as it is, encoded and decoded. */
function formsOf(secret: string): Set<string> {
  // The same in every form.
  if (/^[\w.-]*$/.test(secret)) return new Set([secret]);
  const plain = [secret, decoded(secret), decoded(secret.replaceAll('+', ' '))];
  const forms = new Set(plain.flatMap((text) => [...inJson(text), ...encodedForms(text)]));
  for (const form of forms) {
    if (!form.includes('%')) continue;
    forms.add(form.replace(OCTET, (octet) => octet.toLowerCase()));
    forms.add(form.replace(OCTET, (octet) => octet.toUpperCase()));
  }
  return forms;
}

const OCTET = /%[0-9a-f]{2}/gi;

/** A text without percent-encoding; invalid encoding stays. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (octets) => {
    try {
      return decodeURIComponent(octets);
    } catch {
      return octets;
    }
  });
}

function inJson(text: string): string[] {
  const json = jsonText(text);
  return [text, json, json.replaceAll('/', '\\/'), jsonText(json)];
}

const jsonText = (text: string) => JSON.stringify(text).slice(1, -1);

/** In a parsed and serialized URL (query, user), as a value of a query or form, and encoded twice. */
function encodedForms(text: string): string[] {
  const url = new URL('https://host');
  url.search = `?${text}`;
  url.username = text;
  const written = [url.search.slice(1), url.username];
  // A lone surrogate has no encoded form.
  if (!text.isWellFormed()) return written;
  const value = encodeURIComponent(text);
  const twice = encodeURIComponent(value);
  return [...written, value, twice, encodeURI(text), ...[value, encodeURI(text)].map(withPlus), inForm(text)];
}

const withPlus = (text: string) => text.replaceAll('%20', '+');
const inForm = (text: string) => new URLSearchParams({ x: text }).toString().slice(2);
