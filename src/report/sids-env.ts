import type { AddressJson } from './json.ts';

/** Entries whose variables would have the same name: `acme-en` and `acme.en`. */
export type Collision = readonly [name: string, keys: readonly string[]];

/** The prefix of an entry's variables. A shell allows only letters, digits and `_`. */
function nameOf(key: string): string {
  const name = key.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  return /^\d/.test(name) ? `_${name}` : name;
}

export function collisionsOf(keys: readonly string[]): Collision[] {
  const byName = new Map<string, string[]>();
  for (const key of keys) byName.set(nameOf(key), [...(byName.get(nameOf(key)) ?? []), key]);
  return [...byName].filter(([, same]) => same.length > 1);
}

/**
 * `ACME_EN_SID="FO…"`, quoted so that dotenv and a shell both can read it. An address that does not exist yet is left
 * out: an empty value would break the chat on the page, a missing one breaks the build.
 */
export function envText(addresses: Readonly<Record<string, AddressJson>>): string {
  const lines = Object.entries(addresses).flatMap(([key, { sid, enabled, deploymentKey }]) => {
    if (sid === null) return [];
    return [
      ...(enabled ? [] : [`# ${key} is disabled: its chat cannot start.`]),
      `${nameOf(key)}_SID="${sid}"`,
      ...(deploymentKey === undefined ? [] : [`${nameOf(key)}_DEPLOYMENT_KEY="${deploymentKey}"`]),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}
