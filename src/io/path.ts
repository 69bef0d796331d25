import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * One path for one file, however it was written: from the folder on, with slashes and without `.` and `..`. What
 * names the file (plan id, comment, issue, links) is then the same for `./addresses.yaml` and `addresses.yaml`.
 *
 * @param file the path as given
 * @param folder where relative paths start: the workspace, or the folder where the CLI runs
 * @returns the path as given where it is outside of the folder: its errors name it as it was written
 */
export function pathFrom(folder: string, file: string): string {
  const inside = pathInside(folder, resolve(folder, file));
  return file === '' || inside === undefined || inside === '' ? file : inside.split(sep).join('/');
}

/** The way from the folder to an absolute path; undefined where that is outside of it. */
export function pathInside(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way;
}
