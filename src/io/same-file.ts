import { existsSync, statSync } from 'node:fs';

/** Whether two paths lead to one file that is there; by another name, where upper and lower case are one. */
export function isSameFile(a: string, b: string): boolean {
  if (!existsSync(a) || !existsSync(b)) return false;
  const [one, other] = [statSync(a), statSync(b)];
  return one.ino === other.ino && one.dev === other.dev;
}
