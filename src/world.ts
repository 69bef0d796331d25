import { NO_HISTORY, type World } from './commands/settings.ts';
import { Interrupted } from './runtime/clock.ts';
import { Secrets } from './secrets.ts';

/** Why output is lost, a full disk for example; undefined while all is well. */
let unwritten: string | undefined;

/**
 * Whoever reads our output may stop reading (`| head`): that is no fault of the run. Where it cannot be written, the
 * run goes on as well: what it has begun must not stand half done.
 */
export function outliveReaders(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') unwritten ??= error.code ?? error.name;
  });
}

let errors: NodeJS.WriteStream | undefined;

/** The standard error, which most runs do without: Node.js takes 2 ms to open it. Nobody needs to read it. */
export function standardError(): NodeJS.WriteStream {
  if (errors === undefined) {
    errors = process.stderr;
    errors.on('error', () => undefined);
  }
  return errors;
}

/**
 * Ends the process as soon as its output has left, without taking apart what it holds: the system is quicker. Output
 * that is lost is a failure.
 */
export function end(code: number): void {
  const exit = () => {
    if (unwritten === undefined) process.exit(code);
    standardError().write(`The output could not be written: ${unwritten}\n`, () =>
      process.exit(code === 130 ? code : 1),
    );
  };
  // Errors of a stream come a moment after what caused them.
  const flushed = () => setImmediate(exit);
  process.stdout.write('', () => (errors === undefined ? flushed() : errors.write('', flushed)));
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
        if (milliseconds > 0) await pause(milliseconds, interrupted);
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

/** @throws Interrupted */
async function pause(milliseconds: number, interrupted: AbortSignal): Promise<void> {
  // Loaded where it is needed: most runs wait for nothing.
  const { setTimeout: wait } = process.getBuiltinModule('node:timers/promises');
  try {
    await wait(milliseconds, undefined, { signal: interrupted });
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw new Interrupted();
    throw error;
  }
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
  const [first = ''] = text.split('\n');
  return `FA000 This is a fault of twilio-flex-addresses, please report it: ${secrets.redact(first)}`;
}
