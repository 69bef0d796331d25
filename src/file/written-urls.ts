import { keyOf } from '../address/field.ts';
import type { Kind } from '../address/kind.ts';
import { forEnvironment, integrationOf } from './merge.ts';
import { parse } from './parse.ts';
import { child, mapOf, textOf } from './tree.ts';

/** Key → the URL of an entry as written, wherever it is inherited from. The file must have loaded without errors. */
export function readWrittenUrls(
  kind: Kind,
  text: string,
  environment: string | undefined,
): ReadonlyMap<string, string> {
  const { tree } = parse(text);
  const merged = tree && forEnvironment(kind, tree, environment);
  const fields = kind.fields.filter(({ type }) => type === 'url');
  return new Map(
    [...(mapOf(child(merged, 'addresses'))?.items ?? [])].flatMap(([key, { node }]) => {
      const found = node.kind === 'map' ? integrationOf(kind, node) : undefined;
      const own = fields.filter(({ integration }) => integration === found?.name);
      return own.flatMap((field) => {
        const url = textOf(child(found?.map, keyOf(field)));
        return url === undefined ? [] : [[key, url] as const];
      });
    }),
  );
}
