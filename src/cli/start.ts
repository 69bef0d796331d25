import type { Runtime } from '../runtime/runtime.ts';

/** What the CLI is started in. */
export interface Start {
  readonly environment: NodeJS.ProcessEnv;
  readonly folder: string;
  /** Where the package is: the folder of the example. */
  readonly home: string;
  readonly runtime: Runtime;
}
