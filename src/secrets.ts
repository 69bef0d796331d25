/** Shorter texts are everywhere: they are not taken out. */
const MIN_LENGTH = 4;
const MIN_TOKEN_LENGTH = 16;
const MASK = '***';

/**
 * What must never be printed: credentials, their Basic form, and what webhook URLs and `${NAME}` hold.
 * Text from outside goes through `redact` where it is put into a report; whatever leaves the process goes through
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

  /** The secrets, as the runner's own masking wants them. */
  values(): string[] {
    return this.#all.values();
  }

  /** Text from outside without any secret. */
  readonly redact = (text: string): string => this.#all.replaceIn(text);

  /** Finished text without the secrets that nothing of ours can be mistaken for: a net below `redact`. */
  readonly redactTokens = (text: string): string => this.#tokens.replaceIn(text);
}

/** Whether a secret is so long and so odd that no word, host, link, SID or digest of ours has it in itself. */
export function isToken(secret: string): boolean {
  if (secret.length < MIN_TOKEN_LENGTH) return false;
  // SIDs and digests, whole or in part. An auth token has exactly 32 digits.
  if (/^[A-Z]{0,2}[0-9a-f]+$/.test(secret) && secret.length !== 32) return false;
  return secret
    .split(/[^A-Za-z0-9]+/)
    .some((run) => /\d/.test(run) && /[A-Za-z]/.test(run) && run.length >= 8);
}

const pairAt = (text: string, at: number) => ((text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1)) & 0xffff;

/** Finds many texts within another in one pass over it, however many there are. */
class TextIndex {
  readonly #texts = new Set<string>();
  /** First characters → lengths of the texts that begin with them, the longest first. */
  readonly #lengths = new Map<string, number[]>();
  /** Whether any text begins with two such characters: most places are passed over by it. */
  readonly #pairs = new Uint8Array(65_536);
  readonly #minLength: number;

  /** @param minLength of a text: its first characters are looked up */
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

  replaceIn(text: string): string {
    let clean = '';
    // Up to here all is in `clean`. What begins before it overlaps, and is taken out with it.
    let done = 0;
    for (let at = 0; at <= text.length - this.#minLength; at++) {
      if (this.#pairs[pairAt(text, at)] === 0) continue;
      const length = this.#longestAt(text, at);
      if (length === 0) continue;
      if (at >= done) clean += text.slice(done, at) + MASK;
      done = Math.max(done, at + length);
    }
    return clean + text.slice(done);
  }

  #longestAt(text: string, at: number): number {
    const lengths = this.#lengths.get(text.slice(at, at + this.#minLength)) ?? [];
    return lengths.find((length) => this.#texts.has(text.slice(at, at + length))) ?? 0;
  }
}

/** The ways in which one text appears in URLs, JSON and form bodies. */
function formsOf(secret: string): Set<string> {
  // What is written alike everywhere.
  if (/^[\w.-]*$/.test(secret)) return new Set([secret]);
  const [json, twice] = [inJson(secret), inJson(inJson(secret))];
  // A lone surrogate has no encoded form.
  const encoded = secret.isWellFormed()
    ? [encodeURIComponent(secret), new URLSearchParams({ x: secret }).toString().slice(2)]
    : [];
  return new Set([
    secret,
    json,
    json.replaceAll('/', '\\/'),
    twice,
    ...inUrls(secret),
    ...encoded.flatMap((form) => [form, form.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())]),
  ]);
}

const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** As a URL that was parsed and written again has it: in its query and in its user. */
function inUrls(text: string): string[] {
  const url = new URL('https://host');
  url.search = `?${text}`;
  url.username = text;
  return [url.search.slice(1), url.username];
}
