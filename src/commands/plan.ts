import { inSync } from '../plan/plan.ts';
import { errorsOf, isGuard } from '../problem.ts';
import type { PlannedResult, Result, RunOutcome } from '../result.ts';
import { withLivePlan } from './live-plan.ts';
import type { LivePlan } from './planning.ts';
import type { Settings, World } from './settings.ts';

/** Shows what an apply would do. Writes nothing. */
export function plan(settings: Settings, world: World): Promise<Result> {
  return withLivePlan(settings, world, async (live) => {
    const against = await world.review(live.plan);
    const failed = live.plan.blocked || against.length > 0;
    const differs = settings.detailedExitCode && !inSync(live.plan);
    const result = planned(settings, live, failed ? 'failed' : differs ? 'differs' : 'done');
    return { ...result, problems: [...result.problems, ...against] };
  });
}

/** Tells whether the account differs from the file. Writes nothing; a guard is no failure of it. */
export function drift(settings: Settings, world: World): Promise<Result> {
  return withLivePlan(settings, world, async (live) => {
    const errors = errorsOf(live.plan.problems).some((problem) => !isGuard(problem));
    const outcome = errors ? 'failed' : inSync(live.plan) ? 'done' : 'differs';
    return planned(settings, live, outcome);
  });
}

export function planned(settings: Settings, { plan, origins }: LivePlan, outcome: RunOutcome): PlannedResult {
  return {
    kind: 'planned',
    mode: settings.mode,
    file: settings.file,
    environment: settings.environment,
    outcome,
    problems: plan.problems,
    plan,
    origins,
  };
}
