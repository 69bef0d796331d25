import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { quotingIn, replaceValue } from '../export/edit-values.ts';
import { EditableFile } from '../export/editable-file.ts';
import { keyText, startOf } from '../export/yaml-nodes.ts';
import { inlinePart, PLAIN, QUOTED } from '../export/yaml-part.ts';
import { quotedScalar } from '../file/scalar.ts';
import { child, type MapNode, mapOf, plain, type Tree } from '../file/tree.ts';
import { asData, type Data, isData, KEY_TODO } from './convert.ts';
import { commentOutLines, removeItems, removeLines } from './edit-lines.ts';
import { sameData } from './same-data.ts';

/** The key that replaces another one, on its line. */
const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['sid', 'deploymentKey'],
  ['task', 'studio'],
]);

const TODO = ' # TODO';
const TASK_TODO = ' # TODO: a Studio Flow with a Send to Flex widget, in place of this task:';

/** The first keys of an entry: what is added follows them. */
const FIRST_KEYS = new Set(['name', 'website', 'locale']);

/**
 * Edits the text to have the expected content, and keeps everything else: comments, order, anchors, quotes. Not every
 * edit is possible: the caller has to parse the result and compare it with what is expected.
 */
export function patchText(text: string, tree: MapNode, expected: Data): string {
  const file = new EditableFile(text);
  new TextPatch(text, file).root(tree, expected);
  return file.result();
}

class TextPatch {
  readonly #text: string;
  readonly #file: EditableFile;

  constructor(text: string, file: EditableFile) {
    this.#text = text;
    this.#file = file;
  }

  root(tree: MapNode, expected: Data): void {
    const { root } = this.#file;
    this.#items(root, tree, expected);
    const version = this.#file.find(['version']);
    if (version === undefined || tree.items.has('api')) return;
    const end = this.#file.endOf(version);
    const part = { key: 'api', value: String(expected.api) };
    if (root.flow !== true) this.#file.insertAfterLine(end, [inlinePart(part, PLAIN)], '');
    else this.#insert(end, `,${this.#blanksBefore(version)}${inlinePart(part, quotingIn(root))}`);
  }

  #value(pair: Pair, node: Tree, expected: unknown): void {
    const { value } = pair;
    if (sameData(plain(node), expected)) return;
    if (isMap(value) && isData(expected)) this.#map(pair, value, mapOf(node), expected);
    else if (isSeq(value) && Array.isArray(expected)) this.#list(pair, value, expected);
    else if (isAlias(value) && asData(expected).deploymentKey === KEY_TODO) this.#aliasedEntry(value);
    else if (isScalar(value) && typeof expected === 'string') replaceValue(this.#file, pair, expected);
    // What an alias refers to is edited at its anchor.
  }

