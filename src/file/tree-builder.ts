import type { Alias, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { isAlias, isScalar, isSeq } from 'yaml';
import { duplicateKey } from '../messages/duplicates.ts';
import { keyNotText, mergeOfNoMapping, recursiveAlias, unknownAnchor, unknownTag } from '../messages/yaml.ts';
import type { Finding } from './finding.ts';
import { MAX_ALIASED_VALUES } from './limits.ts';
import type { MapItem, Tree } from './tree.ts';

export class TooManyAliases extends Error {
  readonly at: number;

  constructor(at: number) {
    super('too many aliases');
    this.at = at;
  }
}

/** Turns the nodes of the package into our tree, with aliases and `<<` resolved and the place of every value. */
export class TreeBuilder {
  readonly findings: Finding[] = [];
  readonly unread = new Set<number>();
  readonly #open = new Set<Node>();
  /** The anchors so far: an alias refers to the last one of its name above it. The look-up of the package is slow. */
  readonly #anchors = new Map<string, Node>();
  #aliased = 0;
  #inAlias = 0;

  build(node: Node | null, path: readonly string[], fallbackAt = 0): Tree {
    const at = node?.range?.[0] ?? fallbackAt;
    if (this.#inAlias > 0 && ++this.#aliased > MAX_ALIASED_VALUES) throw new TooManyAliases(at);
    if (node === null) return { kind: 'scalar', value: null, at };
    if (isAlias(node)) return this.#alias(node, path, at);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    const isKnown = this.#checkTag(node, path, at);
    if (isScalar(node)) {
      // A program that knows the tag would read another value.
      const value = isKnown ? scalarValue(node) : null;
      return { kind: 'scalar', value, source: (node as Scalar.Parsed).source, at };
    }
    if (isSeq(node)) {
      const items = node.items.map((item, index) => this.build(item as Node, [...path, String(index)], at));
      return { kind: 'list', items, at };
    }
    return { kind: 'map', items: this.#items(node, path), at };
  }

  #alias(node: Alias, path: readonly string[], at: number): Tree {
    const target = this.#anchors.get(node.source);
    if (target === undefined || this.#open.has(target)) {
      const wrong = target === undefined ? unknownAnchor(node.source) : recursiveAlias(node.source);
      this.unread.add(at);
      this.findings.push({ ...wrong, at, path });
      return { kind: 'scalar', value: null, at };
    }
    this.#inAlias++;
    this.#open.add(target);
    const tree = this.build(target, path, at);
    this.#open.delete(target);
    this.#inAlias--;
    return tree;
  }

  #items(map: YAMLMap, path: readonly string[]): Map<string, MapItem> {
    this.#open.add(map);
    const items = new Map<string, MapItem>();
    const merges: { pair: Pair; merged: Tree }[] = [];
    for (const pair of map.items) {
      const keyNode = pair.key as Node | null;
      const keyAt = keyNode?.range?.[0] ?? map.range?.[0] ?? 0;
      if (isScalar(keyNode) && keyNode.value === '<<' && keyNode.type === 'PLAIN') {
        merges.push({ pair, merged: this.build(pair.value as Node | null, path, keyAt) });
        continue;
      }
      const key = this.#key(keyNode, path, keyAt);
      if (key === undefined) continue;
      const node = this.build(pair.value as Node | null, [...path, key], keyAt);
      if (items.has(key)) {
        this.findings.push({ ...duplicateKey(key), at: keyAt, path: [...path, key] });
        continue;
      }
      items.set(key, { keyAt, node });
    }
    for (const { pair, merged } of merges) this.#merge(items, pair, merged, path);
    this.#open.delete(map);
    return items;
  }

  #key(node: Node | null, path: readonly string[], at: number): string | undefined {
    if (isScalar(node)) {
      this.#checkTag(node, path, at);
      // A key is text: `1.0` and `null` are the keys "1.0" and "null", as written.
      if (typeof node.value === 'string') return node.value;
      return (node as Scalar.Parsed).source ?? String(node.value);
    }
    this.findings.push({ ...keyNotText(), at, path });
    return undefined;
  }

  #merge(items: Map<string, MapItem>, pair: Pair, merged: Tree, path: readonly string[]): void {
    const at = (pair.key as Node).range?.[0] ?? 0;
    const sources = merged.kind === 'list' ? merged.items : [merged];
    for (const source of sources) {
      if (this.unread.has(source.at)) continue;
      if (source.kind !== 'map') {
        this.findings.push({ ...mergeOfNoMapping(), at, path: [...path, '<<'] });
        continue;
      }
      // The mapping's own keys win, then the first of a list, as YAML specifies for the merge key.
      for (const [key, item] of source.items) if (!items.has(key)) items.set(key, item);
    }
  }

  #checkTag(node: Node, path: readonly string[], at: number): boolean {
    const tag = node.tag;
    if (tag === undefined || CORE_TAGS.has(tag)) return true;
    this.unread.add(at);
    this.findings.push({ ...unknownTag(tag), at, path });
    return false;
  }
}

const CORE_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

function scalarValue(node: Scalar): string | number | boolean | null {
  const value = node.value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}
