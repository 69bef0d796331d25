// Starts the server and the plain SDK script. Both are TypeScript and are bundled first, so that no measured time is
// spent on types.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'rolldown';

/** What to serve: each account and each state of GitHub, with each latency. */
export interface Wanted {
  /** A number of addresses, or what changes in 2,500 of them. */
  readonly accounts: readonly AccountName[];
  readonly latencies: readonly number[];
}

export type AccountName = number | 'studio' | 'tokens';

/** The pull request's comment before each run: absent, of another plan, or up to date. */
export type CommentState = 'new' | 'updated' | 'equal';

/** Where each part of the server listens. */
export interface Served {
  readonly accountSid: string;
  readonly authToken: string;
  /** `account/latency` → origin. */
  readonly reads: Readonly<Record<string, string>>;
  /** Latency → origin of an account with one address, for writes. */
  readonly writes: Readonly<Record<string, string>>;
  /** `comment state/latency` → origin. */
  readonly github: Readonly<Record<string, string>>;
  readonly paced: { readonly url: string; readonly log: string };
}

export interface WriteLog {
  writes: { kind: 'create' | 'update' | 'delete'; at: number }[];
  tooMany: number;
}

export async function startServer(
  folder: string,
  wanted: Wanted,
): Promise<{ served: Served; stop: () => void }> {
  const path = await bundle('server.mts', folder);
  const child: ChildProcess = spawn(process.execPath, [path, JSON.stringify(wanted)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('The server has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    return { served: JSON.parse(line) as Served, stop: () => child.kill() };
  }
  throw new Error('The server did not start');
}

/** Bundles one of these files for Node.js; its imports from node_modules stay external. */
export async function bundle(name: string, folder: string): Promise<string> {
  const outfile = join(folder, name.replace('.mts', '.mjs'));
  await build({
    input: join(import.meta.dirname, name),
    platform: 'node',
    logLevel: 'warn',
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    output: { file: outfile, format: 'esm', codeSplitting: false },
  });
  return outfile;
}
