/**
 * Text in which no runner of a CI finds a command, whatever names say: GitHub's `::error::` begins a line, GitHub's
 * `##[group]`, Azure's `##vso[…]` and TeamCity's `##teamcity[…]` may stand anywhere.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replace(/#(?=#\w*\[)/g, '# ');
}

/** The same for JSON: it reads as before. */
export function jsonWithoutCommands(json: string): string {
  return json.replace(/#(?=#\w*\[)/g, '\\u0023');
}
