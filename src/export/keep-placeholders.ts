import { splitUrl } from '../address/url-parts.ts';
import { dollarsIn, fillVariables, literalText } from '../file/variables.ts';

/** A part of a URL to find in another one. A query key and its value are one part. */
interface Piece {
  readonly kind: 'syntax' | 'plain' | 'secret';
  /** Parts are compared only with parts of the same place: a path segment never matches the host. */
  readonly place: string;
  readonly text: string;
}

export interface UrlContext {
  /** The URL as the file has it; empty if it has none. */
  readonly written: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly holdsSecret: (text: string) => boolean;
}

/**
 * A live URL as it may be written into a file: parts that the file already has keep their form, with `${NAME}`, and new
 * parts are not secrets. Undefined if that is not certain.
 */
export function keepPlaceholders(
  url: string,
  { written, variables, holdsSecret }: UrlContext,
): string | undefined {
  const former = piecesOf(written).filter(({ kind }) => kind !== 'syntax');
  let text = '';
  for (const piece of piecesOf(url)) {
    const at = former.findIndex(
      (one) => one.place === piece.place && fillVariables(one.text, variables).text === piece.text,
    );
    const [same] = at === -1 || piece.kind === 'syntax' ? [] : former.splice(at, 1);
    if (same === undefined && (piece.kind === 'secret' || holdsSecret(piece.text))) return undefined;
    text += same?.text ?? literalText(piece.text);
  }
  // The value of a variable is no longer in the URL: the URL may have the former value anywhere.
  if (former.some((one) => hasVariable(one.text))) return undefined;
  return fillVariables(text, variables).text === url ? text : undefined;
}

function hasVariable(text: string): boolean {
  return dollarsIn(text).some(({ kind }) => kind === 'variable');
}

function piecesOf(url: string): Piece[] {
  const pieces: Piece[] = [];
  let pair: string | undefined;
  let hasValue = false;
  const endPair = () => {
    if (pair) pieces.push({ kind: hasValue ? 'secret' : 'plain', place: 'pair', text: pair });
    hasValue = false;
  };
  for (const { kind, text } of splitUrl(url)) {
    if (kind === 'key' || kind === 'value' || (kind === 'syntax' && text === '=')) {
      pair = (pair ?? '') + text;
      hasValue ||= kind === 'value';
      continue;
    }
    endPair();
    pair = undefined;
    if (kind === 'syntax') pieces.push({ kind, place: 'syntax', text });
    else pieces.push({ kind: kind === 'host' || kind === 'segment' ? 'plain' : 'secret', place: kind, text });
  }
  endPair();
  return pieces;
}
