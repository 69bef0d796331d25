import type { AddressStore } from '../address/store.ts';
import type { Plan } from '../plan/plan.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { TwilioError } from '../twilio/error.ts';
import { next } from './next.ts';
import { type Applied, heldOutcome, type Outcome, outcome } from './outcome.ts';
import { PATIENCE, type Verdict, verdict } from './verify.ts';
import { write } from './write.ts';

export interface ApplyOptions {
  readonly store: AddressStore;
  /** Reads the account and plans again. */
  readonly planAgain: () => Promise<Plan>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Told after every change. */
  readonly progress: (outcomes: readonly Outcome[], plan: Plan) => void;
}

/** Writes a plan that nothing blocks, one change after another, and looks whether the account is as planned. */
export async function apply(plan: Plan, options: ApplyOptions): Promise<Applied> {
  const held = plan.held.map(heldOutcome);
  const outcomes: Outcome[] = [];
  const context = { store: options.store, sleep: options.sleep, chatService: plan.chatService ?? '' };
  for (;;) {
    const step = next(plan.changes, outcomes);
    if (step.kind === 'end') break;
    if (step.kind === 'leave') {
      for (const change of step.changes)
        outcomes.push(outcome(change, 'not attempted', { note: step.because }));
      break;
    }
    outcomes.push(await write(step.change, context));
    options.progress(outcomes, plan);
  }
  const seen = await verify(plan, outcomes, options);
  return { plan, outcomes: [...seen.outcomes, ...held], problems: seen.problems };
}

/** Reads and plans again until what this run wrote shows, or patience ends. */
async function verify(plan: Plan, outcomes: readonly Outcome[], options: ApplyOptions): Promise<Verdict> {
  let seen: Verdict = { outcomes, problems: [], settled: true };
  const wrote = outcomes.some(({ status }) => status === 'done' || status === 'in doubt');
  if (!wrote) return seen;
  for (const wait of PATIENCE) {
    await options.sleep(wait);
    try {
      seen = verdict(plan, seen.outcomes, await options.planAgain());
    } catch (error) {
      // What was done must be told, whatever comes after it.
      if (!(error instanceof TwilioError) && !(error instanceof ProblemError)) throw error;
      return { ...seen, problems: [unverified(error)], settled: false };
    }
    if (seen.settled) break;
  }
  return seen;
}

function unverified(error: Error): Problem {
  return {
    code: 'FA246',
    severity: 'error',
    message: `After the writes the account could not be read: ${error.message}`,
    remedy: 'Run again: it finds out what is left to do.',
  };
}
