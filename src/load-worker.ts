import { parentPort, workerData } from 'node:worker_threads';
import type { LoadTask } from './commands/load-file.ts';
import { load } from './file/load.ts';

parentPort?.postMessage(load(...(workerData as LoadTask)));
