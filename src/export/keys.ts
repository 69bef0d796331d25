import type { LiveAddress } from '../address/address.ts';

const MAX_LENGTH = 60;

/**
 * A unique key for each address, made from its name. The order of the list does not matter. If names lead to the same
 * key, the end of the SID is added.
 *
 * @param taken keys that must not be used
 */
export function keysFor(
  addresses: readonly LiveAddress[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  // Sorted by SID: the order of the list must not matter.
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
  const keys = [6, 12, 32].map((length) => `${text}-${sid.slice(-length).toLowerCase()}`);
  return keys.find((key) => !taken.has(key)) ?? `${text}-${sid.toLowerCase()}`;
}

/** `Acme.de (Deutsch)` → `acme.de-deutsch`; a name without ASCII letters or digits becomes `address`. */
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
