import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Loaded, LoadOptions, load } from '../file/load.ts';
import { Interrupted } from '../runtime/clock.ts';

/**
 * A text with this many characters is loaded in a worker thread: it has more entries than Twilio lists on a page, and the
 * next page is requested meanwhile. For a smaller text, starting a thread would only delay the look-ups of names.
 */
const LARGE_TEXT = 150_000;

/** The input of src/load-worker.ts. */
export type LoadTask = Parameters<typeof load>;

/**
 * Loads a file. A large one is loaded in a worker thread, so that this thread can still receive responses and notice an
 * interrupt.
 *
 * @throws Interrupted
 */
export async function loadFile(
  text: string,
  options: LoadOptions,
  interrupted: AbortSignal,
): Promise<Loaded> {
  if (text.length >= LARGE_TEXT) return loadInWorker(text, options, interrupted);
  return (await import('../file/load.ts')).load(text, options);
}

function loadInWorker(text: string, options: LoadOptions, interrupted: AbortSignal): Promise<Loaded> {
  const { file, environment, allEnvironments = false, keepVersions = false, missingVariables } = options;
  // `process.env` is not a plain object, and cannot be cloned.
  const variables = { ...options.variables };
  const workerData: LoadTask = [
    text,
    { file, environment, allEnvironments, keepVersions, missingVariables, variables },
  ];
  const worker = new Worker(join(__dirname, `../load-worker${extname(__filename)}`), {
    workerData,
    // Without the limit a hostile file takes 100 MB more, and a normal one loads no faster.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(new Interrupted());
      void worker.terminate();
    };
    if (interrupted.aborted) stop();
    interrupted.addEventListener('abort', stop, { once: true });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => interrupted.removeEventListener('abort', stop));
  });
}
