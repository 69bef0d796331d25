import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Loaded, LoadOptions, load } from '../file/load.ts';
import { Interrupted } from '../runtime/clock.ts';

/**
 * Characters from which on a text is loaded in a worker thread: more entries than Twilio lists on a page. The next page
 * is then asked for while the file is loaded; below that, starting a thread only makes name look-ups wait.
 */
const LARGE_TEXT = 150_000;

/** What src/load-worker.ts is started with. */
export type LoadTask = Parameters<typeof load>;

/**
 * Loads a file. A large one is loaded in a worker thread: meanwhile this one takes the answers of servers, and hears
 * that the run is interrupted.
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
  // The environment of a process is no plain object, and cannot be handed over as it is.
  const variables = { ...options.variables };
  const workerData: LoadTask = [
    text,
    { file, environment, allEnvironments, keepVersions, missingVariables, variables },
  ];
  const worker = new Worker(join(__dirname, `../load-worker${extname(__filename)}`), {
    workerData,
    // Without it a hostile file takes 100 MB more, and an honest one is loaded no faster.
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
