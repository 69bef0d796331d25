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
import {
  fileOutsideWorkspace,
  fileUnderGit,
  invalidPath,
  missingFile,
  misspeltFile,
  notRegularFile,
  notUtf8,
  nulCharacter,
  symbolicLink,
  tooLargeFile,
  unreadableFile,
} from '../messages/reading.ts';
import { stop } from '../problem.ts';
import { nearest } from '../text/near.ts';
import { pathInside } from './path.ts';

/** The largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** The file that a run is about. */
export interface FileLocation {
  /** The path as people know it: relative to `folder` if it is inside, otherwise as given (`pathFrom`). */
  readonly file: string;
  /** Where relative paths start: the workspace, or the folder where the CLI runs. */
  readonly folder: string;
  /** Whether the file must be inside `folder` (in the Action, where a pull request must not choose it). */
  readonly confined: boolean;
  /** The CLI option for the file, if it is not `-f`. */
  readonly option?: string;
}

/**
 * Reads the file as text (UTF-8, with or without a byte order mark).
 *
 * @throws ProblemError if it is not a regular file, too large, not text, outside, or under `.git`
 */
export function readText(location: FileLocation): string {
  return decode(readBytes(checkedPath(location), location), location.file);
}

/**
 * The real path of the file.
 *
 * @param noFolder the error if its folder does not exist
 * @throws ProblemError if it is outside `folder` or under `.git`
 */
export function checkedPath(
  location: FileLocation,
  noFolder: (location: FileLocation) => Error = missing,
): string {
  const { file, folder, confined } = location;
  if (file === '' || file.includes('\0')) {
    throw stop(invalidPath());
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
    throw stop(fileUnderGit(file));
  }
  if (confined && pathInside(realpathSync(folder), real) === undefined) {
    throw stop(fileOutsideWorkspace(file));
  }
  return real;
}

export function notRegular(file: string) {
  return stop(notRegularFile(file));
}

/** @param path where it was looked for; undefined if its folder does not exist */
function missing({ file, option = '-f' }: FileLocation, path?: string) {
  const near = path === undefined ? undefined : nearFile(path);
  return stop(near === undefined ? missingFile(file, option) : misspeltFile(file, join(dirname(file), near)));
}

/** A file in the same folder that may have been meant. */
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
    // Checked before it is opened: opening a named pipe would wait forever.
    const found = lstatSync(path);
    if (found.isSymbolicLink()) throw stop(symbolicLink(file));
    if (!found.isFile()) throw notRegular(file);
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    if (fstatSync(handle).size > MAX_FILE_BYTES) throw stop(tooLargeFile(file));
    const bytes = readFileSync(handle);
    // It may have grown in the meantime.
    if (bytes.length > MAX_FILE_BYTES) throw stop(tooLargeFile(file));
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
  return stop(unreadableFile(location.file, code));
}

function decode(bytes: Buffer, file: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw stop(notUtf8(file));
  }
  if (text.includes('\0')) throw stop(nulCharacter(file));
  return text;
}
