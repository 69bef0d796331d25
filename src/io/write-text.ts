import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { existingFile, missingFolder, unwritableFile } from '../messages/reading.ts';
import { stop } from '../problem.ts';
import { checkedPath, type FileLocation, notRegular } from './read-text.ts';

const MARK = '\uFEFF';

/**
 * Writes the file completely or not at all: to a temporary file next to it, which then replaces it. The byte order mark
 * and the mode of a replaced file are kept.
 *
 * @param overwrite whether an existing file may be replaced
 * @throws ProblemError if it cannot be written
 */
export function writeText(location: FileLocation, text: string, overwrite: boolean): void {
  const { file } = location;
  const path = checkedPath(location, noFolder);
  const neighbour = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) throw notRegular(file);
    if (found !== undefined && !overwrite) throw stop(existingFile(file));
    const marked = found !== undefined && readFileSync(path).subarray(0, 3).toString('utf8') === MARK;
    const mode = found === undefined ? 0o644 : found.mode & 0o777;
    writeFileSync(neighbour, (marked ? MARK : '') + text, { flag: 'wx', mode });
    if (!overwrite && existsSync(path)) throw stop(existingFile(file));
    renameSync(neighbour, path);
  } catch (error) {
    if (existsSync(neighbour)) rmSync(neighbour);
    throw unwritable(file, error);
  }
}

/** Writes a new file, and its folder if there is none. @throws ProblemError if it cannot be written */
export function writeNew(location: FileLocation, text: string): void {
  try {
    mkdirSync(dirname(resolve(location.folder, location.file)), { recursive: true });
  } catch (error) {
    throw unwritable(location.file, error);
  }
  writeText(location, text, false);
}

/** Whether anything exists at this path. @throws ProblemError if that is unknown */
export function isThere({ file, folder }: Pick<FileLocation, 'file' | 'folder'>): boolean {
  try {
    return lstatSync(resolve(folder, file), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // A parent folder is a file.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw unwritable(file, error);
  }
}

/** The error if the folder of a file to write does not exist. */
export function noFolder({ file, option }: FileLocation) {
  return stop(missingFolder(dirname(file), basename(file), option));
}

function unwritable(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || !/^E[A-Z]+$/.test(code)) return error;
  return stop(unwritableFile(file, code));
}
