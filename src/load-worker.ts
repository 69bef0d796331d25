import { parentPort, workerData } from 'node:worker_threads';
import type { LoadTask } from './commands/load-file.ts';
import { load } from './file/load.ts';

const { text, options } = workerData as LoadTask;
parentPort?.postMessage(load(text, options));
