import { type Problem, problem } from '../problem.ts';
import { quote } from '../text/quote.ts';

export const invalidAction = (text: string): Problem =>
  problem(
    'FA003',
    `Invalid value ${quote(text)} for --action`,
    'Use OWNER/REPO@SHA, with the full SHA of a commit (40 hexadecimal digits). A branch, a tag or a short SHA can later refer to other code.',
  );

export const pathNotForWorkflows = (file: string): Problem =>
  problem(
    'FA003',
    `The path ${quote(file)} cannot be used in a workflow`,
    'Rename it, with only letters, digits, spaces and . _ - / in its path.',
  );

/** @param api the kind of address that the file is for */
export const apiOfOtherFile = (file: string, api: string, asked: string): Problem =>
  problem(
    'FA003',
    `${quote(file)} is for ${api}, but --api is ${asked}`,
    'Remove --api, or use another file with -f.',
  );

export const noTerminalForInit = (): Problem =>
  problem(
    'FA004',
    'init asks before it writes a file, but there is no terminal',
    'Use --yes. No existing file is overwritten.',
  );

export const noRepository = (file: string): Problem =>
  problem(
    'FA008',
    `${quote(file)} is not in a Git repository, which the workflows need`,
    'Run init in a clone of the repository, or run `git init` first. To try it without one, use --sandbox.',
  );
