import { isMap, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { keyText, nest, startOf } from './yaml-nodes.ts';

/** Replaces what is between `from` and `to` by `text`. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * An addresses file to edit in place: every other byte is kept, with comments, layout and line breaks. The text must load
 * without errors.
 */
export class EditableFile {
  readonly #text: string;
  readonly #root: YAMLMap;
  readonly #newline: string;
  readonly #edits: Edit[] = [];
  /** Pairs by key, of the mappings that were searched. */
  readonly #pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();

  constructor(text: string) {
    this.#text = text;
    this.#newline = text.includes('\r\n') ? '\r\n' : '\n';
    const { contents } = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
    if (!isMap(contents)) throw new TypeError('the file is not a mapping');
    this.#root = contents;
  }

  get root(): YAMLMap {
    return this.#root;
  }

  /** The text with all edits made. */
  result(): string {
    // Two edits at the same place keep their order.
    const ordered = this.#edits
      .map((edit, index) => ({ ...edit, index }))
      .sort((a, b) => a.from - b.from || a.index - b.index);
    const parts: string[] = [];
    let done = 0;
    for (const { from, to, text } of ordered) {
      parts.push(this.#text.slice(done, Math.max(done, from)), text);
      done = Math.max(done, to);
    }
    return parts.join('') + this.#text.slice(done);
  }

  /** The keys of the mapping at `path`. */
  keys(path: readonly string[]): string[] {
    const value = this.find(path)?.value;
    return isMap(value) ? value.items.flatMap(({ key }) => (isScalar(key) ? [keyText(key)] : [])) : [];
  }

  /** The text between two offsets. */
  source(from: number, to: number): string {
    return this.#text.slice(from, to);
  }

  /** Replaces what is between two offsets. */
  replace(from: number, to: number, text: string): void {
    this.#edits.push({ from, to, text });
  }

  /**
   * Removes what is between two offsets. If nothing else is on its line, the line goes, too, with the blank lines before
   * it. It must not be the first line.
   */
  remove(from: number, to: number): void {
    const start = this.#lineStart(from);
    const blanks = /^[ \t]*/.exec(this.#text.slice(to))?.[0].length ?? 0;
    const isAlone =
      /^ *$/.test(this.#text.slice(start, from)) && /^(?:[\r\n]|$)/.test(this.#text.slice(to + blanks));
    const before = /(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*$/.exec(this.#text.slice(0, start));
    this.replace(isAlone ? (before?.index ?? start) : from, to + blanks, '');
  }

  /** The comments of a pair: above, between and after its values. */
  comments(pair: Pair): string {
    const from = (pair.key as Node).range?.[0] ?? 0;
    const end = this.#withComments(this.endOf(pair), this.#indentation(pair).length);
    const rest = /^[^\r\n]*/.exec(this.#text.slice(end))?.[0] ?? '';
    return (this.#text.slice(from, end) + rest).match(/(?<=\s)#[^\r\n]*/g)?.join('\n') ?? '';
  }

  /** Makes all edits or none. @param edit returns whether it could make them */
  attempt(edit: () => boolean): boolean {
    const { length } = this.#edits;
    if (edit()) return true;
    this.#edits.length = length;
    return false;
  }

  /** Whether other parts of the file refer to the mapping at `path` by an anchor. */
  isShared(path: readonly string[]): boolean {
    const value = this.find(path)?.value;
    return isMap(value) && value.anchor !== undefined;
  }

  /**
   * Adds `key: value` lines at the top of the mapping at `path`.
   *
   * @returns false if that mapping is not a block (but in braces, or an alias): nothing is added
   */
  prepend(path: readonly string[], lines: readonly string[]): boolean {
    const pair = this.find(path);
    if (pair === undefined || !this.areBlocks(path)) return false;
    const first = (pair.value as YAMLMap).items[0] as Pair;
    const keyEnd = (pair.key as Node).range?.[1] ?? 0;
    this.insertAfterLine(keyEnd, lines, this.#indentation(first));
    return true;
  }

  /**
   * Adds lines at the end of the mapping at `path`. Mappings on the way that are missing or empty are created.
   *
   * @returns false if a mapping on the way is in braces or an alias: nothing is added
   */
  append(path: readonly string[], lines: readonly string[]): boolean {
    let depth = path.length;
    while (depth > 0 && this.find(path.slice(0, depth)) === undefined) depth--;
    const there = path.slice(0, depth);
    const missing = path.slice(depth);
    const pair = this.find(there);
    if (pair !== undefined && !this.areBlocks(there)) {
      return this.areBlocks(there.slice(0, -1)) && this.#fillEmpty(pair, nest(missing, lines));
    }
    const map = (pair?.value ?? this.#root) as YAMLMap;
    if (map.flow === true) return false;
    const indentation = this.#indentation(
      (map.items as Pair[]).find((item) => this.#isAtLineStart(item)) ?? (map.items[0] as Pair),
    );
    const end = this.endOf(map.items.at(-1) as Pair);
    this.insertAfterLine(this.#withComments(end, indentation.length), nest(missing, lines), indentation);
    return true;
  }

  /** Comments that are indented deeper than the keys of a mapping belong to what is above them. */
  #withComments(offset: number, indentation: number): number {
    let end = offset;
    for (;;) {
      const newline = /\r\n|\n|\r/.exec(this.#text.slice(end));
      if (newline === null) return end;
      const from = end + newline.index + newline[0].length;
      const comment = /^( *)#[^\r\n]*/.exec(this.#text.slice(from));
      if (comment === null || (comment[1] ?? '').length <= indentation) return end;
      end = from + comment[0].length;
    }
  }

  /** Whether the mapping at `path` and all mappings on the way are blocks. */
  areBlocks(path: readonly string[]): boolean {
    if (this.#root.flow === true) return false;
    return path.every((_, index) => {
      const pair = this.find(path.slice(0, index + 1));
      if (pair === undefined) return false;
      const isLast = index === path.length - 1;
      return isLast ? this.#isBlock(pair) : isMap(pair.value) && pair.value.flow !== true;
    });
  }

  /** `key:`, `key: null` or `key: {}`, all on one line, becomes a block. */
  #fillEmpty(pair: Pair, lines: readonly string[]): boolean {
    const value = pair.value as Node | null;
    const empty =
      value === null ||
      (isScalar(value) && value.value === null) ||
      (isMap(value) && value.items.length === 0);
    if (!empty) return false;
    const keyEnd = (pair.key as Node).range?.[1] ?? 0;
    const [from, to] = [value?.range?.[0] ?? keyEnd, value?.range?.[1] ?? keyEnd];
    if (/[\r\n]/.test(this.#text.slice(keyEnd, to))) return false;
    const blanks = /\s*$/.exec(this.#text.slice(keyEnd, from))?.[0].length ?? 0;
    if (to > from) this.#edits.push({ from: from - blanks, to, text: '' });
    this.insertAfterLine(to, lines, `${this.#indentation(pair)}  `);
    return true;
  }

  /** The key and value at a path; undefined if there is none, or the path leads through an alias. */
  find(path: readonly string[]): Pair | undefined {
    let node: unknown = this.#root;
    let pair: Pair | undefined;
    for (const step of path) {
      pair = isMap(node) ? this.#pairsOf(node).get(step) : undefined;
      node = pair?.value;
    }
    return pair;
  }

  #pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known = this.#pairs.get(map);
    if (known !== undefined) return known;
    const items = map.items as Pair[];
    const pairs = new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[keyText(pair.key), pair]] : [])));
    this.#pairs.set(map, pairs);
    return pairs;
  }

  /** Whether the pair's value is a block mapping right below the key. */
  #isBlock(pair: Pair): boolean {
    const { value } = pair;
    if (!isMap(value) || value.flow === true || value.items.length === 0) return false;
    const firstAt = startOf(value.items[0] as Pair);
    const keyEnd = (pair.key as Node).range?.[1] ?? 0;
    // The key's line may have a comment or an anchor; only comments may follow before the first key.
    const between = this.#text.slice(keyEnd, firstAt);
    return /^[^\r\n]*(?:\r\n|\n|\r)(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r))* *$/.test(between);
  }

  #isAtLineStart(pair: Pair): boolean {
    const at = startOf(pair);
    return /^ *$/.test(this.#text.slice(this.#lineStart(at), at));
  }

  #indentation(pair: Pair): string {
    const at = startOf(pair);
    return ' '.repeat(at - this.#lineStart(at));
  }

  /** The offset where the text of the pair ends. */
  endOf(pair: Pair): number {
    const value = pair.value as Node | null;
    const keyEnd = (pair.key as Node).range?.[1] ?? 0;
    if (isMap(value) && value.flow !== true && value.items.length > 0) {
      return this.endOf(value.items.at(-1) as Pair);
    }
    const end = Math.max(keyEnd, value?.range?.[1] ?? keyEnd);
    // Lists and block scalars end after their last line break.
    return this.#text.slice(0, end).trimEnd().length;
  }

  #lineStart(offset: number): number {
    const start = this.#text.lastIndexOf('\n', offset - 1) + 1;
    return start + this.#text.slice(start, offset).lastIndexOf('\r') + 1;
  }

  /** Adds lines below the line of an offset. */
  insertAfterLine(offset: number, lines: readonly string[], indentation: string): void {
    const rest = /\r\n|\n|\r/.exec(this.#text.slice(offset));
    const ended = rest !== null;
    const at = rest === null ? this.#text.length : offset + rest.index + rest[0].length;
    const block = lines.map((line) => (line === '' ? '' : indentation + line));
    const text = block.map((line) => (ended ? line + this.#newline : this.#newline + line)).join('');
    this.#edits.push({ from: at, to: at, text });
  }
}
