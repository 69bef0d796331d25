import { columnsOf } from './columns.ts';

/** How far a continued line is indented beyond its first line, if that has no label. */
const HANG = 4;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal.
const COLOUR = /\u001b\[[\d;]*m/g;

/**
 * Breaks lines that are wider than a terminal at spaces. Continued lines are indented to the text after the label
 * (`Fix: `) or column of the first line. A word that is too long by itself (a URL, a SID) stays whole, so that it can be
 * copied.
 *
 * @param text may have colours
 */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, limit: number): string {
  if (shownColumns(line) <= limit) return line;
  const indent = ' '.repeat(hangOf(line.replace(COLOUR, ''), limit));
  let wrapped = '';
  let used = 0;
  for (const [piece] of line.matchAll(/ *[^ ]+/g)) {
    const columns = shownColumns(piece);
    const word = piece.trimStart();
    // A new line helps only if the word begins further to the left there.
    const start = used + columns - shownColumns(word);
    if (wrapped === '' || used + columns <= limit || start <= indent.length) {
      wrapped += piece;
      used += columns;
    } else {
      wrapped += `\n${indent}${word}`;
      used = indent.length + shownColumns(word);
    }
  }
  return wrapped;
}

/** Where the text of a line begins. A label of at least half of the width does not count. */
function hangOf(line: string, limit: number): number {
  const margin = line.length - line.trimStart().length;
  const start = line.slice(0, limit);
  const columns = Array.from(
    start.matchAll(/(?<=\S) {2,}(?=\S)/g),
    ({ index, 0: gap }) => index + gap.length,
  );
  const label = /^ *[A-Za-z][A-Za-z ]{0,14}: (?=\S)/.exec(start)?.[0].length ?? 0;
  const hangs = [...columns, label].map((end) => columnsOf(line.slice(0, end)));
  return Math.max(margin + HANG, ...hangs.filter((hang) => hang < limit / 2));
}

const shownColumns = (text: string) => columnsOf(text.replace(COLOUR, ''));
