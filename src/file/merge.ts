import { child, type MapItem, type MapNode, mapOf, type Tree } from './tree.ts';

const INTEGRATIONS = ['studio', 'webhook', 'task'] as const;
/** The key that a text stands for where a mapping may stand: `studio: X` is `studio: { flow: X }`. */
const SHORT_FORM = { studio: 'flow', webhook: 'url', task: undefined } as const;

/** The keys of the file that an environment may replace as a whole. */
const SETTINGS = ['account', 'chatService', 'scope', 'unlisted', 'ignore', 'removed'];

/** The file as one environment sees it: defaults, then entry, then environment, key by key. */
export function forEnvironment(file: Tree, environment: string | undefined): MapNode {
  const root = mapOf(file);
  const items = new Map<string, MapItem>(root?.items);
  items.delete('environments');
  items.delete('defaults');
  const own = environment === undefined ? undefined : child(child(file, 'environments'), environment);
  for (const key of SETTINGS) {
    const item = mapOf(own)?.items.get(key);
    if (item !== undefined) items.set(key, item);
  }
  const defaults = defaultsFor(file, environment);
  const addresses = mergeAddresses(defaults, mapOf(child(file, 'addresses')), mapOf(child(own, 'addresses')));
  const at = child(file, 'addresses')?.at ?? file.at;
  items.set('addresses', {
    keyAt: root?.items.get('addresses')?.keyAt ?? at,
    node: { kind: 'map', items: addresses, at },
  });
  return { kind: 'map', items, at: file.at };
}

/** What is merged under every entry of an environment. */
export function defaultsFor(file: Tree, environment: string | undefined): MapNode | undefined {
  const own = environment === undefined ? undefined : child(child(file, 'environments'), environment);
  return over(mapOf(child(file, 'defaults')), mapOf(child(own, 'defaults')));
}

function mergeAddresses(
  defaults: MapNode | undefined,
  base: MapNode | undefined,
  own: MapNode | undefined,
): Map<string, MapItem> {
  const merged = new Map<string, MapItem>();
  for (const key of new Set([...(base?.items.keys() ?? []), ...(own?.items.keys() ?? [])])) {
    const below = base?.items.get(key);
    const above = own?.items.get(key);
    if (above !== undefined && above.node.kind !== 'map') continue; // null leaves the address out
    const node = over(over(defaults, mapOf(below?.node)), mapOf(above?.node));
    const keyAt = below?.keyAt ?? above?.keyAt ?? 0;
    if (node !== undefined)
      merged.set(key, { keyAt, node: { ...node, at: (below ?? above)?.node.at ?? keyAt } });
  }
  return merged;
}

/** Key by key; an integration of the same kind merges, of another kind replaces. */
function over(below: MapNode | undefined, above: MapNode | undefined): MapNode | undefined {
  if (below === undefined || above === undefined) return above ?? below;
  const items = new Map(below.items);
  const kind = INTEGRATIONS.find((candidate) => above.items.has(candidate));
  if (kind !== undefined) for (const other of INTEGRATIONS) if (other !== kind) items.delete(other);
  for (const [key, item] of above.items) {
    const former = items.get(key);
    if (key === kind && former !== undefined) {
      items.set(key, { keyAt: item.keyAt, node: mergeIntegration(kind, former, item) });
    } else {
      items.set(key, item);
    }
  }
  return { kind: 'map', items, at: above.at };
}

function mergeIntegration(kind: (typeof INTEGRATIONS)[number], below: MapItem, above: MapItem): Tree {
  const former = longForm(kind, below);
  const latter = longForm(kind, above);
  if (former === undefined || latter === undefined) return above.node;
  return { kind: 'map', items: new Map([...former.items, ...latter.items]), at: latter.at };
}

/** An integration as a mapping, whichever way it is written. */
export function longForm(kind: (typeof INTEGRATIONS)[number], item: MapItem): MapNode | undefined {
  if (item.node.kind === 'map') return item.node;
  const key = SHORT_FORM[kind];
  if (key === undefined || item.node.kind !== 'scalar') return undefined;
  return { kind: 'map', items: new Map([[key, { keyAt: item.keyAt, node: item.node }]]), at: item.node.at };
}

/** The integration of a merged entry; the schema has seen to it that there is one at the most. */
export function integrationOf(
  entry: MapNode,
): { kind: (typeof INTEGRATIONS)[number]; keyAt: number; map: MapNode } | undefined {
  for (const kind of INTEGRATIONS) {
    const item = entry.items.get(kind);
    const map = item === undefined ? undefined : longForm(kind, item);
    if (item !== undefined && map !== undefined) return { kind, keyAt: item.keyAt, map };
  }
  return undefined;
}
