import { keyOf } from '../address/field.ts';
import type { Kind } from '../address/kind.ts';
import { defaultsFor } from './merge.ts';
import { parse } from './parse.ts';
import { child } from './tree.ts';

/** The `defaults` of the file for an environment, by field path. The file must have loaded without errors. */
export function readDefaults(
  kind: Kind,
  text: string,
  environment: string | undefined,
): ReadonlyMap<string, string | number | boolean> {
  const { tree } = parse(text);
  const defaults = tree && defaultsFor(kind, tree, environment);
  return new Map(
    kind.fields.flatMap((field) => {
      const parent = field.integration === undefined ? defaults : child(defaults, field.integration);
      const node = child(parent, keyOf(field));
      const value = node?.kind === 'scalar' ? node.value : null;
      return value === null ? [] : [[field.path, value] as const];
    }),
  );
}
