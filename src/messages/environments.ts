import { type Problem, problem, warning } from '../problem.ts';
import { nameInput, perStyle } from '../text/input-style.ts';
import { quote } from '../text/quote.ts';

const SELECT = perStyle({ workflow: 'Set the input `environment` to', command: 'Set --environment to' });

export const environmentRequired = (names: readonly string[]): Problem =>
  problem(
    'FA130',
    'The file has environments, but none is selected',
    `${SELECT} one of: ${names.join(', ')}.`,
  );

export const noEnvironments = (selected: string): Problem =>
  problem(
    'FA130',
    `Environment ${quote(selected)} is selected, but the file has no environments`,
    `Remove ${nameInput('environment')}, or add \`environments\` to the file.`,
  );

export const unknownEnvironment = (
  selected: string,
  names: readonly string[],
  near: string | undefined,
): Problem =>
  problem(
    'FA130',
    `Unknown environment ${quote(selected)}`,
    near === undefined ? `Use one of: ${names.join(', ')}.` : `Did you mean ${quote(near)}?`,
  );

export const unknownAddressLeftOut = (key: string, near: string | undefined): Problem =>
  warning(
    'FA138',
    `\`null\` leaves out entry ${quote(key)}, which does not exist`,
    near === undefined
      ? 'Remove it, or use the key of an entry under `addresses`.'
      : `Did you mean ${quote(near)}?`,
  );
