import {
  environmentRequired,
  noEnvironments,
  unknownAddressLeftOut,
  unknownEnvironment,
} from '../messages/environments.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../text/near.ts';
import type { Finding } from './finding.ts';
import { child, type MapNode, mapOf, type Tree } from './tree.ts';

/** The schema reports more than this, and each takes as long to check as a whole file. */
const MAX_ENVIRONMENTS = 100;

/** A file may leave out thousands of keys, and each is compared with every entry. */
const MAX_SUGGESTIONS = 100;

/** The environments to load the file for; undefined means none. */
export function environmentsToLoad(file: Tree, picked: string | undefined): (string | undefined)[] {
  const names = [...environmentsOf(file).keys()];
  // One that does not exist has been reported; the rest of the file can still be checked.
  if (picked !== undefined) return [names.includes(picked) ? picked : undefined];
  return names.length === 0 ? [undefined] : names.slice(0, MAX_ENVIRONMENTS);
}

/** Checks that the selected environment exists, and that one is selected if the file has any. */
export function checkPicked(file: Tree, picked: string | undefined, allEnvironments: boolean): Finding[] {
  const names = [...environmentsOf(file).keys()];
  const isPicked = picked === undefined ? names.length === 0 || allEnvironments : names.includes(picked);
  if (isPicked) return [];
  const at = mapOf(file)?.items.get('environments')?.keyAt ?? 0;
  return [{ ...notPicked(picked, names), at, path: ['environments'] }];
}

function notPicked(picked: string | undefined, names: readonly string[]): Problem {
  if (picked === undefined) return environmentRequired(names);
  return names.length === 0
    ? noEnvironments(picked)
    : unknownEnvironment(picked, names, nearest(picked, names));
}

/**
 * In an environment, `null` leaves an address out. If no entry has that key, it may have been removed from the file
 * meanwhile; or another entry was meant, which is still deployed.
 *
 * @param unread the offsets of values that could not be read: their null is not written in the file
 */
export function checkLeftOut(file: Tree, unread: ReadonlySet<number>): Finding[] {
  const addresses = mapOf(child(file, 'addresses'));
  if (addresses === undefined) return [];
  let searches = 0;
  return [...environmentsOf(file)].flatMap(([environment, { node }]) =>
    [...(mapOf(child(node, 'addresses'))?.items ?? [])].flatMap(([key, item]): Finding[] => {
      const isNull = item.node.kind === 'scalar' && item.node.value === null && !unread.has(item.node.at);
      if (!isNull || addresses.items.has(key)) return [];
      const near = ++searches > MAX_SUGGESTIONS ? undefined : nearest(key, addresses.items.keys());
      const path = ['environments', environment, 'addresses', key];
      return [{ ...unknownAddressLeftOut(key, near), at: item.keyAt, path }];
    }),
  );
}

function environmentsOf(file: Tree): MapNode['items'] {
  return mapOf(child(file, 'environments'))?.items ?? new Map();
}
