import { type Problem, problem } from '../problem.ts';
import { perStyle } from '../text/input-style.ts';
import { quote } from '../text/quote.ts';

const NAME_A_FILE = 'Use the path of a file, for example addresses.yaml.';

export const invalidPath = (): Problem =>
  problem('FA101', 'The file path is empty or contains a NUL character', NAME_A_FILE);

export const fileUnderGit = (file: string): Problem =>
  problem(
    'FA101',
    `${quote(file)} is under .git`,
    'Keep the file next to your sources, for example addresses.yaml.',
  );

export const fileOutsideWorkspace = (file: string): Problem =>
  problem(
    'FA101',
    `${quote(file)} is outside the workspace`,
    'Use a file in the repository, for example addresses.yaml.',
  );

export const notRegularFile = (file: string): Problem =>
  problem('FA101', `${quote(file)} is not a regular file`, NAME_A_FILE);

export const symbolicLink = (file: string): Problem =>
  problem(
    'FA101',
    `${quote(file)} is a symbolic link`,
    'Use the path of the file itself: links are not followed.',
  );

/** @param option the option of the command line that names the file */
export const missingFile = (file: string, option: string): Problem =>
  problem(
    'FA101',
    `File ${quote(file)} not found`,
    perStyle({
      workflow: 'Check the input `file`, and that the repository is checked out before this step.',
      command: `Check the path, or use another file with ${option}.`,
    }),
  );

/** @param near a file that may have been meant */
export const misspeltFile = (file: string, near: string): Problem =>
  problem('FA101', `File ${quote(file)} not found`, `Did you mean ${quote(near)}?`);

/** @param code Node's, as `EACCES` */
export const unreadableFile = (file: string, code: string): Problem =>
  problem('FA101', `Cannot read ${quote(file)} (${code})`, 'Check that this user may read the file.');

/** @param option the option of the command line that names the file; undefined where there is none */
export const missingFolder = (folder: string, name: string, option: string | undefined): Problem =>
  problem(
    'FA101',
    `Cannot write ${quote(name)}: folder ${quote(folder)} not found`,
    `Create the folder first, or use another file name${option === undefined ? '' : ` with ${option}`}.`,
  );

/** @param code Node's, as `EACCES` */
export const unwritableFile = (file: string, code: string): Problem =>
  problem('FA101', `Cannot write ${quote(file)} (${code})`, 'Check that this user may write there.');

export const tooLargeFile = (file: string): Problem =>
  problem(
    'FA102',
    `${quote(file)} is larger than 1 MiB`,
    'Split it into a file for each team, each with a `scope` that matches its addresses.',
  );

export const notUtf8 = (file: string): Problem =>
  problem('FA103', `${quote(file)} is not UTF-8 text`, 'Save it as UTF-8.');

export const nulCharacter = (file: string): Problem =>
  problem(
    'FA103',
    `${quote(file)} is not a text file: it contains a NUL character`,
    'Save it as UTF-8 text.',
  );

export const existingFile = (file: string): Problem =>
  problem(
    'FA150',
    `${quote(file)} already exists`,
    perStyle({
      workflow: 'Set the input `file` to a path where no file exists.',
      command: 'Use another file name, add what is missing with --merge, or overwrite it with --force.',
    }),
  );
