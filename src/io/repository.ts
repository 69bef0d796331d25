import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The root of the Git repository that contains a folder; undefined if there is none. `.git` of a worktree is a file. */
export function repositoryRoot(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryRoot(parent);
}
