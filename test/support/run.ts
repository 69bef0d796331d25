import './no-waiting.cjs';
import type { EventEmitter } from 'node:events';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { defaults } from '@actions/github/lib/utils';
import { runCli as runCliSource } from '../../src/cli/cli.ts';
import { runAction as runActionSource } from '../../src/github/action.ts';
import { actionsCore } from './actions-core.ts';
import { NO_WAITING } from './no-waiting.ts';
import {
  type ActionEnded,
  type ActionOptions,
  actionEnvironment,
  type Ended,
  linesOf,
  type RunOptions,
  runAction as runBuiltAction,
  runCli as runBuiltCli,
} from './process.ts';

// The source imports what no-waiting.cjs has replaced.
syncBuiltinESMExports();

const HOME = resolve(import.meta.dirname, '../..');

/**
 * Whether a run needs a process of its own. Most do not: the source runs in the process of the test, in a fraction of
 * the time. `TEST_BUILT=1` starts the built program for all runs, and vitest.config.mts does so for some.
 */
const needsProcess = ({ built, asNobody, started, env = {} }: RunOptions): boolean =>
  process.env.TEST_BUILT === '1' ||
  built === true ||
  asNobody === true ||
  started !== undefined ||
  Object.keys(env).some((name) => name.startsWith('NODE_') && env[name] !== NO_WAITING.NODE_OPTIONS);

/** The Action as the runner starts it: inputs as `INPUT_…`, with the defaults in action.yml. */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  options: ActionOptions,
): Promise<ActionEnded> {
  if (needsProcess(options)) return runBuiltAction(inputs, options);
  const { env } = actionEnvironment(inputs, options);
  const { core, handed } = actionsCore(env);
  // `@actions/github` reads the environment of the process only once, when it is loaded.
  defaults.baseUrl = env.GITHUB_API_URL ?? 'http://127.0.0.1:1';
  const code = await withoutListeners(() => runActionSource(core, env));
  return { code, signal: null, stderr: '', ...handed, ...linesOf(handed.stdout) };
}

let cliRuns: Promise<unknown> = Promise.resolve();

/** The CLI, with only the given environment. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  if (needsProcess(options)) return runBuiltCli(args, options);
  // One at a time: each run needs the working directory and the standard streams of the process for itself.
  const run = cliRuns.then(() => runCliHere(args, options));
  cliRuns = run.catch(() => undefined);
  return run;
}

async function runCliHere(args: readonly string[], { cwd, env = {} }: RunOptions): Promise<Ended> {
  const home = process.cwd();
  const out = captured(process.stdout);
  const err = captured(process.stderr);
  try {
    process.chdir(cwd ?? tmpdir());
    const code = await withoutListeners(() => runCliSource(args, { ...env }, HOME));
    return { code, signal: null, stdout: out.text(), stderr: err.text() };
  } finally {
    process.chdir(home);
    out.release();
    err.release();
  }
}

/** Captures what is written to a stream, until it is released. */
function captured(stream: NodeJS.WriteStream): { text: () => string; release: () => void } {
  let text = '';
  const { write } = stream;
  stream.write = (chunk: string | Uint8Array) => {
    text += chunk.toString();
    return true;
  };
  return {
    text: () => text,
    release: () => {
      stream.write = write;
    },
  };
}

/** A run listens for signals and stream errors until its process ends: here, until the run ends. */
async function withoutListeners<T>(run: () => Promise<T>): Promise<T> {
  const before = LISTENED.map(([emitter, event]) => emitter.listeners(event));
  try {
    return await run();
  } finally {
    LISTENED.forEach(([emitter, event], n) => {
      for (const listener of emitter.listeners(event))
        if (!before[n]?.includes(listener)) emitter.removeListener(event, listener as () => void);
    });
  }
}

const LISTENED: readonly (readonly [EventEmitter, string])[] = [
  [process, 'SIGINT'],
  [process, 'SIGTERM'],
  [process.stdout, 'error'],
  [process.stderr, 'error'],
];
