import { type Document, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import {
  syntaxError,
  tooDeeplyNested,
  tooManyAliasedValues,
  unquotedVariable,
  unsupportedYamlVersion,
} from '../messages/yaml.ts';
import type { Problem } from '../problem.ts';
import type { Finding } from './finding.ts';
import { exceededLimit, MAX_ALIASED_VALUES, withoutLongTail } from './limits.ts';
import type { Tree } from './tree.ts';
import { TooManyAliases, TreeBuilder } from './tree-builder.ts';

export interface Parsed {
  /** Undefined for an empty document. */
  readonly tree: Tree | undefined;
  readonly findings: readonly Finding[];
  readonly lines: LineCounter;
  /** The offset of the line with the first syntax error. Nothing can be checked from there on. */
  readonly brokenFrom: number | undefined;
  /** The offsets of values that could not be read. They have a finding and need no other. */
  readonly unread: ReadonlySet<number>;
}

/** Parses YAML 1.2 (core schema, plus `<<`). Never throws: problems become findings. */
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
    return unparsed([{ ...tooDeeplyNested(), at: 0, path: [] }], lines);
  }
}

const OPTIONS = {
  // Whatever version and tags the text asks for: they have problems of their own.
  schema: 'core',
  resolveKnownTags: false,
  // Duplicate keys are found while the tree is built: the check of the package takes quadratic time.
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** The document as the package represents it, with comments and layout. */
export function readDocument(text: string, lineCounter: LineCounter): Document.Parsed {
  const { stackTraceLimit } = Error;
  // The package creates an error for every problem. A hostile file has 100,000 of them, and their unused stack traces
  // take most of the time.
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
  // Everything else on the line of the first error may be part of it.
  const brokenFrom = first === undefined ? undefined : text.lastIndexOf('\n', first - 1) + 1;
  const asked = document.directives?.yaml;
  if (asked?.explicit === true && asked.version !== '1.2')
    syntax.push({ ...unsupportedYamlVersion(asked.version), at: 0, path: [] });
  const builder = new TreeBuilder();
  try {
    const tree = document.contents === null ? undefined : builder.build(document.contents, []);
    const ofTree = builder.findings.filter(({ at }) => brokenFrom === undefined || at < brokenFrom);
    return { tree, findings: [...syntax, ...ofTree], lines, brokenFrom, unread: builder.unread };
  } catch (error) {
    if (!(error instanceof TooManyAliases)) throw error;
    const tooMany = { ...tooManyAliasedValues(MAX_ALIASED_VALUES), at: error.at, path: [] };
    return unparsed([...syntax, ...builder.findings, tooMany], lines);
  }
}

/** Errors within one text, after which the parser continues normally. */
const SELF_CONTAINED: ReadonlySet<string> = new Set(['TAB_AS_INDENT', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);

/** The errors up to the first that breaks the structure: later ones follow from it. */
function independent(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const breaking = sorted.findIndex(({ code }) => !SELF_CONTAINED.has(code));
  return breaking === -1 ? sorted : sorted.slice(0, breaking + 1);
}

function syntaxFinding({ code, message, pos: [at] }: YAMLParseError, text: string): Finding {
  return { ...describeSyntax(code, message, at, text), at, path: [] };
}

function describeSyntax(code: string, message: string, at: number, text: string): Problem {
  if (/call stack/i.test(message)) return tooDeeplyNested();
  return isUnquotedVariable(text, at) ? unquotedVariable() : syntaxError(code, message);
}

/** In braces and brackets, the `{` of `${NAME}` begins a mapping. */
function isUnquotedVariable(text: string, at: number): boolean {
  return text[at] === '{' && text[at - 1] === '$';
}