  #map(pair: Pair, map: YAMLMap, tree: MapNode | undefined, expected: Data): void {
    if (tree === undefined) return;
    if (Object.keys(expected).length === 0) {
      this.#replaceValue(pair, ' {}');
      return;
    }
    const isPinned = (map.items as Pair[]).some(({ key }) => isScalar(key) && keyText(key) === 'sid');
    if (expected.deploymentKey === KEY_TODO && !isPinned) this.#addKey(pair, map, expected);
    this.#items(map, tree, expected);
  }

  #items(map: YAMLMap, tree: MapNode, expected: Data): void {
    const gone = new Set<number>();
    for (const [index, pair] of (map.items as Pair[]).entries()) {
      if (!isScalar(pair.key)) continue;
      const key = keyText(pair.key);
      const node = child(tree, key);
      if (key === '<<') this.#merged(pair.value, tree, expected);
      else if (node === undefined) continue;
      else if (Object.hasOwn(expected, key)) this.#value(pair, node, expected[key]);
      else if (!this.#succeed(pair, key, map, tree, expected)) gone.add(index);
    }
    if (map.flow === true) removeItems(this.#file, map.items as Pair[], gone);
    else for (const index of gone) removeLines(this.#text, this.#file, map.items[index] as Pair);
  }

  /** Mappings that are written as the value of `<<`. */
  #merged(value: unknown, tree: MapNode, expected: Data): void {
    const written = isSeq(value) ? value.items : [value];
    for (const one of written) if (isMap(one)) this.#items(one, tree, expected);
  }

  #succeed(pair: Pair, key: string, map: YAMLMap, tree: MapNode, expected: Data): boolean {
    const successor = SUCCESSORS.get(key);
    if (successor === undefined || !Object.hasOwn(expected, successor) || tree.items.has(successor))
      return false;
    const value = String(expected[successor]);
    if (map.flow === true) {
      const text = this.#inline(map, successor, value);
      this.#file.replace(startOf(pair), this.#file.endOf(pair), text);
    } else if (key === 'task') {
      commentOutLines(this.#text, this.#file, pair, `${successor}: ${value}${TASK_TODO}`);
    } else {
      this.#file.replace(startOf(pair), this.#file.endOf(pair), `${successor}: ${value}${TODO}`);
    }
    return true;
  }

  #addKey(pair: Pair, map: YAMLMap, expected: Data): void {
    const items = map.items as Pair[];
    const [first] = items;
    if (map.flow === true) {
      const text = this.#inline(map, 'deploymentKey', KEY_TODO);
      const isAlone = Object.keys(expected).length === 1;
      if (first === undefined) this.#replaceValue(pair, ` { ${text} }`);
      else this.#insert(startOf(first), isAlone ? text : `${text},${this.#blanksBefore(first)}`);
    } else if (first !== undefined) {
      const above = items.findLast(({ key }) => isScalar(key) && FIRST_KEYS.has(keyText(key)));
      const end = above === undefined ? ((pair.key as Node).range?.[1] ?? 0) : this.#file.endOf(above);
      const at = startOf(first);
      const indentation = ' '.repeat(at - (this.#text.lastIndexOf('\n', at - 1) + 1));
      this.#file.insertAfterLine(end, [`deploymentKey: ${KEY_TODO}${TODO}`], indentation);
    }
  }

  /** An entry that is an alias of another one needs its own deployment key. */
  #aliasedEntry(alias: Node): void {
    const [from = 0, to = 0] = alias.range ?? [];
    const name = this.#text.slice(from, to).trim();
    this.#file.replace(from, from + name.length, `{ <<: ${name}, deploymentKey: ${KEY_TODO} }`);
  }

  /** `expected` is a subset of the list. */
  #list(pair: Pair, list: YAMLSeq, expected: readonly unknown[]): void {
    if (expected.length === 0) {
      this.#replaceValue(pair, ' []');
      return;
    }
    const gone = list.items.flatMap((item, index) =>
      isScalar(item) && !expected.includes(item.value) ? [index] : [],
    );
    if (list.flow === true) removeItems(this.#file, list.items as Node[], new Set(gone));
    else for (const index of gone) removeLines(this.#text, this.#file, list.items[index] as Node);
  }

  #inline(map: YAMLMap, key: string, value: string): string {
    return quotingIn(map) === QUOTED ? `${quotedScalar(key)}: ${quotedScalar(value)}` : `${key}: ${value}`;
  }

  /** The blanks before a pair: a line break and indentation if it begins a line. */
  #blanksBefore(pair: Pair): string {
    const at = startOf(pair);
    return /\s+$/.exec(this.#text.slice(Math.max(0, at - 200), at))?.[0] ?? ' ';
  }

  /** Replaces what follows the colon of a pair. */
  #replaceValue(pair: Pair, text: string): void {
    const end = (pair.key as Node).range?.[1] ?? 0;
    const colon = /^\s*:/.exec(this.#text.slice(end))?.[0].length ?? 0;
    this.#file.replace(end + colon, this.#file.endOf(pair), text);
  }

  #insert(at: number, text: string): void {
    this.#file.replace(at, at, text);
  }
}
