import { type Problem, problem, warning } from '../problem.ts';
import { listed, quote } from '../text/quote.ts';

export const fileNotBySids = (file: string, format: string): Problem =>
  problem(
    'FA150',
    `${quote(file)} was not written by \`sids --format ${format}\`, so it cannot be checked`,
    'Use --check with a file that `sids -o` wrote, and --format with its format.',
  );

export const otherFileAtOutput = (file: string, format: string): Problem =>
  problem(
    'FA150',
    `${quote(file)} already exists, and was not written by \`sids --format ${format}\``,
    'Use another file name with -o, or overwrite it with --force.',
  );

export const addressesFileAtOutput = (file: string): Problem =>
  problem('FA003', `${quote(file)} is the addresses file`, 'Use another file name with -o.');

export const missingFolderToCheck = (folder: string): Problem =>
  problem('FA101', `Folder ${quote(folder)} not found`, 'Check the path, or use another file with --check.');

/** @param name the variable, as `ACME_EN_SID` */
export const sameVariable = (keys: readonly string[], name: string): Problem =>
  problem(
    'FA181',
    `${listed(
      keys.map((key) => quote(key)),
      'and',
    )} have the same variable name: ${name}`,
    'Rename all but one of the keys, or use --format json or ts.',
  );

/** @param isListed whether the entry is in the result, without a SID */
export const addressNotYetLive = (key: string, isListed: boolean): Problem =>
  warning(
    'FA180',
    `${key} has no live address yet: ${isListed ? 'its `sid` is null' : 'it is left out'}`,
    'Apply the file, then run `sids` again.',
  );
