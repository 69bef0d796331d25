/** What documentation and unfinished files have instead of a SID: `FW…`. */
export function placeholder(prefix: string): string {
  return `${prefix}…`;
}
