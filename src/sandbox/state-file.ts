import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ProblemError, stop } from '../problem.ts';
import { parseJson } from '../text/json.ts';
import { seedState } from './seed.ts';
import type { SandboxState } from './state.ts';
import { validateStoredState } from './stored-state.generated.js';

/** Webhook URLs hold secrets: only the owner may read the file. */
const OWNER_ONLY = 0o600;

/** Marks a file as the sandbox's own. */
const format = 'twilio-flex-addresses sandbox';

/** The file's format; a change that breaks older files takes the next number. */
const version = 1;

/**
 * Reads a sandbox's account from its file, usually `.flex-sandbox.json`; undefined where there is none yet.
 *
 * @throws ProblemError where the file cannot be read, is broken, or not a sandbox's
 */
export function loadState(file: string): SandboxState | undefined {
  const text = read(file);
  if (text === undefined) return undefined;
  const unusable = (problem: string) =>
    fileProblem(file, problem, 'Delete it to start afresh with a new sandbox.');
  const content = parseJson(text);
  if (!isOurs(content)) throw unusable('this is not a file of the sandbox, or it is broken');
  if (content.version !== version) {
    throw unusable(`it has version ${content.version} of the sandbox's format, and this is ${version}`);
  }
  const state = withNewParts(content.state);
  if (!validateStoredState(state)) throw unusable(`it is broken: ${describeFirstError()}`);
  for (const part of ['flexFlows', 'chatAddresses'] as const) {
    const misplaced = Object.entries(state[part]).find(([sid, row]) => row.sid !== sid);
    if (misplaced) throw unusable(`it is broken: state.${part}.${misplaced[0]} has another sid`);
  }
  hideFromOthers(file);
  return state;
}

/**
 * Writes the account, so that the next command sees what this one changed: to a temporary file, which then replaces
 * the old one, so that the file is always whole. Load it before: that refuses what is not a sandbox's file. Of two
 * processes the last one to save wins; SharedFile keeps both.
 *
 * @throws ProblemError where it cannot be written
 */
export function saveState(file: string, state: SandboxState): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    // What a run that was killed left behind may be readable by others.
    rmSync(temporary, { force: true });
    writeFileSync(temporary, `${JSON.stringify({ format, version, state }, null, 2)}\n`, {
      mode: OWNER_ONLY,
      flag: 'wx',
    });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw notWritable(file, error);
  }
}

export function notWritable(file: string, error: unknown): ProblemError {
  return fileProblem(file, `cannot be written (${codeOf(error)})`, 'Check the folder and its permissions.');
}

/** A file from before there were chat addresses gets those of the seed, and what belongs to them. */
function withNewParts(state: unknown): unknown {
  if (typeof state !== 'object' || state === null || 'chatAddresses' in state) return state;
  const seed = seedState();
  const { accountSid, studioFlows } = state as Partial<SandboxState>;
  for (const row of Object.values(seed.chatAddresses)) row.account_sid = accountSid ?? row.account_sid;
  const { chatAddresses, conversations } = seed;
  if (!Array.isArray(studioFlows)) return { ...state, chatAddresses, conversations };
  const withConnected = studioFlows.map((row) => {
    const connected = seed.studioFlows.find(({ sid }) => sid === row?.sid)?.connected;
    return connected === undefined ? row : { ...row, connected };
  });
  return { ...state, chatAddresses, conversations, studioFlows: withConnected };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw fileProblem(file, `cannot be read (${codeOf(error)})`, 'Check its permissions.');
  }
}

/** A file of an older version may be readable by all. Where that cannot be changed, the next save does. */
function hideFromOthers(file: string): void {
  try {
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, OWNER_ONLY);
  } catch {
    // It is another user's, or on a file system without modes.
  }
}

function fileProblem(file: string, problem: string, remedy: string): ProblemError {
  return stop('FA005', `${basename(file)}: ${problem}`, remedy);
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

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
