/**
 * The meaning of `*`, `?` and `\` in `scope` and `ignore`, implemented with a regular expression, to compare with the
 * product's own matcher, which uses none.
 */
export function globMatches(pattern: string, name: string): boolean {
  const parts = [...pattern.matchAll(/\\([\s\S])|[\s\S]/gu)].map(([part, escaped]) => {
    if (escaped !== undefined) return literally(escaped);
    if (part === '*') return '[\\s\\S]*';
    return part === '?' ? '[\\s\\S]' : literally(part);
  });
  return new RegExp(`^${parts.join('')}$`, 'u').test(name);
}

function literally(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** Whether a live name is in scope of a file with these lists. */
export function isOwned(
  file: { scope?: readonly string[]; ignore?: readonly string[] },
  name: string,
): boolean {
  const matchesOne = (patterns: readonly string[]) => patterns.some((pattern) => globMatches(pattern, name));
  return !matchesOne(file.ignore ?? []) && (file.scope === undefined || matchesOne(file.scope));
}
