const NAMED = /"(?:[^"\\]|\\.)*"|\bline \d+|\b[A-Z]{2}[0-9a-fA-F]{32}\b|\$\{\w*\}|\b\d{1,3}(?:,\d{3})+\b/g;

/**
 * The details in the text of a problem: everything in double quotes, lines, SIDs, variables and large numbers. The
 * wording is tested only in test/messages.
 */
export function named(text: string): string[] {
  return text.match(NAMED) ?? [];
}
