import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const DIST = resolve(import.meta.dirname, '../../dist');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Root can read and write everywhere: if root runs the tests, the child runs as another user. */
  readonly asNobody?: boolean;
  /** Starts the built program, even if nothing else about this run needs a process of its own. */
  readonly built?: boolean;
  /** Called with the running child, for tests that send signals to it. */
  readonly started?: (child: ReturnType<typeof spawn>) => void;
}

/** An empty folder that is removed after the test. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'flex-addresses-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

/** The built CLI in a process of its own, with only the given environment. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return run('cli.js', args, options.env ?? {}, options);
}

export interface ActionEnded extends Ended {
  /** The outputs written to GITHUB_OUTPUT. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The summary written to GITHUB_STEP_SUMMARY. */
  readonly summary: string;
  /** Lines of stdout that are workflow commands. */
  readonly commands: readonly string[];
  /** Lines of stdout that are not workflow commands. */
  readonly log: readonly string[];
}

export type ActionOptions = RunOptions & { readonly workspace: string; readonly event?: string };

/** The built Action as the runner starts it: inputs as `INPUT_…`, with the defaults in action.yml. */
export async function runAction(
  inputs: Readonly<Record<string, string>>,
  options: ActionOptions,
): Promise<ActionEnded> {
  const { env, runner } = actionEnvironment(inputs, options);
  const ended = await run('main.js', [], env, { cwd: options.workspace, ...options });
  return {
    ...ended,
    ...linesOf(ended.stdout),
    outputs: parseOutputs(readFileSync(join(runner, 'output'), 'utf8')),
    summary: readFileSync(join(runner, 'summary'), 'utf8'),
  };
}

/**
 * The environment of a run of the Action, and the folder for the runner's own files, which is removed after the test.
 */
export function actionEnvironment(
  inputs: Readonly<Record<string, string>>,
  options: ActionOptions,
): { env: Readonly<Record<string, string>>; runner: string } {
  const runner = folder({ output: '', summary: '' });
  const named = Object.entries({ ...DEFAULTS, ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const env = {
    ...Object.fromEntries(named),
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: options.event ?? 'workflow_dispatch',
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary'),
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_TEMP: runner,
    ...options.env,
  };
  return { env, runner };
}

/** What the Action wrote to its log: workflow commands, and other lines. */
export function linesOf(stdout: string): Pick<ActionEnded, 'commands' | 'log'> {
  const lines = stdout.split('\n');
  return {
    commands: lines.filter((line) => line.startsWith('::')),
    log: lines.filter((line) => !line.startsWith('::')),
  };
}

const DEFAULTS: Readonly<Record<string, string>> = {
  mode: 'plan',
  file: 'addresses.yaml',
  comment: 'changes',
  'max-deletes': '20%',
  'require-reviewed-plan': 'false',
  'fail-on-drift': 'false',
  'drift-issue': 'true',
};

function run(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  options: RunOptions,
): Promise<Ended> {
  const isNobody = options.asNobody === true && process.getuid?.() === 0;
  const dist = isNobody ? readableDist() : DIST;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(dist, file), ...args], {
      cwd: options.cwd ?? tmpdir(),
      env: isNobody ? { ...env, NODE_OPTIONS: `--require=${NOBODY}` } : { ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.on('close', (code, signal) =>
      done({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    options.started?.(child);
  });
}

const NOBODY = resolve(import.meta.dirname, 'nobody.cjs');

/** The files of the package in a readable folder: the clone may be in one that only its owner may enter. */
function readableDist(): string {
  const path = folder();
  for (const name of ['dist', 'schema', 'examples', 'addresses.example.yaml'])
    cpSync(join(DIST, '..', name), join(path, name), { recursive: true });
  for (const name of ['.', ...readdirSync(path, { recursive: true, encoding: 'utf8' })])
    chmodSync(join(path, name), 0o755);
  return join(path, 'dist');
}

/** `name<<delimiter`, lines, `delimiter`: the runner's own format. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[i] ?? '') ?? [];
    if (name === undefined) continue;
    const from = i + 1;
    i = lines.indexOf(delimiter ?? '', from);
    outputs[name] = lines.slice(from, i).join('\n');
  }
  return outputs;
}
