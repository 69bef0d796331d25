import { join } from 'node:path';

/** The environment of a process in which every wait ends at once. */
export const NO_WAITING = { NODE_OPTIONS: `--require=${join(import.meta.dirname, 'no-waiting.cjs')}` };
