import { join } from 'node:path';

/** The environment of a process in which whoever waits finds that the time has passed. */
export const NO_WAITING = { NODE_OPTIONS: `--require=${join(import.meta.dirname, 'no-waiting.cjs')}` };
