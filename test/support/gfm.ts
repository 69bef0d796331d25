import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly lang?: string | null;
  readonly children?: readonly Node[];
}

/** A markdown text as GitHub parses it: its elements, in order. */
export interface Shape {
  readonly headings: readonly string[];
  /** Rows of all tables, including headers, as the texts of their cells. */
  readonly rows: readonly (readonly string[])[];
  /** The number of tables. */
  readonly tables: number;
  readonly items: readonly string[];
  /** Quoted blocks: GitHub's alerts. */
  readonly quotes: readonly string[];
  readonly fences: readonly { readonly language: string; readonly text: string }[];
  /** Titles of the folded sections. */
  readonly sections: readonly string[];
  /** Whether each folded section that is opened is also closed, exactly once. */
  readonly isClosed: boolean;
  /** Names of all HTML tags; `!--` for comments. */
  readonly tags: readonly string[];
  readonly links: readonly string[];
  readonly images: readonly string[];
  /** Text that is code (spans, and `<code>`), as a reader sees it. */
  readonly codes: readonly string[];
  /** All other text. */
  readonly text: readonly string[];
}

/** Parses markdown with a GFM parser, autolinks included. */
export function shape(markdown: string): Shape {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  }) as Node;
  const nodes = [...walk(tree)];
  const of = (type: string) => nodes.filter((node) => node.type === type);
  const html = of('html').map(({ value = '' }) => value);
  const inline = splitText(tree);
  return {
    headings: of('heading').map(textOf),
    rows: of('tableRow').map(({ children = [] }) => children.map(textOf)),
    tables: of('table').length,
    items: of('listItem').map(textOf),
    quotes: of('blockquote').map(textOf),
    fences: of('code').map(({ lang, value = '' }) => ({ language: lang ?? '', text: value })),
    sections: html.flatMap((block) => [...block.matchAll(/<summary>(.*?)<\/summary>/g)].map(titleOf)),
    isClosed: isClosed(html.flatMap((block) => block.match(/<\/?details\b/g) ?? [])),
    tags: html.flatMap((block) => [...block.matchAll(/<\/?([a-z]+|!--)/gi)].map(([, tag = '']) => tag)),
    links: of('link').map(({ url = '' }) => url),
    images: of('image').map(({ url = '' }) => url),
    codes: [...inline.codes, ...html.flatMap(codesOf)],
    text: inline.text,
  };
}

function isClosed(tags: readonly string[]): boolean {
  let open = 0;
  for (const tag of tags) {
    open += tag === '<details' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** All text in a node, without HTML. */
function textOf(node: Node): string {
  return [...walk(node)]
    .filter(({ type }) => type === 'text' || type === 'inlineCode' || type === 'code')
    .map(({ value = '' }) => value)
    .join('');
}

/** Text in code spans and between `<code>` and `</code>`, and all other text. Inline tags are separate nodes. */
function splitText(tree: Node): { codes: string[]; text: string[] } {
  const codes: string[] = [];
  const text: string[] = [];
  let within = false;
  let open = '';
  for (const { type, value = '' } of walk(tree)) {
    if (type === 'html' && value === '<code>') {
      within = true;
      open = '';
    } else if (type === 'html' && value === '</code>') {
      within = false;
      codes.push(open);
    } else if (type === 'inlineCode') {
      codes.push(value);
    } else if (type === 'text') {
      if (within) open += value;
      else text.push(value);
    }
  }
  return { codes, text };
}

const decode = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** `<code>` in an HTML block is not parsed as markdown: a browser decodes its character references. */
function codesOf(block: string): string[] {
  const plain = block.replaceAll('<!-- -->', '');
  return [...plain.matchAll(/<code>([^<]*)<\/code>/g)].map(([, text = '']) => decode(text));
}

function titleOf([, title = '']: RegExpExecArray): string {
  return decode(title.replace(/<\/?code>|<!-- -->/g, ''));
}
