/**
 * What must never be printed: credentials, their Basic form, and what came from `${NAME}`. Every text that
 * leaves the process goes through `scrub`.
 */
export class Secrets {
  readonly #replacements = new Map<string, string>();
  /** The same, longest first, since a secret may be part of another; made anew once there are more. */
  #ordered: (readonly [string, string])[] | undefined;

  /**
   * @param secret the text; shorter ones than 4 characters are not replaced, since they are everywhere
   * @param shown what stands in its place
   */
  add(secret: string, shown = '***'): void {
    for (const form of formsOf(secret)) {
      if (form.length >= SHORTEST && form !== shown) this.#replacements.set(form, shown);
    }
    this.#ordered = undefined;
  }

  /** The secrets, as the runner's own masking wants them. */
  values(): string[] {
    return [...this.#replacements.keys()];
  }

  /** JSON without secrets. It stays JSON: what is no text is no secret, nor are the SIDs and ids that readers go by. */
  json(value: unknown, indent = 0): string {
    const clean = (_name: string, member: unknown) =>
      typeof member === 'string' && !this.#isId(member) ? this.scrub(member) : member;
    return JSON.stringify(value, clean, indent);
  }

  /** An id of Twilio's or ours, of which a secret may be a part by chance; but not one that is a secret itself. */
  #isId(text: string): boolean {
    return /^(?:[A-Z]{2}[0-9a-f]{32}|[0-9a-f]{64})$/.test(text) && !this.#replacements.has(text);
  }

  scrub(text: string): string {
    this.#ordered ??= [...this.#replacements].sort(([a], [b]) => b.length - a.length);
    let clean = text;
    for (const [secret, shown] of this.#ordered) clean = clean.replaceAll(secret, shown);
    return clean;
  }
}

const SHORTEST = 4;

/** The ways in which one text appears in URLs, JSON and form bodies. */
function formsOf(secret: string): Set<string> {
  // What is written alike everywhere.
  if (/^[\w.~-]*$/.test(secret)) return new Set([secret]);
  const [json, twice] = [inJson(secret), inJson(inJson(secret))];
  const forms = new Set([secret, json, json.replaceAll('/', '\\/'), twice, ...inUrls(secret)]);
  try {
    for (const encoded of [
      encodeURIComponent(secret),
      new URLSearchParams({ x: secret }).toString().slice(2),
    ]) {
      forms.add(encoded);
      forms.add(encoded.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase()));
    }
  } catch {
    // A lone surrogate has no encoded form.
  }
  return forms;
}

const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** As a URL that was parsed and written again has it: in its query and in its user. */
function inUrls(text: string): string[] {
  const url = new URL('https://host');
  url.search = `?${text}`;
  url.username = text;
  return [url.search.slice(1), url.username];
}
