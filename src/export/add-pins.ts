import { addressesPath } from '../file/addresses-file.ts';
import type { Pin } from '../plan/pins.ts';
import { EditableFile } from './editable-file.ts';

export interface Pinned {
  readonly text: string;
  readonly written: readonly Pin[];
  /** Entries to which no line can be added: they are written in braces, or as an alias. */
  readonly unwritten: readonly Pin[];
}

/**
 * Adds a `sid` line to each entry, under the selected environment if there is one. No other byte changes.
 *
 * @param sharedToo false skips entries that others reuse through an anchor: those would get the `sid`, too
 */
export function addPins(
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
  const keys = new Set(file.keys(addresses));
  for (const one of pins) {
    const path = [...addresses, one.key];
    if (!sharedToo && file.isShared(path)) unwritten.push(one);
    else if (file.prepend(path, [`sid: ${one.sid}`])) written.push(one);
    else if (environment !== undefined && !keys.has(one.key)) fresh.push(one);
    else unwritten.push(one);
  }
  if (fresh.length > 0) {
    const lines = fresh.flatMap(({ key, sid }) => [`${key}:`, `  sid: ${sid}`]);
    (file.append(addresses, lines) ? written : unwritten).push(...fresh);
  }
  return { text: file.result(), written, unwritten };
}
