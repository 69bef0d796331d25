import { visible } from '../text/quote.ts';

/** Everything that means something in markdown or HTML, or that GitHub makes a link or mention of. */
const MEANINGFUL = /[&<>"'`*_~[\]()\\|@#$:!{}+=^/.-]/g;

/**
 * Text from outside as code in markdown: every character stands for itself. References to characters are
 * never read as markdown, and within <code> GitHub makes no mention, issue link, emoji or formula of it.
 */
export function code(text: string): string {
  if (text === '') return '<code> </code>';
  return `<code>${visible(text).replace(MEANINGFUL, (character) => `&#${character.charCodeAt(0)};`)}</code>`;
}

/** Our own sentence, in which `backticks` mark code; everything else in it is shown as it is. */
export function prose(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? code(part) : plainText(part)))
    .join('');
}

/** Text that is ours, but may quote what is not: no markup, no mention. */
function plainText(text: string): string {
  // A quoted part came from outside: it is shown as code.
  return text
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, index) =>
      index % 2 === 1
        ? code(part.slice(1, -1).replace(/\\([\\"])/g, '$1'))
        : visible(part).replace(/[&<>*_~[\]\\|@#$`]/g, (character) => `&#${character.charCodeAt(0)};`),
    )
    .join('');
}
