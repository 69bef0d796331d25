import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NO_WAITING } from '../../support/no-waiting.ts';
import { type Ended, folder, type RunOptions } from '../../support/process.ts';
import { runCli } from '../../support/run.ts';

export const PLAN = '.github/workflows/addresses-plan.yml';
export const APPLY = '.github/workflows/addresses-apply.yml';
export const DRIFT = '.github/workflows/addresses-drift.yml';
export const SCHEMA = 'schema/addresses.schema.json';

/** What `init` writes into an empty repository. */
export const ALL = [DRIFT, APPLY, PLAN, 'addresses.yaml', SCHEMA].sort();

export const ACTION = 'acme/flex-addresses@0123456789abcdef0123456789abcdef01234567';

export interface Repo {
  readonly path: string;
  /** Runs the CLI in the repository, or in a folder of it. */
  cli(args: readonly string[], options?: RunOptions): Promise<Ended>;
  text(file: string): string;
  has(file: string): boolean;
  write(file: string, text: string): void;
  /** The paths of all files, but those of Git. */
  files(): string[];
}

/** A folder with a Git repository in it, and these files. */
export function repo(files: Readonly<Record<string, string>> = {}, isRepository = true): Repo {
  const path = folder();
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  if (isRepository) mkdirSync(join(path, '.git'));
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    path,
    cli: (args, options = {}) =>
      runCli(args, { cwd: path, ...options, env: { ...NO_WAITING, ...options.env } }),
    text: (file) => readFileSync(join(path, file), 'utf8'),
    has: (file) => existsSync(join(path, file)),
    write,
    files: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
        .filter((file) => !file.startsWith('.git/'))
        .sort(),
  };
}
