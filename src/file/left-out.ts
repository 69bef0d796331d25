import { nearest } from '../text/near.ts';
import { quote } from '../text/quote.ts';
import type { Finding } from './finding.ts';
import { child, mapOf, type Tree } from './tree.ts';

/** A file may hold many thousands of such keys, and each is compared with every entry. */
const MAX_SUGGESTIONS = 100;

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
  return [...(mapOf(child(file, 'environments'))?.items ?? [])].flatMap(([environment, { node }]) =>
    [...(mapOf(child(node, 'addresses'))?.items ?? [])].flatMap(([key, item]): Finding[] => {
      const isNull = item.node.kind === 'scalar' && item.node.value === null && !unread.has(item.node.at);
      if (!isNull || addresses.items.has(key)) return [];
      const near = ++searches > MAX_SUGGESTIONS ? undefined : nearest(key, addresses.items.keys());
      return [
        {
          code: 'FA138',
          severity: 'warning',
          message: `There is no address ${quote(key)} to leave out`,
          remedy:
            near === undefined
              ? 'Remove it, or write the key of an entry under `addresses`.'
              : `Did you mean ${quote(near)}?`,
          at: item.keyAt,
          path: ['environments', environment, 'addresses', key],
        },
      ];
    }),
  );
}
