import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECRETS } from './pools.ts';

export interface Start {
  readonly dist: string;
  /** The folder of the file, and the workspace of a run of the Action. */
  readonly folder: string;
  /** The folder for what this run writes. */
  readonly scratch: string;
  readonly program: 'cli' | 'action';
  readonly args: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly credentials: {
    readonly account: string;
    readonly token?: string;
    readonly key?: string;
    readonly secret?: string;
  };
  readonly event: { readonly name: string; readonly payload: object; readonly sha: string } | undefined;
  readonly github: { readonly url: string; readonly repository: string } | undefined;
  /** Whether waits are skipped. */
  readonly fast: boolean;
  /** Whether requests keep their real timeout although waits are skipped, because the machine may be busy. */
  readonly patient: boolean;
  /** Called once the process has started, with a function that sends it a signal. */
  readonly started: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** How a process ended, and everything that it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly planFile: string;
  /** Whether the soak had to kill it. */
  readonly hung: boolean;
}

/** Milliseconds after which a run counts as hung. With real waits and many faults, it may take minutes. */
const LIMIT = { fast: 90_000, real: 300_000 };

export function runTool(start: Start): Promise<Ended> {
  const { scratch, program } = start;
  mkdirSync(scratch, { recursive: true });
  const file = (name: string) => join(scratch, name);
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [join(start.dist, program === 'cli' ? 'cli.js' : 'main.js'), ...start.args],
      {
        cwd: start.folder,
        env: environmentOf(start),
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const [out, err]: Buffer[][] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out?.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err?.push(chunk));
    let hung = false;
    const limit = setTimeout(
      () => {
        hung = true;
        child.kill('SIGKILL');
      },
      start.fast ? LIMIT.fast : LIMIT.real,
    );
    child.on('error', fail);
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      const outputs = parseOutputs(readFileSync(file('output'), 'utf8'));
      const planFile = outputs['plan-file'];
      done({
        code,
        signal,
        hung,
        stdout: Buffer.concat(out ?? []).toString(),
        stderr: Buffer.concat(err ?? []).toString(),
        outputs,
        summary: readFileSync(file('summary'), 'utf8'),
        planFile: planFile !== undefined && existsSync(planFile) ? readFileSync(planFile, 'utf8') : '',
      });
    });
    start.started((signal) => child.kill(signal));
  });
}

function environmentOf(start: Start): Record<string, string> {
  const { credentials, scratch, folder } = start;
  const common = {
    ...SECRETS,
    ...(start.fast && {
      NODE_OPTIONS: `--require=${join(import.meta.dirname, start.patient ? '../support/no-waiting.cjs' : 'time.cjs')}`,
    }),
  };
  if (start.program === 'cli')
    return {
      ...common,
      TWILIO_ACCOUNT_SID: credentials.account,
      ...(credentials.token !== undefined && { TWILIO_AUTH_TOKEN: credentials.token }),
      ...(credentials.key !== undefined && { TWILIO_API_KEY: credentials.key }),
      ...(credentials.secret !== undefined && { TWILIO_API_SECRET: credentials.secret }),
    };
  const inputs: Record<string, string> = {
    mode: 'plan',
    comment: 'changes',
    'max-deletes': '20%',
    'account-sid': credentials.account,
    'auth-token': credentials.token ?? '',
    'api-key': credentials.key ?? '',
    'api-secret': credentials.secret ?? '',
    'github-token': start.github === undefined ? '' : GITHUB_TOKEN,
    ...start.inputs,
  };
  const event = join(scratch, 'event.json');
  writeFileSync(event, JSON.stringify(start.event?.payload ?? {}));
  return {
    ...common,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: start.event?.name ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: start.event?.sha ?? '',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_OUTPUT: join(scratch, 'output'),
    GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: scratch,
    ...(start.github && {
      GITHUB_REPOSITORY: start.github.repository,
      GITHUB_API_URL: start.github.url,
      GITHUB_GRAPHQL_URL: `${start.github.url}/graphql`,
    }),
  };
}

export const GITHUB_TOKEN = 'ghs_t0kenOfTheSoakThatNobodyMaySee';

/** The format of the runner: `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
