import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Kind } from '../address/kind.ts';
import { redactUrls } from '../address/redact-urls.ts';
import { readDocument } from './parse.ts';

/** A part of the file that defines an entry. */
export interface FilePart {
  /** Where it is, for example `addresses.acme-en`, `defaults` or `&anchor`. */
  readonly path: string;
  readonly lines: readonly FileLine[];
}

export interface FileLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * The lines of an entry, then those that it inherits: its part in the environment, the defaults that it does not
 * replace, and the targets of its aliases. Secrets in URLs become asterisks. The file must have loaded without errors.
 */
export function entryParts(
  kind: Kind,
  text: string,
  key: string,
  environment: string | undefined,
): FilePart[] {
  return new PartReader(kind, text).read(key, environment);
}

class PartReader {
  readonly #kind: Kind;
  readonly #counter = new LineCounter();
  readonly #document: Document.Parsed;
  readonly #lines: readonly string[];

  constructor(kind: Kind, text: string) {
    this.#kind = kind;
    this.#document = readDocument(text, this.#counter);
    this.#lines = text.split(/\r?\n/);
  }

  read(key: string, environment: string | undefined): FilePart[] {
    const root = this.#map(this.#document.contents);
    const own =
      environment === undefined
        ? undefined
        : this.#map(this.#pair(this.#map(this.#pair(root, 'environments')?.value), environment)?.value);
    const path = environment === undefined ? '' : `environments.${environment}.`;
    const entries = [
      { path: `addresses.${key}`, pair: this.#pair(this.#map(this.#pair(root, 'addresses')?.value), key) },
      {
        path: `${path}addresses.${key}`,
        pair: this.#pair(this.#map(this.#pair(own, 'addresses')?.value), key),
      },
    ].slice(0, own === undefined ? 1 : 2);
    const above = entries.flatMap(({ pair }) => this.#map(pair?.value) ?? []);
    const ownDefaults = this.#map(this.#pair(own, 'defaults')?.value);
    const defaults = [
      {
        path: 'defaults',
        pairs: this.#effective(this.#map(this.#pair(root, 'defaults')?.value), [
          ...above,
          ...(ownDefaults === undefined ? [] : [ownDefaults]),
        ]),
      },
      { path: `${path}defaults`, pairs: this.#effective(ownDefaults, above) },
    ].slice(0, own === undefined ? 1 : 2);
    const parts = [
      ...entries.map(({ path: at, pair }) => ({ path: at, pairs: pair === undefined ? [] : [pair] })),
      ...defaults,
    ];
    const aliased = this.#aliased(parts.flatMap(({ pairs }) => pairs));
    return [
      ...parts.map(({ path: at, pairs }) => ({ path: at, lines: this.#linesOf(pairs) })),
      ...aliased.map(([node, anchor]) => ({ path: `&${anchor}`, lines: this.#linesBetween([node]) })),
    ].filter(({ lines }) => lines.length > 0);
  }

  #resolve(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }

  #map(node: unknown): YAMLMap | undefined {
    const found = this.#resolve(node);
    return isMap(found) ? found : undefined;
  }

  /** The pair with this key, also from a mapping that `<<` merges. */
  #pair(map: YAMLMap | undefined, key: string): Pair | undefined {
    const direct = map?.items.find((pair) => keyOf(pair) === key);
    if (map === undefined || direct !== undefined) return direct;
    for (const pair of map.items.filter((one) => keyOf(one) === '<<')) {
      const sources = this.#resolve(pair.value);
      for (const source of isCollection(sources) && !isMap(sources) ? sources.items : [sources]) {
        const found = this.#pair(this.#map(source), key);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  /** The defaults that nothing replaces. */
  #effective(defaults: YAMLMap | undefined, above: readonly YAMLMap[]): Pair[] {
    const integrations = this.#kind.integrations.map(({ name }) => name);
    const has = (name: string) => above.some((map) => this.#pair(map, name) !== undefined);
    return (defaults?.items ?? []).filter((pair) => {
      const name = keyOf(pair);
      // Integrations of the same kind are merged.
      if (integrations.includes(name)) return !integrations.some((other) => other !== name && has(other));
      return name === '<<' || !has(name);
    });
  }

  /** Node → anchor of all targets of aliases within these pairs, including nested ones. */
  #aliased(pairs: readonly Pair[]): [Node, string][] {
    const found = new Map<Node, string>();
    const search = (node: Node) =>
      visit(node, {
        Alias: (_, alias) => {
          const target = alias.resolve(this.#document);
          if (target === undefined || found.has(target)) return;
          found.set(target, alias.source);
          search(target);
        },
      });
    for (const { value } of pairs) if (value !== null) search(value as Node);
    return [...found];
  }

  #linesOf(pairs: readonly Pair[]): FileLine[] {
    return this.#linesBetween(
      pairs.flatMap(({ key, value }) => [key as Node, ...(value === null ? [] : [value as Node])]),
    );
  }

  #linesBetween(nodes: readonly Node[]): FileLine[] {
    const numbers = new Set<number>();
    const hidden = new Set<number>();
    for (const node of nodes) {
      for (let line = this.#line(node.range?.[0] ?? 0); line <= this.#line(endOf(node)); line++)
        numbers.add(line);
      this.#hide(node, hidden);
    }
    // What is between a key and its value.
    return [...numbers]
      .sort((a, b) => a - b)
      .map((line) => {
        const text = this.#lines[line - 1] ?? '';
        return { line, text: hidden.has(line) ? text.replace(/\S/g, '*') : redactUrls(text) };
      });
  }

  /** The lines of a multi-line URL: it is unclear which part of it a line contains. */
  #hide(node: Node, hidden: Set<number>): void {
    visit(node, {
      Scalar: (_, scalar) => {
        const [from, to] = [this.#line(scalar.range?.[0] ?? 0), this.#line(endOf(scalar))];
        if (from === to || typeof scalar.value !== 'string' || !/:\/\//.test(scalar.value)) return;
        for (let line = from + 1; line <= to; line++)
          if (this.#lines[line - 1]?.trim() !== scalar.value.trim()) hidden.add(line);
      },
    });
  }

  #line(offset: number): number {
    return Math.max(1, this.#counter.linePos(offset).line);
  }
}

function keyOf({ key }: Pair): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** The offset of its last character, excluding comments and empty lines after it. */
function endOf(node: Node): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    const inner = isMap(node) ? ((last as Pair | undefined)?.value ?? (last as Pair | undefined)?.key) : last;
    if (inner !== undefined && inner !== null) return endOf(inner as Node);
  }
  const [from = 0, to = from] = node.range ?? [];
  return Math.max(from, to - 1);
}
