import type { AddressJson } from './json.ts';

/** Entries whose lines would have the same name: `acme-en` and `acme.en`. */
export type Collision = readonly [name: string, keys: readonly string[]];

/** The name of an entry's variables, without what they hold: a shell takes letters, digits and `_` alone. */
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
 * `ACME_EN_SID="FO…"`: in quotes, as dotenv and a shell both read them. An address that is not there yet is left out:
 * an empty value would be a chat that fails on the page, a missing one fails the build.
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
