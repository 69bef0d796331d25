import { loading } from '../file/load.ts';
import { withPauses } from '../file/steps.ts';
import { readText } from '../io/read-text.ts';
import { errorsOf } from '../problem.ts';
import type { Result } from '../result.ts';
import { breath } from './breath.ts';
import type { Settings, World } from './settings.ts';

/** Checks the file and never connects; without an environment it checks all of them. */
export async function validate(settings: Settings, world: World): Promise<Result> {
  const text = readText(settings.file, settings.folder, settings.confined);
  const steps = loading(text, {
    file: settings.file,
    environment: settings.environment,
    allEnvironments: true,
    variables: world.variables,
    needVariables: settings.needVariables,
  });
  const { problems, desired } = await withPauses(steps, () => breath(world.interrupted));
  return {
    kind: 'checked',
    mode: 'validate',
    file: settings.file,
    environment: settings.environment,
    outcome: errorsOf(problems).length > 0 ? 'failed' : 'done',
    problems,
    entries: desired?.entries.length,
  };
}
