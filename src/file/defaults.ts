import type { Kind } from '../address/kind.ts';
import { readDefaultValues } from './entry.ts';
import { defaultsFor } from './merge.ts';
import { parse } from './parse.ts';

/** What the file's `defaults` say for an environment, by field path. The file has loaded without errors. */
export function readDefaults(
  kind: Kind,
  text: string,
  environment: string | undefined,
): ReadonlyMap<string, string | number | boolean> {
  const { tree } = parse(text);
  const defaults = tree === undefined ? undefined : defaultsFor(kind, tree, environment);
  return defaults === undefined ? new Map() : readDefaultValues(kind, defaults);
}
