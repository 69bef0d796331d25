import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { TestAccount } from '../../support/account.ts';
import { type ActionEnded, type Ended, folder, runAction, runCli } from '../../support/process.ts';
import type { RecordedRequest, TestSandboxOptions } from '../../support/sandbox/index.ts';

type Fault = NonNullable<TestSandboxOptions['fault']>;

/** Ends a process from outside. */
export type Signal = (child: ChildProcess) => void;

export const sigint: Signal = (child) => void child.kill('SIGINT');
export const sigterm: Signal = (child) => void child.kill('SIGTERM');

/** Cancels like a runner: a SIGINT, then a SIGTERM, which comes here sooner than after 7.5 s. */
export const cancelJob: Signal = (child) => {
  child.kill('SIGINT');
  const followUp = setTimeout(() => child.kill('SIGTERM'), 1_000);
  child.once('exit', () => clearTimeout(followUp));
};

/** A run that gets a signal at the moment when a request reaches Twilio. */
export class SignalledRun {
  #child: ChildProcess | undefined;
  readonly #workspace: string;

  constructor(file: string) {
    this.#workspace = folder({ 'addresses.yaml': file });
  }

  /** Sends the signal at the nth matching request, which gets the fault `wrong`. */
  at(
    isSuch: (request: RecordedRequest) => boolean,
    signal: Signal,
    { nth = 1, wrong }: { nth?: number; wrong?: ReturnType<Fault> } = {},
  ): Fault {
    let met = 0;
    return (request) => {
      if (!isSuch(request) || ++met !== nth || this.#child === undefined) return undefined;
      signal(this.#child);
      return wrong;
    };
  }

  apply(twilio: TestAccount, env: Readonly<Record<string, string>> = {}): Promise<ActionEnded> {
    return runAction(
      { ...twilio.inputs, mode: 'apply' },
      { workspace: this.#workspace, env, started: (child) => this.#signalThis(child) },
    );
  }

  cli(twilio: TestAccount, ...args: string[]): Promise<Ended> {
    return runCli([...args, '--api-url', twilio.sandbox.url], {
      cwd: this.#workspace,
      env: { ...twilio.env },
      started: (child) => this.#signalThis(child),
    });
  }

  #signalThis(child: ChildProcess): void {
    this.#child = child;
  }
}

/** `update fo(1): done`, …, from the JSON of the result. */
export function outcomes(json: string): string[] {
  const result = JSON.parse(json) as { outcomes: { action: string; key: string; status: string }[] };
  return result.outcomes.map(({ action, key, status }) => `${action} ${key}: ${status}`);
}

export const planFile = (ended: ActionEnded): string =>
  readFileSync(ended.outputs['plan-file'] ?? '', 'utf8');

/** The number of changes by status: `{ done: 2, 'not attempted': 3 }`. */
export function tally(json: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of outcomes(json)) {
    const status = line.split(': ')[1] ?? '';
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}
