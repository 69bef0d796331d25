import { visible } from '../text/quote.ts';

/**
 * Text from outside as a code span: within it markdown reads nothing, and GitHub makes no link, mention, issue,
 * emoji or formula of it. In a table the row escapes pipes (see `row`).
 */
export function code(text: string): string {
  const shown = visible(text);
  if (shown.trim() === '') return '` `';
  const longest = Math.max(0, ...Array.from(shown.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  // Markdown removes one space on both sides: needed beside backticks, and to keep the text's own spaces.
  const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Characters that fit into a column of a table on a phone. */
const CELL_WIDTH = 17;

/**
 * Text from outside as code in a cell of a table: a long host, path or name can break into several lines, so that the
 * table fits on a phone. Only for text without meaning in markdown, and with references for what might become a link.
 */
export function codeInCell(text: string): string {
  const isPlain = /^[A-Za-z0-9._/-]+$/.test(text);
  if (!isPlain || text.length <= CELL_WIDTH) return code(text);
  // Broken before the dots: no text between two places has a `www.` that would make a link.
  const parts = text.split(/(?=[._/])/);
  const safe = parts.map((part) => part.replace(/[._]/, (character) => `&#${character.charCodeAt(0)};`));
  return `<code>${safe.join('<wbr>')}</code>`;
}

/** Text from outside as code within our own HTML, where markdown is not parsed. */
export function codeInHtml(text: string): string {
  const shown = visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<code>${shown}</code>`;
}

/** A row of a table. A pipe in a cell does not end it: GFM reads `\|` in code spans, too. But GFM cannot express a
 * backslash before a pipe, which is shown as `\u{5c}`. */
export function row(cells: readonly string[]): string {
  const safe = (cell: string) => cell.replace(/\\(?=\\*\|)/g, '\\u{5c}').replaceAll('|', '\\|');
  return `| ${cells.map(safe).join(' | ')} |`;
}

/**
 * Our own sentence, in which "quoted" text came from outside and `backticks` mark code; everything else in it is
 * shown literally: no markup, no mention.
 *
 * @param show what makes code of the text from outside
 */
export function prose(text: string, show = code): string {
  return text
    .split(/("(?:[^"\\]|\\.)*"|`(?:"(?:[^"\\]|\\.)*"|[^`"])*`)/)
    .map((part, index) => (index % 2 === 1 ? show(unquoted(part)) : plainText(part)))
    .join('');
}

function unquoted(part: string): string {
  const inner = part.slice(1, -1);
  return part.startsWith('"') ? inner.replace(/\\([\\"])/g, '$1') : inner;
}

const OURS = String.raw`(?:[a-z-]+\.)*(?:twilio|github)\.com(?:[/\s)]|[.,](?:\s|$)|$)`;
/** What would begin a link, except to the pages that our own sentences link to. */
const FOREIGN_LINK = new RegExp(String.raw`https?:\/\/(?!${OURS})|(?<!https?:\/\/(?=${OURS}))www\.`, 'gi');

/**
 * GitHub also makes mentions, mail and issue links from characters written as references, but not in a code span.
 */
function plainText(text: string): string {
  return visible(text)
    .replace(/[&<>*_~[\]\\|$`]/g, (character) => `&${character.charCodeAt(0)};`)
    .replace(FOREIGN_LINK, (start) => `\`${start}\``)
    .replace(/[@#]/g, (character) => `\`${character}\``)
    .replace(/&(\d+);/g, '&#$1;');
}
