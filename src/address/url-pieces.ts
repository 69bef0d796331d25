/** A piece of a URL as written: text, or a variable with its value. */
export interface UrlPiece {
  readonly text: string;
  readonly variable?: string;
}

/** What separates the parts of a URL: a value that contains one affects more than one part. */
const SEPARATOR = /[/\\?#&\s]/;

/**
 * The names of the variables whose values alone make another URL differ from these pieces; none if anything else
 * differs. Takes one pass and tries the shortest values first.
 */
export function differingVariables(pieces: readonly UrlPiece[], other: string): string[] {
  const names = new Set<string>();
  let at = 0;
  for (const { text, variables, next } of slotsOf(pieces)) {
    if (!other.startsWith(text, at)) return [];
    at += text.length;
    if (variables.length === 0) continue;
    const value = variables.map((piece) => piece.text).join('');
    const end = next === undefined ? other.length : endOfValue(other, at, value, next);
    if (end < at || SEPARATOR.test(other.slice(at, end))) return [];
    if (other.slice(at, end) !== value) for (const { variable } of variables) names.add(String(variable));
    at = end;
  }
  return at === other.length ? [...names] : [];
}

/** Where the value that precedes a text ends. */
function endOfValue(other: string, at: number, value: string, next: string): number {
  const isSame = other.startsWith(value, at) && other.startsWith(next, at + value.length);
  return isSame ? at + value.length : other.indexOf(next, at);
}

interface Slot {
  /** The text before the variables; empty only if the URL begins with one. */
  readonly text: string;
  readonly variables: UrlPiece[];
  /** The text after them. */
  next?: string;
}

function slotsOf(pieces: readonly UrlPiece[]): Slot[] {
  const slots: Slot[] = [];
  let last: Slot | undefined;
  for (const piece of pieces) {
    if (piece.text === '') continue;
    if (last !== undefined && piece.variable !== undefined) last.variables.push(piece);
    else {
      const isText = piece.variable === undefined;
      if (last !== undefined) last.next = piece.text;
      last = { text: isText ? piece.text : '', variables: isText ? [] : [piece] };
      slots.push(last);
    }
  }
  return slots;
}
