import { setTimeout as wait } from 'node:timers/promises';
import { NO_HISTORY, type World } from './commands/settings.ts';
import { Secrets } from './secrets.ts';
import { Interrupted } from './twilio/error.ts';

/** Why output is lost, a full disk for example; undefined while all is well. */
let unwritten: string | undefined;

/**
 * Whoever reads our output may stop reading (`| head`): that is no fault of the run. Where it cannot be written, the
 * run goes on as well: what it has begun must not stand half done.
 */
export function outliveReaders(): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') unwritten ??= error.code ?? error.name;
  });
}

/**
 * Ends the process as soon as its output has left, without taking apart what it holds: the system is quicker. Output
 * that is lost is a failure.
 */
export function end(code: number): void {
  const exit = () => {
    if (unwritten === undefined) process.exit(code);
    process.stderr.write(`The output could not be written: ${unwritten}\n`, () =>
      process.exit(code === 130 ? code : 1),
    );
  };
  // Errors of a stream come a moment after what caused them.
  process.stdout.write('', () => process.stderr.write('', () => setImmediate(exit)));
}

/** The real world, but for what a door does in its own way. */
export function realWorld(
  environment: NodeJS.ProcessEnv,
  door: Pick<World, 'progress' | 'confirm' | 'interrupted'> &
    Partial<Pick<World, 'history' | 'review'>> & { readonly mask: (secret: string) => void },
): World {
  const secrets = new Secrets();
  const masked = new Set<string>();
  const { interrupted } = door;
  return {
    variables: environment,
    secrets,
    maskSecrets: () => {
      for (const secret of secrets.values()) {
        if (!masked.has(secret)) door.mask(secret);
        masked.add(secret);
      }
    },
    clock: {
      now: () => Number(process.hrtime.bigint()) / 1e6,
      sleep: async (milliseconds) => {
        if (milliseconds > 0) await wait(milliseconds, undefined, { signal: interrupted }).catch(rethrow);
        if (interrupted.aborted) throw new Interrupted();
      },
    },
    interrupted,
    random: Math.random,
    history: door.history ?? (async () => NO_HISTORY),
    review: door.review ?? (async () => []),
    progress: door.progress,
    confirm: door.confirm,
  };
}

function rethrow(error: unknown): never {
  if ((error as Error).name === 'AbortError') throw new Interrupted();
  throw error;
}

/**
 * Aborted by the first SIGINT or SIGTERM: the run finishes what is under way and reports. A second one ends the
 * process where it stands, but not the SIGTERM with which a runner follows up its SIGINT.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  });
  process.on('SIGTERM', () => controller.abort());
  return controller.signal;
}

/** What goes wrong without being foreseen: told without a stack trace, since that helps nobody but us. */
export function unforeseen(error: unknown, secrets: Secrets): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  return secrets.scrub(
    `FA000 This is a fault of twilio-flex-addresses, please report it: ${text.split('\n')[0]}`,
  );
}
