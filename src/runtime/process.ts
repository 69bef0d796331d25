import { setTimeout as wait } from 'node:timers/promises';
import { openTransport } from '../http/transport.ts';
import { internalError } from '../messages/runner.ts';
import { Secrets } from '../secrets.ts';
import { visible } from '../text/quote.ts';
import { Interrupted } from './clock.ts';
import type { Runtime } from './runtime.ts';

/** Why output was lost, for example a full disk; undefined without an error. */
let outputError: string | undefined;

/**
 * The reader of our output may stop reading (`| head`): that does not fail the run. Where output cannot be written, the
 * run continues as well: it must not leave its work half done.
 */
export function surviveOutputErrors(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') outputError ??= error.code ?? error.name;
  });
  process.stderr.on('error', () => undefined);
}

/**
 * Ends the process as soon as its output is flushed, without cleaning up: the system does that faster. Lost output is a
 * failure.
 */
export function end(code: number): void {
  const exit = () => {
    if (outputError === undefined) process.exit(code);
    process.stderr.write(`The output could not be written: ${outputError}\n`, () =>
      process.exit(code === 130 ? code : 1),
    );
  };
  // A stream reports an error shortly after its cause.
  process.stdout.write('', () => process.stderr.write('', () => setImmediate(exit)));
}

/**
 * @param mask registers a secret with the runner
 * @param environment has the proxy settings
 */
export function processRuntime(mask: (secret: string) => void, environment: NodeJS.ProcessEnv): Runtime {
  const secrets = new Secrets();
  const masked = new Set<string>();
  const interrupted = onInterrupt();
  return {
    clock: {
      now: () => Number(process.hrtime.bigint()) / 1e6,
      sleep: (milliseconds) => sleep(milliseconds, interrupted),
    },
    random: Math.random,
    interrupted,
    openTransport: (options) => openTransport({ ...options, environment }),
    secrets,
    maskSecrets: () => {
      for (const secret of secrets.values()) {
        if (!masked.has(secret)) mask(secret);
        masked.add(secret);
      }
    },
  };
}

/** @throws Interrupted */
async function sleep(milliseconds: number, interrupted: AbortSignal): Promise<void> {
  if (milliseconds > 0) await wait(milliseconds, undefined, { signal: interrupted }).catch(() => undefined);
  if (interrupted.aborted) throw new Interrupted();
}

/**
 * Aborted by the first SIGINT or SIGTERM: the run finishes pending requests and reports. A second SIGINT ends the process
 * at once, but the SIGTERM that a runner sends after its SIGINT does not.
 */
function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  });
  process.on('SIGTERM', () => controller.abort());
  return controller.signal;
}

/** An unexpected error in one line: a stack trace would help nobody but us. */
export function faultMessage(error: unknown, secrets: Secrets): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  const [first = ''] = text.split('\n');
  const { code, message, remedy } = internalError(visible(secrets.redact(first)));
  return `${code} ${message}. ${remedy}`;
}
