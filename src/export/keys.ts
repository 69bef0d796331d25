import type { LiveAddress } from '../address/address.ts';

const MAX_LENGTH = 60;

/**
 * A key for each address, from its name: unique, and the same whatever the order of the list. Addresses whose
 * names give one key get the end of their SIDs added.
 *
 * @param taken keys that must not be given again
 */
export function keysFor(
  addresses: readonly LiveAddress[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  // By SID, so that the order of the list does not matter.
  const ordered = [...addresses].sort((a, b) => (a.sid < b.sid ? -1 : 1));
  const slugs = new Map(ordered.map((address) => [address.sid, slug(address.name)]));
  const uses = new Map<string, number>();
  for (const text of slugs.values()) uses.set(text, (uses.get(text) ?? 0) + 1);
  const keys = new Map<string, string>();
  for (const [sid, text] of slugs) {
    const alone = uses.get(text) === 1 && !taken.has(text);
    const key = alone ? text : freeKey(text, sid, new Set([...taken, ...slugs.values(), ...keys.values()]));
    keys.set(sid, key);
  }
  return keys;
}

function freeKey(text: string, sid: string, taken: ReadonlySet<string>): string {
  for (const length of [6, 12, 32]) {
    const key = `${text}-${sid.slice(-length).toLowerCase()}`;
    if (!taken.has(key)) return key;
  }
  return `${text}-${sid.toLowerCase()}`;
}

/** `Acme.de (Deutsch)` → `acme.de-deutsch`; a name without letters or digits of ASCII gives `address`. */
export function slug(name: string): string {
  const text = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/^[-._]+/, '')
    .slice(0, MAX_LENGTH)
    .replace(/[-._]+$/, '');
  return text === '' ? 'address' : text;
}
