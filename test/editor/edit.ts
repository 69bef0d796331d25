import type { Position, Suggestion } from './language-server.ts';

/** The text once a suggestion is taken, with what its fields hold at first. */
export function edited(text: string, suggestion: Suggestion | undefined): string {
  if (suggestion === undefined) throw new Error('nothing like that is suggested');
  const { range, newText } = suggestion.textEdit;
  const start = offsetOf(text, range.start);
  // An editor indents what follows as the line on which the cursor is.
  const indent = /^ */.exec(text.split('\n')[range.start.line] ?? '')?.[0] ?? '';
  const inserted = filled(newText).replaceAll('\n', `\n${indent}`);
  return text.slice(0, start) + inserted + text.slice(offsetOf(text, range.end));
}

/** A snippet with the texts of its fields: `${1:WebChat EN}` is WebChat EN. */
function filled(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\$\{?\d+\}?/g, '')
    .replace(/\\([$}\\])/g, '$1');
}

function offsetOf(text: string, { line, character }: Position): number {
  const before = text.split('\n').slice(0, line);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + character;
}
