/** How Twilio may store a friendly name. That it stores it unchanged is only assumed. */
export const SPELLINGS = [
  'as sent',
  'cut at 255',
  'cut at 64',
  'trimmed',
  'NFC',
  'HTML-escaped',
  'replaced',
] as const;
export type Spelling = (typeof SPELLINGS)[number];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The name that an account stores for the one that was sent. */
export function kept(spelling: Spelling, name: string): string {
  switch (spelling) {
    case 'as sent':
      return name;
    case 'cut at 255':
      return name.slice(0, 255);
    case 'cut at 64':
      return name.slice(0, 64);
    case 'trimmed':
      return name.trim().replace(/\s+/gu, ' ');
    case 'NFC':
      return name.normalize('NFC');
    case 'HTML-escaped':
      return name.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
    case 'replaced':
      return name.replace(/[^\x20-\x7e]/gu, '?');
  }
}

/** Whether a store may have made one name of the other, or a person would consider them the same. */
export function isAlike(sent: string, live: string): boolean {
  return SPELLINGS.some((spelling) => kept(spelling, sent) === live) || folded(sent) === folded(live);
}

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '');
