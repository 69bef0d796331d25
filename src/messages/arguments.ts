import { type Problem, problem } from '../problem.ts';
import { perStyle } from '../text/input-style.ts';
import { nearest } from '../text/near.ts';
import { either, listed, quote } from '../text/quote.ts';

const SEE_HELP = 'Run `flex-addresses --help` to list commands and options.';

export const missingCommand = (commands: readonly string[]): Problem =>
  problem('FA001', 'A command is required', `Use one of: ${commands.join(', ')}.`);

export const unknownCommand = (word: string, commands: readonly string[]): Problem => {
  const near = nearest(word, commands);
  return problem(
    'FA001',
    `Unknown command ${quote(word)}`,
    near === undefined ? `Use one of: ${commands.join(', ')}.` : `Did you mean ${quote(near)}?`,
  );
};

/** @param near the option that is probably meant */
export const unexpectedArguments = (words: readonly string[], near: string | undefined): Problem =>
  problem(
    'FA003',
    `Unexpected ${words.length === 1 ? 'argument' : 'arguments'} ${quote(words.join(' '))}`,
    near === undefined ? `Use -f to name the file. ${SEE_HELP}` : `Did you mean --${near}?`,
  );

/** @param near the option that is probably meant */
export const unknownOption = (option: string, near: string | undefined): Problem =>
  problem(
    'FA003',
    `Unknown option ${quote(option)}`,
    near === undefined ? SEE_HELP : `Did you mean --${near}?`,
  );

/** @param value what its value is called, as `FILE` */
export const optionWithoutValue = (option: string, value: string): Problem =>
  problem('FA003', `Option ${quote(option)} requires a value`, `Use \`${option} ${value}\`. ${SEE_HELP}`);

export const optionWithValue = (option: string): Problem =>
  problem('FA003', `Option ${quote(option)} takes no value`, `Use \`${option}\` alone. ${SEE_HELP}`);

export const duplicateOption = (option: string): Problem =>
  problem('FA003', `Option ${quote(option)} is given more than once`, 'Remove all but one.');

/** @param commands those that have the option */
export const optionOfOtherCommand = (option: string, command: string, commands: readonly string[]): Problem =>
  problem(
    'FA003',
    `Option ${quote(option)} is not valid for ${quote(command)}`,
    `Remove it. It is valid for ${listed(commands, 'and')}.`,
  );

export const combinedOptions = (option: string, other: string): Problem =>
  problem(
    'FA003',
    `Options ${quote(option)} and ${quote(other)} cannot be combined`,
    'Remove one of the two.',
  );

export const standardOutputForReport = (): Problem =>
  problem(
    'FA003',
    'Invalid value "-" for -o',
    'Use a file name. The report is written to standard output already.',
  );

export const standardInputForCommand = (command: string): Problem =>
  problem(
    'FA003',
    `Option "-f -" is not valid for ${quote(command)}`,
    'Use a file name. Only export takes `-f -`, to write to standard output.',
  );

export const standardInputToValidate = (): Problem =>
  problem('FA003', '"-" is not a file', 'Use the names of the files to check.');

export const invalidPort = (text: string): Problem =>
  problem('FA003', `Invalid value ${quote(text)} for --port`, 'Use a number up to 65535.');

/** @param code Node's, as `EADDRINUSE` */
export const unusablePort = (port: number, code: string): Problem =>
  problem('FA003', `Cannot listen on port ${port} (${code})`, 'Use another port with --port.');

/** @param by what names entries: an option, or a command */
export const missingKeys = (by: string): Problem =>
  problem('FA003', `No entries are given for ${by}`, 'Use the keys of entries in the file.');

/** @param operand as `CODE` */
export const missingOperand = (command: string, operand: string): Problem =>
  problem('FA003', `An argument is required for ${command}`, `Use \`flex-addresses ${command} ${operand}\`.`);

export const severalOperands = (command: string, operand: string, words: readonly string[]): Problem =>
  problem(
    'FA003',
    `${command} takes one argument, not ${words.length}: ${quote(words.join(' '))}`,
    `Use \`flex-addresses ${command} ${operand}\`. Put a name with spaces in quotes.`,
  );

/** @param range the first and the last code */
export const unknownCode = (
  code: string,
  near: string | undefined,
  range: readonly [string | undefined, string | undefined],
): Problem =>
  problem(
    'FA003',
    `Unknown problem code ${quote(code)}`,
    near === undefined
      ? `Use a code from ${range[0]} to ${range[1]}, as a message shows it.`
      : `Did you mean ${quote(near)}?`,
  );

export const unknownFormat = (word: string, formats: readonly string[]): Problem =>
  problem('FA003', `Invalid value ${quote(word)} for --format`, `Use ${either(formats)}.`);

export const unclearFormat = (file: string, formats: readonly string[]): Problem =>
  problem(
    'FA003',
    `Cannot tell the format from the file name ${quote(file)}`,
    `Set --format to ${either(formats)}.`,
  );

export const invalidMaxDeletes = (text: string): Problem =>
  problem(
    'FA003',
    `Invalid value ${quote(text)} for ${perStyle({ workflow: 'input `max-deletes`', command: '--max-deletes' })}`,
    'Use a number (3), a percentage of the live addresses in scope (20%) or all.',
  );

export const invalidApi = (text: string, apis: readonly string[]): Problem => {
  const near = nearest(text, apis);
  return problem(
    'FA003',
    `Invalid value ${quote(text)} for ${perStyle({ workflow: 'input `api`', command: '--api' })}`,
    near === undefined ? `Use ${either(apis)}.` : `Did you mean ${quote(near)}?`,
  );
};
