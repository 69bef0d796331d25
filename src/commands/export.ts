import type { WrittenResult } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { mergeIntoFile } from './export-merge.ts';
import { writeNewFile } from './export-new.ts';
import type { Hooks } from './hooks.ts';
import type { RunOptions } from './options.ts';

/** Writes a file for the live account, which validates and plans empty. Writes nothing to Twilio. */
export function exportFile(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<WrittenResult> {
  return options.exporting.merge ? mergeIntoFile(options, hooks, runtime) : writeNewFile(options, runtime);
}
