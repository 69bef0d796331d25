import { Composer, type Document, Lexer, type LineCounter, Parser, YAMLParseError } from 'yaml';
import type { Steps } from './steps.ts';

/** Lexemes between two pauses: a millisecond's worth. */
const SLICE = 512;

/**
 * Reads a text's only document as the package's `parseDocument` does, and pauses now and then: whoever drives
 * it may let answers of servers arrive meanwhile. Duplicate keys are left to the caller: the package's own
 * check takes quadratic time.
 *
 * @param lines told where each line begins
 * @throws RangeError where the text nests too deeply
 */
export function* readDocument(text: string, lines: LineCounter): Steps<Document.Parsed> {
  const composer = new Composer({ lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  let document: Document.Parsed | undefined;
  const { stackTraceLimit } = Error;
  try {
    // The package makes an error of every problem: the stack traces that nobody sees would take most of the time.
    Error.stackTraceLimit = 0;
    for (const found of composedIn(composer, text, lines)) {
      if (found === undefined) {
        Error.stackTraceLimit = stackTraceLimit;
        yield;
        Error.stackTraceLimit = 0;
      } else if (document === undefined) document = found;
      else {
        const [from, to] = found.range;
        document.errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', 'There is a second document'));
        break;
      }
    }
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  // The composer makes an empty document of an empty text.
  return document as Document.Parsed;
}

/** The documents as they are found, and undefined where there is time for a pause. */
function* composedIn(
  composer: Composer,
  text: string,
  lines: LineCounter,
): Generator<Document.Parsed | undefined> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) yield* composer.next(token);
    if (++count % SLICE === 0) yield undefined;
  }
  for (const token of parser.end()) yield* composer.next(token);
  yield* composer.end(true, text.length);
}
