import { existsSync, statSync } from 'node:fs';

/** Whether two paths lead to the same existing file, for example on a file system that ignores case. */
export function isSameFile(a: string, b: string): boolean {
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [statSync(a), statSync(b)];
  return one.ino === other.ino && one.dev === other.dev;
}
