import { type Document, LineCounter, parseDocument } from 'yaml';
import { visible } from '../text/quote.ts';
import type { Finding } from './finding.ts';
import { exceededLimit, tooDeep, tooManyAliases, withoutLongTail } from './limits.ts';
import type { Tree } from './tree.ts';
import { TooManyAliases, TreeBuilder } from './tree-builder.ts';

export interface Parsed {
  /** Undefined for an empty document. */
  readonly tree: Tree | undefined;
  readonly findings: readonly Finding[];
  readonly lines: LineCounter;
  /** The offset of the first syntax error: what comes after it cannot be checked. */
  readonly brokenFrom: number | undefined;
  /** The offsets of values that could not be made out, which is a finding: there is no other to add about them. */
  readonly unread: ReadonlySet<number>;
}

/** Parses YAML 1.2 (core schema, plus `<<`). Never throws: what is wrong becomes findings. */
export function parse(given: string): Parsed {
  const lines = new LineCounter();
  const text = withoutLongTail(given);
  const finding = exceededLimit(text);
  if (finding !== undefined) {
    lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at !== -1 && at < finding.at; at = text.indexOf('\n', at + 1))
      lines.addNewLine(at + 1);
    return unparsed([finding], lines);
  }
  try {
    return toParsed(readDocument(text, lines), lines);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unparsed([tooDeep()], lines);
  }
}

const OPTIONS = {
  // Whatever version and tags the text asks for, which are problems of their own.
  schema: 'core',
  resolveKnownTags: false,
  // Duplicate keys are found as the tree is built: the package's own check takes quadratic time.
  uniqueKeys: false,
  prettyErrors: false,
} as const;

function readDocument(text: string, lineCounter: LineCounter): Document.Parsed {
  const { stackTraceLimit } = Error;
  // The package makes an error of every problem. A hostile file has 100,000 of them, and their stack traces, which
  // nobody reads, take most of the time.
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, { ...OPTIONS, lineCounter });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function unparsed(findings: readonly Finding[], lines: LineCounter): Parsed {
  return { tree: undefined, findings, lines, brokenFrom: 0, unread: new Set() };
}

function toParsed(document: Document.Parsed, lines: LineCounter): Parsed {
  const syntax = document.errors.map((error): Finding => {
    if (/call stack/i.test(error.message)) return tooDeep(error.pos[0]);
    const known = SYNTAX_ERRORS.get(error.code);
    return {
      code: 'FA104',
      message: `YAML: ${known?.message ?? tidy(error.message)}`,
      remedy: known?.remedy ?? 'Check the indentation, quotes and brackets here and just above.',
      at: error.pos[0],
    };
  });
  const brokenFrom =
    syntax.length === 0
      ? undefined
      : syntax.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY);
  const asked = document.directives?.yaml;
  if (asked?.explicit === true && asked.version !== '1.2') syntax.push(olderYaml(asked.version));
  const builder = new TreeBuilder();
  try {
    const tree = document.contents === null ? undefined : builder.build(document.contents, []);
    return { tree, findings: [...syntax, ...builder.findings], lines, brokenFrom, unread: builder.unread };
  } catch (error) {
    if (!(error instanceof TooManyAliases)) throw error;
    return unparsed([...syntax, ...builder.findings, tooManyAliases(error.at)], lines);
  }
}

/** By the parser's code. A message replaces the parser's own, where that is meant for programmers. */
const SYNTAX_ERRORS = new Map<string, { readonly message?: string; readonly remedy: string }>([
  ['TAB_AS_INDENT', { remedy: 'Indent with spaces.' }],
  [
    'MULTIPLE_DOCS',
    {
      message: 'A second document begins here',
      remedy: 'Keep one document in the file: remove the `---` or `...` and what follows it.',
    },
  ],
  [
    'MISSING_CHAR',
    {
      remedy:
        'Add the missing character; a text that holds `: ` or ` #`, or starts with a special character, goes in quotes.',
    },
  ],
  ['BAD_SCALAR_START', { remedy: 'Put the text in quotes.' }],
  ['BLOCK_AS_IMPLICIT_KEY', { remedy: 'Put the text in quotes, or start a new line for the nested value.' }],
]);

function tidy(message: string): string {
  return visible(message.length > 300 ? `${message.slice(0, 300)}…` : message);
}

function olderYaml(version: string): Finding {
  return {
    code: 'FA107',
    message: `The file asks for YAML ${version}`,
    remedy: 'Remove the line that begins with %YAML: the file is YAML 1.2 core.',
    at: 0,
  };
}
