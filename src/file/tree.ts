/**
 * The content of the file with the place of every value. Places are offsets into the text, and become line and column
 * only when a problem or a link needs them.
 */
export type Tree = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, if that is not the value: `0x1F`. */
  readonly source?: string | undefined;
  readonly at: number;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly at: number;
}

export interface MapNode {
  readonly kind: 'map';
  readonly items: ReadonlyMap<string, MapItem>;
  readonly at: number;
}

export interface MapItem {
  readonly keyAt: number;
  readonly node: Tree;
}

/** The same content without places, for the validator. Objects have no prototype: `__proto__` is a key. */
export function plain(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plain);
  const object: Record<string, unknown> = Object.create(null);
  for (const [key, item] of tree.items) object[key] = plain(item.node);
  return object;
}

export function mapOf(tree: Tree | undefined): MapNode | undefined {
  return tree?.kind === 'map' ? tree : undefined;
}

export function child(tree: Tree | undefined, key: string): Tree | undefined {
  return mapOf(tree)?.items.get(key)?.node;
}

export function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'string' ? tree.value : undefined;
}
