import type { UrlPiece } from '../address/url-pieces.ts';

/**
 * A run of `$` before `{` or a name. The first of several escapes the others: `$${NAME}` is the text `${NAME}`.
 * The look-behind prevents a long run from being tried again at each of its characters.
 */
const DOLLARS = /(?<!\$)(\$+)(\{(?:([A-Za-z_]\w*)\})?|[A-Za-z_]\w*)/g;

/** What a `$` in a text is. */
export interface Dollar {
  /** `unfilled`: it looks like a variable, but in a form that is not filled in. */
  readonly kind: 'variable' | 'escaped' | 'unfilled';
  /** The name of the variable; for another form, everything after the `$`. */
  readonly name: string;
  readonly at: number;
  /** As written. */
  readonly text: string;
}

export function dollarsIn(text: string): Dollar[] {
  return Array.from(text.matchAll(DOLLARS), ({ 0: whole, 1: run = '', 2: rest = '', 3: name, index }) => {
    const kind = run.length > 1 ? 'escaped' : name === undefined ? 'unfilled' : 'variable';
    return { kind, name: name ?? rest, at: index, text: whole };
  });
}

/** Variables with credentials of the runner or of this step, or that every process has. */
const REFUSED =
  /^(?:(?:GITHUB|ACTIONS|RUNNER|INPUT|AWS|AZURE|GOOGLE)_.*|TWILIO_(?:ACCOUNT_SID|AUTH_TOKEN|API_KEY|API_SECRET)|NPM_TOKEN|NODE_AUTH_TOKEN|CI|HOME|PATH)$/i;

/** Case-insensitive: on Windows, `path` is `PATH`. */
export function isRefused(name: string): boolean {
  return REFUSED.test(name);
}

export interface Filled {
  readonly text: string;
  /** The values that were filled in. */
  readonly values: readonly string[];
  /** Names that are not set or empty in the environment. */
  readonly missing: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Fills in `${NAME}` from the environment, except for refused names. */
export function fillVariables(text: string, environment: Environment): Filled {
  const pieces = filledPieces(text, environment);
  const asked = dollarsIn(text).filter(({ kind, name }) => kind === 'variable' && !isRefused(name));
  const missing = asked.filter(({ name }) => valueIn(name, environment) === '');
  return {
    text: pieces.map((piece) => piece.text).join(''),
    values: pieces.flatMap((piece) => (piece.variable === undefined ? [] : [piece.text])),
    missing: [...new Set(missing.map(({ name }) => name))],
  };
}

/** The filled-in text in pieces: each variable with its value, and the text between them. */
export function filledPieces(text: string, environment: Environment): UrlPiece[] {
  const pieces: UrlPiece[] = [];
  let literal = '';
  let done = 0;
  const end = () => {
    if (literal !== '') pieces.push({ text: literal });
    literal = '';
  };
  for (const { kind, name, at, text: written } of dollarsIn(text)) {
    literal += text.slice(done, at);
    done = at + written.length;
    const value = kind === 'variable' && !isRefused(name) ? valueIn(name, environment) : '';
    if (value === '') literal += kind === 'escaped' ? written.slice(1) : written;
    else {
      end();
      pieces.push({ text: value, variable: name });
    }
  }
  literal += text.slice(done);
  end();
  return pieces;
}

/** The value of a variable; empty if it is not set. */
export function valueIn(name: string, environment: Environment): string {
  return (Object.hasOwn(environment, name) ? environment[name] : undefined) ?? '';
}

/** Whether a text that is not filled in contains what looks like a variable. `Ca$h` does not. */
export function looksLikeVariable(text: string): boolean {
  return dollarsIn(text).some(({ kind, text: written, at }) => {
    if (kind === 'escaped') return false;
    return written.startsWith('${') || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
  });
}

/** A text escaped for the file, so that nothing in it is read as a variable. */
export function literalText(text: string): string {
  return text.replace(/(?<!\$)\$+(?=[A-Za-z_{])/g, '$$$&');
}
