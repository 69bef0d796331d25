import { keyOf } from '../address/field.ts';
import type { Kind } from '../address/kind.ts';
import { environmentsToLoad } from './check-environments.ts';
import { forEnvironment } from './merge.ts';
import { parse } from './parse.ts';
import { child, type MapNode, mapOf, plain, type Tree } from './tree.ts';

/** Entries that may differ between two texts, in one environment. */
export interface MayDiffer {
  readonly environment: string | undefined;
  readonly keys: ReadonlySet<string>;
}

/**
 * The keys of the entries that differ between two texts in any environment, and an empty key for what belongs to no entry.
 * Entries that may differ count only if they differ in something that is not sent to Twilio.
 */
export function differingEntries(kind: Kind, one: string, other: string, mayDiffer: MayDiffer): string[] {
  const [before, after] = [parse(one).tree, parse(other).tree];
  if (before === undefined || after === undefined) return [''];
  const differing = environmentsToLoad(before, undefined).flatMap((environment) => {
    const free = environment === mayDiffer.environment ? mayDiffer.keys : new Set<string>();
    const [former, latter] = [before, after].map((tree) =>
      entriesOf(kind, forEnvironment(kind, tree, environment), free),
    );
    const keys = new Set([...(former?.keys() ?? []), ...(latter?.keys() ?? [])]);
    return [...keys].filter((key) => former?.get(key) !== latter?.get(key));
  });
  return [...new Set(differing)];
}

/** Each entry as comparable text, and the rest of the file. */
function entriesOf(kind: Kind, file: MapNode, free: ReadonlySet<string>): Map<string, string> {
  const sent = new Set([...kind.integrations.map(({ name }) => name), ...kind.fields.map(keyOf)]);
  const entries = new Map<string, string>();
  for (const [key, { node }] of mapOf(child(file, 'addresses'))?.items ?? []) {
    entries.set(key, comparable(free.has(key) ? without(node, sent) : node));
  }
  return entries.set('', comparable(without(file, new Set(['addresses']))));
}

function without(tree: Tree, keys: ReadonlySet<string>): Tree {
  if (tree.kind !== 'map') return tree;
  return { ...tree, items: new Map([...tree.items].filter(([key]) => !keys.has(key))) };
}

/** The order of keys does not matter. */
function comparable(tree: Tree): string {
  const sorted = (node: Tree): Tree => {
    if (node.kind === 'list') return { ...node, items: node.items.map(sorted) };
    if (node.kind === 'scalar') return node;
    const items = [...node.items].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      ...node,
      items: new Map(items.map(([key, item]) => [key, { ...item, node: sorted(item.node) }])),
    };
  };
  return JSON.stringify(plain(sorted(tree)));
}
