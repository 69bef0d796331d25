import { readText } from '../io/read-text.ts';
import { errorsOf } from '../problem.ts';
import type { CheckedResult } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { loadFile } from './load-file.ts';
import type { FileOptions } from './options.ts';

/** Checks the file and never connects; without an environment it checks all of them. */
export async function validate(
  options: FileOptions,
  { interrupted }: Pick<Runtime, 'interrupted'>,
): Promise<CheckedResult> {
  const { file, environment, folder, confined } = options;
  const text = readText(file, folder, confined);
  const { problems, desired } = await loadFile(text, { ...options, allEnvironments: true }, interrupted);
  return {
    kind: 'checked',
    mode: 'validate',
    file,
    environment,
    outcome: errorsOf(problems).length > 0 ? 'failed' : 'done',
    problems,
    entries: desired?.entries.length,
  };
}
