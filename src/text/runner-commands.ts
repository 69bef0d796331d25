/**
 * Text in which no CI runner finds a command, whatever names contain: GitHub's `::error::` begins a line, while GitHub's
 * `##[group]`, Azure's `##vso[…]` and TeamCity's `##teamcity[…]` may be anywhere.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replace(/#(?=#\w*\[)/g, '# ');
}

/** The same for JSON, without changing its value. */
export function jsonWithoutCommands(json: string): string {
  return json.replace(/#(?=#\w*\[)/g, '\\u0023');
}
