// Starts the server and the plain SDK script: both are TypeScript, and bundled first, so that no time of
// theirs is spent on types.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'rolldown';

/** Where the server's parts are. */
export interface Served {
  accountSid: string;
  authToken: string;
  /** `size/latency` → origin. */
  reads: Record<string, string>;
  github: string;
  paced: { url: string; log: string };
}

export interface WriteLog {
  writes: { kind: 'create' | 'update' | 'delete'; at: number }[];
  tooMany: number;
}

export async function startServer(
  folder: string,
  sizes: readonly number[],
  latencies: readonly number[],
): Promise<{ served: Served; stop: () => void }> {
  const path = await bundle('server.mts', folder);
  const child: ChildProcess = spawn(process.execPath, [path, sizes.join(), latencies.join()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('The server has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    return { served: JSON.parse(line) as Served, stop: () => child.kill() };
  }
  throw new Error('The server did not start');
}

/** Bundles one of these files for node; what it takes from node_modules stays outside. */
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
