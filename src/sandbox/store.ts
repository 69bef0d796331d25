import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { SandboxState } from './state.ts';
import { validateStoredState } from './stored-state.generated.js';

/** Marks a file as the sandbox's own. */
const format = 'twilio-flex-addresses sandbox';

/** The file's format; a change that breaks older files takes the next number. */
const version = 1;

/** A sandbox file that cannot be used. The message names the file and the fix. */
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
 * Keeps a sandbox's account in a file, usually `.flex-sandbox.json`, so that one command sees what another
 * changed. It never overwrites a file that is not a sandbox's. It is meant for one process at a time: the last
 * one to save wins.
 */
export class SandboxStore {
  readonly file: string;
  /** Whether the file is known to be the sandbox's, or not to exist. */
  #checked = false;

  constructor(file: string) {
    this.file = file;
  }

  /**
   * Reads the account; undefined where there is no file yet.
   *
   * @throws SandboxFileError where the file cannot be read, is broken, or not a sandbox's
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
    const { state } = content;
    if (!validateStoredState(state)) throw this.#unusable(`it is broken: ${describeFirstError()}`);
    const misplaced = Object.entries(state.flexFlows).find(([sid, row]) => row.sid !== sid);
    if (misplaced) throw this.#unusable(`it is broken: state.flexFlows.${misplaced[0]} has another sid`);
    this.#checked = true;
    return state;
  }

  /**
   * Writes the account: to a temporary file, which then replaces the old one, so that the file is always whole.
   *
   * @throws SandboxFileError where it cannot be written, or would overwrite a file that is not a sandbox's
   */
  save(state: SandboxState): void {
    if (!this.#checked) this.load();
    const temporary = `${this.file}.${process.pid}.tmp`;
    try {
      writeFileSync(temporary, `${JSON.stringify({ format, version, state }, null, 2)}\n`);
      renameSync(temporary, this.file);
    } catch (cause) {
      rmSync(temporary, { force: true });
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

/** Such as `state.flexFlows.FO….enabled must be of type boolean`. */
function describeFirstError(): string {
  const [error] = validateStoredState.errors ?? [];
  const path = `state${error?.instancePath.replaceAll('/', '.')}`;
  if (error?.keyword === 'type') return `${path} must be of type ${error.params.type}`;
  if (error?.keyword === 'enum')
    return `${path} must be one of ${error.params.allowedValues.map(String).join(', ')}`;
  return `${path} ${error?.message}`;
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
