import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * One path for one file, however it was written: relative to the folder, with slashes and without `.` and `..`. Plan id,
 * comment, issue and links are then the same for `./addresses.yaml` and `addresses.yaml`.
 *
 * @param file the path as given
 * @param folder where relative paths start: the workspace, or the folder where the CLI runs
 * @returns the path as given if it is outside the folder: errors name it as it was written
 */
export function pathFrom(folder: string, file: string): string {
  const inside = pathInside(folder, resolve(folder, file));
  return file === '' || inside === undefined || inside === '' ? file : inside.split(sep).join('/');
}

/** An absolute path relative to the folder; undefined if it is outside. */
export function pathInside(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way;
}
