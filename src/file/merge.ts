import type { Integration, Kind } from '../address/kind.ts';
import { child, type MapItem, type MapNode, mapOf, type Tree } from './tree.ts';

/** The keys of the file that an environment may replace as a whole, besides the fields that all entries share. */
const SETTINGS = ['account', 'scope', 'unlisted', 'ignore', 'removed'];

/** The file as it applies to one environment: defaults, then entry, then environment, key by key. */
export function forEnvironment(kind: Kind, file: Tree, environment: string | undefined): MapNode {
  const root = mapOf(file);
  const items = new Map<string, MapItem>(root?.items);
  items.delete('environments');
  items.delete('defaults');
  const own = environment === undefined ? undefined : child(child(file, 'environments'), environment);
  const shared = kind.fields.filter(({ type }) => type === 'sid').map(({ path }) => path);
  for (const key of [...SETTINGS, ...shared]) {
    const item = mapOf(own)?.items.get(key);
    if (item !== undefined) items.set(key, item);
  }
  const defaults = defaultsFor(kind, file, environment);
  const addresses = mergeAddresses(
    kind,
    defaults,
    mapOf(child(file, 'addresses')),
    mapOf(child(own, 'addresses')),
  );
  const at = child(file, 'addresses')?.at ?? file.at;
  items.set('addresses', {
    keyAt: root?.items.get('addresses')?.keyAt ?? at,
    node: { kind: 'map', items: addresses, at },
  });
  return { kind: 'map', items, at: file.at };
}

/** What every entry of an environment inherits. */
export function defaultsFor(kind: Kind, file: Tree, environment: string | undefined): MapNode | undefined {
  const own = environment === undefined ? undefined : child(child(file, 'environments'), environment);
  return over(kind, mapOf(child(file, 'defaults')), mapOf(child(own, 'defaults')));
}

function mergeAddresses(
  kind: Kind,
  defaults: MapNode | undefined,
  base: MapNode | undefined,
  own: MapNode | undefined,
): Map<string, MapItem> {
  const merged = new Map<string, MapItem>();
  for (const key of new Set([...(base?.items.keys() ?? []), ...(own?.items.keys() ?? [])])) {
    const below = base?.items.get(key);
    const above = own?.items.get(key);
    if (above !== undefined && above.node.kind !== 'map') continue; // null leaves the address out
    const node = over(kind, over(kind, defaults, mapOf(below?.node)), mapOf(above?.node));
    const keyAt = below?.keyAt ?? above?.keyAt ?? 0;
    if (node !== undefined)
      merged.set(key, { keyAt, node: { ...node, at: (below ?? above)?.node.at ?? keyAt } });
  }
  return merged;
}

/** Merges key by key. An integration of the same kind is merged, of another kind replaced. */
function over(kind: Kind, below: MapNode | undefined, above: MapNode | undefined): MapNode | undefined {
  if (below === undefined || above === undefined) return above ?? below;
  const items = new Map(below.items);
  const integration = kind.integrations.find(({ name }) => above.items.has(name));
  if (integration !== undefined)
    for (const { name } of kind.integrations) if (name !== integration.name) items.delete(name);
  for (const [key, item] of above.items) {
    const former = items.get(key);
    if (key === integration?.name && former !== undefined) {
      items.set(key, { keyAt: item.keyAt, node: mergeIntegration(integration, former, item) });
    } else {
      items.set(key, item);
    }
  }
  return { kind: 'map', items, at: above.at };
}

function mergeIntegration(integration: Integration, below: MapItem, above: MapItem): Tree {
  const former = longForm(integration, below);
  const latter = longForm(integration, above);
  if (former === undefined || latter === undefined) return above.node;
  return { kind: 'map', items: new Map([...former.items, ...latter.items]), at: latter.at };
}

/** An integration as a mapping, in whichever form it is written. */
function longForm({ short }: Integration, item: MapItem): MapNode | undefined {
  if (item.node.kind === 'map') return item.node;
  if (short === undefined || item.node.kind !== 'scalar') return undefined;
  return { kind: 'map', items: new Map([[short, { keyAt: item.keyAt, node: item.node }]]), at: item.node.at };
}

export interface FoundIntegration {
  readonly name: string;
  readonly keyAt: number;
  readonly map: MapNode;
}

/** The integration of a merged entry: the schema allows no more than one. */
export function integrationOf(kind: Kind, entry: MapNode): FoundIntegration | undefined {
  for (const integration of kind.integrations) {
    const { name } = integration;
    const item = entry.items.get(name);
    const map = item === undefined ? undefined : longForm(integration, item);
    if (item !== undefined && map !== undefined) return { name, keyAt: item.keyAt, map };
  }
  return undefined;
}
