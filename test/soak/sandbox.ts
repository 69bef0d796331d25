import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = '.flex-sandbox.json';
const FORMAT = { format: 'twilio-flex-addresses sandbox', version: 1 };

/** The product's sandbox in its own process. Each story replaces its account. */
export interface Sandbox {
  readonly url: string;
  reset(state: Readonly<Record<string, unknown>>): void;
  /** The state of the account, read from the file and so unaffected by any fault. */
  read(): Record<string, unknown>;
  stop(): void;
}

export async function startSandbox(dist: string, folder: string): Promise<Sandbox> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, FILE);
  const child = spawn(process.execPath, [join(dist, 'cli.js'), 'sandbox', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await urlOf(child);
  return {
    url,
    reset: (state) => {
      writeFileSync(`${file}.next`, JSON.stringify({ ...FORMAT, state }), { mode: 0o600 });
      renameSync(`${file}.next`, file);
    },
    read: () => JSON.parse(readFileSync(file, 'utf8')).state,
    stop: () => child.kill(),
  };
}

function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url !== undefined) found(url);
    });
    child.once('exit', () => fail(new Error(`The sandbox ended: ${said}`)));
  });
}
