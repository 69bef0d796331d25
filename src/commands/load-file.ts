import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Loaded, LoadOptions } from '../file/load.ts';
import { Interrupted } from '../runtime/clock.ts';

/**
 * Characters from which on a text is loaded in a worker thread: more entries than Twilio lists on a page. The next page
 * is then asked for while the file is loaded; below that, starting a thread only makes name look-ups wait.
 */
const LARGE_TEXT = 150_000;

/** What src/load-worker.ts is started with. */
export interface LoadTask {
  readonly text: string;
  readonly options: LoadOptions;
}

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
  const { load } = await import('../file/load.ts');
  return load(text, options);
}

function loadInWorker(text: string, options: LoadOptions, interrupted: AbortSignal): Promise<Loaded> {
  const { file, environment, allEnvironments = false, needVariables } = options;
  // The environment of a process is no plain object, and cannot be handed over as it is.
  const variables = { ...options.variables };
  const workerData: LoadTask = {
    text,
    options: { file, environment, allEnvironments, needVariables, variables },
  };
  const worker = new Worker(join(__dirname, `../load-worker${extname(__filename)}`), { workerData });
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
