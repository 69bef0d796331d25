import { inSync } from '../plan/plan.ts';
import { errorsOf, isGuard } from '../problem.ts';
import type { PlannedResult } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Hooks } from './hooks.ts';
import { withLivePlan } from './live-plan.ts';
import type { RunOptions } from './options.ts';
import { planned } from './results.ts';

/** Shows what an apply would do. Writes nothing. */
export function plan(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<PlannedResult> {
  return withLivePlan(options, hooks, runtime, async (live) => {
    const objections = await hooks.review(live.plan, live.base);
    const failed = live.plan.blocked || objections.length > 0;
    const differs = options.detailedExitCode && !inSync(live.plan);
    return planned(options, live, failed ? 'failed' : differs ? 'differs' : 'done', objections);
  });
}

/** Reports whether the account differs from the file. Writes nothing; a guard does not fail it. */
export function drift(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<PlannedResult> {
  return withLivePlan(options, hooks, runtime, async (live) => {
    const failed = errorsOf(live.plan.problems).some((problem) => !isGuard(problem));
    return planned(options, live, failed ? 'failed' : inSync(live.plan) ? 'done' : 'differs');
  });
}
