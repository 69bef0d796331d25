import { columnsOf } from './columns.ts';

/** How much further in than its line what is continued begins. */
const HANG = 4;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal.
const COLOUR = /\u001b\[[\d;]*m/g;

/**
 * Breaks lines that are wider than a terminal at spaces, with a hanging indent. A word that is too long by itself
 * (a URL, a SID) stays whole, so that it can be copied.
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
  const [margin = ''] = /^ */.exec(line) ?? [];
  const indent = `${margin}${' '.repeat(HANG)}`;
  let wrapped = '';
  let used = 0;
  for (const [piece] of line.matchAll(/ *[^ ]+/g)) {
    const columns = shownColumns(piece);
    if (wrapped === '' || used + columns <= limit) {
      wrapped += piece;
      used += columns;
    } else {
      const word = piece.trimStart();
      wrapped += `\n${indent}${word}`;
      used = indent.length + shownColumns(word);
    }
  }
  return wrapped;
}

const shownColumns = (text: string) => columnsOf(text.replace(COLOUR, ''));
