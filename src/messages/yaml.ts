import { type Problem, problem } from '../problem.ts';
import { quote, visible } from '../text/quote.ts';

const CHECK_SYNTAX = 'Check the indentation, quotes and brackets here and just above.';

/**
 * @param code the parser's, as `MISSING_CHAR`
 * @param message the parser's
 */
export const syntaxError = (code: string, message: string): Problem => {
  const known = SYNTAX_ERRORS.get(code);
  return problem('FA104', `YAML: ${known?.message ?? tidy(message)}`, known?.fix ?? CHECK_SYNTAX);
};

/** In braces and brackets, the `{` of `${NAME}` begins a mapping. */
export const unquotedVariable = (): Problem =>
  problem(
    'FA104',
    `YAML: \`\${\` within braces or brackets needs quotes`,
    `Put the whole value in quotes: "https://bots.acme.com/flex?key=\${BOT_KEY}".`,
  );

export const tooDeeplyNested = (): Problem =>
  problem(
    'FA104',
    'YAML: nested too deeply',
    'Check the brackets: an addresses file is at most four levels deep.',
  );

export const unknownAnchor = (anchor: string): Problem => {
  const name = unquoted(anchor);
  return problem(
    'FA106',
    `Alias *${name} has no anchor &${name} above it`,
    `Add \`&${name}\` before the value that it refers to, or write the value out. Put text that begins with \`*\` in quotes.`,
  );
};

export const recursiveAlias = (anchor: string): Problem =>
  problem('FA106', `Alias *${unquoted(anchor)} is inside its own anchor`, 'Write the value out.');

export const tooManyAliasedValues = (limit: number): Problem =>
  problem(
    'FA106',
    `Aliases expand to more than ${number(limit)} values`,
    'Write the values out, or move what all addresses share to `defaults`.',
  );

export const unknownTag = (tag: string): Problem =>
  problem('FA107', `Unknown tag ${quote(tag)}`, 'Remove the tag: the file is YAML 1.2 core.');

export const unsupportedYamlVersion = (version: string): Problem =>
  problem(
    'FA107',
    `YAML ${version} is not supported`,
    'Remove the line that begins with %YAML: the file is YAML 1.2 core.',
  );

export const tooManyValues = (limit: number): Problem =>
  problem(
    'FA108',
    `The file has more than ${number(limit)} values`,
    'Check what generated the file, or split it by account: an account has at most 2,500 addresses.',
  );

export const tooMuchToCheck = (): Problem =>
  problem(
    'FA108',
    'The file takes too long to check: it has too many environments, addresses and patterns in total',
    'Use fewer environments or patterns, or split the file by account.',
  );

export const tooManyProblems = (rest: number): Problem =>
  problem(
    'FA109',
    rest === 1 ? '1 more problem follows' : `${number(rest)} more problems follow`,
    'Fix the first ones: they may have caused many of the others.',
  );

export const keyNotText = (): Problem =>
  problem(
    'FA112',
    'A key must be text, not a list, a mapping, an alias or empty',
    'Replace the key with text.',
  );

export const mergeOfNoMapping = (): Problem =>
  problem(
    'FA112',
    '`<<` must merge a mapping or a list of mappings',
    'Use an alias of a mapping (`<<: *name`), or a list of such aliases.',
  );

const number = (n: number): string => n.toLocaleString('en-US');

/** Visible, without quotes: the sigil before it says what it is. */
const unquoted = (name: string): string => quote(name).slice(1, -1);

const tidy = (message: string): string =>
  visible(message.length > 300 ? `${message.slice(0, 300)}…` : message);

interface KnownError {
  /** Replaces the parser's own message, where that is meant for programmers. */
  readonly message?: string;
  readonly fix: string;
}

/** By the parser's code. */
const SYNTAX_ERRORS: ReadonlyMap<string, KnownError> = new Map<string, KnownError>([
  ['TAB_AS_INDENT', { fix: 'Indent with spaces.' }],
  [
    'MULTIPLE_DOCS',
    {
      message: 'A second document begins here',
      fix: 'Keep one document in the file: remove the `---` or `...` and everything after it.',
    },
  ],
  [
    'MISSING_CHAR',
    {
      fix: 'Add the missing character. Put text that contains `: ` or ` #`, or starts with a special character, in quotes.',
    },
  ],
  ['BAD_SCALAR_START', { fix: 'Put the text in quotes.' }],
  [
    'UNEXPECTED_TOKEN',
    {
      fix: `Put the value in quotes if it contains quotes, brackets, braces or a comma. Otherwise check the indentation, quotes and brackets here and just above.`,
    },
  ],
  [
    'BLOCK_IN_FLOW',
    { fix: 'Put text that contains `: ` in quotes. Otherwise check the brackets here and just above.' },
  ],
  ['BLOCK_AS_IMPLICIT_KEY', { fix: 'Put the text in quotes, or start a new line for the nested value.' }],
]);
