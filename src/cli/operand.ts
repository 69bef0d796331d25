import { missingOperand, severalOperands } from '../messages/arguments.ts';
import { stop } from '../problem.ts';
import { type Command, OPERANDS } from './options.ts';

/** The commands with exactly one operand. */
const TAKE_ONE: readonly (Command | undefined)[] = ['show', 'explain'];

export const takesOperand = (command: Command | undefined): boolean => TAKE_ONE.includes(command);

/** @throws ProblemError (FA003) if there is not exactly one */
export function parseOperand(command: Command | undefined, words: readonly string[]): string | undefined {
  if (command === undefined || !takesOperand(command)) return undefined;
  const [only = '', ...more] = words;
  if (only.trim() !== '' && more.length === 0) return only;
  const operand = OPERANDS[command] ?? '';
  throw stop(more.length > 0 ? severalOperands(command, operand, words) : missingOperand(command, operand));
}
