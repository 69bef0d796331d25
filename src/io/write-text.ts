import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { existingFile, missingFolder, unwritableFile } from '../messages/reading.ts';
import { stopFor } from '../problem.ts';
import { checkedPath, type FileLocation, notRegular } from './read-text.ts';

const MARK = '\uFEFF';

/**
 * Writes the file whole or not at all: to a neighbour first, which then takes its place. A byte order mark
 * and the mode of the file that was there are kept.
 *
 * @param overwrite whether a file that is there may be replaced
 * @throws ProblemError where it may not be written
 */
export function writeText(location: FileLocation, text: string, overwrite: boolean): void {
  const { file } = location;
  const path = checkedPath(location, noFolder);
  const neighbour = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) throw notRegular(file);
    if (found !== undefined && !overwrite) throw stopFor(existingFile(file));
    const marked = found !== undefined && readFileSync(path).subarray(0, 3).toString('utf8') === MARK;
    const mode = found === undefined ? 0o644 : found.mode & 0o777;
    writeFileSync(neighbour, (marked ? MARK : '') + text, { flag: 'wx', mode });
    if (!overwrite && existsSync(path)) throw stopFor(existingFile(file));
    renameSync(neighbour, path);
  } catch (error) {
    if (existsSync(neighbour)) rmSync(neighbour);
    throw unwritable(file, error);
  }
}

/** Writes a new file, and its folder where there is none. @throws ProblemError where it may not be written */
export function writeNew(location: FileLocation, text: string): void {
  try {
    mkdirSync(dirname(resolve(location.folder, location.file)), { recursive: true });
  } catch (error) {
    throw unwritable(location.file, error);
  }
  writeText(location, text, false);
}

/** Whether something has this path, whatever it is. @throws ProblemError where that cannot be found out */
export function isThere({ file, folder }: Pick<FileLocation, 'file' | 'folder'>): boolean {
  try {
    return lstatSync(resolve(folder, file), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // A folder on the way is a file.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw unwritable(file, error);
  }
}

/** Where the folder of a file to write is not there. */
export function noFolder({ file, option }: FileLocation) {
  return stopFor(missingFolder(dirname(file), basename(file), option));
}

function unwritable(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined || !/^E[A-Z]+$/.test(code)) return error;
  return stopFor(unwritableFile(file, code));
}
