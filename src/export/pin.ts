import { addressesPath } from '../file/addresses-file.ts';
import type { Pin } from '../plan/pins.ts';
import { EditableFile } from './editable-file.ts';

export interface Pinned {
  readonly text: string;
  readonly written: readonly Pin[];
  /** Entries that are written in braces or as an alias: a line cannot be added to them. */
  readonly unwritten: readonly Pin[];
}

/**
 * Adds a `sid` line to each entry, under the environment where one is picked. No other byte changes.
 *
 * @param sharedToo false leaves entries alone from which others take over values: they would take the `sid`, too
 */
export function pin(
  text: string,
  environment: string | undefined,
  pins: readonly Pin[],
  sharedToo = true,
): Pinned {
  const file = new EditableFile(text);
  const written: Pin[] = [];
  const unwritten: Pin[] = [];
  const fresh: Pin[] = [];
  const addresses = addressesPath(environment);
  for (const one of pins) {
    const path = [...addresses, one.key];
    if (!sharedToo && file.isShared(path)) unwritten.push(one);
    else if (file.prepend(path, [`sid: ${one.sid}`])) written.push(one);
    else if (environment !== undefined && !file.has(path)) fresh.push(one);
    else unwritten.push(one);
  }
  if (fresh.length > 0) {
    const lines = fresh.flatMap(({ key, sid }) => [`${key}:`, `  sid: ${sid}`]);
    const added = file.append(addresses, lines);
    (added ? written : unwritten).push(...fresh);
  }
  return { text: file.result(), written, unwritten };
}
