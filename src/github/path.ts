import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path that a file has in its repository. `actions/checkout` may have put the repository below the workspace
 * (`path:`): what git keeps is then beside the file or above it, and not in the workspace.
 *
 * @param file from the workspace on, with slashes; one outside of it is given back as it is
 */
export function pathInRepository(workspace: string, file: string): string {
  if (file.startsWith('/') || file.startsWith('..')) return file;
  const steps = file.split('/');
  for (let depth = steps.length - 1; depth > 0; depth--) {
    if (existsSync(join(workspace, ...steps.slice(0, depth), '.git'))) return steps.slice(depth).join('/');
  }
  return file;
}
