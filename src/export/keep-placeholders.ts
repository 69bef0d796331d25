import { splitUrl } from '../address/url-parts.ts';
import { dollarsIn, fillVariables, literalText } from '../file/variables.ts';

/** A part of a URL that is looked for in another one: a key of the query and its value are one. */
interface Piece {
  readonly kind: 'syntax' | 'plain' | 'secret';
  /** What it is compared as: a segment of the path is never the host. */
  readonly place: string;
  readonly text: string;
}

export interface UrlContext {
  /** The URL as the file writes it; empty where it has none. */
  readonly written: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly holdsSecret: (text: string) => boolean;
}

/**
 * A live URL as it may be written into a file: what the file writes already stays as it is written, with its
 * `${NAME}`, and new is only what is no secret. Undefined where that cannot be told.
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
  // A variable whose value is not there any more: the live URL may hold its former one in any place.
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
