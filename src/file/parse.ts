import { type Document, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
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
  /** The offset of the line of the first syntax error: from there on nothing can be checked. */
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
    return toParsed(readDocument(text, lines), text, lines);
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

/** The document as the package has it, with its comments and layout. */
export function readDocument(text: string, lineCounter: LineCounter): Document.Parsed {
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

function toParsed(document: Document.Parsed, text: string, lines: LineCounter): Parsed {
  const errors = independent(document.errors);
  const syntax = errors.map((error) => syntaxFinding(error, text));
  const first = errors[0]?.pos[0];
  // What else stands on the line of the first error may be a part of it.
  const brokenFrom = first === undefined ? undefined : text.lastIndexOf('\n', first - 1) + 1;
  const asked = document.directives?.yaml;
  if (asked?.explicit === true && asked.version !== '1.2') syntax.push(olderYaml(asked.version));
  const builder = new TreeBuilder();
  try {
    const tree = document.contents === null ? undefined : builder.build(document.contents, []);
    const ofTree = builder.findings.filter(({ at }) => brokenFrom === undefined || at < brokenFrom);
    return { tree, findings: [...syntax, ...ofTree], lines, brokenFrom, unread: builder.unread };
  } catch (error) {
    if (!(error instanceof TooManyAliases)) throw error;
    return unparsed([...syntax, ...builder.findings, tooManyAliases(error.at)], lines);
  }
}

/** Errors within one text, after which the parser goes on as if nothing had been. */
const SELF_CONTAINED: ReadonlySet<string> = new Set(['TAB_AS_INDENT', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);

/** The errors up to the first that breaks the structure: the parser's later ones follow from that. */
function independent(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const breaking = sorted.findIndex(({ code }) => !SELF_CONTAINED.has(code));
  return breaking === -1 ? sorted : sorted.slice(0, breaking + 1);
}

function syntaxFinding({ code, message, pos: [at] }: YAMLParseError, text: string): Finding {
  if (/call stack/i.test(message)) return tooDeep(at);
  const known = isUnquotedVariable(text, at) ? UNQUOTED_VARIABLE : SYNTAX_ERRORS.get(code);
  return {
    code: 'FA104',
    message: `YAML: ${known?.message ?? tidy(message)}`,
    remedy: known?.remedy ?? 'Check the indentation, quotes and brackets here and just above.',
    at,
  };
}

interface KnownError {
  /** Replaces the parser's own message, where that is meant for programmers. */
  readonly message?: string;
  readonly remedy: string;
}

/** In braces and brackets, the `{` of `${NAME}` begins a mapping. */
function isUnquotedVariable(text: string, at: number): boolean {
  return text[at] === '{' && text[at - 1] === '$';
}

const UNQUOTED_VARIABLE: KnownError = {
  message: `\`\${\` within braces or brackets needs quotes`,
  remedy: `Put the whole value in quotes: "https://bots.acme.com/flex?key=\${BOT_KEY}".`,
};

/** By the parser's code. */
const SYNTAX_ERRORS = new Map<string, KnownError>([
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
  [
    'UNEXPECTED_TOKEN',
    {
      remedy:
        'Put the value in quotes if it holds quotes, brackets, braces or a comma; else check the indentation, quotes and brackets here and just above.',
    },
  ],
  [
    'BLOCK_IN_FLOW',
    { remedy: 'Put a text that holds `: ` in quotes; else check the brackets here and just above.' },
  ],
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
