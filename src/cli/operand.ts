import { stop } from '../problem.ts';
import { quote } from '../text/quote.ts';
import { type Command, OPERANDS } from './options.ts';

/** The commands that take exactly one operand. */
const TAKE_ONE: readonly (Command | undefined)[] = ['show', 'explain'];

export const takesOperand = (command: Command | undefined): boolean => TAKE_ONE.includes(command);

/** @throws ProblemError (FA003) where there is none, or more than one */
export function parseOperand(command: Command | undefined, words: readonly string[]): string | undefined {
  if (command === undefined || !takesOperand(command)) return undefined;
  const [only = '', ...more] = words;
  if (only.trim() !== '' && more.length === 0) return only;
  const usage = `Write \`flex-addresses ${command} ${OPERANDS[command]}\``;
  if (more.length > 0) {
    const all = quote(words.join(' '));
    throw stop(
      'FA003',
      `${command} takes one argument, not ${words.length}: ${all}`,
      `${usage}; put a name with spaces in quotes.`,
    );
  }
  throw stop('FA003', `${command} names nothing`, `${usage}.`);
}
