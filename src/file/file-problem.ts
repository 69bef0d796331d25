import type { At, Place } from '../problem.ts';
import type { Entry } from './addresses-file.ts';

/** Where a problem of an entry is. */
export function atEntry(entry: Entry, place: Place, field?: string): At {
  const path = `addresses.${entry.key}${field === undefined ? '' : `.${field}`}`;
  return { place, path, entry: entry.key };
}
