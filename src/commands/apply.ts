import { apply as applyPlan } from '../apply/apply.ts';
import { isFailure } from '../apply/outcome.ts';
import { changedPlan, incompletePlanId } from '../messages/guards.ts';
import { unconfirmedPlan } from '../messages/runs.ts';
import { countActions } from '../plan/make-plan.ts';
import { estimate } from '../plan/pace.ts';
import type { Plan } from '../plan/plan.ts';
import { heldOfFile } from '../plan/review.ts';
import { errorsOf, type Problem, stop } from '../problem.ts';
import type { Result } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Hooks } from './hooks.ts';
import { withLivePlan } from './live-plan.ts';
import type { PlanRules, RunOptions } from './options.ts';
import { planned } from './results.ts';

/** Makes the account match the file: plans, writes, and checks the result against the plan. */
export function apply(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<Result> {
  return withLivePlan(options, hooks, runtime, async (live) => {
    const { plan } = live;
    const objections = [
      ...disapproval(plan, options),
      ...(plan.blocked ? [] : await hooks.review(plan, live.base)),
    ];
    if (plan.blocked || objections.length > 0) return planned(options, live, 'failed', objections);
    if (plan.changes.length > 0 && !(await hooks.confirm(plan))) {
      throw stop(unconfirmedPlan());
    }
    const { clock, random, interrupted } = runtime;
    const secondsLeft = (done: number) => estimate(plan.kind.pace, countActions(plan.changes.slice(done)));
    const heldBack = heldOfFile(plan, live.origins);
    const applied = await applyPlan(plan, {
      waitedFor: [...new Set([...heldBack, ...plan.held.filter(({ action }) => action === 'create')])],
      store: live.account.store,
      planAgain: live.planAgain,
      clock,
      random,
      interrupted,
      progress: ({ length }) => hooks.progress(length, plan.changes.length, secondsLeft(length)),
    });
    const review = hooks.heldForReview(plan, heldBack);
    const failed = isFailure(applied) || errorsOf(review).length > 0;
    const outcome = interrupted.aborted ? 'interrupted' : failed ? 'failed' : 'done';
    const problems = [...review, ...applied.problems];
    return { ...planned(options, live, outcome, problems), kind: 'applied', applied };
  });
}

/** The problem if another plan was approved. */
function disapproval({ id }: Plan, { approvedPlanId }: PlanRules): Problem[] {
  if (approvedPlanId === undefined || approvedPlanId === id) return [];
  return [
    id.startsWith(approvedPlanId) ? incompletePlanId(approvedPlanId, id) : changedPlan(approvedPlanId, id),
  ];
}
