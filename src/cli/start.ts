import type { Runtime } from '../runtime/runtime.ts';

/** The surroundings of a run of the CLI. */
export interface Start {
  readonly environment: NodeJS.ProcessEnv;
  readonly folder: string;
  /** The folder of the package, which has the example. */
  readonly home: string;
  readonly runtime: Runtime;
}
