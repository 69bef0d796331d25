import type { Switches } from './types.ts';

/**
 * The rows whose friendly name passes the request's `FriendlyName`; all of them where the request has none.
 */
export function filterByName<Row extends { friendly_name: string }>(
  rows: readonly Row[],
  query: URLSearchParams,
  fuzziness: Switches['fuzzyNameFilter'],
): readonly Row[] {
  const wanted = query.get('FriendlyName');
  if (wanted === null || fuzziness === 'ignored') return rows;
  if (fuzziness === 'exact') return rows.filter((row) => row.friendly_name === wanted);

  const folded = wanted.toLowerCase();
  if (fuzziness === 'contains') {
    return rows.filter((row) => row.friendly_name.toLowerCase().includes(folded));
  }
  return rows.filter((row) => row.friendly_name.toLowerCase() === folded);
}
