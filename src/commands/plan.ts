import { inSync, type Plan } from '../plan/plan.ts';
import { isGuard } from '../problem.ts';
import type { Result } from '../report/result.ts';
import { withLivePlan } from './live-plan.ts';
import type { Settings, World } from './settings.ts';

/** Shows what an apply would do. Writes nothing. */
export function plan(settings: Settings, world: World): Promise<Result> {
  return withLivePlan(settings, world, async (live) => {
    const differs = settings.detailedExitCode && !inSync(live.plan);
    return planned(
      settings,
      live.plan,
      live.desired.entries.length,
      live.plan.blocked ? 'failed' : differs ? 'differs' : 'done',
    );
  });
}

/** Tells whether the account differs from the file. Writes nothing; a guard is no failure of it. */
export function drift(settings: Settings, world: World): Promise<Result> {
  return withLivePlan(settings, world, async (live) => {
    const errors = live.plan.problems.some(({ severity, code }) => severity === 'error' && !isGuard(code));
    const outcome = errors ? 'failed' : inSync(live.plan) ? 'done' : 'differs';
    return planned(settings, live.plan, live.desired.entries.length, outcome);
  });
}

export function planned(settings: Settings, plan: Plan, entries: number, outcome: Result['outcome']): Result {
  return {
    mode: settings.mode,
    file: settings.file,
    environment: settings.environment,
    outcome,
    problems: plan.problems,
    plan,
    applied: undefined,
    blocked: plan.problems.some(({ severity, code }) => severity === 'error' && isGuard(code)),
    entries,
    wrote: undefined,
  };
}
