import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Loaded, type LoadOptions, load } from '../file/load.ts';
import { Interrupted } from '../runtime/clock.ts';

/**
 * Characters from which on a text is loaded in a worker thread: 80 entries. It starts in the time that Twilio takes to
 * answer, and what fewer entries would delay the requests is less than it costs.
 */
export const LARGE_WHILE_READING = 10_000;

/** The same where nothing else is waited for: the thread only hears that the run is interrupted. */
export const LARGE_ALONE = 300_000;

/** What src/load-worker.ts is started with. */
export interface LoadTask {
  readonly text: string;
  readonly options: LoadOptions;
}

/**
 * Loads a file. A large one is loaded in a worker thread: meanwhile this one takes the answers of servers, and hears
 * that the run is interrupted.
 *
 * @param large characters from which on a text is large
 * @throws Interrupted
 */
export async function loadFile(
  text: string,
  options: LoadOptions,
  interrupted: AbortSignal,
  large: number,
): Promise<Loaded> {
  return text.length < large ? load(text, options) : loadInWorker(text, options, interrupted);
}

function loadInWorker(text: string, options: LoadOptions, interrupted: AbortSignal): Promise<Loaded> {
  const { file, environment, allEnvironments, needVariables } = options;
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
