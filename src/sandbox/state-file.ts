import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  damagedSandbox,
  misplacedSandboxRow,
  notSandboxFile,
  otherSandboxVersion,
  unreadableSandbox,
  unwritableSandbox,
} from '../messages/sandbox.ts';
import { type ProblemError, stop } from '../problem.ts';
import { parseJson } from '../text/json.ts';
import { seedState } from './seed.ts';
import type { SandboxState } from './state.ts';
import { validateStoredState } from './stored-state.generated.js';

/** Webhook URLs hold secrets: only the owner may read the file. */
const OWNER_ONLY = 0o600;

/** Marks a file as the sandbox's own. */
const format = 'twilio-flex-addresses sandbox';

/** The version of the file's format; a change that breaks older files increments it. */
const version = 1;

/**
 * Reads a sandbox's account from its file, usually `.flex-sandbox.json`; undefined if the file does not exist.
 *
 * @throws ProblemError if the file cannot be read, is damaged, or is not a sandbox file
 */
export function loadState(file: string): SandboxState | undefined {
  const text = read(file);
  if (text === undefined) return undefined;
  const name = basename(file);
  const content = parseJson(text);
  if (!isOurs(content)) throw stop(notSandboxFile(name));
  if (content.version !== version) throw stop(otherSandboxVersion(name, String(content.version), version));
  const state = withNewParts(content.state);
  if (!validateStoredState(state)) throw stop(damagedSandbox(name, describeFirstError()));
  for (const part of ['flexFlows', 'chatAddresses'] as const) {
    const misplaced = Object.entries(state[part]).find(([sid, row]) => row.sid !== sid);
    if (misplaced) throw stop(misplacedSandboxRow(name, `state.${part}.${misplaced[0]}`));
  }
  hideFromOthers(file);
  return state;
}

/**
 * Writes the account for the next command: to a temporary file, which then replaces the old one, so that the file is
 * always complete. Load it first: that rejects a file that is not a sandbox file. If two processes save, the last one
 * wins; with SharedFile neither loses its changes.
 *
 * @throws ProblemError if it cannot be written
 */
export function saveState(file: string, state: SandboxState): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    // A leftover of a killed run may be readable by others.
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
  return stop(unwritableSandbox(basename(file), codeOf(error)));
}

/** A file without chat addresses, from an older release, gets those of the seed and what belongs to them. */
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
    throw stop(unreadableSandbox(basename(file), codeOf(error)));
  }
}

/** The file of an older release may be readable by all. If its mode cannot be changed here, the next save does it. */
function hideFromOthers(file: string): void {
  try {
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, OWNER_ONLY);
  } catch {
    // It belongs to another user, or the file system has no modes.
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

const codeOf = (error: unknown) => String((error as NodeJS.ErrnoException).code);
