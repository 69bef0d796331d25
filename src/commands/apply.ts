import { apply as applyPlan } from '../apply/apply.ts';
import { isFailure } from '../apply/outcome.ts';
import { countActions } from '../plan/make-plan.ts';
import { estimate } from '../plan/pace.ts';
import type { Plan } from '../plan/plan.ts';
import { guard, type Problem, ProblemError } from '../problem.ts';
import type { Result } from '../result.ts';
import { withLivePlan } from './live-plan.ts';
import { planned } from './plan.ts';
import type { LivePlan } from './planning.ts';
import type { Settings, World } from './settings.ts';

/** Makes the account match the file: plans, writes, and looks whether it is as planned. */
export function apply(settings: Settings, world: World): Promise<Result> {
  return withLivePlan(settings, world, async (live) => {
    const { plan } = live;
    const against = [
      ...disapproval(plan, settings.approvedPlanId),
      ...(plan.blocked ? [] : await world.review(plan)),
    ];
    if (plan.blocked || against.length > 0) {
      const stopped = planned(settings, live, 'failed');
      return { ...stopped, problems: [...stopped.problems, ...against] };
    }
    if (plan.changes.length > 0 && !(await world.confirm(plan))) throw new ProblemError([DECLINED]);
    return write(settings, world, live);
  });
}

async function write(settings: Settings, world: World, live: LivePlan): Promise<Result> {
  const { plan, account, planAgain } = live;
  const applied = await applyPlan(plan, {
    store: account.store,
    planAgain,
    clock: world.clock,
    interrupted: world.interrupted,
    progress: (outcomes) =>
      world.progress(outcomes.length, plan.changes.length, secondsLeft(plan, outcomes.length)),
  });
  const ended = world.interrupted.aborted ? 'interrupted' : isFailure(applied) ? 'failed' : 'done';
  const base = planned(settings, live, ended);
  return { ...base, kind: 'applied', applied, problems: [...base.problems, ...applied.problems] };
}

const DECLINED = {
  code: 'FA004',
  severity: 'error',
  message: 'Nothing was written: the question was not answered with yes',
  remedy: 'Answer yes, or give --yes.',
} as const;

function secondsLeft(plan: Plan, done: number): number {
  const left = plan.changes.slice(done);
  const { creates, updates, deletes } = countActions(left);
  return estimate(plan.kind.pace, creates, updates, deletes);
}

/** What stands against the plan where another one was approved. */
function disapproval(plan: Plan, approved: string | undefined): Problem[] {
  if (approved === undefined || approved === plan.id) return [];
  return [
    guard(
      'approved plan',
      'FA308',
      `The approved plan does not hold any more: approved-plan-id is not ${plan.id}`,
      'Look at the plan as it is now, and approve that one.',
    ),
  ];
}
