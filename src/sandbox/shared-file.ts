import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { SandboxState } from './state.ts';
import { loadState, notWritable, saveState } from './state-file.ts';

/** Milliseconds after which a lock is one that a killed process left: it is held while one file is written. */
const STALE = 5000;
const POLL = 5;

/** One account in a file that several processes read and write at the same time: none loses what another wrote. */
export class SharedFile {
  /** The account as it was last read or written; kept up to date in place. */
  readonly state: SandboxState;
  readonly #file: string;
  /** Of the file whose content `state` has. */
  #stamp: string | undefined;

  private constructor(file: string, state: SandboxState) {
    this.#file = file;
    this.state = state;
    this.#stamp = stampOf(file);
  }

  /** @param seed makes the account where there is no file yet. @throws ProblemError */
  static open(file: string, seed: () => SandboxState): Promise<SharedFile> {
    return locked(file, () => {
      const kept = loadState(file);
      const state = kept ?? seed();
      if (kept === undefined) saveState(file, state);
      return new SharedFile(file, state);
    });
  }

  /** Reads the file again where another process has written it. @throws ProblemError */
  refresh(): void {
    const stamp = stampOf(this.#file);
    if (stamp === this.#stamp) return;
    Object.assign(this.state, loadState(this.#file));
    this.#stamp = stamp;
  }

  /** Changes the account, from what the file has at that moment; nobody else writes it meanwhile. */
  change<T>(make: () => T): Promise<T> {
    return locked(this.#file, () => {
      this.refresh();
      // Whatever goes wrong halfway, the file is what counts.
      this.#stamp = undefined;
      const made = make();
      saveState(this.#file, this.state);
      this.#stamp = stampOf(this.#file);
      return made;
    });
  }
}

/** Differs for every version of the file: each is a file of its own that took the place of the former one. */
function stampOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && [found.ino, found.size, found.mtimeNs, found.ctimeNs].join();
}

/** @param use must not wait: the lock is held for milliseconds */
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
