import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { stop } from '../problem.ts';
import { perStyle } from '../text/input-style.ts';
import { nearest } from '../text/near.ts';
import { quote } from '../text/quote.ts';
import { pathInside } from './path.ts';

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** The file that a run is about. */
export interface FileLocation {
  /** The path as people know it: from `folder` on if it is inside, else as it was given (`pathFrom`). */
  readonly file: string;
  /** Where relative paths start: the workspace, or the folder where the CLI runs. */
  readonly folder: string;
  /** Whether the file must be inside `folder` (the Action: a pull request must not choose). */
  readonly confined: boolean;
  /** The option of the CLI that names the file, where it is not `-f`. */
  readonly option?: string;
}

/**
 * Reads the file as text (UTF-8, with or without a byte order mark).
 *
 * @throws ProblemError where it is no regular file, too large, not text, outside, or under `.git`
 */
export function readText(location: FileLocation): string {
  return decode(readBytes(checkedPath(location), location), location.file);
}

/**
 * The real path of the file.
 *
 * @param noFolder the error where its folder is not there
 * @throws ProblemError where it is outside of `folder` or under `.git`
 */
export function checkedPath(
  location: FileLocation,
  noFolder: (location: FileLocation) => Error = missing,
): string {
  const { file, folder, confined } = location;
  if (file === '' || file.includes('\0')) {
    throw stop(
      'FA101',
      'The path of the file is empty or holds a NUL',
      'Name the file, for example addresses.yaml.',
    );
  }
  const path = resolve(folder, file);
  let parent: string;
  try {
    parent = realpathSync(dirname(path));
  } catch {
    throw noFolder(location);
  }
  const real = join(parent, basename(path));
  if (real.split(sep).some((part) => part.toLowerCase() === '.git')) {
    throw stop(
      'FA101',
      `${quote(file)} is under .git`,
      'Keep the file beside your sources, for example addresses.yaml.',
    );
  }
  if (confined && pathInside(realpathSync(folder), real) === undefined) {
    throw stop(
      'FA101',
      `${quote(file)} is outside the workspace`,
      'Name a file of the repository, for example addresses.yaml.',
    );
  }
  return real;
}

export function notRegular(file: string) {
  return stop('FA101', `${quote(file)} is no regular file`, 'Name a file, for example addresses.yaml.');
}

/** @param path where it was looked for; undefined where its folder is not there */
function missing({ file, option = '-f' }: FileLocation, path?: string) {
  const near = path === undefined ? undefined : nearFile(path);
  return stop(
    'FA101',
    `There is no file ${quote(file)}`,
    near === undefined ? checkPath(option) : `Did you mean ${quote(join(dirname(file), near))}?`,
  );
}

const checkPath = (option: string) =>
  perStyle({
    workflow: 'Check the input `file`, and that the repository is checked out before this step.',
    command: `Check the path, or name another file with ${option}.`,
  });

/** A file beside it that may have been meant. */
function nearFile(path: string): string | undefined {
  try {
    const files = readdirSync(dirname(path), { withFileTypes: true }).filter((one) => one.isFile());
    return nearest(
      basename(path),
      files.map(({ name }) => name),
    );
  } catch {
    return undefined;
  }
}

function readBytes(path: string, location: FileLocation): Buffer {
  const { file } = location;
  let handle: number | undefined;
  try {
    // Looked at before it is opened: opening a named pipe would wait for ever.
    const found = lstatSync(path);
    if (found.isSymbolicLink()) {
      throw stop(
        'FA101',
        `${quote(file)} is a symbolic link`,
        'Name the file itself: links are not followed.',
      );
    }
    if (!found.isFile()) throw notRegular(file);
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    if (fstatSync(handle).size > MAX_FILE_BYTES) throw tooLarge(file);
    const bytes = readFileSync(handle);
    // It may have grown meanwhile.
    if (bytes.length > MAX_FILE_BYTES) throw tooLarge(file);
    return bytes;
  } catch (error) {
    throw fileError(error, location, path);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function fileError(error: unknown, location: FileLocation, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) return error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return missing(location, path);
  return stop(
    'FA101',
    `${quote(location.file)} cannot be read (${code})`,
    'Check that this user may read the file.',
  );
}

function tooLarge(file: string) {
  return stop(
    'FA102',
    `${quote(file)} is larger than 1 MiB`,
    'Split it by scope: a file for each team, with `scope` naming the addresses it answers for.',
  );
}

function decode(bytes: Buffer, file: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw stop('FA103', `${quote(file)} is not UTF-8 text`, 'Save it as UTF-8.');
  }
  if (text.includes('\0')) {
    throw stop('FA103', `${quote(file)} holds a NUL character: it is no text file`, 'Save it as UTF-8 text.');
  }
  return text;
}
