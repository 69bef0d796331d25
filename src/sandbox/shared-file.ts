import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { SandboxState } from './state.ts';
import { loadState, notWritable, saveState } from './state-file.ts';

/** Milliseconds after which a lock counts as left by a killed process: it is only held while a file is written. */
const STALE = 5000;
const POLL = 5;

/** An account in a file that several processes read and write at the same time, without losing changes. */
export class SharedFile {
  /** The account as it was last read or written; updated in place. */
  readonly state: SandboxState;
  readonly #file: string;
  /** The stamp of the file's version that is in `state`. */
  #stamp: string | undefined;

  private constructor(file: string, state: SandboxState) {
    this.#file = file;
    this.state = state;
    this.#stamp = stampOf(file);
  }

  /** @param seed makes the account if the file does not exist. @throws ProblemError */
  static open(file: string, seed: () => SandboxState): Promise<SharedFile> {
    return locked(file, () => {
      const kept = loadState(file);
      const state = kept ?? seed();
      if (kept === undefined) saveState(file, state);
      return new SharedFile(file, state);
    });
  }

  /** Reads the file again if another process has written it. @throws ProblemError */
  refresh(): void {
    const stamp = stampOf(this.#file);
    if (stamp === this.#stamp) return;
    Object.assign(this.state, loadState(this.#file));
    this.#stamp = stamp;
  }

  /** Changes the account, starting from the file's current content; the file is locked meanwhile. */
  change<T>(make: () => T): Promise<T> {
    return locked(this.#file, () => {
      this.refresh();
      // If this fails halfway, the next access reads the file again.
      this.#stamp = undefined;
      const made = make();
      saveState(this.#file, this.state);
      this.#stamp = stampOf(this.#file);
      return made;
    });
  }
}

/** Differs for every version of the file: each save replaces the file by a new one. */
function stampOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && [found.ino, found.size, found.mtimeNs, found.ctimeNs].join();
}

/** @param use must be synchronous: the lock is held for milliseconds */
async function locked<T>(file: string, use: () => T): Promise<T> {
  const lock = `${file}.lock`;
  while (!take(lock, file)) {
    const found = statSync(lock, { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs > STALE) rmSync(lock, { force: true });
    else await wait(POLL);
  }
  try {
    return use();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string, file: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw notWritable(file, error);
  }
}
