import { RequestError } from '../address/request-error.ts';
import { ProblemError } from '../problem.ts';
import type { Result, StoppedResult } from '../result.ts';
import { Interrupted } from '../runtime/clock.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Hooks } from './hooks.ts';
import type { RunOptions } from './options.ts';
import { stopped } from './results.ts';

/** Runs the command that the options name. If it is stopped, the result has the problems that stopped it. */
export async function run(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<Result> {
  try {
    return await command(options, hooks, runtime);
  } catch (error) {
    return stoppedBy(error, options, runtime);
  }
}

/** The result of a run that an error ends. An error that is a bug is thrown on. */
export function stoppedBy(error: unknown, options: RunOptions, { interrupted }: Runtime): StoppedResult {
  // An interrupted run may fail on its way out: that is not the cause.
  const isExpected = error instanceof RequestError || error instanceof ProblemError;
  return stopped(options, interrupted.aborted && isExpected ? new Interrupted() : error);
}

async function command(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<Result> {
  // Loaded on demand: a check of the file needs none of the code that talks to Twilio.
  switch (options.mode) {
    case 'validate':
      return (await import('./validate.ts')).validate(options, runtime.interrupted);
    case 'plan':
      return (await import('./plan.ts')).plan(options, hooks, runtime);
    case 'drift':
      return (await import('./plan.ts')).drift(options, hooks, runtime);
    case 'apply':
      return (await import('./apply.ts')).apply(options, hooks, runtime);
    case 'export':
      return (await import('./export.ts')).exportFile(options, hooks, runtime);
    case 'pin':
      return (await import('./pin.ts')).pin(options, hooks, runtime);
    case 'accept':
      return (await import('./accept.ts')).accept(options, hooks, runtime);
    case 'show':
      return (await import('./show.ts')).show(options, hooks, runtime);
    case 'sids':
      return (await import('./sids.ts')).sids(options, hooks, runtime);
    case 'migrate':
      return (await import('./migrate.ts')).migrate(options, runtime);
  }
}
