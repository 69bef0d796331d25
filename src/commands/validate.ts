import { load } from '../file/load.ts';
import { readText } from '../file/read.ts';
import { errorsOf } from '../problem.ts';
import type { Result } from '../report/result.ts';
import type { Settings, World } from './settings.ts';

/** Checks the file and never connects; without an environment it checks all of them. */
export function validate(settings: Settings, world: World): Result {
  const text = readText(settings.file, settings.folder, settings.confined);
  const { problems, desired } = load(text, {
    file: settings.file,
    environment: settings.environment,
    allEnvironments: true,
    variables: world.variables,
    needVariables: settings.needVariables,
  });
  return {
    mode: 'validate',
    file: settings.file,
    environment: settings.environment,
    outcome: errorsOf(problems).length > 0 ? 'failed' : 'done',
    problems,
    plan: undefined,
    applied: undefined,
    origins: undefined,
    blocked: false,
    entries: desired?.entries.length,
    wrote: undefined,
  };
}
