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

/**
 * Our own sentence, in which "quoted" text came from outside and `backticks` mark code; everything else in it is
 * shown as it is: no markup, no mention.
 */
export function prose(text: string): string {
  return text
    .split(/("(?:[^"\\]|\\.)*"|`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? code(unquoted(part)) : plainText(part)))
    .join('');
}

function unquoted(part: string): string {
  const inner = part.slice(1, -1);
  return part.startsWith('"') ? inner.replace(/\\([\\"])/g, '$1') : inner;
}

function plainText(text: string): string {
  return visible(text).replace(/[&<>*_~[\]\\|@#$`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
