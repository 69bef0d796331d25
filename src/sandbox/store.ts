import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { faultInState, isState } from './state-shape.ts';
import type { SandboxState } from './types.ts';

/** What tells a file of ours from any other. */
const format = 'twilio-flex-addresses sandbox';

/** The form of the file; a change that older files do not fit takes the next number. */
const version = 1;

/** A sandbox file that cannot be used. The message names the file and says what to do. */
export class SandboxFileError extends Error {
  readonly file: string;
  readonly problem: string;
  readonly remedy: string;

  constructor(file: string, problem: string, remedy: string, cause?: unknown) {
    super(`${file}: ${problem}. ${remedy}`, { cause });
    this.name = 'SandboxFileError';
    this.file = file;
    this.problem = problem;
    this.remedy = remedy;
  }
}

/**
 * Keeps a sandbox's account in a file, usually `.flex-sandbox.json`, so that one command finds what another
 * did. A file that is there and is not a sandbox's is never overwritten. It is meant for one process at a
 * time: the last one to save wins.
 */
export class SandboxStore {
  readonly file: string;
  /** Whether the file is known to be ours, or not to be there. */
  #checked = false;

  constructor(file: string) {
    this.file = file;
  }

  /**
   * Reads the account; undefined where there is no file yet.
   *
   * @throws SandboxFileError where the file cannot be read, is broken, or is something else
   */
  load(): SandboxState | undefined {
    const text = this.#read();
    if (text === undefined) {
      this.#checked = true;
      return undefined;
    }
    const content = parse(text);
    if (!isOurs(content)) throw this.#unusable('this is not a file of the sandbox, or it is broken');
    if (content.version !== version) {
      throw this.#unusable(
        `it has version ${content.version} of the sandbox's format, and this is ${version}`,
      );
    }
    if (!isState(content.state)) throw this.#unusable(`it is broken: ${faultInState(content.state)}`);
    this.#checked = true;
    return content.state;
  }

  /**
   * Writes the account: first to a file beside, which then takes the place of the old one, so that there is
   * always a whole one.
   *
   * @throws SandboxFileError where it cannot be written, or would overwrite what is not ours
   */
  save(state: SandboxState): void {
    if (!this.#checked) this.load();
    const draft = `${this.file}.${process.pid}.tmp`;
    try {
      writeFileSync(draft, `${JSON.stringify({ format, version, state }, null, 2)}\n`);
      renameSync(draft, this.file);
    } catch (cause) {
      rmSync(draft, { force: true });
      throw new SandboxFileError(
        this.file,
        `cannot be written (${codeOf(cause)})`,
        'Check the folder and its permissions.',
        cause,
      );
    }
  }

  #read(): string | undefined {
    try {
      return readFileSync(this.file, 'utf8');
    } catch (cause) {
      if (codeOf(cause) === 'ENOENT') return undefined;
      throw new SandboxFileError(
        this.file,
        `cannot be read (${codeOf(cause)})`,
        'Check its permissions.',
        cause,
      );
    }
  }

  #unusable(problem: string): SandboxFileError {
    return new SandboxFileError(this.file, problem, 'Delete it to start afresh with a new sandbox.');
  }
}

function isOurs(content: unknown): content is { format: string; version: unknown; state: unknown } {
  return typeof content === 'object' && content !== null && 'format' in content && content.format === format;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
