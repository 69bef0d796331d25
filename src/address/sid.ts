/** Whether a text is a SID with these two letters. All its letters may be written in either case. */
export function isSid(text: string, prefix: string): boolean {
  return text.slice(0, 2).toUpperCase() === prefix && /^[A-Z]{2}[0-9a-f]{32}$/i.test(text);
}

/** A SID in Twilio's present spelling, in which SIDs are compared; any other text unchanged. */
export function canonicalSid(text: string): string {
  if (!/^[A-Z]{2}[0-9a-f]{32}$/i.test(text)) return text;
  return text.slice(0, 2).toUpperCase() + text.slice(2).toLowerCase();
}

export function isSameSid(a: unknown, b: string): boolean {
  return canonicalSid(String(a)) === canonicalSid(b);
}
