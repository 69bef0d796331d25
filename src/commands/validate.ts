import { readText } from '../io/read-text.ts';
import type { CheckedResult } from '../result.ts';
import { loadFile } from './load-file.ts';
import type { RunOptions } from './options.ts';
import { checked } from './results.ts';

/**
 * Checks the file and never connects; without an environment it checks all of them. The values of variables are not
 * needed.
 */
export async function validate(options: RunOptions, interrupted: AbortSignal): Promise<CheckedResult> {
  const text = readText(options);
  const missingVariables = options.missingVariables === 'ignored' ? 'ignored' : 'warning';
  const check = { ...options, missingVariables, allEnvironments: true } as const;
  return checked(options, await loadFile(text, check, interrupted));
}
