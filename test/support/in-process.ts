import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Hooks, NO_HISTORY, NO_REVIEW } from '../../src/commands/hooks.ts';
import type { Send } from '../../src/http/transport.ts';
import type { Clock } from '../../src/runtime/clock.ts';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { Secrets } from '../../src/secrets.ts';

/** A runtime without sockets: requests go to `send`. */
export function runtimeOver(send: Send, clock: Clock): Runtime {
  return {
    clock,
    random: () => 0.5,
    interrupted: new AbortController().signal,
    openTransport: () => ({ send, close: () => undefined }),
    secrets: new Secrets(),
    maskSecrets: () => undefined,
  };
}

/** A person who agrees to every plan, in a run without history. */
export const AGREEING: Hooks = {
  history: async () => NO_HISTORY,
  ...NO_REVIEW,
  confirm: async () => true,
  progress: () => undefined,
};

/** A folder with an `addresses.yaml`, for this process only. */
export class FileFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'flex-addresses-'));
  readonly #file = join(this.path, 'addresses.yaml');

  constructor() {
    process.once('exit', () => rmSync(this.path, { recursive: true, force: true }));
  }

  /** The text of the file; empty if there is none. */
  get text(): string {
    try {
      return readFileSync(this.#file, 'utf8');
    } catch {
      return '';
    }
  }

  set text(text: string) {
    // Removed first: closing a truncated file may wait for the disk.
    rmSync(this.#file, { force: true });
    if (text !== '') writeFileSync(this.#file, text);
  }
}
