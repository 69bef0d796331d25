const NAMED = /"(?:[^"\\]|\\.)*"|\bline \d+|\b[A-Z]{2}[0-9a-fA-F]{32}\b|\$\{\w*\}|\b\d{1,3}(?:,\d{3})+\b/g;

/**
 * What the text of a problem names: all that is in double quotes, lines, SIDs, variables and large numbers. Its words are
 * for test/messages alone.
 */
export function named(text: string): string[] {
  return text.match(NAMED) ?? [];
}
