import { RequestError } from '../address/request-error.ts';
import { ProblemError } from '../problem.ts';
import type { Result } from '../result.ts';
import { Interrupted } from '../runtime/clock.ts';
import { problemsOf } from './problems.ts';
import type { Settings, World } from './settings.ts';

/** Runs the command that the settings name. What stops it becomes problems of the result. */
export async function run(settings: Settings, world: World): Promise<Result> {
  try {
    return await command(settings, world);
  } catch (error) {
    if (error instanceof Interrupted || (world.interrupted.aborted && isTrouble(error))) {
      return { ...stopped(settings, new Interrupted()), outcome: 'interrupted' };
    }
    return stopped(settings, error);
  }
}

async function command(settings: Settings, world: World): Promise<Result> {
  // Loaded when they are needed: a check of the file does without the parts that speak to Twilio.
  switch (settings.mode) {
    case 'validate':
      return (await import('./validate.ts')).validate(settings, world);
    case 'plan':
      return (await import('./plan.ts')).plan(settings, world);
    case 'drift':
      return (await import('./plan.ts')).drift(settings, world);
    case 'apply':
      return (await import('./apply.ts')).apply(settings, world);
    case 'export':
      return (await import('./export.ts')).exportFile(settings, world);
    case 'pin':
      return (await import('./pin.ts')).pin(settings, world);
  }
}

/** What an interrupted run meets on its way out. */
function isTrouble(error: unknown): boolean {
  return error instanceof RequestError || error instanceof ProblemError;
}

export function stopped(settings: Pick<Settings, 'mode' | 'file' | 'environment'>, error: unknown): Result {
  return {
    kind: 'stopped',
    mode: settings.mode,
    file: settings.file,
    environment: settings.environment,
    outcome: 'failed',
    problems: problemsOf(error),
  };
}
