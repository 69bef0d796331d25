/** What documentation and unfinished files write in place of a SID: `FW…`. */
export function placeholder(prefix: string): string {
  return `${prefix}…`;
}
