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

/** More than the schema allows is a problem already, and each takes as long as a file of its own. */
const MAX_ENVIRONMENTS = 100;

/** A file may have many thousands of keys that are left out, and each is compared with every entry. */
const MAX_SUGGESTIONS = 100;

/** The environments to load the file for; undefined is for none of them. */
export function environmentsToLoad(file: Tree, picked: string | undefined): (string | undefined)[] {
  const names = [...environmentsOf(file).keys()];
  // One that does not exist is a problem already; what the file says apart from it can still be checked.
  if (picked !== undefined) return [names.includes(picked) ? picked : undefined];
  return names.length === 0 ? [undefined] : names.slice(0, MAX_ENVIRONMENTS);
}

/** Whether the environment that was picked is in the file, and one is picked where it has some. */
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
 * In an environment `null` leaves an address out. Where there is none of that key, it may have been left out of the
 * file meanwhile; or another one was meant, which stays in.
 *
 * @param unread where values could not be made out: such a null was not written
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
