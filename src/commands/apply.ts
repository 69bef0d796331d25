import { apply as applyPlan } from '../apply/apply.ts';
import { isFailure } from '../apply/outcome.ts';
import { countActions } from '../plan/make-plan.ts';
import { estimate } from '../plan/pace.ts';
import type { Plan } from '../plan/plan.ts';
import { heldOfFile } from '../plan/review.ts';
import { errorsOf, guard, type Problem, stop } from '../problem.ts';
import type { Result } from '../result.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { perStyle, showInput } from '../text/input-style.ts';
import { quote } from '../text/quote.ts';
import type { Hooks } from './hooks.ts';
import { withLivePlan } from './live-plan.ts';
import type { PlanRules, RunOptions } from './options.ts';
import { planned } from './results.ts';

/** Makes the account match the file: plans, writes, and checks that it is as planned. */
export function apply(options: RunOptions, hooks: Hooks, runtime: Runtime): Promise<Result> {
  return withLivePlan(options, hooks, runtime, async (live) => {
    const { plan } = live;
    const objections = [
      ...disapproval(plan, options),
      ...(plan.blocked ? [] : await hooks.review(plan, live.base)),
    ];
    if (plan.blocked || objections.length > 0) return planned(options, live, 'failed', objections);
    if (plan.changes.length > 0 && !(await hooks.confirm(plan))) {
      throw stop(
        'FA004',
        'Nothing was written: the question was not answered with yes',
        'Answer yes, or give --yes.',
      );
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

const WHOLE_ID = perStyle({
  workflow:
    'The comment and the job summary have the whole id in the section "About this plan and its id"; their last line has the beginning alone.',
  command: 'The last line of `plan` has the whole id.',
});

/** What speaks against the plan where another one was approved. */
function disapproval({ id }: Plan, { approvedPlanId }: PlanRules): Problem[] {
  if (approvedPlanId === undefined || approvedPlanId === id) return [];
  const approval = showInput('approved-plan-id', id);
  const [message, remedy] = id.startsWith(approvedPlanId)
    ? [
        `${quote(approvedPlanId)} is only the beginning of the present plan's id, and the whole id is required`,
        `Give all ${id.length} characters: ${approval}. ${WHOLE_ID}`,
      ]
    : [
        `The plan changed since it was approved: ${quote(approvedPlanId)} was approved, and the present plan is ${id}`,
        `Review the present plan, then approve it with ${approval}.`,
      ];
  return [guard('approved plan', 'FA308', message, remedy)];
}
